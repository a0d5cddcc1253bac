"""Errors in; what the report shows of each out: its anchor, its link, and its text with both mentions marked."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

from markupsafe import Markup, escape

from pipeline.sinks.html.page import link
from training.evaluation.model import ErrorCase, ErrorKind, Mention
from training.evaluation.report_text import figure, one_line, things

KINDS: dict[str, str] = {
    "missed": "nothing is predicted for the gold span",
    "spurious": "the gold has nothing for the predicted span",
    "boundary": "the label is right, an end is not",
    "label": "the spans overlap, the label is wrong",
}
Option = tuple[str, str]
"""A value to choose, and its words."""


@dataclass(frozen=True)
class ErrorView:
    """An error as the page shows it."""

    number: int
    anchor: str
    case: ErrorCase
    text: Markup
    link: str | None
    confidence: str


def views(cases: Iterable[ErrorCase]) -> Iterator[ErrorView]:
    """The errors in order. An anchor depends on the error alone, so that a link to it outlives a new evaluation."""
    used: Counter[str] = Counter()
    for number, case in enumerate(cases, 1):
        name = _anchor(case)
        used[name] += 1
        anchor = name if used[name] == 1 else f"{name}-{used[name]}"
        sure = "" if case.said is None or case.said.confidence is None else figure(case.said.confidence)
        yield ErrorView(number, anchor, case, marked(case), link(case.source), sure)


def _anchor(case: ErrorCase) -> str:
    mentions = [(each.start, each.end, each.label) if each else None for each in (case.gold, case.said)]
    return f"error-{hashlib.sha256(repr((case.document, mentions)).encode()).hexdigest()[:10]}"


def marked(case: ErrorCase) -> Markup:
    """The text about an error; gold and predicted stretches in marks of their own."""
    pieces = [escape(one_line(case.before))]
    for text, kinds in _pieces(case):
        words = one_line(text)
        pieces.append(Markup('<mark class="{}">{}</mark>').format(kinds, words) if kinds else escape(words))
    return Markup("").join([*pieces, escape(one_line(case.after))])


def _pieces(case: ErrorCase) -> Iterator[tuple[str, str]]:
    """The stretch cut where a mention begins or ends: each text with ``gold``, ``said``, both, or nothing."""
    mentions = [mention for mention in (case.gold, case.said) if mention is not None]
    if not mentions:
        yield case.stretch, ""
        return
    origin = min(mention.start for mention in mentions)
    inner = {end - origin for mention in mentions for end in (mention.start, mention.end)}
    cuts = sorted({0, len(case.stretch), *(cut for cut in inner if 0 < cut < len(case.stretch))})
    for start, end in pairwise(cuts):
        within = (("gold", case.gold), ("said", case.said))
        yield case.stretch[start:end], " ".join(name for name, each in within if _covers(each, start + origin))


def _covers(mention: Mention | None, place: int) -> bool:
    return mention is not None and mention.start <= place < mention.end


def kind_options(cases: Sequence[ErrorCase]) -> list[Option]:
    """The kinds of error that there are, with how many."""
    tally = Counter[str](case.kind for case in cases)
    return [(kind, _worded(kind, tally[kind])) for kind in get_args(ErrorKind) if tally[kind]]


def label_options(cases: Sequence[ErrorCase]) -> list[Option]:
    """The labels of either side, with how many errors have them, most first."""
    tally: Counter[str] = Counter()
    for case in cases:
        tally.update({mention.label for mention in (case.gold, case.said) if mention is not None})
    return [(label, _worded(label, tally[label])) for label in sorted(tally, key=lambda label: (-tally[label], label))]


def document_options(cases: Sequence[ErrorCase]) -> list[Option]:
    """The documents in the order of their names, with how many errors they have."""
    tally = Counter(case.document for case in cases)
    return [(document, _worded(document, tally[document])) for document in sorted(tally)]


def _worded(value: str, number: int) -> str:
    return f"{value} ({things(number, 'error')})"
