"""Entities found in a Doc → further mentions of the same names that were passed over."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from spacy.attrs import ORTH
from spacy.tokens import Doc, Span

from pipeline.labels import Label
from pipeline.tokenizer import text_of

_CIVILITY = re.compile(r"(?:\bM\.|\bMM\.|\bM\b|\bMme|\bMME|\bMmes|\bMonsieur|\bMadame|\bMr)\s?$")
PER, ORG = Label.PER.value, Label.ORG.value
SHORTEST = 3


def _worth_repeating(name: str, label: str, count: int) -> bool:
    """Whether a name is telling enough to be known again.

    People by any name in capitals or title case; organisations tagged twice, in capitals, or of three words.
    """
    if len(name) < SHORTEST or not name[:1].isupper():
        return False
    return label == PER or count >= 2 or name.isupper() or len(name.split()) >= 3


def _stands_alone(text: str, span: Span) -> bool:
    """Whether no hyphen or letter makes the words part of a longer one."""
    before, after = text[span.start_char - 1 : span.start_char], text[span.end_char : span.end_char + 1]
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def repeated(doc: Doc, spans: Sequence[Span]) -> Iterator[Span]:
    """Untagged repetitions, the longest first: full names anywhere, surnames alone after a civility, organisations."""
    text = text_of(doc)
    named = [((s.label_, text[s.start_char : s.end_char]), s) for s in spans if s.label_ in (PER, ORG)]
    counts = Counter(labelled for labelled, _ in named)
    first = dict(reversed(named))
    told = [first[label, name] for (label, name), count in counts.items() if _worth_repeating(name, label, count)]
    taken = {token for span in spans for token in range(span.start, span.end)}
    for start, end, label in sorted(_same_words(doc, told, taken), key=lambda place: (place[0] - place[1], place[0])):
        if not taken.isdisjoint(range(start, end)):
            continue
        span = Span(doc, start, end, label=label)
        if not _stands_alone(text, span):
            continue
        surname = label == PER and " " not in text[span.start_char : span.end_char]
        if surname and not _CIVILITY.search(text[max(0, span.start_char - 10) : span.start_char]):
            continue
        taken.update(range(start, end))
        yield span


def _same_words(doc: Doc, told: Sequence[Span], taken: Collection[int]) -> Iterator[tuple[int, int, str]]:
    """The tokens of all that has the words of one of these, and its label; but where it begins with one taken."""
    words: list[int] = doc.to_array(ORTH).tolist()
    by_first: dict[int, list[tuple[list[int], str]]] = defaultdict(list)
    for span in told:
        keys = words[span.start : span.end]
        by_first[keys[0]].append((keys, span.label_))
    for start in [at for at, word in enumerate(words) if word in by_first and at not in taken]:
        for keys, label in by_first[words[start]]:
            if words[start : start + len(keys)] == keys:
                yield start, start + len(keys), label
