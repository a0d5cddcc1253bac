"""How French minutes state when and where an assembly sat, who chaired it and how many sat: patterns only."""

import re

from pipeline.sieve import Sieve

_F = re.IGNORECASE
CIVILITY = r"(?:M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Messieurs|Dr\.?|Docteur)"

_ASSEMBLY = (
    r"(?:conseil(?: (?:municipal|communautaire|m[ée]tropolitain|d[ée]partemental|r[ée]gional|syndical|d['’]\w+))?"
    r"|comit[ée] (?:syndical|directeur|de direction|d['’]administration)|bureau(?: (?:communautaire|m[ée]tropolitain|syndical))?|commission permanente|assembl[ée]e pl[ée]ni[èe]re)"
)
_REPORT = (
    r"(?:proc[èe]s[- ]verbal|comptes?[- ]rendus?(?: sommaire)?|relev[ée] de(?:s)? (?:d[ée]cisions|d[ée]lib[ée]rations))"
)

# What stands right before the date of the sitting, with its weight; the heaviest date wins, the first on ties.
# In small letters, as what is searched is folded: that is quick.
SITTING: tuple[tuple[float, re.Pattern[str]], ...] = (
    (5.0, re.compile(r"s[ée]ance(?: \w+){0,5}?,? (?:du|en date du|le|:)\s*$|r[ée]union (?:du \w+ \w+ )?(?:du|le)\s*$|session(?: \w+){0,3} du\s*$")),
    (4.5, re.compile(r"(?:conseil|comit[ée]|bureau|assembl[ée]e|commission permanente)(?: [\w’'-]+){0,6}? (?:du|en date du)\s*[:–-]?\s*$")),
    (4.2, re.compile(r"\bl['’ ]\s?an\s*(?:de gr[âa]ce )?,?\s*(?:et )?$")),
    (4.8, re.compile(r"\bs['’]est r[ée]uni(?!e)\b[^.;:\d]{0,60}?\ble\s*$")),
    (3.5, re.compile(r"(?:r[ée]unis?|r[ée]unira|aura lieu|assembl[ée]s?|si[ée]geant)\b[^.;]{0,160}?\ble\s*$")),
    (4.0, re.compile(rf"\b{_ASSEMBLY}(?:\s*[-–,:]?\s*{_REPORT})?\s*[-–,:]?\s*$")),
    (4.0, re.compile(r"\b(?:bureau|conseil|comit[ée]|commission permanente)\b[^.;:\d]{0,40}?\s?n\s?[°ºo]\s?\d{1,3}\s?[,–-]\s?(?:du )?$")),
    (2.5, re.compile(r"d[ée]lib[ée]ration (?:n[°o] ?)?\S{1,20}(?: \S{1,10})? du\s*$")),
    (2.0, re.compile(r"(?:^|[.:»] ?)(?:le )?$")),
    (1.5, re.compile(r"\b(?:le|du)\s*$")),
)  # fmt: skip
SITTING_AFTER = re.compile(
    r"(?i)^\s*,?\s*(?:[àa]|[–-]|,)?\s*(?:\d{1,2}\s?(?:h|heures?)|\w+ heures|dix|vingt|le conseil|les membres)"
)
OPENING = re.compile(
    r"\br[ée]unira\b[^.;]{0,100}\ble\s*:?\s*$|\bl['’ ]\s?an\s*(?:de gr[âa]ce )?,?\s*(?:et )?$"
    r"|\b(?:s['’]est|se sont) (?:r[ée]uni|assembl)(?:(?!convo)[^.;:\d]){0,80}\ble\s*$|\bliste des d[ée]lib[ée]rations\b[^.;:\d]{0,70}\bdu\s*$"
)
"""In small letters too."""
SITTING_OF = re.compile(
    r"S(?:éance|eance|ÉANCE|EANCE)(?i:(?<=\b\w{6})(?<!la \w{6})(?<!cette \w{6})(?<!une \w{6})(?: [\w’']+){0,4} du\s*$)"
)
# A date that comes after one of these is another event's.
OTHER_EVENT = re.compile(
    r"\bfait (?:à [^.;:\d]{2,40} )?le\s*$|\b(?:[àa] (?:compter|partir) du|jusqu['’]au|effet (?:au|le)|au plus tard le|avant le|depuis le)\s*$|(?:(?:approb|approuv|adopt|arr[êe]t|lecture|valid|vote pour|compte[- ]rendu|observ)[^.;:]{0,60}?(?:proc[èe]s[- ]verb\w+|compte[- ]rendu|relev[ée] de|\bpv\b)"
    r"|s[ée]ance pr[ée]c[ée]dente|derni[èe]re s[ée]ance|convo\w+|envoy[ée]|re[çc]u(?!eil)|publi(?!que)\w+|affich\w+|transmi\w+|r[ée]ception|\bn[ée]e? le|certifi\w+|notifi\w+|d[ée]p[ôo]t"
    r"|suite|r[ée]union du bureau)[^.;:\d]{0,70}:?\s*(?:le )?$"
    r"|(?:\bloi|\bd[ée]cret|\barr[êe]t[ée]|\bordonnance|\br[èe]glements?|\bcirculaire|\bconvention|\bcourrier)\b[^.;:]{0,60}(?:du|en date du|le|et)\s*$"
)
REPORTED = re.compile(
    r"(?:proc[èe]s[- ]verb\w+|compte[- ]rendu|\bpv\b)[^.;:\d]{0,70}$|(?:d[ée]cision|d[ée]lib[ée]rations?)\b[^;:]{0,60}(?:du|en date du|le|et)\s*$"
)
"""The minutes of a sitting: this one where the words open the document, an earlier one further down."""
ANOTHER_SITTING = re.compile(
    r"\bprochaine?s? (?:s[ée]ance|r[ée]union|conseil|comit[ée]|bureau)[^.;]{0,60}$|\b(?:lors|au cours) de (?:la|sa) (?:s[ée]ance|r[ée]union)(?: \w+){0,2} du\s*$"
)
"""The next sitting that is announced, an earlier one that is told of."""
TITLE_END = 500
"""The title of a document stands within so many characters."""
CONVENED = re.compile(
    r"(?:dates? (?:de (?:la )?|des |d['’](?:envoi|affichage) (?:de (?:la )?|des |et de ))?convocations?(?: \w+){0,5}?|convocations?(?: \w+){0,5}? du|convocations?(?: (?:l[ée]gale|[ée]crite|individuelle|r[ée]guli[èe]re|adress[ée]+es?|envoy[ée]+es?|transmises?|remises?|faites?|dat[ée]+es?|exp[ée]di[ée]+es?|affich[ée]+es?|notifi[ée]+es?|et|aux [ée]lus|aux membres|aux conseillers|qui|lui|leur|a|est|[ée]t[ée]|par|voie|[ée]lectronique|d[ée]mat[ée]rialis[ée]e|courriel|courrier|mail|[ée]crit|[àa] domicile)){1,9} (?:le|du)|convocations? en date du|convocations? (?:de|du) (?:m\.|mme|monsieur|madame|l[ae] )[^.;:\d]{3,60}?,? en date du|convocations? adress[ée]+e par [^.;:\d]{3,40}? le|convocations?"
    r"|convoqu[ée]e?s?(?: [\w’']+){0,9}?(?: en date du| le| du)?|invit[ée]s par convocations?(?: \w+){0,3} du)\s*[:.]?\s*(?:le |du |en date du )*$"
)

_WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
# What the opening of a document says where it reports or announces a sitting.
SITTING_SIGNS = re.compile(
    r"(?i)(?<!la )\bs[ée]ances?\b(?! tenante)|\bproc[èe]s[- ]?verba|\b(?:de|en) (?:la )?s[ée]ance\b"
    r"|\bcomptes?[- ]rendus? (?:sommaire|int[ée]gral|analytique|succinct|à l|de(?:s)? (?:la )?(?:s[ée]ance|r[ée]union du|d[ée]lib|conseil)|du (?:conseil|bureau|comit[ée] s))"
    r"|(?<!commission d.appel d.offres )\bs['’]\s?(?:est|y sont|[ée]tait) (?:l[ée]galement |r[ée]guli[èe]rement )?(?:r[ée]uni\b|assembl)"
    r"|(?<!commission d.appel d.offres )\bs['’]est r[ée]unie|\bse sont (?:r[ée]uni|assembl)"
    r"|\br[ée]unions? (?:publique |ordinaire |extraordinaire )?du (?!comit[ée] de pil)"
    r"|\b(?:extrait|registre)s? d[ue]s? (?:registre|d[ée]lib|proc)|(?<!\bla )(?<!\bpar )(?<!\bsa )\bd[ée]lib[ée]rations? (?:d[ue] (?:la )?(?:conseil|bureau|comit|commission|s)|n\b|num)"
    r"|\bouv(?:re|ert) la s[ée]ance|\bs[ée]ance est ouverte"
    rf"|\b{_ASSEMBLY}\s*[-–:,]?\s*{_REPORT}|\b{_REPORT} d[ue](?: la)? {_ASSEMBLY}"
    rf"|\bconvocation|\bconvoqu|\bordre du jour|\b{_ASSEMBLY}\s*[-–:,]?\s*(?:du|de|le)?\s*(?:{_WEEKDAY}\s+\d|\d{{1,2}}(?:(?:er)? \w+ \d{{4}}|/\d{{1,2}}/\d{{2}}))"
)
OTHER_DOCUMENT = re.compile(
    r"(?i)\s*(?:bilan|rapport annuel|rapport d['’]activit|plan |projet d|convention|contrat|charte|r[èe]glement|note de pr[ée]sentation|[ée]tude|rapport de pr[ée]sentation)"
)
"""How documents open that report no sitting, whatever they say further down."""
DECISION_SIGNS = re.compile(
    r"(?i)\bd[ée]cision (?:n\b|num|municipale|communautaire|d[ue] (?:la )?(?:maire|pr[ée]sident)|prise)|\bd[ée]cision obj|^[^.]{0,600}\b(?-i:DÉCISION|DECISION)\b"
)
SIGNED = re.compile(r"\bFait(?:,| en [\w’' -]{3,30},| (?:à|au|aux) [^.;:\d]{2,50}?,)? le\s*$")
"""Before the date on which a decision was signed."""
IDENTIFIER_DATE = re.compile(r"\b\d[\dAB]\d-\d{9}-(?P<date>(?:19|20)\d{6})-")
"""A transmission identifier tells the date of the act."""
STAMP = re.compile(
    r"(?i)\b(?:pr[ée]fecture|pr[ée]fet\b|certifi[ée] ex[ée]cutoire|t[ée]l[ée]transmi|contr[ôo]le de l[ée]galit[ée])"
)

