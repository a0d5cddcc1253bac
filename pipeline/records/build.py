"""A read document with entities → its session and decisions, each field with its evidence (offsets of the text)."""

from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.acts.cells import LONGEST_ROW, share_out
from pipeline.acts.parts import find_parts
from pipeline.acts.rows import RAPPORTEUR_COLUMN, ROW_ADOPTED, is_list, row_object, tells_dispositif
from pipeline.acts.segmenter import find_acts
from pipeline.acts.title import STOP, object_title, title_span
from pipeline.acts.vote import read_vote, vote_start
from pipeline.reading import Reading
from pipeline.records.act_dates import fill_dates, share_dates
from pipeline.records.attendance import key
from pipeline.records.bracketed_rapporteurs import fill_bracketed_rapporteurs
from pipeline.records.build_patterns import (
    ADOPTED_LIST,
    FINAL,
    HEAD_FACT,
    HEAD_VOTE,
    HEAD_WORDS,
    INFORMATION,
    LIST_HEAD,
    ROLL_GAP,
    VOTE_FIELDS,
    VOTE_LABEL,
)
from pipeline.records.evidence import prove
from pipeline.records.found import Found
from pipeline.records.general_vote import fill_general_vote
from pipeline.records.kind import fill_kinds
from pipeline.records.later_sessions import tell_sessions
from pipeline.records.legal_bases import read_legal_bases
from pipeline.records.mentions import Entities
from pipeline.records.model import Decision, Part, Session
from pipeline.records.money import drop_undecided, fill_amounts
from pipeline.records.rapporteur import find_labelled, find_proposer, find_rapporteur
from pipeline.records.references import find_related
from pipeline.records.rubric_rapporteurs import fill_rubric_rapporteurs
from pipeline.records.session import build_session, find_office_holder
from pipeline.records.sittings import Sittings
from pipeline.records.title_speaker import without_speaker
from pipeline.records.voters import fill_voters


def build_records(reading: Reading, entities: Entities) -> Found:
    """The sessions and the decisions of a document."""
    text = reading.text
    session = build_session(text, entities.people, entities.organisations)
    sittings = Sittings(text, session)
    body = _roll_end(session, sittings.first_end)
    acts = find_acts(text, reading.lined, [(m.start, m.end) for m in entities.numbers], body)
    sessions, own = tell_sessions(text, entities, session, sittings, acts)
    holder = find_office_holder(text, entities.people)
    chair = sessions[0].president or (holder[0] if holder else None)
    decisions = [
        _decision(reading, act, entities, sessions[at], sessions[at].president or chair, last=act is acts[-1])
        for act, at in zip(acts, own, strict=True)
    ]
    for decision, at in zip(decisions, own, strict=True):
        decision.sitting = at
    if is_list(text, acts):
        _read_rows(decisions, acts, text, entities)
    listed = ADOPTED_LIST.search(text, 0, acts[0].start + 200) if acts else None
    if listed:
        for decision in decisions:
            if decision.outcome == "unknown":
                decision.outcome = "noted" if INFORMATION.match(decision.title or "") else "adopted"
                decision.evidence["outcome"] = listed.span()
    share_dates(text, acts, decisions)
    fill_general_vote(text, acts, decisions)
    fill_bracketed_rapporteurs(text, acts, decisions, entities.people)
    fill_rubric_rapporteurs(text, acts, decisions, entities.people)
    fill_kinds(text, acts, decisions)
    for decision in decisions:
        drop_undecided(decision)
    return Found(sessions[0], decisions, sessions[1:])


def _decision(
    reading: Reading, act: Act, entities: Entities, session: Session, chair: str | None, *, last: bool
) -> Decision:
    text = reading.text
    title = act.title or object_title(reading.lined, act.start, act.end) or _title_after_head(reading, act, session)
    within = entities.within(act.start, act.end)
    title = without_speaker(text, title, within.people)
    decision = Decision(session_date=session.date)
    for name, place in (("number", act.number), ("transmission_id", act.transmission_id), ("title", title)):
        if place:
            setattr(decision, name, text[place[0] : place[1]])
            decision.evidence[name] = place
    body = act.start if act.start else _head_end(session, act)
    voted = _vote_before(text, act, title) or max(body, vote_start(text, *title) if title else 0)
    _fill_vote(decision, text, voted, act.end)
    if act.start == 0 and title and decision.votes_for is None and decision.unanimous is None:
        _read_head_vote(decision, text[: title[0]])
    found = find_rapporteur(text, title[1] if title else body, act.end, within.people, chair)
    found = found or (find_labelled(text, act.number[1], title[0], within.people) if title and act.number else None)
    found = found or (find_proposer(text, act.start, title[0], entities.people) if title else None)
    if found:
        decision.rapporteur, decision.evidence["rapporteur"] = found[0], (found[1], found[2])
    fill_voters(decision, text, voted, act.end, within.people)
    behind_head = entities.within(max(body, title[0] if title else 0), act.end)
    named = sorted([*behind_head.people, *behind_head.organisations])
    fill_amounts(decision, text, (act.start, act.end), behind_head.amounts, named)
    fill_dates(decision, text, act)
    _fill_references(decision, text, act, within)
    decision.truncated = last and _breaks_off(text, act, decision)
    prove(decision, within, session, act.start, act.end)
    return decision


def _vote_before(text: str, act: Act, title: tuple[int, int] | None) -> int | None:
    """Where the vote begins that stands between the number of an act and its object."""
    if act.start == 0 or not (act.number and title):
        return None
    found = VOTE_LABEL.search(text, act.number[1], title[0])
    return found.start() if found else None


