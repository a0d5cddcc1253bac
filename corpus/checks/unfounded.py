"""Records that say what the text does not hold: names, numbers, titles, dates."""

from collections.abc import Iterator

from corpus.checks.finding import Entry, Finding, Severity
from corpus.checks.words import squeezed, words
from corpus.gold import Records, placed_sessions
from pipeline.dates import find_dates
from pipeline.records.model import Session

_IN_TEXT = "write it as the text does, or null; the records state what the document says"
_MISSING_WORDS = 0.25
"""The share of a title's words that columns and margins may have taken out of the text."""


def unfounded(entry: Entry) -> Iterator[Finding]:
    """Errors for names and numbers, warnings for titles and dates."""
    text = Held(entry)
    records = entry.document.records
    for field, name in _names(records):
        if not text.holds_words(name):
            yield _finding(entry, "error", field, name)
    for field, number in _numbers(records):
        if not text.holds_number(number):
            yield _finding(entry, "error", field, number)
    for index, decision in enumerate(records.decisions):
        if decision.title and not text.holds_title(decision.title):
            yield _finding(entry, "warning", f"decisions.{index}.title", decision.title)
    for field, date in _dates(records):
        if not text.holds_date(date):
            yield _finding(entry, "warning", field, date)


class Held:
    """What a text holds, whatever its case, accents, spaces and line breaks."""

    def __init__(self, entry: Entry) -> None:
        self._text = entry.document.text
        self._words = [word.folded for word in entry.words]
        self._vocabulary = set(self._words)
        self._squeezed = "".join(self._words)
        self._dates: set[tuple[int | None, int, int]] | None = None

    def holds_words(self, name: str) -> bool:
        """Whether a name is there in one piece, or each of its words somewhere (columns tear names apart)."""
        inside = [word.folded for word in words(name)]
        return "".join(inside) in self._squeezed or self._vocabulary.issuperset(inside)

    def holds_number(self, number: str) -> bool:
        """Whether a number is there, not as a part of a longer run of figures or letters."""
        inside = " ".join(word.folded for word in words(number))
        return bool(inside) and f" {inside} " in f" {' '.join(self._words)} "

    def holds_title(self, title: str) -> bool:
        """Whether a title is there in one piece, or nearly all of its words."""
        if squeezed(title) in self._squeezed:
            return True
        inside = [word.folded for word in words(title)]
        missing = sum(word not in self._vocabulary for word in inside)
        return missing <= _MISSING_WORDS * len(inside)

    def holds_date(self, date: str) -> bool:
        """Whether an ISO date is there in some form, its year perhaps left out."""
        if self._dates is None:
            self._dates = {(found.year, found.month, found.day) for found in find_dates(self._text)}
        year, month, day = (int(part) if part.isdigit() else 0 for part in f"{date}--".split("-")[:3])
        if {(year, month, day), (None, month, day)} & self._dates:
            return True
        return f"{year:04}{month:02}{day:02}" in self._squeezed or f"{day:02}{month:02}{year:04}" in self._squeezed


def _names(records: Records) -> Iterator[tuple[str, str]]:
    """The people of the records with the fields they are in."""
    for place, session in placed_sessions(records):
        yield from ((f"{place}.{field}", name) for field, name in _members(session))
    for index, decision in enumerate(records.decisions):
        if decision.rapporteur:
            yield f"decisions.{index}.rapporteur", decision.rapporteur


def _members(session: Session) -> Iterator[tuple[str, str]]:
    for field, name in (("president", session.president), ("secretary", session.secretary)):
        if name:
            yield field, name
    for field, names in (("present", session.present), ("absent", session.absent)):
        yield from ((field, name) for name in names)
    for proxy in session.proxies:
        yield "proxies", proxy.giver
        if proxy.holder:
            yield "proxies", proxy.holder


def _numbers(records: Records) -> Iterator[tuple[str, str]]:
    for index, decision in enumerate(records.decisions):
        for field, number in (("number", decision.number), ("transmission_id", decision.transmission_id)):
            if number:
                yield f"decisions.{index}.{field}", number


def _dates(records: Records) -> Iterator[tuple[str, str]]:
    stated = [
        (f"{place}.{field}", date)
        for place, session in placed_sessions(records)
        for field, date in (("date", session.date), ("convened_on", session.convened_on))
    ]
    for index, decision in enumerate(records.decisions):
        stated += [
            (f"decisions.{index}.transmitted_on", decision.transmitted_on),
            (f"decisions.{index}.published_on", decision.published_on),
        ]
    return ((field, date) for field, date in stated if date)


def _finding(entry: Entry, severity: Severity, field: str, value: str) -> Finding:
    shown = value if len(value) <= 80 else value[:79] + "…"
    return entry.place.finding(severity, f"records.{field}: the text does not hold {shown!r}", _IN_TEXT)
