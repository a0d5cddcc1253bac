"""Text and the place where a title begins → where it ends."""

import re

from pipeline.acts import line_patterns as lines
from pipeline.acts.cells import NO_VOTES
from pipeline.acts.heading_patterns import FIGURES, OBJECT, ROLL_VOTE
from pipeline.acts.line_patterns import FINITE, REPORT, TELLS
from pipeline.acts.shouted import shouted_end
from pipeline.acts.title_edges import trimmed
from pipeline.acts.title_edges_patterns import ASSEMBLY_ACTS, RAPPORTEUR

LONGEST = 420
STOP = re.compile(
    r"""(?x)(?=[\s|>•■→-])(?<![\s'’][àAaÀ])(?<!\bde)(?<!\bet)(?<!\bpar)(?<!\bpour)(?<!\bavec)(?<!\bdu)(?<!\bà)(?<!\bcontre)(?<!\bentre)(?<!\bau)(?<!\bDE)(?<!\bET)(?<!\bPAR)(?<!\bPOUR)(?<!\bAVEC)(?<!\bDU)(?<!\bENTRE)(?<!\bSUR)(?<!\bAU)(?<!\bDE\sLA)(?<!\bPAR\sM\.)(?<!\bla)(?<!\bMONSIEUR)(?<!\bMADAME)[\s|>•■→-]+(?:\(?(?:Rapporteur|RAPPORTEUR|rapporteure?s?\s?:|Mise?s?\saux\svoix|Résultats?\sdu\s(?:vote|scrutin|dépouillement)|Votants?\s?:|Ont\s(?:été|obtenu|voté)\s|(?:Bulletins|Suffrages)\s\w+\s?:|(?:Premier|1er)\stour\s|Secrétaire\s|SECR[EÉ]TAIRE\s|Présent[ée]+\s(?:par|:)|L[ea]\s(?:Conseil|CONSEIL|conseil\s(?:municipal|communautaire|syndical|départemental|régional|métropolitain|d['’]administration)|comité\ssyndical|bureau\s(?:communautaire|syndical|métropolitain)|conseil(?:,|\s(?:décide|approuve|adopte|vote|prescrit|autorise|prend|accepte|fixe|émet|valide|renonce|sollicite|donne|constate|désigne|élit|demande|confirme|attribue|retient|choisit)\s)|Maire|maire|Bureau|Président|président|Comité|rapporteur|commission|Commission)
    |LE\s(?:CONSEIL|MAIRE|PRESIDENT|PRÉSIDENT|BUREAU|COMIT)|L['’](?:[Aa]n|AN|[Aa]ssemblée|exposé|ASSEMBL)
    |Monsieur|Madame|MONSIEUR|MADAME|M\.\s|MM\.\s|Mme\s|MME\s|Mr\s|Messieurs|Mesdames
    |Vu\s|VU\s|Vus?\s*:|Considérant|CONSIDÉRANT|CONSIDERANT|Exposé|EXPOSÉ|EXPOSE|Il\s(?:est|convient|a|s['’])|Apr[eèé]s|APRES|APR[ÈÉ]S|Conformément|Dans\sle\scadre|Par\s(?:délibération|courrier|décision|arrêté|lettre|mail)
    |Suite\s(?:à|au)|Afin\s(?:de|d['’])|Pour\smémoire|Étaient|Etaient|ETAIENT|ÉTAIENT|Présents?\b|Présentation\s?(?::|par\s|de\s(?:M\.|Mme|MM|Monsieur|Madame|[A-ZÉÈ]))|PRESENTS|PRÉSENTS|Nombre\sde|NOMBRE\sDE|Date\sde|S[ée]ance\s(?:du|publique|ordinaire|extraordinaire)|S[ÉE]ANCE\s(?:DU|PUBLIQUE|ORDINAIRE)|Sur\s(?:proposition|le\srapport|rapport\sd)
    |Entendu|ENTENDU|Ouï|OUÏ|Nous[\s,]|Je\s|Chers?\s|Mes\schers|Article\s|ARTICLE\s|Délibération\s(?:[Nn]°|adopt)|DELIBERATION\s[Nn]°|(?<!MODIFICATIVE\s)(?<!AVENANT\s)(?<!LOT\s)(?<!TRANCHE\s)(?<!DM\s)(?<!MODIFICATION\s)(?<!LIB[ÉE]RATION\s)(?<!SECTION\s)(?<!\b[A-Z][A-Z]\s)N°\s?\d|En\s(?:application|vertu|effet|cons|raison|date|exercice)
    |\(?[Dd]élib(?:ération|\.)?\s(?:[Nn]°\s?)?[A-Z]{0,6}[-_ ]?\d[\w./-]+(?:\s(?:et|à)\s[\w./-]+)?\)|[Pp]oint\s(?:report|retir|ajourn)é|Arrivée\sde\s(?:M|[A-Z])|Départ\sde\s(?:M|[A-Z])|Lecture\s(?:\w+\s){1,3}est\s|Sous\s(?:la\sprésidence|réserve)|(?:Est|Sont)\s[a-zà-ÿ]{3,14}\s|[AÀ]\smain\slevée|Même\s(?:assemblée|séance)
    |Depuis\s|Lors\s|Selon\s|Au\svu|Compte\stenu|Cette\s|Ce\s(?:projet|rapport|dossier|point)|Ces\s|Vote\s*:|VOTE\s*:|Votes?\s(?:pour|contre|POUR|CONTRE)|VOTES?\s(?:POUR|CONTRE)|Pour\s*:|POUR\s*:|Contre\s*:|Adopt[ée]+\b|ADOPT[ÉE]+\b|Rejet[ée]+e?\b|REJET[ÉE]+E?\b|VOTANTS\b|Co[ûu]t\s(?:estim|prévi|previ)|Aux\stermes\s|Approuv[ée]+\b|Accord\s[àa]|Unanimité|UNANIMITE
    |Envoyé\sen\spréf|Accusé\sde\sréception|Publié|Page\s\d|Feuillet\sn°|P\sa\sg\se|[Rr]etirée?\sde\sl['’]\s?ordre|Rapport\sprésenté\s|Le\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|\d{1,2}(?:er)?\s\w+\s20\d\d|projet|présent|code|décret|syndicat|département|budget\s(?:est|a|primitif\s\w+\s(?:est|a))|procès[- ]verbal\s\S+\s[\w\s]{5,80}\best)
    |La\s(?:présente|loi|commune|ville|Ville|Commune|communauté|Communauté|Métropole|séance|société|convention\s\w+\s(?:est|a))|Les\s(?:membres|crédits|communes|élus|articles|conseillers)|Une?\s(?:convention|délibération|étude|consultation)\s)
    |(?:à|A|À)\sl['’]\s?unanimité|(?:après|APRÈS)\sen\savoir|\d{1,3}\s(?:voix|votes?|abst|pour\b"""
    rf"{NO_VOTES}"
    r"""|contre\b)|(?:approuv|adopt|rejet)[ée]+e?s?\s(?:à|par\s\d)|Décision\s(?:[Nn]°\s?)?\d|(?<=-\s)\d{1,2}\s-\s|prend\sacte\b|dont\sacte\b|prise\sd['’]acte\b|le\s[Cc]onseil\s[Mm]unicipal\s*,|vu\s(?:la|les?|l['’])\s?|[-–•>➢]?\s?(?:PREND|Prend|APPROUVE|AUTORISE|DÉCIDE|DECIDE|FIXE|ATTRIBUE|ACCORDE|DÉSIGNE|DESIGNE|SOLLICITE)\s|\#|_{3,}|\.{4,})"""
)
_SENTENCE_END = re.compile(r"(?<![ A-ZÉ]\w)(?<!\bn)(?<!\bart)(?<!\bM)(?<!Mme)(?<!\bSt)\.(?=\s+(?:\n|[A-ZÉÈÀ«•\d-]))")
_GOES_ON = re.compile(
    r"(?i)(?:[-–—,:/(«&’']|\b(?:de|du|des|d['’]|la|le|les|l['’]|et|[àa]|aux?|pour|avec|sur|en|par|ou|entre|dans|sous|dit|n°|une?))$"
)
_LAST_WORD = 7
"""More characters than any of these words has."""
_CONTINUES = re.compile(r"^\s*(?:[a-zéèàêâîôûç(&/–—-]|\d{4}\b(?!\s*/))")


