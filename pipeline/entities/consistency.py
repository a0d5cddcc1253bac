"""Entities found in a Doc → further mentions of the same names that were passed over."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span

from pipeline.labels import Label

_CIVILITY = re.compile(r"(?:\bM\.|\bMM\.|\bM\b|\bMme|\bMME|\bMmes|\bMonsieur|\bMadame|\bMr)\s?$")
SHORTEST = 3


def _worth_repeating(name: str, label: str, count: int) -> bool:
    """Whether a name is telling enough to be known again.

    People by any name in capitals or title case; organisations tagged twice, in capitals, or of three words.
    """
    if len(name) < SHORTEST or not name[:1].isupper():
        return False
    return label == Label.PER.value or count >= 2 or name.isupper() or len(name.split()) >= 3


def _stands_alone(text: str, span: Span) -> bool:
    """Whether no hyphen or letter makes the words part of a longer one."""
    before, after = text[span.start_char - 1 : span.start_char], text[span.end_char : span.end_char + 1]
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def repeated(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """Untagged repetitions, the longest first: full names anywhere, surnames alone after a civility, organisations."""
    counts = Counter((span.label_, span.text) for span in spans if span.label_ in (Label.PER.value, Label.ORG.value))
    first = {(span.label_, span.text): span for span in reversed(spans)}
    matcher = PhraseMatcher(doc.vocab)
    for (label, name), count in counts.items():
        if _worth_repeating(name, label, count):
            matcher.add(label, [Doc(doc.vocab, words=[token.text for token in first[label, name]])])
    taken = {token for span in spans for token in range(span.start, span.end)}
    text = doc.text
    for span in sorted(matcher(doc, as_spans=True), key=lambda span: (span.start - span.end, span.start)):
        if not taken.isdisjoint(range(span.start, span.end)) or not _stands_alone(text, span):
            continue
        surname = span.label_ == Label.PER.value and " " not in span.text
        if surname and not _CIVILITY.search(text[max(0, span.start_char - 10) : span.start_char]):
            continue
        taken.update(range(span.start, span.end))
        yield span
