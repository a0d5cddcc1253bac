"""How French authorities cite legal texts: data for the matcher and the reader of values. All read without case."""

import re
import unicodedata

from pipeline.entities.legal_ref.codes import CODES

APOSTROPHE = r"\s?['’´`]\s?"
DASH = r"[-‐‑–—]"
NUMBER_SIGN = r"(?<!\w)(?:n\s?[°º'\"](?:\s?s?\.?)\s?|n\s?os?[\s.]\s?|n\s?o(?=\d)|n\.\s?|numéros?\s)"

# Dates.
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_ACCENTS = {"é": "[éeèÉE]", "è": "[èeéÈE]", "ê": "[êeÊE]", "û": "[ûuÛU]", "ô": "[ôoÔO]", "î": "[îiÎI]", "É": "[éeÉE]"}


def loose(words: str) -> str:
    """A pattern for words as typed or read: accents optional, apostrophes of any kind, spaces sometimes lost."""
    out = []
    for character in unicodedata.normalize("NFC", words):
        if character == " ":
            out.append(r"\s?")
        elif character in "'’":
            out.append(APOSTROPHE)
        else:
            out.append(_ACCENTS.get(character) or re.escape(character))
    return "".join(out)


MONTH = "(?:" + "|".join(loose(month) for month in MONTHS) + ")"
DATE = (
    rf"(?:(?:1\s?er|\d{{1,2}}|premier)\s?{MONTH}\s?\d{{4}}(?!\d)|\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}})(?!\d))"
)
DATED = rf"(?:,?\s(?:modifiée?s?\s)?(?:en\sdate\s)?(?:du|des)\s(?:(?:lun|mar|mercre|jeu|vendre|same)di\s)?{DATE})"

# Articles: "L. 2121-29", "R.* 123-1", "1er", "R. 2123-23 alinéa 2", "L.332-8 2°".
LETTERS = r"(?>L\.?\s?O|L\.?\s?P|[LRDA])[\s.*]{0,4}+"
_DIGITS = rf"\d{{1,5}}(?:\s?{DASH}\s?\.?\d{{1,4}}|\.\d{{1,4}}){{0,4}}(?!\w)"
_SUFFIX = (
    r"(?:(?<=1)\s?er\b|\s(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|(?:un|duo|ter)?decies)\b"
    r"|\s(?-i:[A-HJ-Z])(?![\w'’.])|,?\s?\(?\d{1,2}\s?°\)?|,?\s(?-i:[IVX]{1,4})(?![\w'’.]))"
)
_SUB = r"(?:,?\s(?:alinéas?|al\.|paragraphes?|§)\s?\d{1,2}(?:er)?(?:\set\s\d)?|,?\s\d{1,2}(?:er|[èe]me)\salinéa)"
FOLLOWING = r"(?:,?\set\s(?:suivants?|ss?\.|svts?\b))"
_TAIL = rf"{_SUFFIX}{{0,3}}{_SUB}{{0,2}}{FOLLOWING}?"
LETTERED = rf"(?>{LETTERS}{_DIGITS}{_TAIL})"
_ORDINAL = r"(?:1\s?er|premier|unique)(?!\w)"
ANY_ARTICLE = rf"(?>{LETTERED}|(?:{_DIGITS}|{_ORDINAL}){_TAIL})"
_SEPARATOR = (
    r"(?>(?:\s?[,/]\s?(?:et\s|ou\s)?|\s(?:et|à|ou|au|ainsi\sque|et/ou|&)\s)"
    r"(?:(?:des?|d['’]|l['’]|les|aux?)\s?)?(?:articles?\s)?)"
)
LETTERED_ALONE = rf"(?-i:[LRD])\.\s?\*?\d{{3,4}}-\d{{1,3}}(?!\w){_TAIL}"
LETTERED_LIST = rf"{LETTERED}(?:{_SEPARATOR}{LETTERED}){{0,30}}+"
ANY_LIST = rf"{ANY_ARTICLE}(?:{_SEPARATOR}{ANY_ARTICLE}){{0,30}}+"
ARTICLE = r"(?<!\w)art(?:icles?|\.)\s?"
ANNEX = r"annexe\s(?P<annex>I{1,3}|IV|[1-4])\s(?:au|du)\s"
_OF_ANNEX = ANNEX.replace("?P<annex>", "?:")
OF = rf"(?:,?\s(?:(?:issus?|visés?|susvisés?)\s)?(?:dudit\s|du\s|de\sla\s|de\sl\s?['’]\s?(?:{_OF_ANNEX})?|des\s|de\s)|\s)"