def _goes_on(line: str) -> bool:
    """Whether a line ends with what cannot end a title."""
    return _GOES_ON.search(line.rstrip()[-_LAST_WORD:]) is not None


def _line_end(lined: str, start: int, end: int) -> int:
    """The end of a title's lines: a line that cannot stand alone, or one in the same capitals, goes on."""
    at = lined.find("\n", start, end)
    while at != -1:
        line, following_end = lined[start:at], lined.find("\n", at + 1)
        following = lined[at + 1 : following_end if following_end != -1 else len(lined)]
        shouted = line.isupper() and following.isupper() and len(line) > 25
        full = at - lined.rfind("\n", 0, at) > 75 and len(following) < 75 and not following[:1].isupper()
        if not (_goes_on(line) or _CONTINUES.match(following) or shouted or full):
            return at
        at = lined.find("\n", at + 1, end)
    return end


_REPORT = re.compile(r"\s:\s+(?=(?:Le|La|Les|L['’]|Un|Une|Des|Du|Ce|Cette|Il|Elle|Ils|Elles|On|Nous|En)\b)")
_NAMED = re.compile(rf"\s:\s(?=[A-ZÉÈÀÊÎÔ])(?P<subject>[^.:;\n]{{3,70}}?)\s(?:{TELLS.pattern})")
"""A colon and a sentence with a name for its subject (« … à Habitat Sud : Habitat Sud sollicite »)."""
LONGEST_NAME = 60
_AGAIN = re.compile(r"(?<= )(?P<name>[A-ZÉÈÀÊÎÔ][^.:;\n]{3,60}?),? (?P<again>(?P=name))(?=[ ,])")
"""The name at the end of a title is said again at the head of the report (« … du club Étoile Étoile organise »)."""
_NAME = r"[A-ZÉÈÀÊÎÔ][\w.’'/&-]+(?: (?:(?:[dl]['’])?[A-ZÉÈÀÊÎÔ][\w.’'/&-]+|&|d[eu]s?|la|les?|et|en|aux?)){0,7}"
_SUBJECT = re.compile(rf"(?<=[a-zéèêà0-9»)] ){_NAME} (?:{TELLS.pattern})")
"""A sentence with a name for its subject, straight after a title (« … de 64 logements Habitat Sud sollicite »)."""
_ARTICLE = re.compile(
    r"(?<=[a-zéèêàîôûç0-9)»%€] )(?:L[ea]s?|Une?|Des|Cet(?:te)?|Ces?|Ils?|Elles?|On) [a-zà-ÿ]{2,}(?! (?:d[eu]s?|et|à|en)\b [A-ZÀ-Þ])|(?<=[a-zéèêàîôûç0-9)»%€] )L['’][a-zà-ÿ]{3,} "
)
"""An article in capitals before a common noun opens a sentence."""
_CLASSIFIER = re.compile(
    r"(?i)\b(?:de|du|des|la|le|les|et|à|aux?|pour|avec|sur|en|par|entre|dans|sous|association|soci[ée]t[ée]|club|compagnie|entreprise|lieu[- ]dit|salle|[ée]cole|cr[èe]che|restaurant|caf[ée]|th[ée][âa]tre|spectacle|film|exposition|op[ée]ration|projet|programme|r[ée]sidence|rue|place|quartier|camping|centre|maison|festival|dit|intitul[ée]e?) $"
)
_SHORT_LINE = 75
SHOUTED = 6
"""A title in capitals goes on where so many characters more are capitals."""
REPORT_REACH = 160
"""The verb of a report is so near."""


