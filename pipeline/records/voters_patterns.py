"""How French minutes name those who vote against, abstain or stand aside, and how they tell the ballot: patterns only."""

import re

from pipeline.sieve import Sieve

_COUNT = r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)"
_OPEN = rf"(?:\s?\(\s?(?:{_COUNT}\s?(?:voix)?\s?)?\)|\s?\(s\))?\s?(?:[:=(,–—-]\s?{_COUNT}(?!\w)\s?(?:voix|votes?)?\s?(?:[(,:–—-]\s?)?|[:=(,–—-]\s?(?:[(–—-]\s?)?)"
"""Between the label and the first name: « (2) : », « : 2 ( », « : »."""
_ASIDE = ("pas part", "pas pris", "pas au vote", "pas à ce vote")
LISTS: tuple[tuple[str, Sieve], ...] = (
    (
        "against",
        Sieve(
            re.compile(rf"(?i)\b(?:votes? |voix )?(?:contre|d[ée]favorables?){_OPEN}"),
            "contre",
            "favorable",
            near=(10, 90),
        ),
    ),
    ("abstained", Sieve(re.compile(rf"(?i)\babst(?:entions?|enus?|\.){_OPEN}"), "abst", near=(1, 90))),
    (
        "not_voting",
        Sieve(
            re.compile(
                rf"(?i)\b(?:(?:ne (?:prennent|prend|prenant|participent?|participant)|n['’](?:ont|a|ayant)) pas (?:pris )?(?:part )?(?:au|à ce) vote|non[- ](?:participations?|votants?)|n\.?p\.?p\.?v\.?|refus de vote){_OPEN}"
            ),
            *_ASIDE,
            "participation",
            "votant",
            "pv",
            "p.v",
            "refus de vote",
            near=(20, 110),
        ),
    ),
)
SAYS: tuple[tuple[str, Sieve], ...] = (
    (
        "against",
        Sieve(
            re.compile(r"(?i),?\s(?:vot(?:e|ent|ant)|ont vot[ée]|a vot[ée]|ayant vot[ée]|se prononcent?) contre\b"),
            "contre",
            near=(20, 10),
        ),
    ),
    (
        "abstained",
        Sieve(
            re.compile(
                r"(?i),?\s(?:s['’]\s?abst(?:ien(?:t|nent)|enant)|s['’](?:est|étant) abstenue?s?|se sont abstenue?s)\b"
            ),
            "abst",
            near=(14, 20),
        ),
    ),
    (
        "not_voting",
        Sieve(
            re.compile(
                r"(?i),?\s(?:ne (?:prennent|prend|prenant|participent?|participant) pas (?:part )?(?:au|à ce) vote|n['’](?:ont|a|ayant) pas (?:pris part|particip[ée]) (?:au|à ce) vote)\b"
            ),
            *_ASIDE,
            near=(20, 50),
        ),
    ),
)
"""What stands behind the names: « M. X et Mme Y s'abstiennent »."""
BETWEEN = re.compile(
    r"(?i)\s?(?:\([^()]{0,60}\)\s?)?(?:[,;&/–—-]|\bet\b|\bainsi que\b)?\s?(?:et\s)?(?:(?:MM|Mmes|Messieurs|Mesdames|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr)\b\.?\s?)?(?:l[ea] (?:maire|pr[ée]sidente?)\s?)?"
)
"""What stands between two names of a list."""
LEAD = re.compile(r"(?i)(?:(?:MM|Mmes|Messieurs|Mesdames|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle|Dr)\b\.?\s?)?")

NO_SECRET = Sieve(
    re.compile(
        r"(?i)\bne pas (?:proc[ée]der|voter|recourir)[^.;]{0,60}(?:secret|bulletins?)|\b[àa] mains? lev[ée]es?\b|\bscrutin (?:public|ordinaire)\b|\bvot(?:e|er|é) (?:public|par appel nominal)\b"
    ),
    "ne pas ",
    "mains",
    "main l",
    "scrutin",
    "vote p",
    "voter p",
    "voté p",
    near=(8, 100),
)
SECRET = Sieve(
    re.compile(
        r"(?i)\b(?:au |du |par |un )?(?:scrutins?|votes?|bulletins?) secrets?\b(?![^.;]{0,60}\b(?:lorsqu|sauf|si |[àa] moins|dans les cas))"
    ),
    "secret",
    near=(16, 100),
)
PROVIDES = re.compile(r"(?i)\b(?:pr[ée]voi\w*|dispose\w*|lorsqu\w*|peut|peuvent|si|sauf|consid[ée]rant|vu)\b[^.;]*$")
"""The law provides for a secret ballot; that tells nothing of this one."""