PRESIDENT: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, _F)
    for pattern in (
        rf"(?:sous la (?:haute )?|\b)pr[ée]sidence\s*(?:(?:est |[ée]tait )?assur[ée]e par|d(?:e|u|’|')|:)\s*(?:la )?(?:{CIVILITY}\s*)?(?:,?\s*(?:le|la) (?:maire|pr[ée]sidente?)\s*,?\s*)?(?:{CIVILITY}\s*)?$",
        rf"pr[ée]sid[ée]e? (?:la s[ée]ance )?par\s*(?:{CIVILITY}\s*)?(?:,?\s*(?:le|la) (?:maire|pr[ée]sidente?)\s*,?\s*)?(?:{CIVILITY}\s*)?$",
        rf"(?<!\w [–—-] )pr[ée]sidente?(?: de (?:la )?s[ée]ance)?\s*:\s*(?:{CIVILITY}\s*)?$",
        rf"sur (?:la )?convocation d(?:e|u)\s*(?:{CIVILITY}\s*)$",
    )
)  # fmt: skip
PRESIDENT_AFTER = re.compile(
    r"(?i)^[^.;:]{0,60}\b(?:assur(?:ant|e|ait)|exer[çc](?:ant|e)|prend) la pr[ée]sidence\b(?! (?:pour|durant|pendant|lors d) ?(?:e ?)?(?:ce|cet|cette|le|la|l['’]) ?(?:seule? )?(?:point|d[ée]lib|question|vote|examen|compte))|^[^.;:]{0,60}\bpr[ée]sid(?:e|ait|ant) la (?:s[ée]ance|r[ée]union)|^(?!\s*(?-i:L[ea] ))\s*[,(]?\s*(?:le |la )?(?:maire|pr[ée]sidente?)\b[^.;:]{0,90}?\b(?:(?:a )?ouv(?:ert|re)|pr[ée]side|d[ée]clare)|^(?![^.;]{0,40}\bquorum|\s*(?-i:L[ea]|M\.|Mme|Monsieur|Madame) )[^.;]{0,40}\bouv(?:re|ert) la s[ée]ance|^,? pr[ée]side(?: la s[ée]ance|,|\.)|^[^.;:]{0,60}, pr[ée]side jusqu"
)
# Who signs as the office: resolves « Monsieur le Maire » to a name.
OFFICE_BEFORE = re.compile(
    rf"(?i)\b(?:le|la) (?:maire|pr[ée]sidente?)\b\s*(?:de [\w’' -]{{2,40}})?\s*[:,]?\s*(?:(?:page )?\d{{1,2}} ?(?:sur|/) ?\d{{1,2}}\s*)?(?:(?:#?signature#?|sign[ée](?: par)?)\s*:?\s*)?(?:{CIVILITY}\s*)?$"
)
INITIAL = re.compile(r"\b[A-ZÉ]\.")
"""A name that a signature shortens."""
OFFICE_AFTER = re.compile(
    r"(?i)^\s*[,(–-]\s*(?:le |la )?(?:maire|pr[ée]sidente?)\b(?!\s*(?:de la commission|adjoint|d[ée]l[ée]gu|du groupe|de l['’]association|de la soci[ée]t|du club|du comit|honoraire|sortant))"
)

