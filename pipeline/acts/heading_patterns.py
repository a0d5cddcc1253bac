"""How French minutes open an act: ordinals, numbers, objects; what stands in front of a number cited; patterns only."""

import re

from pipeline.acts.line_patterns import CLOSES, CLOSING_WORDS
from pipeline.sieve import Sieve

_F = re.IGNORECASE

# A number after one of these belongs to another act: « Vu la délibération n° … », « par délibération n° … ».
_EARLIER = r"(?: (?:pr[ée]sente|pr[ée]c[ée]dente|premi[èe]re|susdite|nouvelle|seconde|seule|m[êe]me))?"
CITED_BEFORE = re.compile(
    r"(?:\b(?:[Vv]u|VU|[Pp]ar|la|sa|ses|les|une|cette|aux?|des|du|de|dite|[Ll]adite|selon|suivant|suite|[Cc]onformément|modifi\w+|abrog\w+|annul\w+|rapport\w+|cadre|apr[èe]s)\b(?:(?! [–—-] )[^.:;→\d]){0,25}\b(?:d[ée]lib[ée]rations?|d[ée]cisions?)"
    rf"|\b(?:[Vv]u|VU|[Pp]ar|la|sa|ses|les|une|cette|aux?|des|du|de|dite|[Ll]adite|selon|suivant|[Cc]onformément|modifi\w+|abrog\w+|annul\w+|cadre|apr[èe]s)(?: (?:[àa]|de))?(?: (?:la|les|sa|ses|une?|des))?{_EARLIER} (?:D[ée]lib[ée]rations?|D[ée]cisions?)"
    r"|\b(?:[Vv]u (?:la|les)|[Pp]ar|la|les|cette) D[EÉ]LIB[EÉ]RATIONS?|\b(?:VU|PAR|LA|SA|SES|LES|UNE|CETTE|AUX?|DES|DU|DE)(?: (?:[ÀA]|DE))?(?: (?:LA|LES|SA|SES|UNE?|DES))?(?: (?:PR[ÉE]SENTE|PR[ÉE]C[ÉE]DENTE|DITE))? D[EÉ]LIB[EÉ]RATIONS?"
    r"|\bd[ée]lib[ée]rations?(?: \w+){1,4})[^.:;]{0,30}$"
    r"|(?:jusqu['’]\w+|partir|compter|pour|avant|après|\bdu|\bde|\bau)(?: [àa]| de)?(?: la| le| les|) ?(?:point|d[ée]lib[ée]ration|question)s? n\s?[°o]\s?$|\b(?:et|à la) n\s?[°o]\s?$|\b(?:la|une|cette|de) (?:DCM|dcm)(?: n\s?[°o])?\s?$"
)
DECISION_BEFORE = re.compile(
    r"(?i)\b(?:modificative|avenant|lot|ann[ée]e|tranche|zone)\s*n?\s?[°ºo]?\s*$|\bd[ée]cisions?(?: du (?:maire|pr[ée]sident))?(?: municipale)?\s*:?\s*n\s?[°ºo]?\s*$|\bDEC\.?\s(?:n\s?[°ºo]\s?)?$"
)
DECISION_HEADS = re.compile(r"(?<!\b[Ll]a )\b(?:Décision|DÉCISION|DECISION)\s(?:[Nn]\s?[°ºo]\s?)?:?\s*$")
BOARD_DECIDES = re.compile(
    r"(?i)\b(?:relev[ée]s?|comptes?[- ]rendus?|proc[èe]s[- ]verba(?:l|ux)|d[ée]cisions|r[ée]union|s[ée]ance) (?:des? |du )?(?:d[ée]cisions (?:du )?)?bureau\b"
    r"|\brelev[ée]s? (?:de|des) d[ée]cisions\b"
)
"""The document of a board, which decides where the council deliberates."""
BRACKET_BEFORE = re.compile(r"(?i)[(\[]\s?d[ée]lib(?:[ée]ration|\.)?\s*(?:n\s?[°ºo]\s?)?$")
OF_ANOTHER_KIND = re.compile(
    r"(?i)(?:\b(?:section|parcelles?|cadastr[ée]+e?s?)\s[^.;:]{0,25}\bn\s?[°ºo]\s?|\b(?:d[ée]cret|loi|ordonnance|arr[êe]t[ée])(?: \w{4,15})? n\s?[°ºo]\s?)$"
)
"""A parcel, a decree."""
OF_REGISTER = re.compile(r"(?i)D(?:U|ES) (?:CONSEIL|BUREAU|COMIT[ÉE]|D[ÉE]LIB[ÉE]RATIONS)\b")
"""The other half of « EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS », whose line a number has cut, is no title."""
NO_NUMBER = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])(?P<mark>[/.-])(?:0[1-9]|1[0-2])(?P=mark)(?:19|20)\d\d$|20\d\d\s?[-–/]\s?20[1-4]\d$"
)
"""A date, a pair of years."""
NUMBER_SIGN = re.compile(r"(?i)(?:\bn\s?[°ºo*]s?|d[ée]lib[ée]ration|\bdcm|\bacte)\s*:?\s*$")
DECISIONS_LISTED = Sieve(
    re.compile(
        r"(?:(?i:compte[- ]rendu|relev[ée]|liste|information sur|communication) (?i:des|les) )?(?:D[ée]l[ée]gations? : d[ée]cisions|(?:Décisions|DÉCISIONS|DECISIONS|décisions) (?i:(?:prises )?(?:par |du |de |de la )?(?:le |la |l['’])?(?:maire|pr[ée]sidente?|d[ée]l[ée]gation|monsieur le (?:maire|pr[ée]sident)|m\. le (?:maire|pr[ée]sident)|madame la (?:maire|pr[ée]sidente))|prises (?:depuis|en application|en vertu|dans le cadre|sur d[ée]l[ée]gation)))\b(?=[^\n]{0,200}\b(?:n°|D|[A-Z]{1,4}[-_ ]?\d|\d))"
    ),
    "cisions",
    near=(60, 330),
)
DELIBERATION_BEFORE = re.compile(r"(?i)\bd[ée]lib[ée]ration\s*(?:n\s?[°ºo]s?)?\s*:?\s*$|\bn\s?[°ºo]\s*$")
DELIBERATION_NAMED = re.compile(r"(?i)\bd[ée]lib[ée]ration\s*(?:n\s?[°ºo]s?)?\s*:?\s*$")
CLOSING_NUMBER = re.compile(r"(?i)\b(?:d[ée]lib(?:[ée]ration|\.)?|dcm|acte|n\s?[°ºo]s?)\s*(?:n\s?[°ºo]s?)?\s*:?\s*$")
"""What may stand in front of the number that closes a point."""
NUMBER_LABEL = re.compile(
    r"(?:(?i:\b(?:extrait de |projet de )?d[ée]lib[ée]ration(?: du [\w ]{5,40})?|\bd[ée]cision(?: du (?:maire|pr[ée]sident))?|\bacte|\brapport|\bquestion|\bobjet|\bnum[ée]ro|\bdcm|\bd[ée]l(?:ib)?\.?)\s*)?(?:\(\s*)?(?:[Nn]\s?[°ºo*]s?|N\.|№|#)?\s*[:.]?\s*$"
)

