"""Minutes → the change of the agenda that the assembly votes before it turns to its points."""

import re

from pipeline.acts.act import Act
from pipeline.acts.heading_patterns import AGENDA_CHANGE, SENTENCE_STOP
from pipeline.acts.outcomes import Outcomes
from pipeline.acts.title import title_span
from pipeline.sieve import Sieve

REACH = 1500
"""The change is voted within so many characters of its proposal: the points added stand between."""
SENTENCE = 120
"""The sentence that tells the vote goes on for so many characters at most."""

CHANGE = Sieve(
    re.compile(
        r"(?i)(?:\b(?:propos|demand|sollicit|souhait)\w*\b[^.;:]{0,80}? (?:de (?:bien vouloir )?|d['’]\s?)"
        r"(?P<asked>(?:r?ajout|inscri|adjoin|retir|supprim|modifi)\w*\b[^.;:]{0,120}?\bl['’]\s?ordre du jour)"
        r"|(?P<headed>\b(?:r?ajout|inscription|retrait|modification)\b[^.;:]{0,80}?"
        r" (?:à|a|de) l['’]\s?ordre du jour))\b"
    ),
    "ordre du jour",
    near=(340, 20),
)
BEFORE = 500
"""The roll may end with the secretary, who is named so many characters behind the heading at most."""
PUT_TO_VOTE = Sieve(
    re.compile(
        r"(?i)\b(?:propos|demand|invit)\w*\b[^.;:]{0,60}? (?:de |à )(?:bien vouloir )?se prononcer sur "
        r"(?P<asked>[^.;:]{8,120})\."
    ),
    "se prononcer",
    near=(110, 150),
)
"""How the assembly is asked, before its first point, how it will sit or vote."""
AT_ONCE = 200
"""That is decided within so many characters."""
CONSENT = re.compile(
    r"(?i)\b(?:accept[eé]|accord\b|(?:aucune|pas d['’]) ?(?:objection|opposition|observation)|donne un avis favorable)"
)


def find_agenda_changes(text: str, body: int, end: int, outcomes: Outcomes) -> list[Act]:
    """The first change of the agenda that is agreed to, between the head of the minutes and the first act, and what
    else is put to the vote there."""
    return sorted([*_changes(text, body, end, outcomes), *_put_to_vote(text, body, end, outcomes)])


def _put_to_vote(text: str, body: int, end: int, outcomes: Outcomes) -> list[Act]:
    for found in PUT_TO_VOTE.finditer(text, body, end):
        stop = outcomes.first(found.end(), min(found.end() + AT_ONCE, end))
        if stop is not None:
            return [Act(found.start(), stop, None, found.span("asked"))]
    return []


def _changes(text: str, body: int, end: int, outcomes: Outcomes) -> list[Act]:
    heading = AGENDA_CHANGE.search(text, max(0, body - BEFORE), end)
    told = outcomes.first(heading.end(), min(heading.end() + REACH, end)) if heading else None
    if heading and told:
        tail = SENTENCE_STOP.search(text, told, min(told + SENTENCE, end))
        title = title_span(text, heading.start(), told) or heading.span()
        return [Act(heading.start(), tail.end() if tail else told, None, title)]
    for found in CHANGE.finditer(text, body, end):
        last = min(found.end() + REACH, end)
        stop = outcomes.first(found.end(), last)
        consent = CONSENT.search(text, found.end(), last)
        if stop is None and consent is None:
            continue
        told = min(place for place in (stop, consent.end() if consent else None) if place is not None)
        tail = SENTENCE_STOP.search(text, told, min(told + SENTENCE, end))
        title = found.span("asked") if found["asked"] else found.span("headed")
        return [Act(found.start(), tail.end() if tail else told, None, title)]
    return []
