"""A mention → the form in which it is written, one of a few for each label."""

import re
from collections.abc import Callable
from functools import lru_cache

from pipeline.entities.delib_id import value as delib_id
from pipeline.entities.legal_ref import value as legal_ref

CACHED = 20_000
LONGEST_ACRONYM = 6
_CIVILITY = re.compile(
    r"(?i)(?:M\.?|MM\.?|Mmes?|Mlles?|Mrs?|Monsieur|Messieurs|Mesdames|Madame|Mademoiselle|Maître|Me|Dr)[\s.]"
)
_INITIAL = re.compile(r"\b[^\W\d_]\.|(?<![\w'’])[A-ZÀ-Ý](?![\w'’])")
_LEGAL_KINDS = ("code", "law", "decree", "order")


@lru_cache(maxsize=CACHED)
def form(label: str, text: str) -> str:
    """The form of a mention with its label in front, e.g. ``PER: capitals``."""
    return f"{label}: {FORMS[label](text.strip())}" if label in FORMS else f"{label}: other"


def _person(text: str) -> str:
    words = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text)
    if _CIVILITY.match(text):
        return "with civility"
    if _INITIAL.search(text):
        return "initials"
    if text.isupper():
        return "capitals"
    if any(len(word) > 1 and word.isupper() for word in words):
        return "surname in capitals"
    return "title case" if len(words) > 1 else "one word"


def _organisation(text: str) -> str:
    if not text.isupper():
        return "other"
    return "acronym" if re.fullmatch(rf"(?:\w\.?){{2,{LONGEST_ACRONYM}}}", text) else "capitals"


def _amount(text: str) -> str:
    return "figures" if any(char.isdigit() for char in text) else "words"


def _number(text: str) -> str:
    value = delib_id.parse(text)
    return "transmission" if value is not None and value.kind == "transmission" else "number"


def _legal(text: str) -> str:
    value = legal_ref.parse(text)
    return value.kind if value is not None and value.kind in _LEGAL_KINDS else "other"


FORMS: dict[str, Callable[[str], str]] = {
    "PER": _person,
    "ORG": _organisation,
    "AMOUNT": _amount,
    "DELIB_ID": _number,
    "LEGAL_REF": _legal,
}
