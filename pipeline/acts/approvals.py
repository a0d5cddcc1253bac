"""Minutes → the approval of the last minutes, where it is voted outside the other acts."""

import re

from pipeline.acts.act import Act
from pipeline.acts.heading_patterns import AGENDA, APPROVAL, NEXT_POINT, OF_LAST_SITTING, SENTENCE_STOP, VOTED
from pipeline.acts.outcomes import Outcomes

TITLE = 200
"""A document without a roll has its own title within so many characters."""
PUT_OFF = re.compile(
    r"(?i)\W{0,3}(?:sera|seront) (?:pr[ée]sent|soumis|approuv|examin|propos|adopt|transmis)\w*\b[^.;]{0,60}\bprochain"
)
"""The minutes are not there yet."""
AT_ONCE, DISCUSSED = 700, 4000
"""The last minutes are approved within so many characters of their mention, or after a discussion of so many."""

_DANGLING = re.compile(r"(?i)(?:\s+(?:du|de|des|la|le|les))+$")
"""What opens the sentence behind a title without a stop."""


def find_approvals(text: str, body: int, end: int, outcomes: Outcomes) -> list[Act]:
    """The approval of the last minutes, voted outside the other acts: at once, else after a discussion."""
    matches = [
        match
        for match in APPROVAL.finditer(text, 0, end)
        if (match["lead"] or (match.start() >= (body or TITLE) and OF_LAST_SITTING.search(match["tail"])))
        and not PUT_OFF.match(text, match.end())
    ][:20]
    for reach in (AT_ONCE, DISCUSSED):
        for match in matches:
            if reach == DISCUSSED and not match["lead"]:
                continue
            found = _approved(text, match.end(), min(match.end() + reach, end), outcomes)
            if found:
                tail = SENTENCE_STOP.search(text[found : min(found + 120, end)])
                title = match.start("title"), match.start("title") + len(_DANGLING.sub("", match["title"]))
                return [Act(match.start(), min(found + (tail.end() if tail else 40), end), None, title)]
    return []


def _approved(text: str, start: int, end: int, outcomes: Outcomes) -> int | None:
    """Where the vote on the last minutes ends; None where an agenda or the next point comes first."""
    stop = outcomes.first(start, end)
    if stop is None:
        found = VOTED.search(text, start, min(end, start + AT_ONCE))
        stop = found.end() if found else None
    if stop is None or AGENDA.search(text, start, stop) or NEXT_POINT.search(text, start, stop):
        return None
    return stop
