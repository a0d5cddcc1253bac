"""What scanners and text layers make of French text, and what it was: patterns and tables only.

Patterns begin with the character itself and look back from there: texts are searched for single characters quickly.
"""

import re

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"} | dict.fromkeys("│┃║", "|")
"""Letters drawn as one, and the drawn rules of a table."""
LIGATURE = re.compile(f"[{''.join(LIGATURES)}]")
APART = re.compile(r"[^\W\d_][\u0300-\u036f]{1,3}")
"""A letter with its accents as characters of their own."""

_SHOWN = "àâäçéèêëîïíñóôöùûüœÀÂÇÉÈÊËÎÏÔÖÙÛÜŒ°«»’‘“”–—…€²º"
TWICE_ENCODED = {
    shown: char
    for char in _SHOWN
    for shown in (char.encode("utf-8").decode("cp1252", "replace"), char.encode("utf-8").decode("latin-1"))
    if "\ufffd" not in shown
}
"""UTF-8 that was read as Windows-1252 or as Latin-1: ``Ã©`` is ``é``."""
TWICE = re.compile("|".join(map(re.escape, sorted(TWICE_ENCODED, key=len, reverse=True))))

HARD_SPACES = ((re.compile(r"Ã(?= )"), "à"), (re.compile(r"Â(?= )"), ""), (re.compile("Â\xa0|â€¯"), " "))
"""What ends in a hard space when it is encoded twice; that space may have become a plain one."""

_FRENCH = "a-zà-ÿœ"
TAKEN = (
    ("", re.compile(r"[nN](?<!\w[nN])(?:([\"®*])(?= ?[A-Z0-9])|(['’`])(?= ?\d))"), "°"),
    ("£", re.compile(r"\d\s?(£)"), "€"),
    ("", re.compile(r"\d(?:,\d\d ?([ECe¢])|(?<!\d\d)\d{0,2}(?:[ .\xa0\u202f]\d{3}){1,3} ?([EC¢]))(?![\w'’-]|\.\w|\s?[-–/]?\s?\d)"), "€"),
    ("", re.compile(rf"(I)(?<![\w.-]I)(?=es? [{_FRENCH}]|a [{_FRENCH}]{{3}}|['’][{_FRENCH}])"), "l"),  # Ie conseil, I'article
    ("|", re.compile(rf"(\|)(?<!\S\|)(?=(?:es?|a) [{_FRENCH}]|['’][{_FRENCH}])"), "l"),
    ("ll", re.compile(rf"(l)(?<![\w'’]l)l(?= [{_FRENCH}])"), "I"),  # ll rappelle
    ("", re.compile(r"(l)(?<![\w'’-]l)(?=(?:er|[èe]re)\b)"), "1"),
    ("_ ", re.compile(r"\d_( )(?=\d)"), ""),  # 2024_ 008
    ("|", re.compile(r"(?m)^(\|)(?=[ \t][^|\n]+$)"), ""),  # a border beside a line; rows of tables have more of them
)  # fmt: skip
"""What such a text has in any case, a character that was taken for another, the last group that matched, and what it was."""
NOUGHT = re.compile(r"[:=]\s?([Oo])(?![\w'’.-])")
VOTES = re.compile(r"(?i:contre|abstentions?|nuls?|blancs?|pour)\s?$")
"""Behind these, the letter is a nought: ``Contre : O``."""
LONGEST_VOTES = 14

TYPED = re.compile(r"['´`^](?:(?<=e['´])(?=[a-zà-ÿ])|(?<=[ea]`)|(?<=[aeiou]\^))")
"""Accents set behind their letter: ``de'libe're'``."""
TYPED_LAST = re.compile(r"['´](?<=[a-zà-ÿ]e['´])(?![\w'’])")
"""At the end of a word, where it may be a closing quote too."""
TYPED_ENOUGH = 3
MARKS = {"'": "\u0301", "´": "\u0301", "`": "\u0300", "^": "\u0302"}

FIGURES = re.compile(r"[\dOolI](?<![\w'’].)[\dOolI]{0,13}(?:[-/_.,: ][\dOolI]{1,14}){0,6}(?![\w'’])")
"""Figures in groups, some of them read as letters: ``2O23-O12``, ``l2 5OO,00``."""
GROUP = re.compile(r"O{2,3}|[OolI]*\d(?:[\dOolI]*[\dOI])?")
"""One of the groups; a last ``l`` may be litres."""
AS_FIGURE = {"O": "0", "o": "0", "l": "1", "I": "1"}
DAY = re.compile(r"l\d/")
"""``l2/03/2024``; other figures behind an ``l`` are articles of the law: ``l123-6``."""

CUT = re.compile(r"[-¬](?:(?<=[^\W\d_]{2}-) |(?<=[^\W\d_]{2}¬)\s{0,3})(?=([a-zà-ÿœ]{2,30}))")
BEFORE_CUT = re.compile(r"(?<![\w-])[^\W\d_]{2,30}$")
LONGEST_BEFORE_CUT = 30
"""A word cut at a line end, the line break lost or the hyphen read as another mark: ``opé- rations``, ``opé¬ rations``."""

SPACED = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\S.)(?:[ \t\xa0]{1,6}[A-ZÀ-ÖØ-Þ]){3,60}(?![^\s:.,;])")
"""Capitals that stand apart: ``D E L I B E R A T I O N``."""
HEADINGS = frozenset(
    """
    ABSENTS ARRETE ARRETES ARTICLE COMMUNE COMMUNAL COMMUNAUTAIRE COMMUNAUTE COMPTE CONSEIL CONSEILLERS CONVOCATION DATE DECIDE DECISION
    DECISIONS DELIBERATION DELIBERATIONS DELIBERE DELIBERER DEPARTEMENT DEPARTEMENTAL EXCUSES EXTRAIT FRANCAISE INTERCOMMUNAL JOUR MAIRE
    MAIRIE METROPOLE MUNICIPAL MUNICIPALE NOTE OBJET ORDINAIRE ORDRE POUVOIRS PRESENTS PRESIDENT PROCES PROCURATIONS REGION REGIONAL
    REGISTRE RENDU REPUBLIQUE REUNION SEANCE SECRETAIRE SYNDICAT SYNDICAL VERBAL VILLE VOTE VOTANTS
    """.split()
)
SMALL = frozenset("A AU AUX D DE DES DU EN ET L LA LE LES".split())
