"""How French minutes name those who vote against, abstain or stand aside, and how they tell the ballot: patterns only."""

import re

_COUNT = r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_OPEN = rf"(?:\s?\(\s?(?:{_COUNT}\s?(?:voix)?\s?)?\)|\s?\(s\))?\s?(?:[:=(,–—-]\s?{_COUNT}(?!\w)\s?(?:voix|votes?)?\s?(?:[(,:–—-]\s?)?|[:=(,–—-]\s?(?:[(–—-]\s?)?)"
"""Between the label and the first name: « (2) : », « : 2 ( », « : »."""
LISTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("against", re.compile(rf"(?i)\b(?:votes? |voix )?(?:contre|d[ée]favorables?){_OPEN}")),
    ("abstained", re.compile(rf"(?i)\babst(?:entions?|enus?|\.){_OPEN}")),
    (
        "not_voting",
        re.compile(
            rf"(?i)\b(?:(?:ne (?:prennent|prend|prenant|participent?|participant)|n['’](?:ont|a|ayant)) pas (?:pris )?(?:part )?(?:au|à ce) vote|non[- ](?:participations?|votants?)|n\.?p\.?p\.?v\.?|refus de vote){_OPEN}"
        ),
    ),
)
SAYS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "against",
        re.compile(r"(?i),?\s(?:vot(?:e|ent|ant)|ont vot[ée]|a vot[ée]|ayant vot[ée]|se prononcent?) contre\b"),
    ),
    (
        "abstained",
        re.compile(
            r"(?i),?\s(?:s['’]\s?abst(?:ien(?:t|nent)|enant)|s['’](?:est|étant) abstenue?s?|se sont abstenue?s)\b"
        ),
    ),
    (
        "not_voting",
        re.compile(
            r"(?i),?\s(?:ne (?:prennent|prend|prenant|participent?|participant) pas (?:part )?(?:au|à ce) vote|n['’](?:ont|a|ayant) pas (?:pris part|particip[ée]) (?:au|à ce) vote)\b"
        ),
    ),
)
"""What stands behind the names: « M. X et Mme Y s'abstiennent »."""
BETWEEN = re.compile(
    r"(?i)\s?(?:\([^()]{0,60}\)\s?)?(?:[,;&/–—-]|\bet\b|\bainsi que\b)?\s?(?:et\s)?(?:(?:MM|Mmes|Messieurs|Mesdames|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr)\b\.?\s?)?(?:l[ea] (?:maire|pr[ée]sidente?)\s?)?"
)
"""What stands between two names of a list."""
LEAD = re.compile(r"(?i)(?:(?:MM|Mmes|Messieurs|Mesdames|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr)\b\.?\s?)?")

NO_SECRET = re.compile(
    r"(?i)\bne pas (?:proc[ée]der|voter|recourir)[^.;]{0,60}(?:secret|bulletins?)|\b[àa] mains? lev[ée]es?\b|\bscrutin (?:public|ordinaire)\b|\bvot(?:e|er|é) (?:public|par appel nominal)\b"
)
SECRET = re.compile(
    r"(?i)\b(?:au |du |par |un )?(?:scrutins?|votes?|bulletins?) secrets?\b(?![^.;]{0,60}\b(?:lorsqu|sauf|si |[àa] moins|dans les cas))"
)
PROVIDES = re.compile(r"(?i)\b(?:pr[ée]voi\w*|dispose\w*|lorsqu\w*|peut|peuvent|si|sauf|consid[ée]rant|vu)\b[^.;]*$")
"""The law provides for a secret ballot; that tells nothing of this one."""