# Ordinals that may head an act, each style with its own runs. In a text without line breaks they follow a stop.
_START = r"(?:^|(?<=\n)|(?<=[.,;:!?»)€|•>→] )|(?<=[a-zéèêàA-ZÉ0-9%] ))"


def _head(letters: str) -> str:
    """One of some characters, where an ordinal may begin."""
    return f"[{letters}](?<={_START}[{letters}])"


ORDINALS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("point", re.compile(_head("PQDARS") + r"(?:(?<=P)(?:oint|OINT)|(?<=Q)(?:uestion|UESTION)|(?<=D)(?:ossier|OSSIER)|(?<=A)(?:ffaire|FFAIRE)|(?<=R)(?:apport|APPORT)|(?<=S)ujet)\s*(?:[Nn]\s?[°ºo])?\s?(?P<n>\d{1,3})\b\s*[:.–—/)-]*\s*(?=\S)")),
    ("deliberation", re.compile(_head("D") + r"(?:élibération|ELIBERATION|ÉLIBÉRATION|elibération)\s*(?:[Nn]\s?[°ºo])?\s?(?P<n>\d{1,3})\s*(?:[:.–—-]|\n|(?=\s[A-ZÉÈÀÊÎÔ«]))\s*(?=\S)")),
    ("degree", re.compile(_head("Nn") + r"\s?°\s?(?P<n>\d{1,3})\s*[:.–—/-]?\s*(?=[A-ZÉÈÀÊÎÔ«])")),
    ("report", re.compile(_head("RDANn") + r"(?:(?<=R)(?:apport|APPORT) [Nn]|(?<=D)(?:ossier|OSSIER) [Nn]|(?<=A)(?:ffaire|FFAIRE) [Nn]|(?<=[Nn]))\s?[°ºo]\s?(?P<n>\d{1,4})\s*[:.–—/-]\s*(?=[A-ZÉÈÀÊÎÔ«])")),
    ("roman", re.compile(rf"(?P<n>{_head('IVXL')}[IVXL]{{0,6}})\s?[-–—.)/]\s?(?=[A-ZÉÈÀÊÎÔ«])")),
    ("letter", re.compile(rf"(?P<n>{_head('A-L')})\s?[.)/–—-]\s(?=[A-ZÉÈÀÊÎÔ«])")),
    ("small", re.compile(rf"(?P<n>[a-l](?=\s?\))(?<={_START}[a-l]))\s?\)\s(?=[A-ZÉÈÀÊÎÔ«])")),
    ("level", re.compile(rf"(?P<n>{_head('IVXA-H')}(?:(?<=[IVX])[IVX]{{0,4}})?\s?[.-]\s?\d{{1,2}})\s?[.)/:–—-]?\s(?=[A-ZÉÈÀÊÎÔ«])")),
)  # fmt: skip
FIGURE = re.compile(_head("0-9"))
"""Where an ordinal in figures may begin."""
_NUMBER = r"20\d\d[-_/.]\d[\d-]{1,9}\s[-–—:]\s"
"""The number of an act between the ordinal and the title: « 2 - 2031-06-071 - FINANCES - … »."""
IN_FIGURES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("slash", re.compile(r"(?P<n>\d{1,3})\s?/\s?(?=[A-ZÉÈÀÊÎÔ«])")),
    ("dash", re.compile(rf"(?P<n>\d{{1,3}})\s?[-–—]\s(?=[A-ZÉÈÀÊÎÔ«]|{_NUMBER})")),
    ("glued", re.compile(r"(?P<n>\d{1,3})[-–—](?=[A-ZÉÈÀÊÎÔ«][a-zé]|[A-ZÉÈ]{3})")),
    ("dot", re.compile(r"(?P<n>\d{1,3})\s?\.\s?(?:[-–—]\s?)?(?=[A-ZÉÈÀÊÎÔ«])")),
    ("mixed", re.compile(r"(?P<n>\d{1,2})\s?(?:[.)/]\s?[-–—]?|[-–—]\s)\s?(?=[A-ZÉÈÀÊÎÔ«])")),
    ("bracket", re.compile(r"(?P<n>\d{1,3})\s?°?\)\s?(?=[A-ZÉÈÀÊÎÔ«])")),
    ("sublevel", re.compile(r"(?P<n>\d{1,2}\s?[.-]\s?[a-l])\s?[.)/:–—-]?\s(?=[A-ZÉÈÀÊÎÔ«])")),
    ("decimal", re.compile(r"(?P<n>\d{1,2}[.-]\d{1,2})\s?[.)/–—-]?\s(?=[A-ZÉÈÀÊÎÔ«])")),
)  # fmt: skip

