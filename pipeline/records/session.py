"""Text, people and organisations → the sitting: when, where, under whom, with whom."""

from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.dates import Date, find_dates
from pipeline.numerals import number
from pipeline.records.attendance import Attendance, Mention, key, read_attendance
from pipeline.records.authority import find_body, find_collectivity
from pipeline.records.count_tables import read_table
from pipeline.records.evidence import cover
from pipeline.records.model import Movement, Proxy, Session
from pipeline.records.movements import Movements, find_movements
from pipeline.records.notes import with_noted_proxies
from pipeline.records.roll_names import mend
from pipeline.records.session_patterns import (
    ANOTHER_SITTING,
    BALLOT,
    CONVENED,
    COUNTS,
    DECISION_SIGNS,
    IDENTIFIER_DATE,
    INITIAL,
    LETTER,
    LETTER_DATE,
    OCR_ZERO,
    OFFICE_AFTER,
    OFFICE_BEFORE,
    OPENING,
    OTHER_DOCUMENT,
    OTHER_EVENT,
    PRESIDENT,
    PRESIDENT_AFTER,
    REPORTED,
    SECRETARY_AFTER,
    SECRETARY_BEFORE,
    SECRETARY_NEAR,
    SECRETARY_SIGNS,
    SIGNED,
    SITTING,
    SITTING_AFTER,
    SITTING_OF,
    SITTING_SIGNS,
    STAMP,
    TITLE_END,
    TWO_SIGN,
)
from pipeline.sieve import folded, near, places

HEAD = 6000
"""The head of a document: its sitting is told within so many characters."""
CONTEXT = 200
"""Characters looked at on either side of a date or a name."""

OFFICE_BEHIND = 40
"""An office in apposition follows its holder within so many characters."""
BALLOT_BEHIND = 80
"""The ballots of an election follow its voters within so many characters."""
UNLIKELY = 4.0
"""What the date of the next sitting, or of the last one, loses."""
REPEATED = 3
"""So often it counts that a date comes again: a register of another day's acts says that day at each."""
LETTERHEAD = 400
"""A letter says its date within so many characters."""
OPENING_LENGTH = 1500
"""The opening of a document says what it is."""
EVERYTHING = frozenset(Session.model_fields)
DECISION = frozenset({"collectivity", "date"})
"""What the decision of a mayor or a president tells."""

Found = tuple[str, int, int]
"""A value and where it stands."""


def _before(text: str, start: int) -> str:
    return text[max(0, start - CONTEXT) : start]


