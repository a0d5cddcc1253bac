"""How French authorities number their acts: data for the matcher, read with case unless said."""

SIGN = r"(?:[Nn]\s?[°ºo*'\"](?:\s?s\b)?\s?[:.]?\s?|[Nn]uméros?\s:?\s?|NUM[EÉ]RO\s:?\s?)"
_DASH = r"[-‐‑–—_/.]"
_JOIN = rf"(?:\s?[-‐‑–—_/]{{1,2}}\s?(?=\d)|\.(?=\w)|{_DASH}(?=[A-Za-z]))"
"""Between two parts of a number: spaces only before figures, and none about a dot."""
_YEAR = r"(?:19[89]\d|20[0-4]\d)"
_DATE = r"(?:\d{1,2}(?:\s?er)?\s[a-zéûA-ZÉÛ]{3,9}\s\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})"

# The word before the number. The classes of letters take what optical reading makes of "libé" in "délibération".
_ACT = (
    r"(?:[Dd][ée]l[a-zî1]{1,2}[ée]rations?|D[EÉ]L[A-ZÎ1]{1,2}[EÉ]RATIONS?|[Dd][ée]lib\.?|DCM|[Nn]°\sde\sd[ée]lib[ée]ration"
    r"|[Nn]uméro\sde\sd[ée]lib[ée]ration|[Nn]°\sd['’]acte|[Aa]cte)"
)
_DECISION = r"(?:[Dd]écisions?|D[EÉ]CISIONS?)(?!(?i:s?\s(?:budgétaire\s)?modif))(?!(?i:\sbudg))"
_OF_WHOM = (
    r"(?:\s(?i:(?:du|de\sla|de\sl['’]|de|des|d['’])\s?"
    r"(?:maire|présidente?|bureau|conseil|comité|assemblée|commission|ville|commune|métropole|délibération))"
    r"|\s(?i:municipales?|communautaires?|intercommunales?|syndica(?:le?s?)|départementales?|régionales?|métropolitaine?s?"
    r"|modificatives?|initiales?|municipal|permanente|précédentes?|cadre|susvisées?|d['’]administration|d['’]orientation)){0,4}"
)
KEYWORD = rf"(?:{_ACT}|{_DECISION}){_OF_WHOM}(?:,?\s(?:(?:prise\s)?en\sdate\s)?du\s{_DATE},?(?:\s\()?)?"

# A number: "12", "2020-34", "2014 / 167", "DEL — 2023 — 007", "HN 001-8073/20/CM", "CP 2023-024", "23.1.49".
_PART = r"(?:[A-Za-z]{1,6}\d{1,8}[A-Za-z]{0,3}|\d{2}[A-Z]{1,2}\d{1,3}|\d{1,10}[A-Za-z]{0,4}|[A-Z]{1,10})"
_PREFIX = r"(?:[A-Z]{2,8}(?:\s|\s?[-–—_/]\s?))?"
_HAS_FIGURE = r"(?=[A-Za-z]{0,10}[-_/.]?[A-Za-z]{0,4}[-_/.]?\d)"
NUMBER = rf"(?:{_PREFIX}{_HAS_FIGURE}{_PART}(?:{_JOIN}{_PART}){{0,6}})(?!\w)"
COMPOUND = rf"(?:{_PREFIX}{_HAS_FIGURE}{_PART}(?:{_JOIN}{_PART}){{1,6}}|[A-Z]{{1,8}}\d{{4,12}}|\d{{6,9}}|\d{{2}}(?:\s\d{{2,3}}){{2}}(?!\s?\d))(?!\w)"
PLAIN = r"\d{1,3}(?=\s?[,;).]|\s(?:et|à)\s)"

# Words that stand for "Délibération" where they stand apart from the number: "D 49-2019", "DCM 23.1.49".
APART = (
    r"(?:D|DCM|DEL|DELIB|Délib\.?|DEC)\s"
    r"(?P<apart>\d{1,4}\s?[-/_]\s?\d{1,4}(?:[-/_.]\d{1,4}){0,2}|\d{1,4}(?:\.\d{1,3}){1,3})(?![\w°])"
)

# A short label with the count alone: "Délib 7 : Vote du budget", "Délib. 3 Bail du four".
COUNTED = r"(?:Délib|Delib|DELIB|DÉLIB|DCM)\.?\s(?P<counted>\d{1,3})(?=\s?[:–—]|\s-\s|[.)]?\s[A-ZÉÈÀÊÎÔ«])"

