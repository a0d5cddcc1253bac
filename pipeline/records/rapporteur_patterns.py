"""How French minutes say who presents an act: patterns only."""

import re

from pipeline.acts.line_patterns import FINITE
from pipeline.records.session_patterns import CIVILITY
from pipeline.sieve import Sieve

_VERB = (
    r"(?:rapporte|expose|(?<!la )pr[ée]sente|informe|rappelle|explique|propose|indique|donne lecture|soumet|fait part"
    r"|porte [àa] la connaissance|donne connaissance|fait savoir|pr[ée]cise|d[ée]taille|a expos[ée]|a pr[ée]sent[ée]"
    r"|a rappel[ée]|a propos[ée]|demande (?:au|[àa] l['’]|s['’]il y a)|rend compte|d[ée]clare|fait lecture|lit|souligne|fait le point"
    r"|prend la parole|commente|r[ée]sume|donne les (?:grandes lignes|d[ée]tails|[ée]l[ée]ments))"
)
_FUNCTION = (
    r"(?:\d{1,2} ?(?:re|er|[èe]re|i[èe]re|e|[èe]me|nde?) |premi[èe]re? |deuxi[èe]me |troisi[èe]me |le |la )?"
    r"(?:maire|membre du \w+|adjointe?|conseill\w+|direct\w+|responsable\w*|vice|pr[ée]sident\w*|rapporteur\w*|d[ée]l[ée]gu\w*|charg\w+)[^.;]{0,90}?[, ]\s*"
)
ANNOUNCED = re.compile(
    r"(?i)(?:rapporteure?s?\s*[:–-]?\s*|(?<!re)pr[ée]sent[ée]+ par\s*:?\s*|pr[ée]sentation (?:par|de)\s*:?\s*"
    r"|sur (?:la )?proposition d(?:e |u |['’])|rapport de\s*|expos[ée] (?:de|du)\s*|entendu(?:e|es)?\s*"
    rf"|intervention de\s*|parole [àa]\s*)(?:{CIVILITY}\s*)?$"
)
RAPPORTEUR = re.compile(rf"(?i)\brapporteure?\s*[:–-]\s*(?:{CIVILITY}\s*)?$")
SENTENCE_STOP = re.compile(r"[.;:](?:\s|$)")
LABELLED = re.compile(
    rf"(?i)(?:rapporteure?s?|(?:dossier|rapport|point|question|projet)?\s?pr[ée]sent[ée]+e? par)\s?:?\s?(?:{CIVILITY}\s*)?$"
)
NOT_A_PERSON = re.compile(
    r"(?i)\b(?:soci[ée]t[ée]|entreprise|association|cabinet|groupe|agence|bureau d['’][ée]tudes?|SARL|SAS|SCI|GAEC|EARL|club)\s[«\"“]?\s?$"
)
"""Before a name that is a firm's or a club's."""
ENTITLED = re.compile(
    r"(?i)^\s*,?\s*rapporteure?\b(?!\s*:)|^\s*[:–-] rapporteure?\b(?!\s*:)|^,? (?:à vous\b|vous avez la parole)"
)
TELLS = re.compile(rf"(?i)^\s*(?:\([^)]*\))?\s*,?\s*(?:{_FUNCTION})?(?:(?:nous|vous|leur) )?{_VERB}\b")
SPEAKS = re.compile(r"^(?:\s*\([^)]*\))?\s*(?:\.?\s?[–—-]|:)\s*(?=[\wÀ-Ý«])")
"""Behind the first name after a title: a verbatim report gives that person the floor."""
CIVIL = re.compile(rf"\b{CIVILITY}\s$")
BEGINS = re.compile(
    r"\s(?=(?:Le|La|Les|Un|Une|On|Je|J['’]|Nous|Il|C['’]est|Cette?|Ce|Pour|Alors|Bien|Merci|Chers?|L['’]\w+)(?:\s|\b['’]))"
)
"""A speech begins straight behind a name with a civility, which stands for the speaker as a line of its own."""
_OFFICE = r"(?:[Ll][ea]|L[EA])\s+(?:[Mm]aire|MAIRE|[Pp]r[ée]sidente?|PR[ÉE]SIDENTE?)"
OFFICE = Sieve(
    re.compile(
        rf"(?:(?:{CIVILITY})\s+)?\b{_OFFICE}\s*(?:,?\s*(?i:rapporteure?)|[^.;:\n]{{0,25}}?\b(?i:{_VERB})\b)"
        rf"|(?i:rapporteure?\s*:?\s*(?:{CIVILITY}\s*)?l[ea] (?:maire|pr[ée]sidente?)"
        rf"|pr[ée]sentation par (?:{CIVILITY}\s*)?l[ea] (?:maire|pr[ée]sidente?)"
        rf"|expos[ée] (?:de |du )(?:{CIVILITY}\s*)?(?:l[ea] )?(?:maire|pr[ée]sidente?)\b"
        rf"|{CIVILITY}\s*l[ea] (?:maire|pr[ée]sidente?) entendu)"
    ),
    "maire",
    "sident",
    "rapporteur",
    "sentation par",
    "expos",
    near=(40, 110),
)
OFFICE_SPEAKS = re.compile(
    rf"\W{{0,6}}(?i:{CIVILITY}\s+l[ea]\s+(?:maire|pr[ée]sidente?))(?:\s*(?:\.?\s?[–—-]|:)\s*(?=\w)|{BEGINS.pattern})"
)
LEADS_TO_TITLE = re.compile(
    rf"(?:{CIVILITY}\s+)?\b(?i:{_OFFICE})\s+(?i:soumet|propose|pr[ée]sente|demande|met aux voix|invite|fait|donne lecture)\b[^.;:]{{0,200}}$"
)
"""The sentence whose object the title is: « M. le Maire soumet au vote le procès-verbal … »."""
STRONG = re.compile(r"(?i)rapport|pr[ée]sentation|entendu|\bexpos")
OPERATIVE = Sieve(
    re.compile(
        r"(?i)\bapr[èe]s (?:en )?(?:avoir )?d[ée]lib|\ble conseil [^.;]{0,60}\bd[ée]cide\b|\bmis aux voix"
        r"|\bs['’](?:inqui[èe]te|[ée]meut|oppose)|\bregrette\b|\bse r[ée]jouit|\btrouve\b|\bsouhaite (?:savoir|conna[îi]tre|que)\b|\br[ée]pond\b"
        r"|\bdemande (?:si|le|la|les|des|pourquoi|o[ùu]|quel|combien|comment)\b|\bs['’](?:interroge|[ée]tonne)"
        r"|\bd[ée]cide\s*:|\bfait et d[ée]lib|\bpour extrait|\bpoints? d['’]informations?\b|\b(?:questions|informations|affaires) diverses\b"
    ),
    "délib",
    "delib",
    "conseil ",
    "aux voix",
    "inqui",
    "émeut",
    "emeut",
    "oppose",
    "regrette",
    "réjouit",
    "rejouit",
    "trouve",
    "souhaite",
    "répond",
    "repond",
    "demande ",
    "interroge",
    "étonne",
    "etonne",
    "décide",
    "decide",
    "pour extrait",
    "divers",
    "informations",
    "information",
    near=(20, 90),
)
"""Where the report ends: the debate or the vote begins."""
SENTENCE = re.compile(rf"(?:{FINITE.pattern})[^.;]{{0,300}}[.;»]\s")
"""A whole sentence, with its verb."""
VISA = re.compile(
    r"[\s;,.•*–-]*\b(?i:vus?)\b(?:(?!\b(?i:vus?)\b|\b(?:M\.|Mme|Monsieur|Madame|MONSIEUR|MADAME)\s)[^;]){3,600}?(?:;|,(?=\s*(?i:vus?)\b)|\.(?=\s+[A-ZÉ])|(?=\s(?:[Vv]us?|VUS?|M\.|Mme|Monsieur|Madame|MONSIEUR|MADAME)\s))"
)
"""One of the visas that stand between a title and its report."""
WISH = re.compile(r"(?i)pr[ée]sent[ée]+e? par\b")
"""In a title: whose wish it is, not who presents it."""
LEADS = re.compile(
    r"(?i),?(?:\s[\w’' -]{3,40},)?\s(?:propose|soumet|demande|invite|sollicite|pr[ée]sente)\b"
    r"(?:\s(?:à|au|aux|de|d['’]|l['’]?|la|le|les|bien|vouloir|se prononcer sur|assembl[ée]e|conseil|municipal|communautaire|membres|[ée]lus|l['’]assembl[ée]e))*\s?(?:d['’]|l['’])?"
)
"""Between who puts an act forward and the title that ends the sentence."""
