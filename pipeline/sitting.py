"""A decision in its record → when it was taken: the date and the year of its sitting."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.records.model import Decision, Minutes


def date_of(decision: "Decision", minutes: "Minutes") -> str | None:
    """The date of the sitting that took a decision, as the record has it."""
    return decision.session_date or minutes.session_of(decision).date


def year_of(date: str | None) -> int | None:
    """The year of a date; None where there is none in it."""
    return int(date[:4]) if date and date[:4].isdecimal() else None
