"""Acts headed otherwise than by their numbers → each with the number that its decision is told under."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Act, Place, with_inside
from pipeline.acts.outcomes import Outcomes

_NAMED = re.compile(r"\b(?:Délibération|DÉLIBÉRATION|DELIBERATION|Delibération)\s*(?:[Nn]\s?[°ºo]\s?)?:?\s*$")
"""A sentence opens with the number of the deliberation: « Délibération n° 2031-04 adoptée à l'unanimité »."""
_REACH = 40


def with_inner_numbers(text: str, acts: Sequence[Act], own: Sequence[Place], outcomes: Outcomes) -> list[Act]:
    """The acts; those without a number take the only one inside them, where the outcome stands behind it."""
    numbered = []
    for act, inside in with_inside(acts, own):
        if act.number is None and _is_of(text, act, inside, outcomes):
            act = act._replace(number=inside[0])
        numbered.append(act)
    return numbered


def _is_of(text: str, act: Act, inside: Sequence[Place], outcomes: Outcomes) -> bool:
    if len({text[slice(*place)] for place in inside}) != 1:
        return False
    start, end = inside[0]
    return outcomes.told(end, act.end) and _NAMED.search(text, max(0, start - _REACH), start) is not None
