"""What French authorities and their assemblies are called: patterns only."""

import re

from pipeline.sieve import Sieve

_F = re.IGNORECASE
NAME = r"(?:[«\"“]\s?)?[A-ZÉÈÀÂÎÔŒÇ][\w’'.-]*(?:[ -](?:d['’]\s?|l['’]\s?|de|du|des|la|le|les|lès|sur|sous|en|et|aux?|à|[A-ZÉÈÀÂÎÔŒÇ(/][\w’'./)-]*|\d{1,2}))*(?:\s?[»\"”])?"

# body → how it is written; the first that the head of the document holds, in this order of weight.
BODIES: tuple[tuple[str, Sieve], ...] = (
    ("commission permanente", Sieve(re.compile(r"commission permanente", _F), "commission permanente")),
    ("bureau communautaire", Sieve(re.compile(r"\bbureau communautaire", _F), "bureau communautaire")),
    ("bureau métropolitain", Sieve(re.compile(r"\bbureau m[ée]tropolitain", _F), "bureau m")),
    ("bureau syndical", Sieve(re.compile(r"\bbureau syndical", _F), "bureau syndical")),
    ("bureau", Sieve(re.compile(r"\bbureau de (?:la|l['’])\s?(?:m[ée]tropole|communaut[ée]|agglom[ée]ration)|\br[ée]union du bureau|\b(?:au|le) bureau\b(?! (?:d['’]|de (?:contr|vote|poste)|des|municip|du maire))", _F), "bureau")),
    ("conseil municipal", Sieve(re.compile(r"\bconseil municipal|\bconseillers? municipaux|\bconseil de la ville", _F), "municipa", "conseil de la ville")),
    ("conseil communautaire", Sieve(re.compile(r"\bconseil (?:communautaire|de (?:la )?communaut[ée])|\bconseillers? communautaires", _F), "communaut")),
    ("conseil d'agglomération", Sieve(re.compile(r"\bconseil d['’]agglom[ée]ration", _F), "agglom")),
    ("conseil métropolitain", Sieve(re.compile(r"\bconseil (?:m[ée]tropolitain|de (?:la )?m[ée]tropole|de l['’]\s?eurom[ée]tropole)", _F), "tropol")),
    ("conseil départemental", Sieve(re.compile(r"\bconseil (?:d[ée]partemental|g[ée]n[ée]ral)", _F), "partemental", "conseil g")),
    ("conseil régional", Sieve(re.compile(r"\bconseil r[ée]gional", _F), "gional")),
    ("conseil de territoire", Sieve(re.compile(r"\bconseil (?:de territoire|territorial)", _F), "territo")),
    ("conseil d'arrondissement", Sieve(re.compile(r"\bconseil d['’]arrondissement", _F), "arrondissement")),
    ("comité syndical", Sieve(re.compile(r"\bcomit[ée] syndical|\bcomit[ée] du syndicat", _F), "syndic")),
    ("comité d'administration", Sieve(re.compile(r"\bcomit[ée] d['’]\s?administration", _F), "administration")),
    ("comité de direction", Sieve(re.compile(r"\bcomit[ée] de direction", _F), "de direction")),
    ("conseil syndical", Sieve(re.compile(r"\bconseil syndical", _F), "conseil syndical")),
    ("conseil d'administration", Sieve(re.compile(r"\bconseil d['’]\s?administration", _F), "administration")),
    ("assemblée de Corse", Sieve(re.compile(r"\bassembl[ée]e de corse", _F), "corse")),
    ("assemblée générale", Sieve(re.compile(r"\bassembl[ée]e g[ée]n[ée]rale", _F), "rale")),
    ("comité", Sieve(re.compile(r"\ble comit[ée]\b", _F), "le comit")),
)  # fmt: skip

SHORT_BODIES = ("bureau", "comité")
"""Bodies that are named in full elsewhere."""

