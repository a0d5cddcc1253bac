"""A document's marked or abstract text → the words beside its mentions, its dates and its other numbers, as forms."""

import re
from collections.abc import Iterator

from corpus.stats import form_patterns, passage_patterns
from corpus.stats.families import OF_LABEL, TITLES
from corpus.stats.forms import apply, vocabulary, word_shape
from corpus.stats.passages import wording

_MENTION = re.compile(r"⟨(?P<label>[A-Z_]+)⟩")
_TOKEN = re.compile(r"⟨[^⟩]*⟩|\[[^\]]*\]|[^\W\d_]+")
_AFTER = re.compile(r" ?⟨[^⟩]*⟩| ?\[[^\]]*\]| ?[^\s⟨]+")
_NUMBER = re.compile(r"(?:[^\s\d⟨⟩]{1,30} ?)?\d+(?:[ .,/-]\d+)*(?: ?[^\s\d⟨⟩]{1,30})?")
_LEADERS = re.compile(r"[.…_]{4,}")
_DIGITS = re.compile(r"\d{5,}")
_AROUND_NUMBERS = vocabulary(passage_patterns.WORDS_AROUND_NUMBERS)
_WORDS_BEFORE = {"delib_ids": 2}
_REACH = 40


def neighbours(abstract_text: str) -> Iterator[tuple[str, str]]:
    """(family, form) of what stands before and after each mention, where there is a family for it."""
    for found in _MENTION.finditer(abstract_text):
        family = OF_LABEL[found["label"]]
        if f"before_{family}" in TITLES:
            words = abstract_text[max(0, found.start() - _REACH) : found.start()].split()
            yield f"before_{family}", _shown(" ".join(words[-_WORDS_BEFORE.get(family, 1) :])) or "(début)"
        if f"after_{family}" in TITLES:
            after = _AFTER.match(abstract_text, found.end())
            yield f"after_{family}", _shown(after[0].strip()) if after else "(fin)"


def _shown(text: str) -> str:
    """Words in lower case as they are, others as their shape."""
    return _TOKEN.sub(
        lambda word: word_shape(word[0]) if word[0].isalpha() and not word[0].islower() else word[0], text
    )


def dates(marked_text: str) -> Iterator[str]:
    """The pattern of each date and time: ``jour 99 mois 9999``, ``99/99/9999``, ``99h99``."""
    places = (found.span() for pattern, _ in form_patterns.DATES for found in pattern.finditer(marked_text))
    last = 0
    for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
        if start >= last:
            last = end
            yield apply(marked_text[start:end].lower(), form_patterns.DATE_SHAPES)


def numbers(marked_text: str) -> Iterator[str]:
    """Each number that is no mention, date or time, with the word on either side where that says what it is."""
    text = _LEADERS.sub("....", apply(marked_text, form_patterns.DATES))
    for found in _NUMBER.finditer(text):
        digits = _DIGITS.sub("99999", wording(found[0], _AROUND_NUMBERS))
        yield re.sub(r"\d", "9", digits)
