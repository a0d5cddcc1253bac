"""Points of a run → the same, given the numbers that close them (``1. Budget … Adopté. Délibération 2023-11``)."""

from collections.abc import Sequence

from pipeline.acts.act import Act, Place, with_inside
from pipeline.acts.heading_patterns import CLOSING_NUMBER
from pipeline.acts.outcomes import Outcomes

LONGEST_TAIL = 130
"""Behind its number a point only tells its vote."""
REPORT = 40
"""Between the title and a number that closes stands the report."""
FEWEST = 2
"""So many points show where their numbers stand."""


def with_closing_numbers(text: str, acts: Sequence[Act], own: Sequence[Place], outcomes: Outcomes) -> list[Act]:
    """The points with their numbers, where nearly each has one number, the last thing that it tells; else none."""
    closed: list[Act] = []
    told = short = 0
    for act, inside in with_inside(acts, own):
        place = next((p for p in inside if CLOSING_NUMBER.search(text, max(0, p[0] - 40), p[0])), None)
        if place is None:
            closed.append(act)
            continue
        if act.title is None or place[0] - act.title[0] < REPORT or not _is_last(text, act, place, outcomes):
            return []
        told += 1
        short += act.end - place[1] <= LONGEST_TAIL
        closed.append(act._replace(number=place, title=_before(text, act.title, place)))
    return closed if told >= FEWEST and short >= FEWEST and 2 * short >= told else []


def _is_last(text: str, act: Act, place: Place, outcomes: Outcomes) -> bool:
    """Whether the outcome stands before the number, or directly behind it in the point's last words."""
    if outcomes.told(act.start, place[0]):
        return True
    return act.end - place[1] <= LONGEST_TAIL and outcomes.told(place[1], act.end)


def _before(text: str, title: Place, number: Place) -> Place:
    """The title, which ends before the number."""
    label = CLOSING_NUMBER.search(text, title[0], number[0])
    return (title[0], min(title[1], label.start())) if label else title