def _report(lined: str, start: int, end: int) -> int:
    """Where a report begins after a colon: a sentence, or a new line after a short one."""
    named = _NAMED.search(lined, start + 8, end)
    if named and not REPORT.search(lined, named.end(), named.end("subject")):
        end = named.start()
    for subject in _SUBJECT.finditer(lined, start + 8, min(len(lined), end + LONGEST_NAME)):
        if subject.start() <= end and not _goes_on(lined[start : subject.start()]):
            end = subject.start() - 1
            break
    again = _AGAIN.search(lined, start + 8, min(len(lined), end + LONGEST_NAME))
    if again and again.start("again") <= end and TELLS.search(lined, again.end(), again.end() + REPORT_REACH):
        end = again.start("again") - 1
    found = _REPORT.search(lined, start + 8, end)
    if found and FINITE.search(lined, found.end(), min(len(lined), found.end() + 120)):
        end = found.start()
    colon = lined.find(":\n", start + 12, end)
    if colon == -1:
        colon = lined.find(": \n", start + 12, end)
    if colon != -1 and colon - start < _SHORT_LINE and not _goes_on(lined[start:colon]):
        end = colon
    return end


def _run_on(lined: str, start: int, end: int) -> int:
    """Where a report begins that follows its title on the same line without a stop; a verb proves it."""
    if "\n" in lined[start : min(len(lined), end + REPORT_REACH)]:
        return end
    found = REPORT.search(lined, start + 8, end)
    while found and lined[start : found.end() + SHOUTED].isupper():
        found = REPORT.search(lined, found.end(), end)
    if not found:
        return end
    stop = lined.find(". ", found.end(), found.end() + REPORT_REACH)
    verb = TELLS.search(lined, found.end(), stop if stop != -1 else min(len(lined), found.end() + REPORT_REACH))
    return found.start() if verb else end