# Texts.
REFERENCE = r"(?:(?-i:[A-Z]{1,12})[\s./-]){0,3}[\w/]{0,20}\d\w{0,12}(?:(?:\s?[-–—]\s?(?=\d)|[-–—_/.])\w{1,16}){0,6}"
_LAW_NUMBER = rf"\d{{2,4}}\s?{DASH}\s?\d{{1,5}}(?!\w)"
_NUMBERED = rf"(?:(?:{NUMBER_SIGN}){REFERENCE}|{_LAW_NUMBER})"
CITED = rf"(?:\s?{_NUMBERED}(?:(?:\s(?-i:[A-Z]{{2,6}}))?{DATED})?|{DATED}(?:,?\s{_NUMBERED})?)"
MORE = rf"{_NUMBERED}{DATED}?"
PLURAL = r"(?<!\w)(?:lois|décrets|ordonnances|arr[êe]tés|circulaires|règlements|directives)(?!\w)"

_ABBREVIATED = sorted({short for code in CODES for short in code.abbreviations}, key=len, reverse=True)
_DISTINCT = sorted({short for code in CODES if code.distinct for short in code.abbreviations}, key=len, reverse=True)
TITLES = sorted({title for code in CODES for title in (code.title, *code.variants)}, key=len, reverse=True)


def _spelled(short: str) -> str:
    """An abbreviation with or without dots: CGCT, C.G.C.T, C. G. C. T.; one of words as it is: C. urb."""
    if "." in short:
        return rf"{loose(short)}(?!\w)\.?"
    dotted = r"\.\s?".join(short)
    return rf"(?:(?-i:{short})(?!\w)|{dotted}(?!\w)\.?)"


_OF_A_TERRITORY = (
    r"(?:\slocal(?!\w)|\sapplicable\s(?:aux\scommunes\sde\sla|en)\s(?:Polynésie(?:\sfrançaise)?|Nouvelle-Calédonie))?"
)
"""A code as it applies in Alsace-Moselle or overseas."""
CODE = r"(?:" + "|".join(loose(title).replace("Code", "Codes?", 1) for title in TITLES) + r")(?!\w)" + _OF_A_TERRITORY
CODE_AFTER_ARTICLE = "(?:" + "|".join(_spelled(short) for short in _ABBREVIATED) + ")"
CODE_AFTER_THE = (
    r"(?:(?<=\ble )|(?<=\bdu ))(?:" + "|".join(_spelled(short) for short in _ABBREVIATED if "." in short) + ")"
)
"""``Vu le C. com.``"""
CODE_ALONE = "(?:" + "|".join(_spelled(short) for short in _DISTINCT) + ")"

