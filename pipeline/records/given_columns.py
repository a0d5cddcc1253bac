"""Three columns of givers, « donne procuration à » and holders, read one after the other → who holds whose vote."""

from collections.abc import Sequence

from pipeline.records.attendance_patterns import COLUMN_CELL, COLUMN_GIVES, LATE
from pipeline.records.people import Attendance, Mention, key


def with_given_columns(text: str, people: Sequence[Mention], found: Attendance) -> Attendance:
    """The roll with the votes of such columns."""
    cells = COLUMN_GIVES.search(text)
    if not cells:
        return found
    count = len(COLUMN_CELL.findall(cells.group()))
    holders = [mention for mention in people if mention.start >= cells.end()][:count]
    waiting = [giver for giver, holder in found.proxies if holder is None and giver.start < cells.start()]
    if len(holders) < count or len(waiting) < count:
        return found
    givers, others = waiting[:count], {key(m.name) for m in waiting[count:]} - {key(m.name) for m in waiting[:count]}
    found.present += [m for m in waiting[count:] if key(m.name) not in {key(p.name) for p in found.present}]
    late = {key(m.name) for m in waiting if LATE.match(text[m.end : m.end + 40])}
    found.absent = [m for m in found.absent if key(m.name) not in others - late and m.start < cells.start()]
    found.proxies = list(zip(givers, holders, strict=True))
    return found
