"""Whole numbers into French words: 271 → "deux cent soixante et onze"."""

UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
SCALES = ((10**9, "milliard"), (10**6, "million"))


def _below_hundred(value: int) -> str:
    if value < 20:
        return UNITS[value]
    if value >= 80:
        rest = value - 80
        return "quatre-vingts" if rest == 0 else f"quatre-vingt-{UNITS[rest]}"
    base = min(value // 10 * 10, 60)
    rest = value - base
    if rest == 0:
        return TENS[base]
    if rest in (1, 11):
        return f"{TENS[base]} et {UNITS[rest]}"
    return f"{TENS[base]}-{UNITS[rest]}"


def _below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    if hundreds == 0:
        return _below_hundred(rest)
    head = "cent" if hundreds == 1 else f"{UNITS[hundreds]} cent"
    if rest == 0:
        return head + ("s" if hundreds > 1 else "")
    return f"{head} {_below_hundred(rest)}"


def _invariable(words: str) -> str:
    """Before "mille", "cents" and "quatre-vingts" lose their s."""
    return words.removesuffix("s") if words.endswith(("cents", "vingts")) else words


def _below_million(value: int) -> str:
    thousands, rest = divmod(value, 1000)
    words = (
        [] if thousands == 0 else ["mille" if thousands == 1 else f"{_invariable(_below_thousand(thousands))} mille"]
    )
    if rest or not words:
        words.append(_below_thousand(rest))
    return " ".join(words)


def in_words(value: int) -> str:
    """The number written out, in the traditional spelling.

    Raises ValueError for a negative number or one of a thousand milliards or more.
    """
    if not 0 <= value < 10**12:
        raise ValueError(f"not written out: {value}")
    words = []
    rest = value
    for scale, name in SCALES:
        count, rest = divmod(rest, scale)
        if count:
            words.append(f"{_below_thousand(count)} {name}{'s' if count > 1 else ''}")
    if rest or not words:
        words.append(_below_million(rest))
    return " ".join(words)