NAMED_LAWS = (
    "NOTRe", "MAPTAM", "ALUR", "ELAN", "3DS", "SRU", "MOP", "EGALIM", "EGALIM 2", "TECV", "LTECV", "AGEC", "APER",
    "LOM", "ESS", "Littoral", "Montagne", "Montagne II", "Sapin II", "Sapin 2", "Sapin", "Macron", "Pinel", "Barnier",
    "Malraux", "Labbé", "Lemoine", "Climat et résilience", "Climat & résilience", "Climat", "Engagement et proximité",
    "Grenelle II", "Grenelle 2", "Grenelle 1", "Grenelle", "Grenelle de l'environnement", "Égalité et citoyenneté",
    "Informatique et libertés", "Handicap", "Deferre", "Defferre", "Chevènement", "Joxe", "Carrez", "Galland", "Évin",
    "Elkhabry", "DALO", "Besson", "LCAP", "LMAP", "Lamy", "Le Meur", "Rist", "Borloo", "Oudin-Santini", "Oudin",
    "ENE", "Warsmann", "Brottes", "Rixain", "Sauvadet", "Le Pors", "RCT", "ATR", "LOADDT", "UH", "ZAN",
    "Industrie verte", "Fesneau", "Marcangeli", "Taquet", "PACTE", "ASAP", "TEPCV", "NOME", "ASV", "Matras",
    "Blanquer", "Pour une République numérique", "République numérique", "sur l'eau et les milieux aquatiques",
    "LEMA", "sur l'eau", "de transition énergétique pour la croissance verte",
    "transition énergétique pour la croissance verte", "de transformation de la fonction publique",
    "Transition énergétique", "sur la transition énergétique",
)  # fmt: skip
LAW_NAME = "(?:" + "|".join(loose(name) for name in sorted(NAMED_LAWS, key=len, reverse=True)) + r")(?!\w)"
_FINANCE = (
    r"de\sfinances(?:\s(?:initiale|rectificative))?(?:\s\(LF[IR]?\))?\s(?:pour\s)?(?:l['’]année\s|n°\s?\d\spour\s)?\d{4}(?!\w)"
    r"|de\sprogrammation\sdes\sfinances\spubliques(?:\s\(LPFP\))?(?:\spour\sles\sannées|\spour)?\s\d{4}(?:\s?[-–à]\s?\d{4})?"
)
_LAW_KIND = (
    r"(?:\s(?:organique|constitutionnelle|modifiée|de\sprogramme|de\sprogrammation|de\sfinances(?:\srectificative)?"
    r"|d['’]\s?orientation|cadre|susvisée))"
)
_TITLED = rf"\s(?:portant|relative|pour|sur|visant)\s[^.;:()«»\d]{{3,140}}?,\sdite\s(?:loi\s)?{LAW_NAME},?{DATED}"
LAW = (
    rf"lois?(?:\s(?:{_FINANCE}|(?:dite\s)?[«\"“]\s?{LAW_NAME}\s?[»\"”](?:{DATED})?|(?:dite\s)?{LAW_NAME}(?:{CITED})?|(?:de\s|du\s)?1901(?!\w))"
    rf"|{_LAW_KIND}{{0,2}}{CITED}|{_TITLED})|LTECV(?!\w)"
)
_MODIFIED = r"(?:\s(?:modifiée?s?|susvisée?s?|pris\sen\sapplication))?"
DECREE = (
    r"décrets?(?:\s(?:tertiaire(?!\w)|BACS(?!\w))"
    rf"|(?:\s?[-–]?\s?loi)?(?:\sen\sConseil\sd['’]\s?[ÉE]tat|\ssimple)?{_MODIFIED}{CITED})"
)
ORDINANCE = rf"ordonnances?{_MODIFIED}{CITED}"
_ISSUER = (
    r"(?:\s(?:(?:inter-?)?(?:préfectora|ministérie|municipa|métropolita|intercommuna|départementa|régiona|communauta|communa)\w{1,5}"
    r"|conjoint|permanent|modificatif|réglementaire|royal|complémentaire|de\spolice|d['’]autorisation|portant\sautorisation"
    r"|(?:du|de\sla|de\sM\.\sle|de\sMonsieur\sle|de\sMadame\sla|de\sMme\sla)\s(?:maire|présidente?|préf[eè]te?))(?!\w))"
)
ORDER = rf"arr[êe]tés?{_ISSUER}{{0,3}}{_MODIFIED}{_ISSUER}?{CITED}(?:\s(?:du\smaire|du\sprésident){DATED})?"
CIRCULAR = (
    rf"(?:circulaires?|instructions?|note\sde\sservice)(?:\s(?:interministérielle|ministérielle|préfectorale|codificatrice|du\sgouvernement))?"
    rf"(?:\s?(?:{NUMBER_SIGN}|(?!\d{{1,3}}(?!\w)))(?-i:(?=[A-Z/0-9]{{2,}})){REFERENCE}(?:(?:\s(?-i:[A-Z]{{2,4}}\d{{0,3}}))?{DATED})?|{DATED}"
    rf"|\sNOR\s?:?\s?(?-i:[A-Z]{{3,4}}\w{{6,12}})(?:{DATED})?)"
)
_EU_NUMBER = r"(?:n\s?[°º]\s?)?(?:\d{4}/\d{1,4}|\d{1,4}/\d{4})(?:/(?:CE|UE|CEE)\b)?"
EU_MORE = rf"{_EU_NUMBER}{DATED}"
EU = (
    r"(?:règlements?|directives?)"
    r"(?:\s(?:européen(?:ne)?s?|général(?:\sd['’]exemption(?:\spar\scatégories?)?)?|\([A-Z, ]{2,12}\)|UE|CE))"
    rf"{{0,3}}\s{_EU_NUMBER}(?:\sde\sla\sCommission|\sdu\sParlement\seuropéen(?:\set\sdu\sConseil)?|\sdu\sConseil)?{DATED}?"
    rf"|règlement\sgénéral\s(?:européen\s)?sur\sla\sprotection\sdes\sdonnées|RGPD(?!\w)|RGEC\s{_EU_NUMBER}|TFUE(?!\w)"
    rf"|traité\ssur\sle\sfonctionnement\sde\sl['’]Union\seuropéenne"
    rf"|régime\scadre\sexempté(?:\sde\snotification)?\s(?:n\s?[°º]\s?)?SA[\s.]?\d{{4,6}}"
)
OTHER = (
    r"instructions?\sbudgétaires?(?:\set\scomptables?)?\sM\s?\.?\d{1,2}(?!\w)|instruction\s(?:comptable\s)?M\s?\.?\d{2}(?!\w)"
    r"|(?:RE|R\.E\.)\s?2020(?!\w)|réglementation\senvironnementale\s(?:RE\s?)?2020"
)
AFTER_ARTICLE_ONLY = r"traité(?!\w)|constitution(?!\w)|code\s(?:précité|susvisé|susmentionné)(?!\w)"
CONSTITUTION = rf"constitution\sdu\s{DATE}"

