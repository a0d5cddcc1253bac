"""The records said of a document against its gold records → counts a field.

Every gold value is an item to find, every value said an item to justify; lists count item by item. Acts are aligned
by number, else by transmission identifier, else by title. Names, titles and numbers are compared without case, accents,
marks and spaces.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, NamedTuple

from pipeline.records.model import Decision, Proxy, Session
from training.evaluation.counts import Counts

SAME_ACT = 0.5
"""F1 of the words of two titles from which on they are one act's, where no number tells."""
SAME_TITLE = 0.8
_WORD = re.compile(r"[a-z0-9]+")
Compare = Callable[[Any], Hashable]


def fold(value: object) -> str:
    """The lower-case ASCII letters and figures of a value, its words one space apart."""
    text = unicodedata.normalize("NFKD", str(value)).encode("ascii", "ignore").decode().lower()
    return " ".join(_WORD.findall(text))


def glued(value: object) -> str:
    """A value folded, without spaces."""
    return fold(value).replace(" ", "")


def name_key(value: object) -> str:
    """A person's name, whatever the order of its parts."""
    return " ".join(sorted(fold(value).split()))


def overlap(one: Sequence[str], other: Sequence[str]) -> float:
    """F1 of two bags of words."""
    if not one or not other:
        return 0.0
    return 2 * (Counter(one) & Counter(other)).total() / (len(one) + len(other))


SESSION: dict[str, Compare] = {
    "collectivity": glued,
    "body": glued,
    "date": str,
    "convened_on": str,
    "president": name_key,
    "secretary": name_key,
    "members_in_office": str,
    "members_present": str,
    "members_voting": str,
}
"""The session's fields of one value, and by what two values are compared."""
DECISION: dict[str, Compare] = {
    "number": glued,
    "transmission_id": glued,
    "rapporteur": name_key,
    "outcome": str,
    "unanimous": str,
    "votes_for": str,
    "votes_against": str,
    "abstentions": str,
    "not_voting": str,
    "transmitted_on": str,
    "published_on": str,
}
"""Likewise of a decision."""


class Aligned(NamedTuple):
    """A gold act and the act said that is taken for it; None on one side: not found, or one too many."""

    gold: Decision | None
    said: Decision | None


class _Tally:
    """Counts by field."""

    def __init__(self) -> None:
        self.counts: dict[str, Counts] = {}

    def add(self, field: str, gold: Iterable[Hashable], said: Iterable[Hashable]) -> None:
        there, found = Counter(gold), Counter(said)
        hit, all_said, all_gold = self.counts.get(field, (0, 0, 0))
        self.counts[field] = Counts(hit + (there & found).total(), all_said + found.total(), all_gold + there.total())


def count_fields(
    gold: tuple[Session, Sequence[Decision]], said: tuple[Session, Sequence[Decision]]
) -> dict[str, Counts]:
    """The counts of a document's fields, ``session.…``, ``decision.…`` and ``decisions.found``."""
    tally = _Tally()
    _count_session(tally, gold[0], said[0])
    for pair in align(gold[1], said[1]):
        _count_decision(tally, pair)
    return tally.counts


def _count_session(tally: _Tally, gold: Session, said: Session) -> None:
    for field, compare in SESSION.items():
        tally.add(f"session.{field}", *(_single(getattr(side, field), compare) for side in (gold, said)))
    for field in ("present", "absent"):
        tally.add(f"session.{field}", *(map(name_key, getattr(side, field)) for side in (gold, said)))
    tally.add("session.proxies", *(map(_proxy, side.proxies) for side in (gold, said)))


def _count_decision(tally: _Tally, pair: Aligned) -> None:
    gold, said = pair
    tally.add("decisions.found", [1] if gold else [], [1] if said else [])
    if gold and gold.truncated:
        return  # the text breaks off inside this act: what its fields would have been is unknown
    right = bool(gold and said and overlap(_title(gold), _title(said)) >= SAME_TITLE)
    tally.add("decision.title", [1] if gold and _title(gold) else [], [int(right)] if said and said.title else [])
    for field, compare in DECISION.items():
        tally.add(f"decision.{field}", *(_single(_value(side, field), compare) for side in pair))
    tally.add("decision.amounts", *(map(_sum, side.amounts if side else []) for side in pair))


def align(gold: Sequence[Decision], said: Sequence[Decision]) -> list[Aligned]:
    """Each gold act with the act said for it, in order, then the acts said that are left over."""
    free = list(range(len(said)))
    found: dict[int, int] = {}
    for field in ("number", "transmission_id"):
        for place, act in enumerate(gold):
            if place not in found and getattr(act, field):
                _take(found, free, place, _same(act, said, free, field))
    for place, act in enumerate(gold):
        if place not in found:
            _take(found, free, place, _alike(act, said, free))
    pairs = [Aligned(act, said[found[place]] if place in found else None) for place, act in enumerate(gold)]
    return pairs + [Aligned(None, said[place]) for place in free]


def _take(found: dict[int, int], free: list[int], place: int, chosen: int | None) -> None:
    if chosen is not None:
        found[place] = chosen
        free.remove(chosen)


def _same(act: Decision, said: Sequence[Decision], free: Iterable[int], field: str) -> int | None:
    """The first free act of the same number."""
    wanted = glued(getattr(act, field))
    return next(
        (place for place in free if getattr(said[place], field) and glued(getattr(said[place], field)) == wanted), None
    )


def _alike(act: Decision, said: Sequence[Decision], free: Iterable[int]) -> int | None:
    """The free act of the most similar title, if similar enough."""
    words = _title(act)
    best = max(free, key=lambda place: overlap(words, _title(said[place])), default=None)
    return best if best is not None and overlap(words, _title(said[best])) >= SAME_ACT else None


def _title(act: Decision) -> list[str]:
    return fold(act.title or "").split()


def _proxy(proxy: Proxy) -> tuple[str, str]:
    return name_key(proxy.giver), name_key(proxy.holder or "")


def _value(act: Decision | None, field: str) -> object:
    """A field's value; the outcome ``unknown`` says nothing."""
    value = getattr(act, field) if act else None
    return None if field == "outcome" and value == "unknown" else value


def _single(value: object, compare: Compare) -> list[Hashable]:
    return [] if value is None or value == "" else [compare(value)]


def _sum(amount: str) -> str:
    """An amount to the cent; as it is where it is no number."""
    try:
        return f"{float(amount):.2f}"
    except ValueError:
        return fold(amount)
