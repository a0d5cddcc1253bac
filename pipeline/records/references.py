"""An act → the other acts that it cites, and what it does to them: cites, amends, repeals, replaces."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from pipeline.acts.act import Act
from pipeline.acts.numbered import glued
from pipeline.acts.parts import Stretch, part_at
from pipeline.dates import Date, find_dates
from pipeline.entities.delib_id import value as numbers
from pipeline.records import references_patterns as p
from pipeline.records.model import Decision, Related, Relation
from pipeline.records.people import Mention

_STRENGTH: tuple[Relation, ...] = ("cites", "amends", "repeals", "replaces")


class _Cited(NamedTuple):
    """A mention of an act; ``head``: where the words that name it begin; ``told``: where its number and date end."""

    head: int
    start: int
    end: int
    told: int
    number: str | None
    date: str | None


def find_related(
    text: str, act: Act, decision: Decision, mentions: Sequence[Mention], parts: Sequence[Stretch]
) -> list[Related]:
    """The acts that ``act`` cites, once each, in order, with the strongest relation that the text states.

    mentions: the DELIB_ID mentions inside the act. Its own number and identifier, and what bears no number and the
    date of the sitting itself, are left out.
    """
    named = list(_by_number(text, act, decision, mentions))
    places = [(mention.start, mention.end) for mention in mentions]
    dated = [c for c in _by_date(text, act, places, named) if c.date != decision.session_date]
    found: dict[str, Related] = {}
    for cited in sorted([*named, *dated], key=lambda cited: cited.start):
        relation = _relation(text, act, cited, part_at(parts, cited.start))
        related = Related(number=cited.number, date=cited.date, relation=relation, evidence=(cited.start, cited.end))
        key = glued(cited.number) if cited.number else cited.date or ""
        found[key] = _joined(found[key], related) if key in found else related
    return _folded(list(found.values()))


def _joined(known: Related, again: Related) -> Related:
    """Two mentions of one act as one: the stronger relation, whichever gives the date."""
    stronger = max(known, again, key=lambda related: _STRENGTH.index(related.relation))
    return stronger.model_copy(update={"number": stronger.number or known.number, "date": known.date or again.date})


def _folded(found: list[Related]) -> list[Related]:
    """Without the acts cited by a date alone that a numbered one bears as well."""
    kept: list[Related] = []
    for related in found:
        twins = [at for at, other in enumerate(found) if other.number and other.date == related.date]
        if related.number or not twins:
            kept.append(related)
    for related in found:
        same = [at for at, other in enumerate(kept) if other.number and other.date == related.date]
        if related.number is None and len(same) == 1:
            kept[same[0]] = _joined(kept[same[0]], related)
    return kept


def _by_number(text: str, act: Act, decision: Decision, mentions: Sequence[Mention]) -> Iterator[_Cited]:
    """The numbers that are other acts'; those of a list share the date that follows the last."""
    following: tuple[int, int, str | None] = (-1, -1, None)
    cited: list[_Cited] = []
    for mention in sorted(mentions, reverse=True):
        value = numbers.parse(mention.name)
        if value is None or value.kind != "deliberation" or _is_own(mention, act, decision):
            continue
        head = _head(text, act, mention.start)
        if p.IDENTIFIER.search(text, max(0, mention.start - 6), mention.start) or _tells_attendance(text, head):
            continue
        date, told = _date_of(text, act, mention)
        if date is None and following[2] and p.CONTINUED.fullmatch(text, mention.end, following[0]):
            told, date = following[1], following[2]
        following = (mention.start, told, date)
        cited.append(_Cited(head, mention.start, mention.end, told, mention.name, date))
    yield from reversed(cited)


def _is_own(mention: Mention, act: Act, decision: Decision) -> bool:
    """Whether a number is the act's, in whatever writing, or part of its transmission identifier."""
    if (mention.start, mention.end) in (act.number, act.transmission_id):
        return True
    name = glued(mention.name)
    for own in (decision.number, decision.transmission_id):
        code = glued(own or "")
        if name == code or (own == decision.transmission_id and len(name) >= p.OWN_TAIL and name in code):
            return True
        if min(len(name), len(code)) >= p.OWN_TAIL and (name.endswith(code) or code.endswith(name)):
            return True
    return False


