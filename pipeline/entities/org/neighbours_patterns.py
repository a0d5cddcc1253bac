"""What stands around the name of an organisation and says where it ends: patterns only."""

import re

_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"

POSTAL_CODE = re.compile(r"\s?[(–-]\s?\d{2}\s?\d{3}\b(?!\s?(?:€|euros?|k€))")
"""The address goes on behind the place: ``Menuiserie NOAL de Bréval (36290)``."""
SEAT = re.compile(
    rf"\s(?:de|à|d['’])\s?(?:{_CAPITAL}[\w’'-]*)(?:[ -](?:(?:de|la|le|les|sur|en|sous|lès)[ -])*{_CAPITAL}[\w’'-]*)*$"
)
"""The place of a firm behind its name."""
OF_ITS_PLACE = re.compile(
    r"(?i)(?:association|agence|bureau|caisse|centre|ch\b|chambre|club|coll[èe]ge|comit[ée]|commune|communaut[ée]|conseil|cr[èe]che|d[ée]partement|[ée]coles?|ehpad|foyer|groupe|h[ôo]pital|lyc[ée]e|mairie|maison|m[ée]tropole|mission|office|paroisse|pr[ée]fecture|r[ée]gie|r[ée]gion|r[ée]sidence|service|sous|syndicat|tr[ée]sor|tribunal|union|universit[ée]|ville)\b"
)
"""Bodies whose place is part of their name."""

LIST_NUMBER = re.compile(r"\s\d{1,3}$")
"""The number of the next item, before its bracket: ``… Université Paris-Est 47) Attribution …``."""

COMMUNE_WITH_MORE = re.compile(
    rf"(?P<name>(?:(?i:communes?|ville|mairie|m[ée]tropole|communaut[ée]s? (?:de communes?|d['’]agglom[ée]ration|urbaine))|EPT|CC|CA)\s(?:de (?:la |l['’])?|d['’]|du |des )?\s?{_CAPITAL}[\w’'-]*(?:[ -](?:(?:de|du|des|la|le|les|sur|en|sous|lès|et|l['’]|d['’])[ -]?)*{_CAPITAL}[\w’'-]*)*)"
    r"\s(?:du|des|de la|de l['’]|au|aux|dans|pour|par|à) ?[a-zà-ÿ]{3}"
)
"""A commune or a community, and what it does or has."""

SCHOOL = re.compile(
    rf"(?:Coll[èe]ge|Lyc[ée]e|[ÉE]cole)(?: (?:[ée]l[ée]mentaire|maternelle|primaire|priv[ée]e?))? {_CAPITAL}[\w-]*(?: {_CAPITAL}[\w-]+)?$"
)
NAMESAKE = re.compile(rf"\. ?{_CAPITAL}[a-zà-ÿ-]+|\s{_CAPITAL}{{3,}}(?:-{_CAPITAL}{{2,}})?(?=\s?[(,.;]|$)")
"""The rest of the person whom a school is named after: ``Collège N|. Mandela``, ``École Anne |NOAL (…)``."""
INITIAL_ENDS = re.compile(rf"\s{_CAPITAL}$")

SEVERAL_BEFORE = re.compile(r"(?i)\b(?:soci[ée]t[ée]s|entreprises|cabinets)\s$")
"""Behind the plural, « et » stands between two names."""
GROUP_BEFORE = re.compile(
    r"(?i)\b(?:groupements?|soci[ée]t[ée]s|entreprises|cabinets|[ée]quipe)\s(?:d['’]entreprises\s|momentan[ée]\s|conjoint\s|solidaire\s)*[«\"“]?\s?$"
)
SLASH = re.compile(rf"\s/\s(?={_CAPITAL})")
"""Between two of a group: ``le groupement NOAL TP / Borrel``."""
AND = re.compile(rf"\set\s(?={_CAPITAL})")
