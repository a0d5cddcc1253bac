"""A count → the number that a list shows in front of an item."""

BULLET = "-"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_LONGEST = 9


def written(count: int, kind: str) -> str:
    """A count as a list of a kind shows it; the kinds are Word's (``decimal``, ``upperRoman``, …)."""
    if kind in ("lowerRoman", "upperRoman"):
        return _roman(count) if kind == "upperRoman" else _roman(count).lower()
    if kind in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (count - 1) % 26) * min((count - 1) // 26 + 1, _LONGEST)
        return letter.upper() if kind == "upperLetter" else letter
    if kind == "ordinal":
        return "1er" if count == 1 else f"{count}e"
    if kind == "none":
        return ""
    return f"{count:02}" if kind == "decimalZero" else str(count)


def number(value: str | None, default: int) -> int:
    """A number as a file states it; the default where it states none that makes sense."""
    return int(value) if value and value.isdecimal() and len(value) < 10 else default


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    letters = ""
    for value, letter in _ROMAN:
        times, count = divmod(count, value)
        letters += letter * times
    return letters
