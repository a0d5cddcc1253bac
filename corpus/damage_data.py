"""The faults of scanned and extracted French text, as data: what they befall, what it becomes, how often."""

import random
import re
from collections.abc import Callable
from typing import NamedTuple


def _spaced_out(word: str, rng: random.Random) -> str:
    """ "SEANCE" → "S E A N C E"."""
    return " ".join(word)


def _case_swapped(letter: str, rng: random.Random) -> str:
    return letter.swapcase()


def _garbled(word: str, rng: random.Random) -> str:
    """A word that the scanner could not read: "~rs--le"."""
    kept = list(word)
    for _ in range(max(1, len(word) // 2)):
        kept[rng.randrange(len(kept))] = rng.choice("~-_.°|'^ec")
    return "".join(kept)


def _unbroken(text: str, rng: random.Random) -> str:
    return ""


Made = Callable[[str, random.Random], str]


class Fault(NamedTuple):
    """A kind of damage. news: what the match becomes, drawn; else ``made`` makes it. outside: only outside spans."""

    weight: float
    pattern: re.Pattern[str]
    news: tuple[str, ...]
    made: Made = _unbroken
    outside: bool = False


# what is read → what it is taken for, and how often
CONFUSIONS: tuple[tuple[float, str, tuple[str, ...]], ...] = (
    (6, "rn", ("m",)),
    (3, "m", ("rn", "in", "nn")),
    (6, "l", ("1", "I", "|", "i", "t")),
    (3, "I", ("l", "1", "|", "!")),
    (2, "i", ("l", "ï", "í", "1")),
    (4, "1", ("l", "I", "i", "|")),
    (3, "0", ("O", "o", "0 ")),
    (3, "O", ("0", "Q", "©")),
    (9, "é", ("e", "e", "e", "è", "6", "ë")),
    (4, "è", ("e", "é", "ê")),
    (3, "ê", ("e", "é", "ë")),
    (3, "à", ("a", "â", "d")),
    (2, "ç", ("c", "g")),
    (4, "É", ("E", "E", "Ê", "F")),
    (1, "î", ("i", "ï")),
    (1, "ô", ("o", "6")),
    (1, "û", ("u", "ù")),
    (2, "cl", ("d",)),
    (1, "d", ("cl", "ci")),
    (1, "nn", ("m", "rm")),
    (1, "ii", ("n", "u")),
    (2, "u", ("n", "ii")),
    (2, "n", ("u", "r")),
    (2, "e", ("c", "o", "é")),
    (2, "c", ("e", "o")),
    (1, "t", ("l", "f", "r")),
    (1, "a", ("o", "e", "à")),
    (1, "h", ("b", "li")),
    (1, "g", ("q", "9")),
    (1, "v", ("y", "u")),
    (2, "B", ("8", "E", "R")),
    (2, "8", ("B", "3", "&")),
    (2, "S", ("5", "$", "s")),
    (2, "5", ("S", "s", "3")),
    (1, "6", ("b", "G", "é")),
    (1, "2", ("Z", "?")),
    (1, "G", ("C", "6")),
    (2, "fi", ("ﬁ", "f i", "ti")),
    (1, "ff", ("ﬀ", "f f")),
    (1, "œ", ("oe", "ce", "æ")),
    (1, "tt", ("lt", "it")),
    (1, "vi", ("w", "vl")),
    (2, "«", ('"', "<<", "\u201c", "«", "(")),
    (2, "»", ('"', ">>", "\u201d", ")")),
    (4, "’", ("'", "'", "'’", "‘", "´", "`", "")),
    (4, "'", ("’", "’", "'’", "‘", "`", "' ", "")),
    (3, "°", ("*", "o", "'", "º", '"', "")),
    (6, "€", ("£", "E", "C", "e", "€", "EUR", "?", "€ ", "E€")),
    (1, "²", ("2", "?", "*", "°")),
    (2, "–", ("-", "—", "_", "~")),
    (2, "-", ("—", "–", "_", "~", " -", "- ")),
    (1, "/", ("I", "l", "|", "1")),
)

# whole marks and words that come out wrong as such
WORDS: tuple[tuple[float, str, tuple[str, ...]], ...] = (
    (8, r"\b1er\b", ("ler", "ler", "1°", "1 er", "1®", "Ier", "1 ER", "1\"")),
    (5, r"\b[nN]°", ("n*", "n\"", "nº", "no", "n", "N°", "n °", "n'", "N'")),
    (3, r"\bMme\b", ("Mrne", "Mme", "Mm", "Mme.", "M me", "Mnie")),
    (2, r"\bM\.", ("M,", "M", "M .", "M:", "\u039c.")),
    (2, r"(?<=\d)(?:ème|e)\b", ("°", "è", "éme", "eme", " ème")),
    (2, r"\bet\b", ("el", "ct", "er")),
    (1, r"\bà\b", ("a", "4", "â")),
)  # fmt: skip

STRAYS = (
    "| ",
    "_ ",
    "— ",
    "e ",
    "• ",
    ". ",
    "~ ",
    "' ",
    "> ",
    "* ",
    "[ ",
    "- ",
    "\\ ",
    "; ",
    ": ",
    "» ",
    "i ",
    "l ",
    "\uf0b7 ",
    "? ",
)
LOOSE = (" | ", " . ", " _ ", " ' ", " ~ ", " - ", " ; ", " ° ", " , ", " / ", " \u2019 ", " ` ")

SPACES: tuple[Fault, ...] = (
    Fault(8, re.compile(r"(?<=\S) (?=\S)"), ("  ", "  ", "   ")),
    Fault(8, re.compile(r"(?<=[a-zà-ÿ]) (?=[a-zà-ÿ])"), ("",)),
    Fault(3, re.compile(r"(?<=[.,;:]) (?=\w)"), ("",)),
    Fault(2, re.compile(r"(?<=[a-zà-ÿ]) (?=[A-ZÀ-Ý])"), ("",)),
    Fault(2, re.compile(r"(?<=\bM\.) (?=[A-ZÀ-Ý])"), ("",)),
    Fault(2, re.compile(r"(?<=[a-zà-ÿ]) (?=M(?:me)?\b)"), ("",)),
    Fault(2, re.compile(r"(?<=[^\W\d_]) (?=\d)|(?<=\d) (?=[^\W\d_])"), ("",)),
    Fault(2, re.compile(r"(?<=[^\W\d_]) (?=[«(\"])|(?<=[»)\"]) (?=[^\W\d_])"), ("",)),
    Fault(4, re.compile(r"(?<=\w)\n(?=\w)"), ("",)),
    Fault(5, re.compile(r"(?<=[a-zà-ÿ])-(?=[a-zà-ÿA-Z])"), ("",)),
    Fault(5, re.compile(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{2})"), (" ",)),
    Fault(2, re.compile(r"(?<=\d)(?=\d)"), (" ",)),
    Fault(4, re.compile(r"(?<=\d) (?=\d)"), ("", "  ", "\u00a0", ".")),
    Fault(6, re.compile(r"(?<=[a-zà-ÿ]{3})(?=[a-zà-ÿ]{3})"), ("- ", "-\n", "-\n", "¬ ")),
    Fault(4, re.compile(r"(?<=\S) (?=\S)"), ("\n",)),
    Fault(3, re.compile(r"\n"), (" ", "\n\n", " \n")),
    Fault(2, re.compile(r"(?<=\w)(?=[.,;:])"), (" ",)),
)

OTHERS: tuple[Fault, ...] = (
    Fault(6, re.compile(r"(?<=\w)[.,;:](?=\s)"), ("", "", ".", ",", ";", " ;")),
    Fault(1, re.compile(r"(?<=\d)[.,](?=\d)"), (".", ",", ", ", ". ")),
    Fault(5, re.compile(r"^(?=\S)", re.MULTILINE), STRAYS),
    Fault(3, re.compile(r"(?<=\S) (?=\S)"), LOOSE),
    Fault(3, re.compile(r"\b[^\W\d_]"), (), _case_swapped),
    Fault(2, re.compile(r"(?<=[^\W\d_])[^\W\d_]"), (), _case_swapped),
    Fault(2, re.compile(r"\b[A-ZÀ-Ý]{5,}\b"), (), _spaced_out),
    Fault(2, re.compile(r"(?<=[^\W\d_]{2})[^\W\d_](?=[^\W\d_])"), ("",)),
    Fault(2, re.compile(r"\b\w{5,12}\b"), (), _garbled, True),
)

FAULTS: tuple[Fault, ...] = (
    *(Fault(weight, re.compile(re.escape(seen)), news) for weight, seen, news in CONFUSIONS),
    *(Fault(weight, re.compile(pattern), news) for weight, pattern, news in WORDS),
    *SPACES,
    *OTHERS,
)
