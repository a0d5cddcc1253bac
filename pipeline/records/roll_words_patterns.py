"""What the words of a roll look like: civilities, initials, surnames in capitals, given names, particles. Patterns only."""

import re

from pipeline.entities.accents import without_accents
from pipeline.entities.per.patterns import NOT_NAMES

_C = "A-ZÀ-ÖØ-ÞŒ"
WORD = re.compile(r"[^\s,;:()\[\]/•|*]+|[,;:()\[\]/•|*]")
CIVILITIES = frozenset(
    "m. m mm. mr mr. mrs mme mme. mmes mmes. mlle mlle. mlles monsieur madame mademoiselle mesdames messieurs mesdemoiselles".split()
)
MONSIEUR = frozenset({"M.", "M"})
OTHER_CIVILITIES = frozenset("mme mmes mlle madame monsieur mesdames messieurs mm".split())
"""Where these stand, « M. » is a civility too."""
INITIAL = re.compile(rf"(?:[{_C}]{{1,2}}[.-]-?){{1,3}}[{_C}]{{0,2}}\.?")
SURNAME = re.compile(rf"(?:[dD{_C}]['’])?[{_C}]{{2,}}(?:['’-]{{1,2}}[{_C}]+){{0,5}}")
GIVEN = re.compile(rf"(?:[d{_C}]['’])?[{_C}][a-zà-ÿœ]+(?:['’-][{_C}]?[a-zà-ÿœ]+){{0,4}}")
PARTICLE = re.compile(r"(?i)(?:de|du|des|le|la|les|van|von|el|ben|da|dos|di|del|der)")
NO_NAMES = frozenset(without_accents(word) for word in NOT_NAMES - {"vu", "avril", "mai"}) | frozenset(
    (
        "titulaire suppleant demissionnaire pour contre votes elus elue elu arrivee arrivees depart departs et est il elle "
        "etait etaient represente representee representes representees excuse excusee excusees invite invites designe "
        "designee nomme nommee effectif numero page lecture adoption approbation aucun aucune secretariat par ouverture "
        "ordre acquisition"
    ).split()
)
"""Words, without accents, that are no part of a name."""
NOBODY = re.compile(
    r"(?:les|des|aux) (?i:vice|conseill|pr[ée]sident|adjoint|membre|d[ée]l[ée]gu|maire)|(?i:communes?|titulaires?)\b|(?:l[ae] )?(?i:sous-)?(?i:pr[ée]f[èe]te?)\b|de [A-ZÀ-Þ][\w-]+(?! [A-ZÀ-Þ])"
)
"""A rank, an office of the State, the head of a column, or the commune of the delegate before: no person."""
FULL_NAME = re.compile(rf"\s+[{_C}][a-zà-ÿœ'’-]+\s+(?:[dD]\w{{1,2}}\s+)?[{_C}][\w'’-]")
"""Behind « M. »: a given name in small letters and a surname."""
SEPARATORS = frozenset(",;•|-–—")
ANSWERED = re.compile(r"(?i)\s*[:,(-]?\s*(?:présente?|absente?|excusée?)\b")
"""Behind a name of a list: whether it is there."""
TO_HOLDER = re.compile(r"(?i)(?:à|par)\s*$")
"""Before a name: it holds a vote."""
OPENS_NAME = re.compile(
    r"(?i)(?:[,;:•|*(–—-]|\b(?:à|par|de|et)|\d|\b(?:MM?|Mrs?|Mmes?|Mlle)\.?|\w+(?:eur|ame|mes|urs)|pr[ée]sent\w*|absent\w*|excus\w*|\))\s*$"
)
"""Before a name of a list: what parts it from the one before."""
FOLLOWS_NAME = re.compile(
    r"(?i)\s*(?:$|[,;•|–—.-]|\bet\b|(?:MM?|Mrs?|Mmes?|Mlle)\b|Madame|Monsieur|\(?\s?(?:repr[ée]sent|pouvoir|procuration|donn|absent|excus|pr[ée]sent|à\s+(?:M|Mme|partir)\b|ayant|:))"
)
"""Behind a name of a list: the next one, an answer or what becomes of the vote."""
GOES_ON = re.compile(r"(?:,|\bet)\s+$")
SEVERAL = re.compile(r"\s*[–—-]\s*(?:MM\.|Mmes|Messieurs|Mesdames)")
"""Before and behind a name: the women of a list end there and its men begin, or the reverse."""
GROUP_OF_NAMES = re.compile(r"\s*(?:[–—-]|:|\()\s*(?:M\.|MM\.|Mr\b|Mmes?\b|Mlle\b|Monsieur|Madame|Messieurs|Mesdames)")
"""Behind a commune: its delegates."""
CIVILITY_BEFORE = re.compile(
    r"(?i)\b(?:MM?\.?|Mrs?\.?|Mmes?\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|Mesdames|Messieurs)\s*$"
)
CIVILITY_WITHIN = re.compile(rf"(?:MM?\.|Mmes?|Mlle|Monsieur|Madame)\s+(?=(?:[{_C}]{{1,2}}\.|\S+\s+\S))")
"""A civility that a mention has swallowed, with more than a surname behind it."""