def _sentence_start(lined: str, start: int, end: int) -> int:
    """Where a sentence begins that opens with an article and a common noun, straight behind the title."""
    for found in _ARTICLE.finditer(lined, start + 8, end):
        if not _CLASSIFIER.search(lined, max(start, found.start() - 20), found.start()):
            return found.start() - 1
    return end


def title_span(lined: str, start: int, limit: int) -> tuple[int, int] | None:
    """The title that begins at ``start``: up to the first opening of a report, the end of its sentence or of its lines."""
    limit = min(limit, start + LONGEST)
    while start < limit and (lined[start].isspace() or lined[start] in ":;.,-–—|>•■*_/)°"):
        start += 1
    leading = RAPPORTEUR.match(lined, start, limit)
    start = leading.end() if leading else start
    if STOP.match(f" {lined[start : start + 40]}"):
        return None
    end = _line_end(lined, start, limit)
    stop = STOP.search(lined, min(start + 3, end), limit)
    if stop:
        end = min(end, stop.start())
    acts = ASSEMBLY_ACTS.search(lined, min(start + 3, end), limit)
    if acts:
        end = min(end, acts.start())
    end = shouted_end(lined, start, end)
    end = _report(lined, start, end)
    end = _sentence_start(lined, start, _run_on(lined, start, end))
    sentence = _SENTENCE_END.search(lined, start + 8, min(len(lined), end + 2))
    if sentence:
        end = min(end, sentence.start())
    start, end = trimmed(lined, start, end)
    while end > start and (lined[end - 1].isspace() or lined[end - 1] in ":;,-–—|>•■*_("):
        end -= 1
    return (start, end) if end - start >= 4 and any(c.isalpha() for c in lined[start:end]) else None


def object_title(lined: str, start: int, end: int) -> tuple[int, int] | None:
    """The object that an act states as such (``Objet : …``)."""
    found = OBJECT.search(lined, start, end)
    return title_span(lined, found.end(), end) if found else None


def is_title(line: str) -> bool:
    """Whether a line may be a title: neither a sentence, a vote, figures, a voter nor a point of a dispositif."""
    text = lines.BULLET.sub("", line).strip()
    if not lines.SHORTEST <= len(text) <= lines.LONGEST or not (text[0].isupper() or text[0] in '«"0123456789'):
        return False
    if (
        lines.NOT_A_TITLE.search(text)
        or ROLL_VOTE.match(text)
        or lines.DISPOSITIF.match(text)
        or len(FIGURES.findall(text)) >= 2
    ):
        return False
    if FINITE.search(text.split(" : ")[0]):
        return False
    return STOP.match(f" {text}") is None
