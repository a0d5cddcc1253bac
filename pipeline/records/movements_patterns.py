"""How French minutes state that a member comes late or leaves before the end: patterns only."""

import re

_CIVILITY = r"(?:(?:M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle)\s*)?"
_SITTING = r"(?:(?:en|la) s[ée]ance|la r[ée]union|l['’]\s?assembl[ée]e|le conseil|la salle du conseil)"
HOUR = r"\d{1,2}\s?(?:heures?|h|:)\s?(?:\d{2}|et demie)?\b"
_POINT = (
    r"(?:la |le |l['’]|l[ae]s )?(?:question|point|d[ée]lib[ée]ration|dossier|rapport|affaire|motion)s?\s*"
    r"(?:n\s?[°o]\s*|num[ée]ro )?(?:[\d][\w./-]{0,14}|[IVXL]{1,5}\b)"
)
AT = re.compile(rf"(?i){HOUR}|{_POINT}")
"""The hour or the point of the agenda."""

STEMS = ("arriv", "entre", "entré", "part", "compter", "jusqu", "rejoint", "intèg", "integ", "quitt")
"""Without one of these near it, no name comes or goes."""

# Behind a name of the roll.
COMES_BEHIND = re.compile(
    r"(?i)\s*[:,(–-]?\s*(?:pr[ée]sente?\s*,?\s*)?(?:(?:n['’])?est\s+)?(?:arriv(?:ée?|e|ant)(?:\(e\))?(?!\w)|entr[ée]e en s[ée]ance)"
)
GOES_BEHIND = re.compile(r"(?i)\s*[:,(–-]?\s*(?:d[ée]part\b|partie?\s+(?:à|au|avant|apr[èe]s)\b)")
# Behind a name of the present these tell when it came or went, behind one of the absent the reverse.
FROM_BEHIND = re.compile(r"(?i)\s*[:,(–-]?\s*(?:pr[ée]sente?\s+)?[àa] (?:partir|compter) d")
UNTIL_BEHIND = re.compile(r"(?i)\s*[:,(–-]?\s*(?:pr[ée]sente?\s+)?jusqu(?:['’]?\s?(?:à|au)|e)\s?")
HOLDER = re.compile(rf"(?i)(?:\b(?:à|par|de)|[.…]{{3,}}|→)\s*{_CIVILITY}$")
"""Before a name: it holds a vote, and what is said behind it is the giver's."""
# Before and behind a name in the account of the sitting.
ARRIVAL_OF = re.compile(rf"(?i)\barriv[ée]es?\s+(?:en s[ée]ance\s+)?(?:de|d['’])\s*{_CIVILITY}$")
DEPARTURE_OF = re.compile(rf"(?i)\bd[ée]parts?\s+(?:d[ée]finitifs?\s+)?(?:de|d['’])\s*{_CIVILITY}$")
ARRIVES = re.compile(
    rf"(?i)\s*,?\s*(?:(?:est arriv[ée]e?|arrive|arriv[ée]e?)\s+(?:{_SITTING}\s+)?(?:[àa]|vers|lors|au moment|pendant|avant|apr[èe]s)\b|(?:rejoint|a rejoint|int[èe]gre|entre)\s+{_SITTING}|entre en s[ée]ance)"
)
LEAVES = re.compile(
    rf"(?i)\s*,?\s*(?:(?:a\s+)?quitt(?:e|é|ait|ant)\s+(?:d[ée]finitivement\s+)?(?!la salle(?! d[ée]finitivement)){_SITTING}|quitte d[ée]finitivement\s+la salle)"
)
WITH_PROXY = re.compile(r"(?i)pouvoir|procuration|repr[ée]sent|mandat|suppl[ée]")
RETIRES = re.compile(r"(?i)retraite|vers l|en fonction|mutation|comme\b|\bposte\b")
"""A departure from a post, not from a sitting."""
UNTIL_ARRIVAL = re.compile(r"(?i)\([^()]{0,120}jusqu['’]?\s?à (?:son|leur) arriv[ée]e\s*(?P<at>[^();]{0,40})")
"""A proxy that ends when its giver comes."""
CLAUSE = re.compile(r"(?:[^().;]|\.(?=\d)){0,90}")
"""The words of one remark."""