# Forms that are numbers of acts wherever they stand.
_GLUED = "DELIB|DELBU|DELCM|DELCC|DELB|DEL|DCM|DCC|DCB|DDM|DC|DM|DB|DP|DECI|DEC|DE|CM|CC|CS|CA|CP|CR|BC|BM|BU|D|B|C"
STANDING = (
    rf"[A-Z]{{2}}[a-z]{{0,4}}[_ ]?{_YEAR}[_ ]\d{{2}}[_ ][A-Z]{{2,5}}[_ ]\d{{2,4}}(?!\d)",
    rf"(?:{_GLUED})[-_]?{_YEAR}(?:\s?[-_]\s?|[/.])\d{{1,4}}(?:[-_/.]\d{{1,4}}){{0,2}}(?!\w)",
    rf"D[BP]?{_YEAR}[ J_]?[\dlLI]{{3}}(?!\w)",
    rf"(?:CP|CR|CM|CC|BC|BM)\s{_YEAR}\s?-\s?\d{{1,4}}(?!\w)",
    rf"(?:DELIB|DELBU|DEL|DCM|D)[-_ ]?{_YEAR}\d{{4}}[-_]\d{{1,4}}(?:[-_]\d{{1,4}})?(?!\w)",
    rf"{_YEAR}(?:0[1-9]|1[0-2])[0-3]\d\s?[_-]\s?\d{{1,4}}(?!\w)",
    rf"{_YEAR}[-_]?(?:DELIB|DEL|DCM|DEC|CS|CC|CM|CA|CP|BS|BC|BM|D|C|B)[-_]?\d{{1,4}}(?!\w)",
    rf"{_YEAR}(?:_\d{{1,4}}){{1,3}}(?!\w)",
    rf"{_YEAR}[-/]0\d\d(?!\w|[-/]\d)",
    r"[A-Z]{2,5}[ -]\d{3}-\d{3,6}/\d\d/[A-Z]{2,3}(?!\w)",
    # Year, month and count in front of a title: "31-05/087 – Bail".
    r"(?:20)?\d\d[-_/.](?:0[1-9]|1[0-2])[-_/.]\d{3}(?=\s?[-–—:]{1,2}\s?[«\"]?[A-ZÀ-Þ])",
)
# Forms that are numbers of acts after "n°", where no other thing is numbered.
AFTER_SIGN = (
    rf"{_YEAR}\s?[-_/.]\s?\d{{1,4}}(?:[-_/.]\d{{1,4}}){{0,2}}(?!\w)",
    rf"\d{{1,3}}/\d{{1,3}}\s?-\s?{_YEAR}(?!\w)",
    rf"\d{{1,4}}\s?[-/]\s?{_YEAR}(?![\w/])",
    r"\d{2}[-_/.]\d{3}(?![\w/.-])",
    r"\d{2}(?:[-_/.]\d{2}){2,3}(?:[-_/.]\d{1,3})?(?![\w/-])",
    rf"[A-Z]{{1,8}}\s?[-–—_]?\s?{_YEAR}(?:\s?[-–—_/.]\s?\d{{1,4}}){{1,3}}(?!\w)",
)
SESSION_DATE = rf"[Ss]éance\s(?:\w{{4,15}}\s)?du\s(?:\w{{5,8}}\s)?{_DATE}\s"
"""A head such as "Séance ordinaire du mardi 3 mai 2022 N° 4" gives the act's number after the sitting's date."""

# Things other than acts that carry numbers.
_OTHERS = (
    "[lI1|]ois?", "d[ée]crets?", "ordonnances?", "arr[êe]t[ée]s?", "circulaires?", "instructions?", "r[èe]glements?", "RGEC",
    "directives?", "articles?", "art", "marchés?", "lots?", "contrats?", "conventions?", "avenants?",
    "accords?-cadres?", "accords?", "baux", "bail", "devis", "factures?", "bons? de commande", "consultations?",
    "appels? d['’]offres", "AO", "MAPA", "emprunts?", "prêts?", "police", "polices?", "parcelles?", "sections?",
    "cadastrée?s?", "cadastre", "plans?", "permis", "PC", "PA", "DP", "CU", "dossiers?", "enquêtes?", "rapports?",
    "projets?", "pièces?", "annexe", "notes?", "tableaux?", "questions?", "points?", "amendements?", "avis",
    "comptes?", "chapitres?", "lignes?", "opérations?", "budgets?", "titres?", "mandats?", "bordereaux?",
    "liste", "imputation", "autorisations? de programme", "AP", "tranches?", "phases?", "postes?", "emplois?",
    "bulletins?", "éditions?", "JO", "JOUE", "procès-verba(?:l|ux)", "PV", "SIREN", "SIRET", "RNA", "agréments?",
    "licences?", "tél", "téléphone", "fax", "portable", "sinistres?", "tickets?", "titres?", "modifications?",
    "révisions?", "copropriété", "concessions?", "emplacements?", "rue", "route", "RD", "requêtes?", "jugements?",
    "arrêts?", "recours", "instance", "sous le", "référence", "fiches?", "formulaires?", "CERFA", "véhicules?",
    "versions?", "feuill(?:et|e)s?", "folios?",
)  # fmt: skip
OTHER_THING = (
    rf"(?<!\w)(?i:{'|'.join(_OTHERS)})"
    rf"(?:\.?\s?|(?:\s\([A-Z]{{2,3}}\)|\s[^\W\d][\w'’.-]*){{0,4}}\s?{SIGN})$"
)
"""Read on the few characters before a number; with a "n°", four words may stand between the thing and its number."""

# "034-213401722-20140424-0000071288-DE", with spaces and endings ("-1-1-DE", "-1AR") as they come.
TRANSMISSION_HEAD = r"\d(?<!\w\d)\d\d\s?-\s?\d{9}\s?-\s?\d{8}\s?-\s?"
NATURES = r"(?:DE|AR|AU|AI|BF|CC|CO|DL|DC|RE)"
MISREAD_TRANSMISSION = r"ID\s?:\s?(?P<id>\d{3}-?\d{6,9}-[\dA-Z]{4,8}(?:[ _-]\w{0,6}\d\w{0,6}){1,3}(?:-[A-Z]{2})?)(?!\w)"