SECRETARY_BEFORE = re.compile(
    rf"(?i)secr[ée]tariat(?: de (?:la )?s[ée]ance)?\s*(?:(?:est|[ée]tait|a [ée]t[ée])\s*)?(?:assur[ée]|tenu|confi[ée])\s*(?:par|[àa])\s*(?:{CIVILITY}\s*)?$|secr[ée]tariat(?: de s[ée]ance)?\s*:\s*(?:{CIVILITY}\s*)?$|secr[ée]taires?(?: de (?:la )?s[ée]ance)?(?: est| sont| :)?[^.;:]{{0,40}}?\s*[:;–-]\s*(?:{CIVILITY}\s*)?$"
    rf"|(?:nomm|d[ée]sign|[ée]l|choisi|propos)\w*(?: [\w’']+){{0,4}} (?:comme |pour |en qualit[ée] de |aux fonctions de )(?:de )?secr[ée]taire(?: de (?:la )?s[ée]ance)?[^.;:]{{0,12}}[:,]?\s*(?:{CIVILITY}\s*)?$"
    rf"|d[ée]sign\w+\s*(?:{CIVILITY}\s*)?$"
    rf"|\bsecr[ée]taire\s*:?\s*(?:{CIVILITY}\s*)$|secr[ée]taire de s[ée]ance\s*(?:{CIVILITY}\s*)?$"
)
SECRETARY_SIGNS = re.compile(rf"(?i)secr[ée]taire(?: de s[ée]ance)?\s*,\s*(?:{CIVILITY}\s*)?$")
TWO_SIGN = re.compile(
    r"(?i)\b(?:maire|pr[ée]sidente?)\s*,?\s*(?:le |la )?secr[ée]taire(?: de (?:la )?s[ée]ance)?\s*[,:]?\s*$"
)
"""Before a name: two offices side by side, whose signatures follow in the same order."""
SECRETARY_AFTER = re.compile(
    r"(?i)^[^.;:]{0,70}?(?:[ée]t[ée]|est|[ée]tant|ayant|a)?\s*(?:[ée]lue?|nomm[ée]e?|d[ée]sign[ée]e?|choisie?|propos[ée]e?|accepte)(?: [\w’'ée]+){0,9}? (?:secr[ée]ta(?:ire|riat)|pour remplir ces fonctions|pour remplir cette fonction|ces fonctions)"
    r"|^\s*(?:,|est|comme|en (?:tant que|qualit[ée] de)|remplit|remplira|assure|assurera|tient|tiendra|pour)\s*(?:la |les |le )?(?:fonctions? de )?(?:\(?la\)? )?secr[ée]ta(?:ire|riat)|^ a [ée]t[ée] [ée]lue? secr|^,? secr[ée]taire de s[ée]ance(?!\s*[:;])"
)
SECRETARY_NEAR = re.compile(r"(?i)[^.;]{0,60}secr[ée]taire")