def _tells_attendance(text: str, head: int) -> bool:
    return p.ATTENDED.search(text, max(0, head - 30), head) is not None


def _head(text: str, act: Act, number: int) -> int:
    """Where the words begin that name a numbered act; the number itself where none do."""
    heads = list(p.HEAD.finditer(text, max(act.start, number - p.HEAD_REACH), number))
    return heads[-1].start() if heads and not p.CLAUSE.search(text, heads[-1].end(), number) else number


def _date_of(text: str, act: Act, mention: Mention) -> tuple[str | None, int]:
    """The date that stands after a number, else before it, and where number and date end."""
    after = next(find_dates(text, mention.end, min(act.end, mention.end + p.DATE_REACH)), None)
    if after and p.DATE_AFTER_NUMBER.fullmatch(text, mention.end, after.start) and after.iso():
        return after.iso(), after.end
    for before in find_dates(text, max(act.start, mention.start - p.HEAD_REACH), mention.start):
        if p.NUMBER_AFTER_DATE.fullmatch(text, before.end, mention.start) and before.iso():
            return before.iso(), mention.end
    return None, mention.end


def _by_date(text: str, act: Act, places: Sequence[tuple[int, int]], named: Sequence[_Cited]) -> Iterator[_Cited]:
    """The acts cited by their date alone."""
    for head in p.HEAD.finditer(text, act.start, act.end):
        before = text[max(act.start, head.start() - 40) : head.start()]
        if not p.DETERMINED.search(before) or p.NO_ACT.search(before) or p.ATTENDED.search(before):
            continue
        dates = list(_dates_after(text, act, head))
        year = next((date.year for date in reversed(dates) if date.year), None)
        if dates and any(
            head.end() <= start and (start < dates[0].end or p.NUMBER_AFTER_DATE.fullmatch(text, dates[0].end, start))
            for start, _ in places
        ):
            continue
        for date in dates:
            if iso := date.iso(year):
                yield _Cited(head.start(), date.start, date.end, dates[-1].end, None, iso)


def _dates_after(text: str, act: Act, head: "re.Match[str]") -> Iterator[Date]:
    """The date that follows the word at once; in the plural, the others of its list."""
    at, between = head.end(), p.DATE_AFTER_HEAD
    for date in find_dates(text, at, min(act.end, at + p.DATE_REACH)):
        if not between.fullmatch(text, at, date.start):
            return
        yield date
        if not head["plural"]:
            return
        at, between = date.end, p.MORE_DATES


def _relation(text: str, act: Act, cited: _Cited, part: str | None) -> Relation:
    """What the clause around a mention says that the act does to it; visas and bare numbers only cite."""
    if part == "visa" or not p.HEAD.match(text, cited.head):
        return "cites"
    first = max(act.start, cited.head - p.CLAUSE_REACH)
    if act.number and first < act.number[1] <= cited.head:
        first = act.number[1]
    breaks = list(p.CLAUSE.finditer(text, first, cited.head))
    clause = text[breaks[-1].end() if breaks else first : cited.head]
    return _by_verb(clause, part) or _by_passive(text, act, cited, clause) or "cites"


def _by_verb(clause: str, part: str | None) -> Relation | None:
    """The relation that the last verb before the mention states."""
    verbs = list(p.RELATION.finditer(clause))
    if not verbs:
        return None
    verb = verbs[-1]
    subject, between = p.PRESENT.sub("", clause[: verb.start()]), clause[verb.end() :]
    if len(between) > p.OBJECT_REACH or p.OTHER_OBJECT.search(between) or p.DENIED.search(subject):
        return None
    if p.HEAD.search(subject) or (p.SPOKEN.search(verb.group()) and part != "dispositif"):
        return None
    if verb.lastgroup == "repeals" and p.PARTIAL.search(between):
        return "amends"
    return cast(Relation, verb.lastgroup)


def _by_passive(text: str, act: Act, cited: _Cited, clause: str) -> Relation | None:
    """The relation of « la délibération n° 12 est abrogée »."""
    found = p.PASSIVE.match(text, cited.told, act.end)
    if not found or p.OTHER_OBJECT.search(clause[-20:]):
        return None
    verb = found.start(found.lastgroup or 0)
    return None if p.NO_SUBJECT.search(text, cited.told, verb) else cast(Relation, found.lastgroup)
