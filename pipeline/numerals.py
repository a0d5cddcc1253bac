"""French numerals, in letters or in figures → integers."""

import re

UNITS = {
    "zero": 0, "zéro": 0, "aucun": 0, "aucune": 0, "un": 1, "une": 1, "premier": 1, "première": 1, "deux": 2,
    "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80, "huitante": 80, "nonante": 90,
}  # fmt: skip
SCALES = {
    "cent": 100, "cents": 100, "mil": 1000, "mille": 1000, "million": 10**6, "millions": 10**6,
    "milliard": 10**9, "milliards": 10**9,
}  # fmt: skip

_WORDS = sorted({*UNITS, *SCALES} - {"aucun", "aucune", "premier", "première"}, key=len, reverse=True)
_WORD = "(?:" + "|".join(_WORDS) + ")"
NUMERAL = rf"(?:{_WORD}(?:(?:[\s-]+(?:et[\s-]+)?){_WORD}){{0,5}})"
"""A regular expression (case to be ignored) for a number in letters, of six words at most: linear time."""


def in_letters(text: str) -> int | None:
    """The value of a number in letters (``deux mil vingt-trois`` → 2023); None where a word is not a numeral."""
    total = hundreds = group = 0
    words = [word for word in re.split(r"[\s\-‐‑]+", text.strip().lower()) if word and word != "et"]
    for word in words:
        if word in UNITS:
            value = UNITS[word]
            group = group * value if word.startswith("vingt") and group == 4 else group + value
        elif word in ("cent", "cents"):
            hundreds, group = max(1, group) * 100, 0
        elif word in SCALES:
            total += max(1, hundreds + group) * SCALES[word]
            hundreds = group = 0
        else:
            return None
    return total + hundreds + group if words else None


def number(text: str) -> int | None:
    """A whole number in figures (spaces allowed) or in letters."""
    digits = re.sub(r"\s", "", text)
    return int(digits) if digits.isdigit() else in_letters(text)
