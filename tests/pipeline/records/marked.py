"""Marked sentences → text and mentions, for the tests of the records."""

from corpus.markup import parse
from pipeline.records.people import Mention


def read_marked(marked: str) -> tuple[str, list[Mention], list[Mention]]:
    """The text, the people and the organisations of a marked text."""
    text, spans = parse(marked)

    def mentions(label: str) -> list[Mention]:
        return [Mention(s.start, s.end, text[s.start : s.end]) for s in spans if s.label == label]

    return text, mentions("PER"), mentions("ORG")


def people(*names: str) -> str:
    """Names marked as people, separated by commas."""
    return ", ".join(f"⟦PER|{name}⟧" for name in names)