ORDERED: dict[str, str] = {
    "code": CODE,
    "law": LAW,
    "decree": DECREE,
    "order": ORDER,
    "ordinance": ORDINANCE,
    "eu": EU,
    "other": rf"{OTHER}|{CIRCULAR}|{CONSTITUTION}",
}
TEXT = "(?:" + "|".join(ORDERED.values()) + ")"
_INITIALS = {name[0].lower() for name in (*TITLES, *_DISTINCT)} | set("acdilnort")
FIRST_LETTERS = "".join(sorted(_INITIALS | {letter.upper() for letter in _INITIALS}))
"""What articles, codes and the other texts begin with."""
_SHORT = {rf"{short[0]}(?:{short[1]}|\.)" for short in _DISTINCT}
_DOTTED = {loose(short[:2]) for short in _ABBREVIATED if "." in short}
BEGINNINGS = "|".join((
    *sorted({loose(title[:3]) for title in TITLES} | _SHORT | _DOTTED), rf"{LETTERS}\d", "art", "arr", "circ", "const",
    "déc", "dir", "ins", "loi", "lte", "note", "ord", "r[èég]", r"r\.?e", "tfue", "trait",
))  # fmt: skip
"""Their first letters, where the first one fits."""

# The lists of a recueil des actes administratifs: orders told by their heading alone, one entry a number with its date.
LIST_OF_ORDERS = r"A(?<![\w’']A)[Rr][Rr][ÊêEe][Tt][ÉéEe][Ss](?=\s*(?:$|[\n|_:.–—-]|N\s?[°º]|[A-ZÀ-Ü]{3,}|(?:du|de\sla|de\sl['’])\s[^.]{4,60}\sN\s?[°º]))"
LIST_OF_OTHERS = r"(?<![\w’'])(?:D[ÉE]LIB[ÉE]RATIONS|Délibérations|D[ÉE]CISIONS|Décisions|CONSEIL\s[A-Z]|[Ss]éance\s(?:\w+\s)?du\s?\d|COMMISSION\sPERMANENTE)"
LISTED = rf"(?<!\w)N\s?[°º]\s?{REFERENCE}\s(?:du|en\sdate\sdu)\s{DATE}"
