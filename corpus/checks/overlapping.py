"""Spans that share characters: the guidelines' spans are flat."""

from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding
from corpus.gold import EntitySpan


def _relation(first: EntitySpan, second: EntitySpan) -> str:
    """How two spans overlap; the first begins no later."""
    if (first.start, first.end) == (second.start, second.end):
        return "repeats" if first.label == second.label else "covers the same characters as"
    if second.end <= first.end or first.start == second.start:
        return "is nested with"
    return "overlaps"


def overlapping(entry: Entry) -> Iterator[Finding]:
    """Each span that begins before an earlier one has ended."""
    spans = sorted(entry.document.entities, key=lambda span: (span.start, -span.end))
    reaching: EntitySpan | None = None
    for span in spans:
        if reaching and span.start < reaching.end:
            yield entry.finding(
                "error",
                f"the {span.label} span {_relation(reaching, span)} the {reaching.label} span "
                f"{reaching.start}-{reaching.end}",
                "keep one: spans are flat, and the longest name that the guidelines allow wins",
                span.start,
                span.end,
            )
        if reaching is None or span.end > reaching.end:
            reaching = span