OBJECT = Sieve(
    re.compile(
        r"\b(?:(?i:[o0]bjet)(?: de la (?:d[ée]lib[ée]ration|d[ée]cision))?|OBJET|INTITUL[EÉ]|Intitulé)\s*[:;–—-]\s*(?=\S)"
        r"|\b(?:Objet|OBJET) (?:de la|DE LA) (?:[Dd]élibération|D[EÉ]LIB[EÉ]RATION)\s+(?=[A-ZÉÈÀ]{2}|[A-ZÉÈÀ][a-zé]+ d)"
    ),
    "bjet",
    "intitul",
    near=(1, 80),
)
REGISTER = re.compile(
    r"(?i)\b(?:registre|extraits?|listes?|relev[ée]|recueil|publication) (?:des? )?(?:d[ée]lib[ée]rations|d[ée]cisions)(?:(?!(?-i:d[ée]lib|d[ée]cis))[^.:;]){0,80}$"
    r"|\b(?:objet|intitul[ée])\b[^.:;]{0,60}\b(?:votes?|d[ée]cisions?|r[ée]sultats?|suites? donn[ée]es?|rapporteurs?)\W{0,3}$"
)
"""A title of a document or the heads of a table: the number behind it is the first one told."""
EXTRACT = Sieve(
    re.compile(r"(?i)extraits? (?:du (?:registre|proc[èe]s)|des? d[ée]lib)"),
    "extrait",
    near=(1, 50),
)
AGENDA = Sieve(re.compile(r"(?i)\bordre du jour\b|\bsommaire\b"), "ordre du jour", "sommaire", near=(1, 20))
MINUTES = Sieve(
    re.compile(
        r"(?i)\bproc[èe]s[- ]verbal\b|\bcompte[- ]rendu\b|(?-i:\bR(?:[EÉ]UNION DU|[ée]union du)) (?:conseil|comit[ée]|bureau)\b"
    ),
    "verbal",
    "rendu",
    "union du",
    near=(8, 20),
)
ASSEMBLED = re.compile(r"(?i)\b(?:s['’](?:est|[ée]tai(?:t|ent)|sont) |est |sont )(?:l[ée]galement )?r[ée]unie?s?\b")
"""How minutes without a title open."""
REGISTER_OF_MINUTES = re.compile(r"(?i)extraits? (?:du )?(?:registre )?(?:du |des )?proc[èe]s[- ]verba(?:l|ux)")
LABELLED = re.compile(r"(?i)(?:d[ée]lib[ée]ration|d[ée]cision|acte|dcm|\bn\s?[°ºo*])\W*(?:n\s?[°ºo*]s?)?\s*[:.]?\s*$")
CONVOCATION = re.compile(r"(?i)\bobjet\s*:\s*(?:convocation|invitation|r[ée]union d|ordre du jour)")
INSTALLATION = re.compile(r"(?i)\binstallation du conseil")
CLOSED = Sieve(
    re.compile(rf"(?i)(?-i:(?=[SsLlCcFf]))(?:{CLOSES})"),
    *CLOSING_WORDS,
    near=(30, 30),
)
NEXT_POINT = re.compile(r"\s\d{1,2}\s?[.)/-] ?[A-ZÉ]")
SENTENCE_STOP = re.compile(r"[.;](?:\s|$)")
"""Ends the sentence that tells a vote."""
VOTED = re.compile(
    r"(?i)unanimit|approuv|adopt|\bvalid[ée]|avis favorable|(?:pas d['’]|aucune )(?:observation|remarque|objection)|pour\s*:\s*\d|\d+ voix"
)
OPERATIVE_POINT = re.compile(
    r"(?i)\s*(?:d['’]|de\s|approuve|autorise|adopte|d[ée]cide|dit\b|donne|charge|pr[ée]cise|fixe|sollicite|mandate|pr[ée]voi|habilite|que\b|demander?\s(?:[àal]|que\b)|sout(?:ient|enir)\b|rappel(?:le|er)\b|r[ée]affirme|exige|appel(?:le|er)\b|d[ée]nonce|invite|exprime|transmet|s['’]oppose|alerte|interpelle|[ée]met|arr[êe]te\b|constate\b|reconna[îi]t\b|prend acte\b)"
)
"""« 1. Approuve … 2. Autorise … » numbers the points of a dispositif, not acts."""
ADOPTED_LIST = re.compile(r"(?i)\bliste des d[ée]lib[ée]rations (?:adopt[ée]es|approuv[ée]es)")
LIST_PROOF = Sieve(
    re.compile(
        r"(?i)\bliste (?:des )?d[ée]lib[ée]rations|\bd[ée]lib[ée]rations (?:ont [ée]t[ée] )?(?:suivantes )?(?:adopt|approuv|examin|vot|prises)|publication (?:des )?d[ée]lib[ée]rations"
        r"|\badopt[ée] les d[ée]lib|\bd[ée]lib[ée]ration\W+(?:num[ée]ro\W+)?(?:objet|intitul)\W+(?:sens du )?vote|relev[ée] (?:des )?d[ée]lib[ée]rations"
    ),
    "liste",
    "ration",
    "publication",
    "les délib",
    "les delib",
    "relev",
    near=(8, 80),
)
_MONTH = r"(?i:janv\w*|f[ée]vr\w*|mars|avril|mai|juin|juil\w*|ao[ûu]t|sept\w*|oct\w*|nov\w*|d[ée]c\w*)\b\.?"
_DATE = rf"(?:\d{{1,2}}(?:er)?\s+{_MONTH}(?:\s+\d{{4}})?|\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?\d{{2,4}})"
APPROVAL = Sieve(
    re.compile(
        r"(?=[AaCcLlPpVv])(?P<title>(?P<lead>(?i:approbation|adoption|arr[êe]t|validation|lecture(?: et approbation)?|vote pour l['’]\s?adoption)\s+(?i:du|des|de la|de)\s+)?(?i:\bproc[èe]s[- –]+verb\w+|\bcomptes?[- ]rendus?|\bPV)\b"
        r"(?P<tail>(?i:\s+(?:du|de|des|la|le|les|derni[èe]re?s?|pr[ée]c[ée]dente?s?|s[ée]ances?|r[ée]unions?|sessions?|conseils?|municipal|municipaux|communautaires?|d[ée]partemental|r[ée]gional|m[ée]tropolitain|bureau|assembl[ée]e|en date|ordinaire|publique|lundi|mardi|mercredi|jeudi|vendredi|samedi|comit[ée]|syndical)\b|\s*l['’]\s?(?=assembl))*"
        + rf"(?:\s*(?:(?:et|,|du|le)\s+)*{_DATE})*))"
    ),
    "verb",
    "rendu",
    "pv",
    near=(50, 500),
)
OF_LAST_SITTING = re.compile(r"(?i)\d|derni[èe]r|pr[ée]c[ée]dent")
ROLL_VOTE = re.compile(
    r"^\s*(?:M\.|Mme|Monsieur|Madame)\s[^:\n]{2,40}:\s*(?:oui|non|pour|contre|abstention|présent|absent)", _F
)
NAME_ALONE = re.compile(
    r"\s*(?:(?:M\.|Mme|Monsieur|Madame)\s)?(?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+ [A-ZÀ-Þ][a-zà-ÿ-]+|[A-ZÀ-Þ][a-zà-ÿ-]+ [A-ZÀ-Þ][A-ZÀ-Þ'’-]+)\s*(?:[,;]|$|\d{1,2}\s?[.)/-])"
)
"""« 1. MARTIN Anne 2. … » numbers the names of a list."""
FIGURES = re.compile(r"\d[\d  .]*,\d\d\b")
TITLE_IN_CAPITALS = re.compile(r"(?:[A-ZÀ-Þ'’-]{1,20} ){2,12}(?=[A-ZÀ-Þ][a-zà-ÿ]{2})(?!Total|Montant)")
"""« 3) ACHAT DE MATERIEL Devis de … »: what figures follow belong to the report."""
HEAD_COUNT = re.compile(
    r"(?i)(?:nombre|conseillers?|membres?|d[ée]l[ée]gu[ée]s?|pr[ée]sents?|votants?|absents?|quorum|en exercice)\b[^:\n]{0,50}:\s*\d"
)
"""« Conseillers en exercice : 29 » follows a number, and is no title."""
SECRETARY = re.compile(
    r"(?:NOMINATION|D[EÉ]SIGNATION|[EÉ]LECTION|Nomination|D[eé]signation|[EÉ]lection) (?:DU|du|D['’]UN|d['’]un|DE LA|de la|D['’]UNE|d['’]une)"
    r"(?: ?\(?(?:E|e)\)?)? (?:SECR[EÉ]TAIRE|[Ss]ecr[ée]taire)(?: (?:DE|de) (?:(?:LA|la) )?(?:S[EÉ]ANCE|[Ss][ée]ance))?(?=\s?[.:–-]?\s[A-ZÀ-Þ])"
)
"""The naming of the secretary as a heading."""
AGENDA_CHANGE = re.compile(
    r"(?:AJOUT|MODIFICATION|INSCRIPTION|RETRAIT|COMPL[EÉ]MENT)S? (?:D['’]UN POINT |DE POINTS )?(?:À|A|DE|SUR) L['’] ?ORDRE DU JOUR\b"
)
"""A change of the agenda as a heading."""
NOTES_ANOTHER = re.compile(
    r"(?i)\s(?:du|de la|de l['’]|des)\s?(?!\w*d[ée]cisions?|pr[ée]sent|communication|liste|compte|information|relev|d[ée]l[ée]gation|point|tableau)\w"
)
"""« prend acte du rapport annuel »: the note is of something else."""
_EXCEPT = r"(?:sauf|hormis|[àa] d[ée]faut d['’e])\s?(?:\w+ ){0,2}?(?:mention|indication|pr[ée]cision|avis|vote|disposition)s? (?:\w+ )?(?:contraires?|expresses?|sp[ée]ciales?|particuli[èe]re?s?|diff[ée]rente?s?|autre)"
_VOTED = r"(?:adopt|approuv|vot|pris|acquis|accept|valid)[ée]*e?s? [àa] l['’]\s?unanimit[ée]"
GENERAL_VOTE = Sieve(
    re.compile(
        rf"(?i)\b{_EXCEPT}[^.;]{{0,120}}?\b{_VOTED}"
        rf"|\b(?:d[ée]lib[ée]rations?|d[ée]cisions?|votes?|points|rapports|elles|ils)\b[^.;]{{0,80}}?\b{_VOTED}[^.;]{{0,60}}?\b{_EXCEPT}"
        rf"|\b(?:toutes les|l['’]ensemble des) (?:d[ée]lib[ée]rations|d[ée]cisions)[^.;]{{0,80}}?\b(?:sont|ont [ée]t[ée]) {_VOTED}"
    ),
    "sauf",
    "hormis",
    "défaut",
    "defaut",
    "toutes les d",
    "ensemble des d",
)
"""What a vote was unless the act says otherwise."""