def _with_sequel(text: str, people: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
    """People with the words behind each, up to the next one's name."""
    for index, mention in enumerate(people):
        following = people[index + 1].start if index + 1 < len(people) else len(text)
        yield mention, text[mention.end : min(mention.end + CONTEXT, following)]


def _told(text: str, people: Sequence[Mention], *words: str, behind: int = 0) -> list[Mention]:
    """Those with one of some parts of words, given without capitals, before their names or straight behind them."""
    found = places(text, words)
    return [mention for mention in people if near(found, mention.start - CONTEXT, mention.end + behind)]


def _is_other(text: str, start: int) -> bool:
    """Whether what stands before a date makes it another event's."""
    before = _before(folded(text), start)
    if OPENING.search(before) or SITTING_OF.search(_before(text, start)):
        return False
    if OTHER_EVENT.search(before) or CONVENED.search(before):
        return True
    return start > TITLE_END and bool(REPORTED.search(before))


def find_date(text: str) -> Found | None:
    """The date of the sitting, ISO 8601: the best announced one of the head, helped by its repetitions."""
    weights: dict[str, float] = {}
    firsts: dict[str, Date] = {}
    repeated: Counter[str] = Counter()
    dates = list(find_dates(text, 0, HEAD))
    years = [date.year for date in dates if date.year]
    for date in dates:
        iso = date.iso(years[0] if years else None)
        if iso is None or (date.year or 2000) < 1980 or _is_other(text, date.start):
            continue
        before = _before(folded(text), date.start)
        weight = next((w for w, pattern in SITTING if pattern.search(before)), 0.5)
        if SITTING_AFTER.match(text[date.end : date.end + 40]):
            weight += 0.5
        if ANOTHER_SITTING.search(before):
            weight -= UNLIKELY
        weight += 1.0 - date.start / HEAD
        weights[iso] = max(weights.get(iso, 0), weight) + (0.5 if repeated[iso] < REPEATED else 0)
        repeated[iso] += 1
        firsts.setdefault(iso, date)
    if not weights:
        return None
    best = max(weights, key=lambda iso: weights[iso])
    return best, firsts[best].start, firsts[best].end


def find_signing(text: str) -> Found | None:
    """The date of a decision that no sitting took: where it was signed, else its transmission identifier's."""
    for date in find_dates(text):
        iso = date.iso()
        if iso and date.year and SIGNED.search(_before(text, date.start)):
            return iso, date.start, date.end
    told = IDENTIFIER_DATE.search(text)
    if not told:
        return None
    figures = told["date"]
    return f"{figures[:4]}-{figures[4:6]}-{figures[6:]}", *told.span("date")


def find_convocation(text: str, sitting: str | None) -> Found | None:
    """The date of the convocation, ISO 8601; a year left out is the sitting's."""
    year = int(sitting[:4]) if sitting else None
    for date in find_dates(text, 0, HEAD):
        if CONVENED.search(_before(folded(text), date.start)):
            iso = date.iso(year)
            if iso and (sitting is None or iso <= sitting):
                return iso, date.start, date.end
    return _letter_date(text, sitting)


def _letter_date(text: str, sitting: str | None) -> Found | None:
    """The date of a letter that convenes the assembly."""
    first = next(find_dates(text, 0, LETTERHEAD), None)
    if first is None or not LETTER_DATE.search(_before(text, first.start)) or not LETTER.search(text, 0, HEAD // 6):
        return None
    iso = first.iso()
    return (iso, first.start, first.end) if iso and sitting and iso < sitting else None


def find_president(text: str, people: Sequence[Mention]) -> Found | None:
    """Who chairs: announced as such, or opening the sitting as mayor or president."""
    head = [mention for mention in people if mention.start < HEAD]
    announced = _told(text, head, "résid", "resid", "convocation")
    for pattern in PRESIDENT:
        for mention in announced:
            if pattern.search(_before(text, mention.start)):
                return mention.name, mention.start, mention.end
    for mention, after in _with_sequel(text, head):
        if PRESIDENT_AFTER.match(after):
            return mention.name, mention.start, mention.end
    return None


def find_office_holder(text: str, people: Sequence[Mention]) -> Found | None:
    """Whom « Monsieur le Maire » or « la Présidente » means, from a signature or an apposition."""
    people = _told(text, people, "maire", "résident", "resident", behind=OFFICE_BEHIND)
    for mention in people:
        if OFFICE_AFTER.match(text[mention.end : mention.end + OFFICE_BEHIND]):
            return mention.name, mention.start, mention.end
    signed = [mention for mention in reversed(people) if OFFICE_BEFORE.search(_before(text, mention.start))]
    holder = next((mention for mention in signed if not INITIAL.search(mention.name)), signed[0] if signed else None)
    return (holder.name, holder.start, holder.end) if holder else None


def find_secretary(text: str, people: Sequence[Mention]) -> Found | None:
    """The secrétaire de séance: named after the function, else before it."""
    head = [mention for mention in people if mention.start < HEAD]
    for mention in _told(text, head, "secr", "sign"):
        before = _before(text, mention.start)
        named = SECRETARY_BEFORE.search(before)
        told = named and ("secr" in named.group().lower() or SECRETARY_NEAR.match(text[mention.end : mention.end + 80]))
        if told and not TWO_SIGN.search(before):
            return mention.name, mention.start, mention.end
    for mention, after in _with_sequel(text, head):
        if SECRETARY_AFTER.match(after):
            return mention.name, mention.start, mention.end
    for mention in _told(text, head, "secr"):
        if SECRETARY_SIGNS.search(_before(text, mention.start)):
            return mention.name, mention.start, mention.end
    return None


def find_counts(text: str) -> dict[str, tuple[int, int, int]]:
    """The numbers of members in office, present and voting, as stated."""
    found: dict[str, tuple[int, int, int]] = {}
    for name, patterns in COUNTS.items():
        matches = (match for pattern in patterns if (match := pattern.search(text, 0, HEAD)))
        behind = BALLOT_BEHIND if name == "members_voting" else 0
        match = next((m for m in matches if not BALLOT.search(text, max(0, m.start() - 120), m.end() + behind)), None)
        if match:
            value = number(OCR_ZERO.sub("0", match["n"]))
            if value is not None and 0 < value < 400:
                found[name] = (value, *match.span("n"))
    return {**found, **read_table(text, HEAD)}


def reported(text: str) -> frozenset[str]:
    """Which fields a document can fill: all where it reports a sitting, few for a chair's decision or an annex."""
    if not OTHER_DOCUMENT.match(text) and SITTING_SIGNS.search(text, 0, OPENING_LENGTH):
        return EVERYTHING
    if DECISION_SIGNS.search(text, 0, OPENING_LENGTH):
        return DECISION
    return frozenset({"collectivity"}) if STAMP.search(text, 0, OPENING_LENGTH) else frozenset()


def build_session(
    text: str, people: Sequence[Mention], organisations: Sequence[Mention], date: Found | None = None
) -> Session:
    """The sitting that a text reports, with the evidence of each field (offsets of the text).

    date: of the sitting, where it is known that the text reports one.
    """
    session = Session()
    evidence = session.evidence
    people = mend(text, people)

    fields = EVERYTHING if date else reported(text)

    def keep(name: str, found: Found | tuple[int, int, int] | None) -> None:
        if found and name in fields:
            setattr(session, name, found[0])
            evidence[name] = (found[1], found[2])

    body = find_body(text)
    keep("body", body)
    keep("collectivity", find_collectivity(text, session.body, organisations))
    signed = find_signing(text) if fields == DECISION else None
    keep("date", date or signed or find_date(text))
    keep("convened_on", find_convocation(text, session.date))
    keep("president", find_president(text, people) or find_office_holder(text, people))
    keep("secretary", find_secretary(text, people))
    for name, count in find_counts(text).items():
        keep(name, count)
    if fields == EVERYTHING:
        roll = with_noted_proxies(text, people, read_attendance(text, people))
        _keep_attendance(session, roll)
        _keep_movements(session, find_movements(text, people, roll), roll)
    return session


def _keep_attendance(session: Session, attendance: Attendance) -> None:
    session.present = [mention.name for mention in attendance.present]
    session.absent = [mention.name for mention in attendance.absent]
    session.proxies = [
        Proxy(giver=giver.name, holder=holder.name if holder else None) for giver, holder in attendance.proxies
    ]
    for name, mentions in (
        ("present", attendance.present),
        ("absent", attendance.absent),
        ("proxies", [m for pair in attendance.proxies for m in pair if m]),
    ):
        place = cover((mention.start, mention.end) for mention in mentions)
        if place:
            session.evidence[name] = place


def _keep_movements(session: Session, movements: Movements, roll: Attendance) -> None:
    for told, kept in ((movements.late, session.late), (movements.left_early, session.left_early)):
        kept += [Movement(name=m.name, at=m.at, evidence=(m.start, m.end)) for m in told]
    for movement in session.late:  # who comes late is in both lists
        member = next(m for m in (*roll.present, *roll.absent) if m.name == movement.name)
        for field, names in (("present", session.present), ("absent", session.absent)):
            if key(movement.name) not in map(key, names):
                names.append(movement.name)
                start, end = session.evidence.get(field, (member.start, member.end))
                session.evidence[field] = min(start, member.start), max(end, member.end)
