"""A point under which several things are put to the vote, each by a line of its own → an act for each.

Short minutes tell so: ``Prix des caveaux :`` / ``12 pour``.
"""

import re
from collections.abc import Sequence

from pipeline.acts.act import Act

FEWEST = 2
_VOTE = re.compile(
    r":\s{1,3}(?:(?:[Pp]our|POUR)\s?:\s?)?(?:\d{1,3}\s(?:voix\s)?(?:[Pp]our|POUR)\b|(?:[AÀ]\sl['’])?[Uu]nanimité|"
    r"(?:[Aa]dopt|[Aa]pprouv|[Aa]ccept|[Vv]ot)ée?s?\s(?:à\sl['’]unanimité|par\s\d))"
)
_BALLOT = re.compile(
    r"(?:^|(?<=[.!?;\n»]\s)|(?<=[\n•▪➢-]))[ \t]*(?P<title>[A-ZÀ-Þ](?:[^\n:.]|\.(?=\w)){7,120}?)\s?"
    rf"{_VOTE.pattern}",
    re.MULTILINE,
)


def apart(lined: str, acts: Sequence[Act]) -> list[Act]:
    """The acts; one with several votes of this kind is parted, and what stands before the first is no act."""
    parted: list[Act] = []
    for act in acts:
        several = not act.number and len(_VOTE.findall(lined, act.start, act.end)) >= FEWEST
        ballots = list(_BALLOT.finditer(lined, act.start, act.end)) if several else []
        if len(ballots) < FEWEST:
            parted.append(act)
            continue
        ends = [*(ballot.start("title") for ballot in ballots[1:]), act.end]
        parted += [
            Act(ballot.start("title"), end, None, ballot.span("title"))
            for ballot, end in zip(ballots, ends, strict=True)
        ]
    return parted
