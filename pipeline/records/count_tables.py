"""A table of the attendance whose figures follow its heads → the counts of the sitting."""

import re

from pipeline.sieve import places

_HEADS = {
    "members_in_office": r"(?:conseillers |membres |d[ée]l[ée]gu[ée]s )?en exercice",
    "members_present": r"(?:conseillers |membres |d[ée]l[ée]gu[ée]s )?pr[ée]sents?(?! (?:ou|et) repr)",
    "members_voting": r"votants|(?:qui )?(?:ont|ayant) pris part (?:[àa] la d[ée]lib[ée]ration|au vote)",
    "": r"aff[ée]rents(?: au conseil(?: municipal| communautaire)?)?|pouvoirs?|procurations?|repr[ée]sent[ée]s|absents?"
    r"|excus[ée]s|quorum|suffrages exprim[ée]s|pour|contre|abstentions?",
}
_HEAD = re.compile("|".join(f"(?:{pattern})" for pattern in _HEADS.values()), re.IGNORECASE)
_GAP = re.compile(
    r"(?i)[\s|/:,;–-]*(?:et\s|nombre (?:de |d['’]\s?)(?:membres |conseillers |d[ée]l[ée]gu[ée]s )?)?[\s|/:]*"
)
_FIGURES = re.compile(r"\d{1,3}(?![\d/.,h%€])(?:[\s|/,;–-]+\d{1,3}(?![\d/.,h%€])){1,9}")
MOST = 10
"""A table has so many columns."""
WIDEST = 150
"""The heads before « en exercice » have so many characters at the most."""
_NEEDED = "en exercice"
HEAD = 1200
"""Further down a table that tells the votes too is an act's."""
_VOTE = re.compile(r"(?i)\bcontre\b")


def read_table(text: str, end: int) -> dict[str, tuple[int, int, int]]:
    """The counts of the first table before a place: as many heads as figures, « en exercice » among them."""
    at = 0
    for needed in places(text, [_NEEDED], 0, end):
        counts, at = _read_around(text, max(at, needed - WIDEST), needed + len(_NEEDED), end)
        if counts:
            return counts
    return {}


def _read_around(text: str, at: int, last: int, end: int) -> tuple[dict[str, tuple[int, int, int]], int]:
    """The counts of a table whose heads begin between ``at`` and ``last``, and how far was looked."""
    while first := _HEAD.search(text, at, last):
        heads, at = _row(text, first, end)
        figures = _FIGURES.match(text, at)
        values = list(re.finditer(r"\d+", figures.group())) if figures else []
        of_an_act = first.start() > HEAD and _VOTE.search(text, first.start(), at)
        if len(heads) != len(values) or "members_in_office" not in heads or of_an_act:
            continue
        counts = {
            head: (int(value.group()), at + value.start(), at + value.end())
            for head, value in zip(heads, values, strict=True)
            if head
        }
        if max(counts.values())[0] == counts["members_in_office"][0]:
            return counts, at
    return {}, at


def _row(text: str, first: re.Match[str], end: int) -> tuple[list[str], int]:
    """The heads that follow each other, and where what stands behind them begins."""
    heads: list[str] = []
    found: re.Match[str] | None = first
    at = first.end()
    while found and len(heads) < MOST:
        words = found.group()
        heads.append(next(name for name, pattern in _HEADS.items() if re.fullmatch(f"(?i:{pattern})", words)))
        gap = _GAP.match(text, found.end())
        at = gap.end() if gap else found.end()
        found = _HEAD.match(text, at, end)
    return heads, at
