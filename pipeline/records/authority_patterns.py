"""What French authorities and their assemblies are called: patterns only."""

import re

_F = re.IGNORECASE
NAME = r"(?:[«\"“]\s?)?[A-ZÉÈÀÂÎÔŒÇ][\w’'.-]*(?:[ -](?:d['’]\s?|l['’]\s?|de|du|des|la|le|les|lès|sur|sous|en|et|aux?|à|[A-ZÉÈÀÂÎÔŒÇ(/][\w’'./)-]*|\d{1,2}))*(?:\s?[»\"”])?"

# body → how it is written; the first that the head of the document holds, in this order of weight.
BODIES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("commission permanente", re.compile(r"commission permanente", _F)),
    ("bureau communautaire", re.compile(r"\bbureau communautaire", _F)),
    ("bureau métropolitain", re.compile(r"\bbureau m[ée]tropolitain", _F)),
    ("bureau syndical", re.compile(r"\bbureau syndical", _F)),
    ("bureau", re.compile(r"\bbureau de (?:la|l['’])\s?(?:m[ée]tropole|communaut[ée]|agglom[ée]ration)|\br[ée]union du bureau|\b(?:au|le) bureau\b(?! (?:d['’]|de (?:contr|vote|poste)|des|municip|du maire))", _F)),
    ("conseil municipal", re.compile(r"\bconseil municipal|\bconseillers? municipaux|\bconseil de la ville", _F)),
    ("conseil communautaire", re.compile(r"\bconseil (?:communautaire|de (?:la )?communaut[ée])|\bconseillers? communautaires", _F)),
    ("conseil d'agglomération", re.compile(r"\bconseil d['’]agglom[ée]ration", _F)),
    ("conseil métropolitain", re.compile(r"\bconseil (?:m[ée]tropolitain|de (?:la )?m[ée]tropole|de l['’]\s?eurom[ée]tropole)", _F)),
    ("conseil départemental", re.compile(r"\bconseil (?:d[ée]partemental|g[ée]n[ée]ral)", _F)),
    ("conseil régional", re.compile(r"\bconseil r[ée]gional", _F)),
    ("conseil de territoire", re.compile(r"\bconseil (?:de territoire|territorial)", _F)),
    ("conseil d'arrondissement", re.compile(r"\bconseil d['’]arrondissement", _F)),
    ("comité syndical", re.compile(r"\bcomit[ée] syndical|\bcomit[ée] du syndicat", _F)),
    ("conseil syndical", re.compile(r"\bconseil syndical", _F)),
    ("conseil d'administration", re.compile(r"\bconseil d['’]\s?administration", _F)),
    ("assemblée de Corse", re.compile(r"\bassembl[ée]e de corse", _F)),
    ("assemblée générale", re.compile(r"\bassembl[ée]e g[ée]n[ée]rale", _F)),
    ("comité", re.compile(r"\ble comit[ée]\b", _F)),
)  # fmt: skip

# The kinds of authority, by the noun that opens their names.
AUTHORITY_HEADS: tuple[tuple[str, str], ...] = (
    ("epci", r"communaut[ée]s? (?:de communes?|d['’]\s?agglom[ée]ration|urbaine)"),
    ("metropole", r"(?:eurom[ée]tropole|m[ée]tropole)"),
    ("region", r"(?:r[ée]gion|conseil r[ée]gional)"),
    ("department", r"(?:d[ée]partement|conseil (?:d[ée]partemental|g[ée]n[ée]ral))"),
    (
        "syndicate",
        r"(?:syndicat|s\.?i\.?v\.?[ou]\.?m?\.?|smictom|sictom|sivom|sivu|p[ôo]le m[ée]tropolitain|p\.?e\.?t\.?r\.?)",
    ),
    ("ccas", r"(?:centre (?:inter)?communal d['’]\s?action sociale|c\.?[ci]\.?a\.?s\.?|caisse des [ée]coles)"),
    ("commune", r"(?:commune|ville|mairie)"),
)
BODY_OF = re.compile(
    rf"(?i:conseil municipal|conseil communautaire|conseil m[ée]tropolitain|conseil|bureau|comit[ée] syndical|assembl[ée]e)\s+(?i:de (?:la |l['’]\s?)?|d['’]\s?|du )"
    rf"(?P<noun>(?i:ville|commune|mairie|communaut[ée] (?:de communes|d['’]agglom[ée]ration|urbaine)|m[ée]tropole|eurom[ée]tropole|syndicat\w*(?: \w+)?)\s+(?i:de |du |des |d['’]\s?|de la |de l['’])?)?(?P<name>{NAME})"
)
MAYOR_OF = re.compile(rf"(?i:\bmaire)\s+(?i:de |du |des |d['’]\s?)(?P<name>(?:(?i:la |le |les |l['’]))?{NAME})")
ACRONYM = re.compile(r"CC(?!I|AS\b)[A-Z]{2,5}|SI[A-Z]{3,8}|SM[A-Z]*CTOM|SY[A-Z]{3,8}")
COMMUNITY_COUNCIL = re.compile(r"(?i)^conseil communautaire (?=d)|^conseil communautaire ")
STATE = re.compile(
    r"(?i)(?:r[ée]publique|[ée]tat$|(?:sous-)?pr[ée]fect|minist|canton|arrondissement|direction|service|a\s?g\s?e\s?d\s?i$|ixbus|tribunal)"
)
PROPER_BODY = re.compile(
    r"(?i)^(?:le )?(?:conseil (?:municipal|communautaire|m[ée]tropolitain|de)|bureau|commission permanente|comit[ée] syndical|mairie)\s*(?:du |de |d['’]\s?|de l['’])?(?:la |l['’])?\s*"
)
KINDS_OF_BODY = {
    "conseil municipal": ("commune",), "conseil communautaire": ("epci", "metropole"), "bureau communautaire": ("epci", "metropole"),
    "conseil métropolitain": ("metropole", "epci"), "bureau métropolitain": ("metropole", "epci"), "bureau": ("metropole", "epci"),
    "conseil départemental": ("department",), "conseil régional": ("region",), "commission permanente": ("region", "department"),
    "comité syndical": ("syndicate",), "conseil syndical": ("syndicate",), "bureau syndical": ("syndicate",), "comité": ("syndicate", "ccas"),
    "conseil d'administration": ("ccas", "syndicate"), "conseil d'agglomération": ("epci", "metropole"),
}  # fmt: skip
