"""Authored text with inline annotation: ``⟦PER|Ana TEYSSIER⟧`` → text and spans. Used by the generator and by tests."""

import re

from corpus.gold import EntitySpan

_MARK = re.compile(r"⟦(?P<label>PER|ORG|AMOUNT|LEGAL_REF|DELIB_ID)\|(?P<text>[^⟦⟧|]+)⟧")


def mark(label: str, text: str) -> str:
    """Annotate a mention: the inverse of :func:`parse`."""
    return f"⟦{label}|{text}⟧"


def plain(marked: str) -> str:
    """The text without its annotation."""
    return parse(marked)[0]


def parse(marked: str) -> tuple[str, list[EntitySpan]]:
    """Text and spans of an annotated text.

    Raises ValueError where a bracket is left over (a nested or an unclosed mark).
    """
    pieces: list[str] = []
    spans: list[EntitySpan] = []
    length = last = 0
    for found in _MARK.finditer(marked):
        before = marked[last : found.start()]
        pieces += [before, found["text"]]
        start = length + len(before)
        length = start + len(found["text"])
        spans.append(EntitySpan(start=start, end=length, label=found["label"]))
        last = found.end()
    pieces.append(marked[last:])
    text = "".join(pieces)
    if "⟦" in text or "⟧" in text:
        at = max(text.find("⟦"), text.find("⟧"))
        raise ValueError(f"a mark is nested, unclosed or of an unknown label near: {text[max(0, at - 40) : at + 40]!r}")
    return text, spans
