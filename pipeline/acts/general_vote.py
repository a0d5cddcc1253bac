"""A document that says once how all its acts were voted (« Sauf mention contraire, adoptées à l'unanimité »)."""

import re

from pipeline.acts.act import Place
from pipeline.sieve import Sieve

_EXCEPT = r"(?:sauf|hormis|[àa] d[ée]faut d['’e])\s?(?:\w+ ){0,2}?(?:mention|indication|pr[ée]cision|avis|vote|disposition)s? (?:\w+ )?(?:contraires?|expresses?|sp[ée]ciales?|particuli[èe]re?s?|diff[ée]rente?s?|autre)"
_VOTED = r"(?:adopt|approuv|vot|pris|acquis|accept|valid)[ée]*e?s? [àa] l['’]\s?unanimit[ée]"
GENERAL_VOTE = Sieve(
    re.compile(
        rf"(?i)\b{_EXCEPT}[^.;]{{0,120}}?\b{_VOTED}"
        rf"|\b(?:d[ée]lib[ée]rations?|d[ée]cisions?|votes?|points|rapports|elles|ils)\b[^.;]{{0,80}}?\b{_VOTED}[^.;]{{0,60}}?\b{_EXCEPT}"
        rf"|\b(?:toutes les|l['’]ensemble des) (?:d[ée]lib[ée]rations|d[ée]cisions)[^.;]{{0,80}}?\b(?:sont|ont [ée]t[ée]) {_VOTED}"
    ),
    "unanim",
)
"""What a vote was unless the act says otherwise."""


def find_general_vote(text: str) -> Place | None:
    """Where a document says how its acts were voted; None where each tells its own vote."""
    found = GENERAL_VOTE.search(text)
    return found.span() if found else None
