"""An annotated document → its abstract text, and the passages of each family in it as forms."""

import re
from collections.abc import Iterator

from corpus.gold import GoldDocument
from corpus.stats import passage_patterns as patterns
from corpus.stats.forms import apply, tidy, unaccented, vocabulary

_KEPT = vocabulary(patterns.VOCABULARY)
_FAMILIES = {
    family: tuple((re.compile(patterns.LEAD % words), re.compile(pattern, re.IGNORECASE)) for words, pattern in sorts)
    for family, sorts in patterns.PASSAGES.items()
}
_LEAD_REACH = 60
_TOKEN = re.compile(r"⟨[^⟩]*⟩…?|\[[^\]]*\]|[^\W\d_]+")
_LEFT_OUT = re.compile(r"…(?:[ '’\"«»,()-]*…)+")
_ENDS = re.compile(
    r"^[\s…,;'’-]+|(?:[\s,;'’…-]|(?<=..)\.|\b(?i:les?|la|l|de|du|des|d|une?|et|à|aux?|que?|qu|en|par|qui|dont)\b)+$"
)


def marked(document: GoldDocument) -> str:
    """The text with each mention as ``⟨LABEL⟩`` and its typography tidied; of overlapping mentions the first counts."""
    pieces: list[str] = []
    last = 0
    for span in sorted(document.entities, key=lambda span: (span.start, -span.end)):
        if span.start >= last:
            pieces += [document.text[last : span.start], f"⟨{span.label}⟩"]
            last = span.end
    return tidy("".join([*pieces, document.text[last:]]))


def abstract(marked_text: str) -> str:
    """A marked text with its dates, times, numbers and civilities abstracted as well."""
    return apply(marked_text, patterns.ABSTRACT)


def wording(passage: str, kept: frozenset[str] = _KEPT) -> str:
    """A passage as a form: words outside the vocabulary left out, in capitals only where the passage is."""
    capitals = small = 0

    def keep(found: re.Match[str]) -> str:
        nonlocal capitals, small
        token = found[0]
        if not token[0].isalpha():
            return token
        if unaccented(token.lower()) not in kept:
            return "…"
        capitals += sum(char.isupper() for char in token)
        small += sum(char.islower() for char in token)
        return token.lower()

    shape = _LEFT_OUT.sub("…", _TOKEN.sub(keep, passage))
    shape = _ENDS.sub("", re.sub(r"\s+", " ", shape.replace("⟩…", "⟩")))
    return _capitals(shape) if capitals > small else shape


def _capitals(shape: str) -> str:
    return re.sub(r"⟨[^⟩]*⟩|\[[^\]]*\]|[^⟨\[]+", lambda part: part[0] if part[0][0] in "⟨[" else part[0].upper(), shape)


def passages(abstract_text: str) -> Iterator[tuple[str, str]]:
    """(family, form) of every passage, family by family in order of the text."""
    text = apply(abstract_text, (patterns.NAME_LIST,))
    for family, sorts in _FAMILIES.items():
        end = 0
        for start, stop in sorted(_found(text, sorts), key=lambda place: (place[0], -place[1])):
            if start >= end:
                end = stop
                if form := wording(text[start:stop]):
                    yield family, form


def _found(text: str, sorts: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]) -> Iterator[tuple[int, int]]:
    for lead, pattern in sorts:
        for match in pattern.finditer(text):
            before = lead.search(text[max(0, match.start() - _LEAD_REACH) : match.start()])
            yield match.start() - (len(before[0]) if before else 0), match.end()
