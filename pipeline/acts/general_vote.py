"""A document that says once how all its acts were voted (« Sauf mention contraire, adoptées à l'unanimité »)."""

from pipeline.acts.act import Place
from pipeline.acts.heading_patterns import GENERAL_VOTE


def find_general_vote(text: str) -> Place | None:
    """Where a document says how its acts were voted; None where each tells its own vote."""
    found = GENERAL_VOTE.search(text)
    return found.span() if found else None
