"""The white space between tokens ↔ the MISC column of CoNLL-U; and where no column says it, French spacing."""

import re

ESCAPES = {"\\": "\\\\", " ": "\\s", "\t": "\\t", "\r": "\\r", "\n": "\\n", "|": "\\p"}
PLAIN = {escape: character for character, escape in ESCAPES.items()}
_ESCAPE = re.compile(r"\\u[0-9a-f]{4}|\\.")

NO_SPACE_BEFORE = re.compile(r"[,.)\]}…%°]|\.\.\.|-[^\W\d_].*")
"""Tokens that follow the last one directly: closing marks, and the pronoun of ``a-t-il``."""
NO_SPACE_AFTER = re.compile(r"[(\[{]|.*[^\W_]['’]|['’]")
"""Tokens that the next one follows directly: opening marks and elisions."""


def misc(space: str) -> str:
    """What follows a token, as a value of the column: ``_`` is one space."""
    if space == " ":
        return "_"
    return f"SpacesAfter={''.join(map(_escaped, space))}" if space else "SpaceAfter=No"


def space_after(column: str) -> str:
    """The white space that a value of the column states: the inverse of :func:`misc`."""
    for field in column.split("|"):
        name, _, value = field.partition("=")
        if name == "SpacesAfter":
            return _ESCAPE.sub(lambda found: _character(found.group()), value)
        if (name, value) == ("SpaceAfter", "No"):
            return ""
    return " "


def space_between(before: str, after: str) -> str:
    """The white space between two tokens of a French sentence, as far as the tokens tell."""
    return "" if NO_SPACE_AFTER.fullmatch(before) or NO_SPACE_BEFORE.fullmatch(after) else " "


def _escaped(character: str) -> str:
    return ESCAPES.get(character) or f"\\u{ord(character):04x}"


def _character(escape: str) -> str:
    return chr(int(escape[2:], 16)) if len(escape) > 2 else PLAIN.get(escape, escape)