_N = r"(?P<n>[1-9]O|\d{1,3}|(?:(?:vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent|dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf)[ -]?(?:et[ -])?)+)\b(?![/.]\d)"
COUNTS: dict[str, tuple[Sieve, ...]] = {
    field: tuple(Sieve(re.compile(pattern, _F), *words, near=(80, 120)) for pattern, *words in patterns)
    for field, patterns in {
        "members_in_office": (
            (rf"effectif (?:l[ée]gal )?(?:du|de la|de l['’])\s?(?:conseil|comit[ée]|assembl[ée]e|bureau)(?: [^\W\d]+)?\s*[:.;=–-]+\s*{_N}", "effectif"),
            (rf"(?:\ben fonction|\beffectif)\s*[:=]\s*{_N}", "en fonction", "effectif"),
            (rf"en exercice\s*(?:au jour de la s[ée]ance|[àa] la date de la convocation)?\s*[:.=–-]*\s*{_N}", "en exercice"),
            (rf"(?:composant|formant) (?:le|la|l['’])\s*(?:conseil|comit[ée]|assembl[ée]e|bureau)(?: [^\W\d]+)?\s*[:.;=–-]*\s*{_N}", "composant", "formant"),
            (rf"nombre (?:l[ée]gal )?de (?:membres?|conseill\w+|d[ée]l[ée]gu[ée]s|[ée]lus)(?: (?:au|du) conseil)?(?: [^\W\d]+)?\s*[:.;=–-]*\s*{_N}", "nombre"),
            (rf"{_N}\s+(?:conseillers?|membres?|d[ée]l[ée]gu[ée]s)?\s*(?:[^\W\d]+ )?en exercice", "en exercice"),
            (rf"en exercice,? (?:qui sont |[ée]tant |est )?au nombre de\s*{_N}", "au nombre de"),
            (rf"en exercice\s*;\s*{_N}(?!\s+\w+ (?:[ée]taient |sont )?pr[ée]sents)", "en exercice"),
            (rf"effectif l[ée]gal\s*[:=]\s*{_N}", "effectif"),
            (rf"\b(?:administrateurs|membres|conseillers|d[ée]l[ée]gu[ée]s)(?: ayant voix d[ée]lib[ée]rative)?\s*:\s*{_N}(?=\s*[;,]\s*pr[ée]sents?\s*:|\s*[-–•]?\s*(?-i:[EÉ])taient pr[ée]sent)", "membres", "conseillers", "administrateurs", "délégués", "delegues"),
            (rf"\b{_N} (?:membres|conseillers|d[ée]l[ée]gu[ée]s|administrateurs), \d{{1,3}} pr[ée]sents?\b", "résent", "resent"),
            (rf"\b\d{{1,3}} (?:membres |conseillers |d[ée]l[ée]gu[ée]s |[ée]lus )?pr[ée]sents? sur (?:les |un total de )?{_N}", "résent", "resent"),
        ),
        "members_present": (
            (rf"(?:nombre )?(?:de |d['’])?(?:conseill\w+|membres?|d[ée]l[ée]gu[ée]s|[ée]lus)?\s*(?:[^\W\d]+ )?(?:[ée]taient )?pr[ée]sents?(?:\(e\)s|\(es\))?(?: [àa] la s[ée]ance| (?:[àa] l['’]ouverture|en d[ée]but)(?: de (?:la )?s[ée]ance)?| physiquement)?(?!\. \d{{1,2}}\s?[.)–-])\s*[:.;=–-]+\s*{_N}(?!\s?[)°])", "résent", "resent"),
            (rf"en exercice\s*[:.=–-]*\s*\d{{1,3}}\s*[-–,;|/]?\s*(?:conseillers |membres )?pr[ée]sents?\s*[:.;=–-]*\s*{_N}", "en exercice"),
            (rf"nombre de (?:conseill\w+ |membres |d[ée]l[ée]gu[ée]s )?(?:[^\W\d]+ )?pr[ée]sents?\s*[:.;=–-]*\s*{_N}", "nombre de"),
            (rf"(?:ont [ée]t[ée]|[ée]taient|sont) pr[ée]sents?\s*:?\s*{_N}\s+(?:membres|conseillers|d[ée]l[ée]gu[ée]s)", "résent", "resent"),
            (rf"(?<![:=] )\b{_N}\s+(?:[ée]lus|conseillers|membres|d[ée]l[ée]gu[ée]s)(?: [^\W\d]+)?\s*(?:[ée]taient )?pr[ée]sents?\b(?! (?:et|ou) repr|\s*[:=])", "résent", "resent"),
            (rf"\bdont {_N} pr[ée]sents?\b(?! (?:et|ou) repr)", "dont"),
            (rf"(?<![:=] )(?<![\d/])\b{_N} (?-i:PRÉSENTS|PRESENTS|Présents)\s*:(?!\s*\w+ Votants|\s*\d)", "résent", "resent"),
            (rf"\b{_N} pr[ée]sents?\s*,\s*\d{{1,3}} (?:votants|procurations|pouvoirs|absents)", "résent", "resent"),
            (rf"en exercice\s*[,;]\s*{_N} (?:conseillers |membres |[ée]lus |d[ée]l[ée]gu[ée]s )?(?:sont|[ée]taient) pr[ée]sents?\b(?! (?:et|ou) repr)", "en exercice"),
            (rf"en exercice\s*[,;–-]\s*{_N} (?:membres |conseillers |d[ée]l[ée]gu[ée]s )?pr[ée]sents?\b(?! (?:et|ou) repr)", "en exercice"),
            (rf"\b{_N} (?:membres |conseillers |d[ée]l[ée]gu[ée]s |[ée]lus )?pr[ée]sents? sur (?:les |un total de )?\d{{1,3}}\b", "résent", "resent"),
            (rf"pr[ée]sents?(?:\(e\)s|\(es\))? ?\( ?{_N} ?\) ?:", "résent", "resent"),
            (rf"\b\d{{1,3}} (?:membres|conseillers|d[ée]l[ée]gu[ée]s|administrateurs), {_N} pr[ée]sents?\b", "résent", "resent"),
            (rf"\b(?-i:PRÉSENTS|PRESENTS|Présents)\s+{_N}(?!\s*(?-i:[A-Z]\.))", "résent", "resent"),
        ),
        "members_voting": (
            (rf"votants?\s*(?:[:;=–-]|\.{{2,}})*\s*{_N}(?!\s*[-–.,;]?\s*(?:votes? |voix )?(?:pour|contre|abst|oui|unanim))", "votant"),
            (rf"(?:qui )?ont pris part (?:[àa] la d[ée]lib[ée]ration|au vote)\s*[:=]\s*{_N}", "pris part"),
            (rf"nombre (?:total )?de suffrages(?: exprim[ée]s)?\s*[:.;=–-]*\s*{_N}", "suffrages"),
            (rf"suffrages exprim[ée]s\s*(?:[:;=–-]|\.{{2,}})+\s*{_N}", "suffrages"),
            (rf"votes? comptabilis[ée]s?\s*[:.;=–-]*\s*{_N}", "comptabilis"),
            (rf"\b{_N}\s+(?:conseillers |membres |d[ée]l[ée]gu[ée]s )?(?:[ée]taient )?(?:votants|pr[ée]sents et repr[ée]sent[ée]s)\b(?!\s*[:=])", "votants", "repr"),
            (rf"\bpr[ée]sents?, {_N} voix\b", "voix"),
            (rf"\b{_N}\s+votants\b(?!\s*[:=])", "votants"),
        ),
    }.items()
}  # fmt: skip
OCR_ZERO = re.compile(r"(?i)(?<=\d)o")
"""A zero of a count that was read as a letter."""
BALLOT = re.compile(r"(?i)\burne|\bbulletins?\b|\bscrutin|\bnuls?\b|majorit[ée] absolue|\bcandidat")
"""Near a count: it belongs to an election."""
LETTER = re.compile(r"\bCONVOCATION\b|\b[Oo]bjet ?: (?:[Rr]éunion|[Cc]onvocation)|se réunira|aura lieu")
"""A letter of convocation says its own date first."""
LETTER_DATE = re.compile(r"(?i)(?:\bfait )?(?:à [\w’' -]{2,40}, ?)?\ble\s*$")
