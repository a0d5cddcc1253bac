"""Names that carry two labels in one document."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding
from corpus.checks.words import squeezed
from corpus.gold import EntitySpan

SHORTEST = 3


def relabelled(entry: Entry) -> Iterator[Finding]:
    """Each span whose surface, case and accents apart, is labelled otherwise elsewhere, and more often or earlier."""
    by_surface: dict[str, list[EntitySpan]] = defaultdict(list)
    for span in entry.document.entities:
        by_surface[squeezed(entry.document.text[span.start : span.end])].append(span)
    for surface, spans in by_surface.items():
        counts = Counter(span.label for span in spans)
        if len(counts) == 1 or len(surface) < SHORTEST:
            continue
        usual = counts.most_common(1)[0][0]
        other = next(span for span in spans if span.label == usual)
        for span in spans:
            if span.label != usual:
                yield entry.finding(
                    "warning",
                    f"labelled {span.label} here and {usual} at {other.start}-{other.end}",
                    "give the same thing the same label; leave it where they are two things",
                    span.start,
                    span.end,
                )
