"""What stands around a name tagged as an organisation's and tells that it is none: patterns only."""

import re

from pipeline.entities.org.patterns import OTHER_STATE

_CAPITAL = "[A-ZÀ-ÖØ-ÞŒ]"

LOOK_BACK = 30
"""Characters in which what stands before is looked for."""

NO_NAME = re.compile(
    r"(?i)(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pr[ée]ambule|coll[èe]gues?|loi|lois|annexes?|articles?|chapitres?|constitutive|civiles?|anonymes?|co[ûu]ts?|[ée]clairages?|ceci|cela|[ée]tudes?|travaux|taux|montants?|environnementa(?:l|le|ux)|alur|notre|malgr[ée]|encore|foyer \d(?: personnes?)?|repr[ée]sent[ée]e?s?)\b"
    r"|(?:nouvelle\s)?(?:d[ée]signation|approbation|modification|composition|renouvellement|[ée]lection|installation|cr[ée]ation|attribution|adoption)\s(?:de|du|des|d['’]|l['’]|la|le|les)\b.*|h\.?\s?t\.?\s.*"
    r"|institution\s(?:du\s|de\s(?:la\s|l['’])?|d['’](?:une?\s)?)(?:taxe|droit|servitude|redevance|p[ée]rim[èe]tre|permis|tarif)s?\b.*"
    r"|(?:afin|quels?|quelles?|consid[ée]rant|conform[ée]ment|compte tenu|dans le cadre|(?:sous-)?pr[ée]f[eè]te?|quartiers?|grenelle)\s.*"
    r"|(?:affect|annul|approuv|autoris|adopt|attribu|accord|donn|fix|charg|sollicit|pr[ée]cis|mandat|vers|d[ée]sign|valid)er"
    r"|(?-i:ACCEPTE|ACCORDE|ADOPTE|APPROUVE|ARR[EÊ]TE|ATTRIBUE|AUTORISE|CHARGE|CONFIRME|CONSTATE|CR[EÉ]E|D[EÉ]CIDE|D[EÉ]SIGNE|DONNE|[EÉ]MET|FIXE|INSTITUE|PREND|PR[EÉ]CISE|SOLLICITE|VALIDE|VOTE))",
    re.DOTALL,
)
"""Words that name nothing, and how sentences begin."""
COMMON_WORDS = re.compile(r"[a-zà-ÿœ]{3,}(?:\s[a-zà-ÿœ'’]+)*")
"""Small letters alone: no name, but those of one word that are written so (``airparif``)."""

LOCALITY_BEFORE = re.compile(r"(?i)lieux?[ -]dits?\s[«\"“]?\s?$")
"""A place without a commune's rank: whatever follows names it."""

STATE = re.compile(r"[ÉE]tats?")
NOT_THE_STATE = re.compile(OTHER_STATE)
HEAD_OF_STATE = re.compile(r"(?i)(?:chef|coup|secr[ée]taire|ministre|homme|femme)s? d['’]\s?$")

TOWN = re.compile(
    rf"{_CAPITAL}[\w’'-]*(?:[ -](?:sur|sous|l[èe]s|le|la|les|en|de|du|des|SUR|SOUS|L[ÈE]S|LE|LA|LES|EN)[ -]{_CAPITAL}[\w’'-]*|[ -]{_CAPITAL}[\w’'-]*)*"
)
"""A name that can be that of a town, without a noun for what it is."""
PLACE_BEFORE = re.compile(
    r"(?:(?<!\d)(?:\d{5}|\d\d \d{3})\s[-–]?\s?"
    r"|(?<!\w)(?:[Ss]t|[Ss]te|[Ss]aint|[Ss]ainte)\.?[\s-]"
    r"|(?<!\w)\d{1,2}\s?[hH]\s?(?:\d\d)?(?:\s[Mm]inutes)?,?\s[àÀ]\s(?:l['’]|la\s)?"
    r"|(?<!\w)[Mm]aires? (?:de |d['’])"
    r"|(?i:notaire|avocate?|bas[ée]e?s?|install[ée]e?s?) [àÀ]\s"
    r"|(?i:demeurant|domicili[ée]e?s?|n[ée]e?|r[ée]sidant) (?:[àÀ]\s|au\s)?"
    r"|(?i:quartiers?|lieu[- ]dit|hameau|canton|place|rue|avenue|r[ée]sidences?|parkings?|gymnase|stade|square|lotissement) (?:de (?:la |l['’])?|du |des |d['’])?[«\"“]?\s?)$"
)
"""A postcode, a saint, an hour, a mayor, a dwelling: a town follows, which is a place."""
TOWN_HALL = re.compile(r"(?i)(?<=h[ôo]tel de\s)")
"""The building, whose ``Ville`` is no commune."""
