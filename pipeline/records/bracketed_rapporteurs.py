"""Minutes that name who presents a point in brackets behind its title → titles without names, the rapporteurs."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from pipeline.acts.act import Act, Place
from pipeline.records.model import Decision
from pipeline.records.people import Mention

FEWEST = 2
"""So many titles end so: one alone may name whom the act is about."""
SHORTEST = 8
"""A title keeps so many characters."""
_OPENS = re.compile(
    r"\s*\(\s*(?:(?:[Rr]apporteure?|RAPPORTEURE?)\s?:?\s)?(?:MM?\.|Mr|Mmes?|MME|Mlle|Monsieur|Madame)?\s*$"
)
_CLOSES = re.compile(r"(?:,[^()]{2,60})?\s*\)")


def fill_bracketed_rapporteurs(
    text: str, acts: Sequence[Act], decisions: Sequence[Decision], people: Sequence[Mention]
) -> None:
    """Take the names in brackets off the ends of the titles; who is named there presents the act."""
    found = [
        (decision, *named)
        for act, decision in zip(acts, decisions, strict=True)
        if (title := decision.evidence.get("title")) and (named := _named(text, title, act.end, people))
    ]
    if len(found) < FEWEST:
        return
    for decision, end, mention in found:
        start = decision.evidence["title"][0]
        decision.title, decision.evidence["title"] = text[start:end], (start, end)
        decision.rapporteur, decision.evidence["rapporteur"] = mention.name, (mention.start, mention.end)


def _named(text: str, title: Place, limit: int, people: Sequence[Mention]) -> tuple[int, Mention] | None:
    """Where the title ends before the brackets at its end, and who is named in them."""
    start, end = title
    first = bisect_right(people, start + SHORTEST, key=attrgetter("start"))
    for mention in people[first : bisect_right(people, end + SHORTEST, key=attrgetter("start"))]:
        opens = _OPENS.search(text, start + SHORTEST, mention.start)
        closes = _CLOSES.match(text, mention.end, limit)
        if opens and closes and closes.end() >= end:
            return opens.start(), mention
    return None
