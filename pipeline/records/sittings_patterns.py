"""How the head of a further sitting opens in a file that reports several: patterns only."""

import re

_ASSEMBLY = (
    r"(?:conseil (?:municipal|communautaire|m[ée]tropolitain|d[ée]partemental|r[ée]gional|syndical|d['’]\s?(?:administration|agglom[ée]ration))"
    r"|comit[ée] syndical|bureau(?: (?:communautaire|m[ée]tropolitain|syndical))?|commission permanente|assembl[ée]e pl[ée]ni[èe]re)"
)
_SITTING = rf"(?:s[ée]ance|r[ée]union|session)(?: (?:publique|ordinaire|extraordinaire|pl[ée]ni[èe]re))?(?: d[ue](?: la)? {_ASSEMBLY})?"
_MINUTES = r"(?:proc[èe]s[- ]verbal|compte[- ]rendu|relev[ée] des d[ée]cisions|liste des d[ée]lib[ée]rations)(?: sommaire| int[ée]gral)?"
HEAD = re.compile(
    rf"(?P<opens>(?i:(?P<minutes>{_MINUTES}) (?:de la |du )(?:{_SITTING}|{_ASSEMBLY})|{_SITTING}|{_ASSEMBLY}))\s*(?i:du|en date du|:|–|-)?\s*$"
)
"""Before the date: the words that head a sitting, in their own right or in the title of its minutes."""
AN = re.compile(r"\bL['’]\s?(?:an|AN)\s*(?:de grâce )?,?\s*$")
"""« L'an deux mille … »"""
WITHIN_A_SENTENCE = re.compile(
    r"(?i)(?:\b(?:la|le|les|du|de|des|au|aux|une?|cette|sa|ce|prochaine?|derni[èe]re|pr[ée]c[ée]dente?|lors|chaque|par|en|et|approbation|adoption|suivante?)|d['’]|l['’])\s*$"
)
"""Before the words: they do not head anything."""
ROLL = re.compile(
    r"(?i)\bpr[ée]sents?\b|\babsente?s?\b|\bexcus[ée]|\ben exercice\b|\bconvocation\b|\bs['’]est r[ée]uni|\bordre du jour\b"
)
"""What stands at the head of the minutes of a sitting."""
