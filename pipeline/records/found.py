"""What records are built of a text, before it is anyone's document."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.records.model import Decision, Session


@dataclass
class Found:
    """The first sitting and the decisions, which it unpacks into, and the sittings after the first."""

    session: Session
    decisions: list[Decision]
    later_sessions: list[Session] = field(default_factory=list)

    def __iter__(self) -> Iterator[Any]:
        yield from (self.session, self.decisions)

    @property
    def sessions(self) -> list[Session]:
        """All sittings in order, as the decisions' ``sitting`` counts them."""
        return [self.session, *self.later_sessions]