# The kinds of authority, by the noun that opens their names.
AUTHORITY_HEADS: tuple[tuple[str, str], ...] = (
    ("epci", r"communaut[ée]s? (?:de communes?|d['’]\s?agglom[ée]ration|urbaine)"),
    ("epci", r"agglom[ée]ration (?:de|du|des|d['’])"),
    ("metropole", r"(?:eurom[ée]tropole|m[ée]tropole)"),
    ("unique", r"collectivit[ée] (?:territoriale|europ[ée]enne|de corse)"),
    ("province", r"province (?:sud|nord|des)"),
    ("ept", r"[ée]tablissement public territorial"),
    ("sdis", r"(?:service d[ée]partemental(?:[ -]m[ée]tropolitain)? d['’]\s?incendie|s\.?d\.?m?\.?i\.?s\.? ?\d{1,3})"),
    ("cdg", r"(?:centre (?:inter)?d[ée]partemental de gestion|centre de gestion|c\.?d\.?g\.? ?\d{1,3})"),
    ("region", r"(?:r[ée]gion|conseil r[ée]gional)"),
    ("department", r"(?:d[ée]partement|conseil (?:d[ée]partemental|g[ée]n[ée]ral))"),
    (
        "syndicate",
        r"(?:syndicat|s\.?i\.?v\.?[ou]\.?m?\.?|smictom|sictom|sivom|sivu|p[ôo]le m[ée]tropolitain|p\.?e\.?t\.?r\.?|parc naturel r[ée]gional"
        r"|p\.?n\.?r\.?|territoires? d['’]\s?[ée]nergies?|sde ?\d{2}|e\.?p\.?t\.?b\.?|epage|[ée]tablissement public (?:territorial de bassin|loire))",
    ),
    (
        "office",
        r"(?:office public (?:de l['’]\s?habitat|d['’]\s?h\.?l\.?m)|office (?:intercommunal )?(?:de|du) tourisme)",
    ),
    ("ccas", r"(?:centre (?:inter)?communal d['’]\s?action sociale|c\.?[ci]\.?a\.?s\.?|caisse des [ée]coles)"),
    ("commune", r"(?:commune|ville|mairie)"),
)
BODY_OF = re.compile(
    rf"(?i:conseil municipal|conseil communautaire|conseil m[ée]tropolitain|conseil|bureau|comit[ée] syndical|assembl[ée]e)\s+(?i:de (?:la |l['’]\s?)?|d['’]\s?|du )"
    rf"(?P<noun>(?i:ville|commune|mairie|communaut[ée] (?:de communes|d['’]agglom[ée]ration|urbaine)|m[ée]tropole|eurom[ée]tropole|syndicat\w*(?: \w+)?)\s+(?i:de |du |des |d['’]\s?|de la |de l['’])?)?(?P<name>{NAME})"
)
NAME_TAIL = re.compile(
    r"(?<!\bSt)(?<!\bSte)(?<!\bS[TA])\.\s[^\n]*$|(?:\s(?:en|de|du|des|d['’]|à|aux?|et|la|le|les|sur|sous|l['’])){1,4}\.?$|\.$"
)
"""What follows the name of a place: the next sentence, words that lead on."""
NAME_PARTED = re.compile(r"\w|.{9}", re.DOTALL)
"""Between two names: they do not stand side by side."""
COUNCIL_OF = re.compile(
    rf"(?i:\bconseil municipal)\s+(?i:de |du |des |d['’]\s?)(?P<name>(?:(?i:la |le |les |l['’]))?(?!Ville|Commune){NAME})"
)
MAYOR_OF = re.compile(rf"(?i:\bmaire)\s+(?i:de |du |des |d['’]\s?)(?P<name>(?:(?i:la |le |les |l['’]))?{NAME})")
ACRONYM = re.compile(r"CC(?!I|AS\b)[A-Z]{2,5}|SI[A-Z]{3,8}|SM[A-Z]*CTOM|SY[A-Z]{3,8}")
COMMUNITY_COUNCIL = re.compile(r"(?i)^conseil communautaire (?=d)|^conseil communautaire ")
STATE = re.compile(
    r"(?i)(?:r[ée]publique|[ée]tat$|(?:sous-)?pr[ée]fect|minist|canton|arrondissement|direction|service|a\s?g\s?e\s?d\s?i$|ixbus|tribunal)"
)
PROPER_BODY = re.compile(
    r"(?i)^(?:le )?(?:conseil (?:municipal|communautaire|m[ée]tropolitain|d['’]administration|de)|bureau|commission permanente|comit[ée] (?:syndical|de direction)|mairie)\s*(?:du |de |d['’]\s?|de l['’])?(?:la |l['’])?\s*"
)
TITLED = re.compile(
    r"(?i)^(?:le )?grand\b|\b(?:communaut[ée]|agglo(?:m[ée]ration)?|m[ée]tropole|territoires?|vall[ée]es?|terres|pays)\b"
)
"""What the name of an authority holds that opens with no common noun."""
TITLED_IN_TEXT = Sieve(
    re.compile(
        r"(?P<name>(?:[A-ZÀ-ÖØ-Þ][^\W\d]*+(?:['’-][^\W\d]++){0,6}+\s++(?:(?i:de|du|des|d['’]|l['’]|la|le|les|et|en|sur|sous|lès|l[èe]s)\s+){0,2}){1,6}(?i:communaut[ée]|agglom[ée]ration|agglo|m[ée]tropole))(?![\w-]|\s+(?i:de|du|des|d['’]|urbaine))"
    ),
    "communaut",
    "agglo",
    "tropole",
    near=(160, 60),
)
OPENING_LINES = re.compile(
    r"(?i)fran[çc]aise\s+|fraternit[ée]\s+|direction [^.]{4,60}?service \w+ \w+ "
    r"|\b(?:arrondissement|canton)\s+(?:(?:de la|du|des|de)\s+|de l['’]\s?|d['’]\s?)(?:(?:le|la|les)\s+)?[\w’'-]+\s+"
)
"""What a letterhead holds before the name."""
TITLE_BEHIND = re.compile(
    r"(?i)\s*(?:\([^)]{2,12}\)\s*)?[–-]?\s*(?:extrait|registre|proc[èe]s|compte|conseil|bureau|comit[ée]|d[ée]lib|liste|relev[ée]|s[ée]ance|r[ée]union|d[ée]cision|arr[êe]t[ée])"
)
"""The title of a document, which follows the name."""
TITLE_WITHIN = re.compile(r"(?i)\b(?:extrait|registre|d[ée]lib\w+|proc[èe]s|conseil|s[ée]ance|pr[ée]sident\w*)\b")
TRAILING = re.compile(
    r"(?<!\b[Ll][Aa])\s+(?:BUREAU|CONSEIL|EXTRAIT|REGISTRE|PROC[ÈE]S|COMPTE|D[ÉE]LIB\w*|S[ÉE]ANCE|R[ÉE]UNION|LISTE|H[ôÔ]tel de [vV]ille|[A-Z]\.\s[A-ZÀ-Þ][a-zà-ÿ]+)\b.*"
    r"|\s+[–-]\s+(?:Conseil|Bureau|Comité|Séance|Réunion|Extrait|Procès|Compte|Liste)\b.*"
    r"|,?\s+\d{1,4}(?:\s?(?:bis|ter))?,?\s(?i:rue|avenue|boulevard|bd|place|route|all[ée]e|chemin|quai|impasse|cours|esplanade|square)\b.*"
)
"""The words of a title or of an address that a mention has swallowed."""
LEADING = re.compile(
    r"(?:DE LA|DE L['’]|DU|DES|DE|D['’])\s?(?=[A-ZÀ-Þ])|(?:[Cc]ollège|COLLÈGE) (?:de la |du |de l['’]|d['’]|DE LA |DU )"
)
"""Words that belong to what stands before a name."""
BARE = re.compile(
    r"(?i)(?:c\.?[ci]\.?a\.?s|c\.?d\.?g|s\.?d\.?i\.?s|s\.?i\.?v\.?[ou]\.?m?|smictom|sictom|p\.?e\.?t\.?r|p\.?n\.?r|communaut[ée] (?:de communes|d['’]\s?agglom[ée]ration|urbaine)"
    r"|centre communal d['’]\s?action sociale|centre de gestion|syndicat(?: mixte| intercommunal)?|m[ée]tropole|office public de l['’]\s?habitat"
    r"|[ée]tablissement public(?: local| (?:à caractère )?(?:administratif|industriel et commercial))?)\.?"
)
"""A kind of authority without a name."""
STREET = re.compile(
    r"\s*(?:bis|ter)?\s*,?\s*(?i:rue|avenue|av\.|boulevard|bd|place|pl\.|route|all[ée]e|chemin|quai|impasse|cours|esplanade|square|mail)\b"
)
"""Behind a number: an address, of which a mention has swallowed the number."""
DAMAGED = re.compile(r"[~|_*{}\\]|--")
"""What damaged text leaves in a name."""
ONLY_AUTHORITY = {"assemblée de Corse": "Collectivité de Corse"}
"""Assemblies that one authority alone has."""
KINDS_OF_BODY = {
    "conseil municipal": ("commune",), "conseil communautaire": ("epci", "metropole"), "bureau communautaire": ("epci", "metropole"),
    "conseil métropolitain": ("metropole", "epci"), "bureau métropolitain": ("metropole", "epci"), "bureau": ("metropole", "epci"),
    "conseil départemental": ("department", "unique"), "conseil régional": ("region",), "commission permanente": ("region", "department", "metropole", "unique"),
    "comité syndical": ("syndicate",), "conseil syndical": ("syndicate",), "bureau syndical": ("syndicate",), "comité": ("syndicate", "ccas"),
    "conseil d'administration": ("ccas", "syndicate", "sdis", "cdg", "office"), "comité de direction": ("office",), "comité d'administration": ("ccas",), "conseil de territoire": ("ept", "metropole"), "assemblée": ("unique", "province"), "conseil d'agglomération": ("epci", "metropole"),
}  # fmt: skip
