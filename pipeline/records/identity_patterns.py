"""How French minutes state what a person is, before or behind the name: patterns only."""

import re
from sys import maxsize

from pipeline.sieve import Sieve

_RANK = (
    r"(?:(?:\d{1,2}\s?(?:[èe]re|er|re|[èe]me|e|nde?)|premi(?:er|[èe]re)|second|seconde|(?:deux|trois|quatr|cinqu|six|sept|huit"
    r"|neuv|dix)i[èe]me)\s)?"
)
_OF = r"(?:\s(?:municipal|d[ée]partemental|r[ée]gional|communautaire|m[ée]tropolitain|syndical|territorial|g[ée]n[ée]ral)e?)"
_SERVICES = r"(?:\s(?:g[ée]n[ée]rale?|adjointe?|technique)){0,2}(?:\sdes\sservices(?:\stechniques)?)?"
FUNCTION = (
    rf"(?P<function>{_RANK}(?:maire[ -]adjointe?|adjointe?(?:\s(?:au|[àa]\s(?:la|le)?)\s?maire)?"
    r"|maire(?:\sd[ée]l[ée]gu[ée]e?|\shonoraire)?"
    rf"|vice[ -]?pr[ée]sidente?|pr[ée]sidente?|conseill(?:er|[èe]re){_OF}(?:\sd[ée]l[ée]gu[ée]e?)?|conseill(?:er|[èe]re)\sd[ée]l[ée]gu[ée]e?"
    rf"|rapporteure?|secr[ée]taire\s(?:de\s(?:la\s)?s[ée]ance|g[ée]n[ée]rale?|de\smairie)|direct(?:eur|rice){_SERVICES}"
    r"|tr[ée]sori(?:er|[èe]re)|comptable\spublic|pr[ée]f[èe]te?|sous-pr[ée]f[èe]te?)(?!\w))"
)
_CIVILITY = r"(?:(?:M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Dr\.?|Docteur|Ma[îi]tre)\s)?"
BEHIND = re.compile(
    rf"(?i)\s?[,(–-]\s?(?:(?:le|la|en\squalit[ée]\s(?:de\s|d['’]\s?)|en\stant\sque)\s?)?{FUNCTION}"
    rf"|\s(?:(?:est|a\s[ée]t[ée]|ayant\s[ée]t[ée])\s)?(?:nomm|d[ée]sign|choisi|[ée]l)\w{{1,3}}(?:\s[^\W\d_]+){{0,3}}?\s{FUNCTION.replace('<function>', '<named>')}"
)
"""« Anne NOAL, maire », « Anne NOAL (1re adjointe) », « Anne NOAL a été désignée secrétaire de séance »."""
AHEAD = Sieve(
    re.compile(
        rf"(?i)(?:\b(?:le|la|du|au)\s{FUNCTION}\s?,?|{FUNCTION.replace('<function>', '<headed>')}\s?:|(?P<reports>\brapporteure?))\s?{_CIVILITY}$"
    ),
    "maire",
    "adjoint",
    "sident",
    "conseill",
    "rapporteur",
    "secr",
    "direct",
    "sori",
    "comptable",
    "préf",
    "pref",
    near=(30, maxsize),
)
"""« Le maire, Anne NOAL », « Secrétaire de séance : Mme Anne NOAL »."""
REACH = 90
"""A function is looked for within so many characters of the name."""
GENDER = re.compile(r"M(?<!\wM)(?:(?P<he>|r|onsieur)|(?P<she>me|lle|adame|ademoiselle|ME))\.?\s?$")
ACRONYM_BEHIND = re.compile(r"\s?\(\s?(?:ci-apr[èe]s\s)?(?:[«\"“]\s?)?$")
COMMUNE = re.compile(r"^(?:ville|commune|mairie) (?=d)")
"""The commune, its town hall and its town are one authority."""
EMPTY = frozenset("de du des d la le les l et à a au aux en pour sur".split())
"""Words that an acronym leaves out."""
