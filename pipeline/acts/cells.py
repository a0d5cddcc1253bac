"""A list of deliberations → which cell of the vote column belongs to which row, though the text layer has mixed them."""

import itertools
import re
from bisect import bisect_left
from collections.abc import Sequence

from pipeline.acts.act import Place

LONGEST_ROW = 700
FEWEST_ROWS = 4
NO_VOTES = r"(?!\s(?:l['’]|l[ae]s?\s|une?\s|des\s|\d+\s(?!voix|votes?|contre|abst)))"
"""Behind « 12 pour »: a name and what it is for (« l'OPH 12 pour 8 logements »), not a count."""
_COUNT = rf"\d{{1,3}}\s*(?:voix\s*|votes?\s*)?(?:pour{NO_VOTES}|contre|abst(?:entions?)?)\b(?:\(s\)|\.)?(?!\s*:)"
_COUNTS = rf"{_COUNT}(?:\s*(?:et|/|,|;|-|–)?\s*{_COUNT})*"
_TALLY = (
    rf"[\s.,:;(–-]{{1,3}}(?:pour\s*:?\s*\d{{1,3}}(?![\d%€])(?:[\s,;.–/-]{{0,4}}contre\s*:?\s*\d{{1,3}})?"
    rf"(?:[\s,;.–/-]{{0,4}}abst\w{{0,8}}\s*:?\s*\d{{1,3}})?|{_COUNTS})\)?"
)
"""The counts behind the word that tells the outcome: « Rejetée. Pour : 12. Contre : 24 »."""
_BY = r"(?:(?:accord|approuv[ée]+e?s?|adopt[ée]+e?s?|vot[ée]+e?s?|valid[ée]+e?s?|rejet[ée]+e?s?|favorable)\s*:?\s*)?"
CELL = re.compile(
    rf"(?i)\b{_BY}(?:(?:[àa] )?(?:l['’]\s?)?unanimit[ée](?: des (?:suffrages exprim[ée]s|membres pr[ée]sents(?: et repr[ée]sent[ée]s)?|voix|votants|[ée]lus pr[ée]sents))?(?:\s*\([^)]{{0,40}}\))?"
    rf"|(?:[àa] la )?majorit[ée](?: absolue| des (?:suffrages exprim[ée]s|voix|votants))?(?:\s*\([^)]{{0,80}}\)|{_TALLY})?"
    rf"|(?:[àa]\s+|par\s+)?{_COUNTS}|par\s+\d{{1,3}}\s+(?:voix|votes)\b"
    rf"|pour\s*:?\s*\d{{1,3}}(?![\d%€]|[.,]\d|\s?(?:\d{{3}}|[%€]|euros)|\s(?!contre|abst|voix|votes?)(?-i:[a-zé]{{4}}))(?:[\s,;.–/-]{{0,4}}contre\s*:?\s*\d{{1,3}})?(?:[\s,;.–/-]{{0,4}}abstentions?\s*:?\s*\d{{1,3}})?)"
    rf"|\b(?:le conseil )?prend acte\b|\bdont acte\b|\bprise d['’]acte\b|\bpas de vote\W{{1,4}}information\b|\b(?:ajourn|report|retir|rejet)[ée]e?\b(?: de l['’]ordre du jour)?(?:{_TALLY})?|\b(?:approuv|adopt)ée?s?\b(?=\s*(?:$|[^\w\s]|\d|(?-i:[A-ZÉ])))"
)
"""What a cell of the vote column says."""
_ADJECTIVE = (
    r"(?i: (?:publique|ordinaire|municipal|communautaire|m[ée]tropolitain|syndical|d[ée]partemental|r[ée]gional))"
)
SECTION = re.compile(
    r"(?<!\b[Ll][ea] )(?<!\bL[EA] )(?<!\b[Dd]u )(?<!\bDU )(?<!\bde )(?<!\bDE )"
    r"(?:CONSEIL|Conseil|S[ÉE]ANCE|Séance|BUREAU|Bureau|COMIT[ÉE]|Comité|R[ÉE]UNION|Réunion)"
    rf"{_ADJECTIVE}? (?:DU|du) (?:\d|[a-zA-Z]+ \d)"
)
"""The heading of another sitting in a list of a year."""


def find_cells(text: str, start: int, end: int) -> list[Place]:
    """The cells of the vote column of a stretch."""
    return [found.span() for found in CELL.finditer(text, start, end)]


def _between(places: Sequence[Place], start: int, end: int) -> Sequence[Place]:
    return places[bisect_left(places, (start, -1)) : bisect_left(places, (end, -1))]


def share_out(text: str, start: int, rows: Sequence[Place]) -> list[Place | None]:
    """For each row its cell: in order where a sitting has as many cells as rows, else the first one inside the row.

    start: where the list begins. rows: from the number of each to the next number.
    """
    if not rows:
        return []
    end = rows[-1][1]
    cells = find_cells(text, start, end)
    bounds = [start, *(found.start() for found in SECTION.finditer(text, start, end)), end]
    shared: list[Place | None] = []
    for first, last in itertools.pairwise(bounds):
        inside = _between(rows, first, last)
        votes = _between(cells, first, last)
        if len(votes) == len(inside):
            shared += votes
        else:
            shared += _unstacked([_between(votes, *row) for row in inside])
    return shared


def _unstacked(votes: Sequence[Sequence[Place]]) -> list[Place | None]:
    """The first cell of each row; rows without one take theirs from the stack in the next row that has several, else
    the last of the row before, which stood in front of their number."""
    shared: list[Place | None] = []
    waiting = 0
    for before, own in itertools.pairwise([(), *votes]):
        if not own:
            in_front = len(before) == 2 and before[0] == shared[-1]
            shared.append(before[1] if in_front else None)
            waiting += not in_front
            continue
        if waiting and len(own) > waiting:
            shared[-waiting:] = own[:waiting]
            shared.append(own[waiting] if len(own) == waiting + 1 else own[-1])
        else:
            shared.append(own[0])
        waiting = 0
    return shared