def _read_rows(decisions: Sequence[Decision], acts: Sequence[Act], text: str, entities: Entities) -> None:
    """The objects, the votes and the rapporteurs of a list."""
    first = acts[0].start
    rows = [(act.start, act.end) for act in acts]
    cells = (
        share_out(text, max(0, first - LIST_HEAD), rows)
        if all(end - start <= LONGEST_ROW for start, end in rows[:-1])
        else []
    )
    for at, (act, decision) in enumerate(zip(acts, decisions, strict=True)):
        cell = cells[at] if at < len(cells) else None
        if cell and not tells_dispositif(text, act.start, act.end):
            _clear_vote(decision)
            _fill_vote(decision, text, *cell)
        _read_row(decision, act, text, first, entities)


def _clear_vote(decision: Decision) -> None:
    """Forget what was read of the vote: the cell of the row tells it."""
    for name in (*VOTE_FIELDS, "outcome", "unanimous"):
        decision.evidence.pop(name, None)
    for name in VOTE_FIELDS:
        setattr(decision, name, None)


def _read_row(decision: Decision, act: Act, text: str, first: int, entities: Entities) -> None:
    """The object and the rapporteur of a row whose columns the text layer has mixed."""
    if act.number is None or act.end - act.start > LONGEST_ROW:
        return
    column = RAPPORTEUR_COLUMN.search(text, max(0, first - 200), first + 20) is not None
    people = entities.within(act.number[1], act.end).people if column else []
    title = row_object(text, act.number[1], act.end, [(m.start, m.end) for m in people])
    if title:
        decision.title, decision.evidence["title"] = title, (act.number[1], act.end)
    adopted = ROW_ADOPTED.search(text, act.number[1], act.end)
    if decision.outcome == "unknown" and adopted:
        decision.outcome, decision.evidence["outcome"] = "adopted", adopted.span()
    if people and decision.rapporteur is None:
        decision.rapporteur, decision.evidence["rapporteur"] = people[0].name, people[0][:2]


def _roll_end(session: Session, limit: int) -> int:
    """Where the roll of the first sitting ends, before a limit; who comes late or signs at the end is no part of it."""
    names = ("present", "absent", "proxies", "president", "secretary")
    end = 0
    for place in sorted(session.evidence[name] for name in names if name in session.evidence):
        if place[0] - end <= ROLL_GAP and place[1] <= limit:
            end = max(end, place[1])
    return end


def _head_end(session: Session, act: Act) -> int:
    """Where the head of a one-act document ends: after the roll, the counts, the dates and the secretary."""
    names = (
        "present",
        "absent",
        "proxies",
        "secretary",
        "convened_on",
        "members_in_office",
        "members_present",
        "members_voting",
    )
    limit = act.start + 9000
    ends = [
        session.evidence[name][1]
        for name in names
        if name in session.evidence and act.start <= session.evidence[name][1] < min(limit, act.end)
    ]
    return max(ends, default=act.start)


def _title_after_head(reading: Reading, act: Act, session: Session) -> tuple[int, int] | None:
    """The lines between the head of an act and its report."""
    start = _head_end(session, act)
    if start == act.start:
        return None
    text = reading.lined
    for fact in HEAD_FACT.finditer(text, start, min(act.end, start + 600)):
        start = fact.end()
    while (skipped := HEAD_WORDS.match(text, start)) and skipped.end() > start:
        start = skipped.end()
    opening = STOP.search(text, start, min(act.end, start + 600))
    if not opening:
        return None
    lines = text[start : opening.start()].strip()
    if not 8 <= len(lines) <= 420:
        return None
    return title_span(text.replace("\n", " "), start, opening.start())


def _fill_vote(decision: Decision, text: str, start: int, end: int) -> None:
    vote = read_vote(text[start:end])
    decision.outcome, decision.unanimous = vote.outcome, vote.unanimous
    for name, count in vote.counts.items():
        setattr(decision, name, count)
    for name, (first, last) in vote.spans.items():
        decision.evidence[name] = (first + start, last + start)


def _read_head_vote(decision: Decision, head: str) -> None:
    """The vote that the head of a one-act document gives beside the attendance."""
    vote = read_vote(head)
    if "votes_for" not in vote.counts or not HEAD_VOTE.search(head):
        return
    for name, count in vote.counts.items():
        setattr(decision, name, count)
        decision.evidence[name] = vote.spans[name]
    decision.unanimous = vote.unanimous
    if vote.unanimous is not None:
        decision.evidence["unanimous"] = vote.spans["unanimous"]
    if decision.outcome == "unknown" and vote.outcome != "unknown":
        decision.outcome, decision.evidence["outcome"] = vote.outcome, vote.spans["outcome"]


def _fill_references(decision: Decision, text: str, act: Act, entities: Entities) -> None:
    """The parts of the act, and the legal bases, people, organisations and other acts that it names."""
    parts = find_parts(text, act.start, act.end)
    decision.parts = [Part(kind=part.kind, evidence=(part.start, part.end)) for part in parts]
    decision.legal_bases = read_legal_bases(entities.laws, parts)
    decision.related = find_related(text, act, decision, entities.numbers, parts)
    decision.organisations = list(dict.fromkeys(m.name for m in entities.organisations))
    decision.persons = list(dict.fromkeys(m.name for m in entities.people))


def _breaks_off(text: str, act: Act, decision: Decision) -> bool:
    """Whether the text ends inside the act: no outcome and no final formula, or a sentence cut short."""
    tail = text[act.start : act.end].rstrip()
    complete = tail.endswith((".", "!", "?", "»", ")", ";"))
    if FINAL.search(tail[-600:]):
        return False
    return decision.outcome == "unknown" or (not complete and len(tail) > 2500)


__all__ = ["Entities", "build_records", "key"]
