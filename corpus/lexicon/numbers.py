"""Numbers of deliberations: schemes of numbering, transmission identifiers, stamps and citations of other acts."""

import datetime
import random
from dataclasses import dataclass, field

from corpus.lexicon.dates import any_form, numeric, sitting_date
from corpus.lexicon.numbers_data import (
    CITATIONS,
    COMMON_SCHEMES,
    DECISION_SCHEMES,
    HEADINGS,
    ROMAN_MONTHS,
    RUBRICS,
    SCHEMES,
    SERIAL_SCHEMES,
    STAMPS,
    TIMESTAMP_MARKS,
)
from corpus.markup import mark


def delib(number: str) -> str:
    """The number as a marked mention."""
    return mark("DELIB_ID", number)


@dataclass
class Numbering:
    """The scheme of one document; each call of :meth:`next` gives the number of the next act.

    A scheme has the fields {y} {yy} {m} {d} of the date, {mm} the month in Roman numerals, {n} the running number,
    {g} a number that runs over years, {t} the number of the sitting in the year, {r} a rubric drawn for each act.
    """

    scheme: str
    date: datetime.date
    running: int
    overall: int
    sitting: int
    rng: random.Random = field(repr=False)

    @classmethod
    def draw(cls, rng: random.Random, year: int, month: int, day: int) -> "Numbering":
        """A numbering scheme for a sitting of that date."""
        scheme = rng.choice(COMMON_SCHEMES if rng.random() < 0.35 else SCHEMES)
        restarts = scheme in SERIAL_SCHEMES or rng.random() < 0.3
        running = rng.randint(0, 2) if restarts else rng.randint(0, 14 * month)
        return cls(scheme, datetime.date(year, month, day), running, rng.randint(800, 18000), rng.randint(1, 9), rng)

    def next(self) -> str:
        """The number of the next act, unmarked."""
        self.running += 1
        self.overall += self.rng.choice((1, 1, 1, 2))
        return self.format(self.scheme)

    def format(self, scheme: str) -> str:
        """A scheme filled in with the present state."""
        return scheme.format(
            y=self.date.year,
            yy=f"{self.date.year % 100:02d}",
            m=self.date.month,
            d=self.date.day,
            mm=ROMAN_MONTHS[self.date.month - 1],
            n=self.running,
            g=self.overall,
            t=self.sitting,
            r=self.rng.choice(RUBRICS),
        )


def heading(rng: random.Random, number: str) -> str:
    """The number as the head of an act has it: "DÉLIBÉRATION N° ⟦DELIB_ID|2023-001⟧"."""
    return rng.choice(HEADINGS).format(delib(number))


def _numbering(rng: random.Random, date: datetime.date | None, scheme: str | None = None) -> Numbering:
    drawn = date or sitting_date(rng)
    numbering = Numbering.draw(rng, drawn.year, drawn.month, drawn.day)
    numbering.scheme = scheme or numbering.scheme
    return numbering


def any_number(rng: random.Random, date: datetime.date | None = None) -> str:
    """The number of some deliberation, in a scheme of its own."""
    return _numbering(rng, date).next()


def decision_number(rng: random.Random, date: datetime.date | None = None) -> str:
    """The number of a decision of the mayor or president taken by delegation."""
    return _numbering(rng, date, rng.choice(DECISION_SCHEMES)).next()


def _tid_number(rng: random.Random | None, number: str) -> str:
    """The number as the transmission platforms take it: no slashes, dots or spaces."""
    kept = "".join(char if char.isalnum() or char in "-_" else "_" for char in number.replace(" / ", "_"))
    if rng is None:
        return kept
    serial = rng.randint(10000, 99999999)
    forms = (kept,) * 12 + (
        kept.replace("-", "_"),
        kept.replace("_", "-"),
        kept.replace("-", "").replace("_", ""),
        number.replace("/", "-"),
        number.replace("_", " ").replace("/", " "),
        f"{serial:010d}",
        f"{serial % 10**6}",
        f"lmc1{serial % 10**6}",
        f"lmc1H{serial}H1",
        f"{kept}-1-1",
    )
    return rng.choice(forms)


def transmission_id(
    department_code: str,
    siren: str,
    date: datetime.date,
    number: str,
    nature: str = "DE",
    rng: random.Random | None = None,
) -> str:
    """ "034-213401722-20140424-2014_167-DE"; with a generator, in the number forms of the several platforms."""
    tail = nature
    if rng is not None and nature == "DE":
        tail = rng.choice(("DE",) * 16 + ("AR", "CC", "BF", "AI", "DE-1-1", "DE", "BU", "AU"))
    parts = (department_code.zfill(3), siren, f"{date:%Y%m%d}", _tid_number(rng, number), tail)
    return "-".join(parts)


def stamp(
    rng: random.Random,
    tid: str,
    sent: datetime.date,
    received: datetime.date,
    published: datetime.date | None,
) -> str:
    """The stamp of a transmission platform, its identifier marked; without a publication date its line stays empty."""
    shape = rng.choice(STAMPS)
    date = rng.choice((numeric, numeric, numeric, lambda day: any_form(rng, day)))
    text = shape.format(
        tid=delib(tid),
        sent=date(sent),
        received=date(received),
        published=date(published) if published else "",
        timestamp=f"{numeric(received)} à {rng.randint(8, 19)}:{rng.randint(0, 59):02d}",
        mark=rng.choice(TIMESTAMP_MARKS),
    )
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip())


def citation(rng: random.Random) -> str:
    """A citation of another deliberation or decision: "la délibération n° ⟦DELIB_ID|2020-34⟧ du 17 juillet 2020"."""
    kind = rng.choices(list(CITATIONS), weights=(7, 2, 2))[0]
    pattern = rng.choice(CITATIONS[kind])
    date, other = sitting_date(rng), sitting_date(rng)
    first = _numbering(rng, date, rng.choice(DECISION_SCHEMES) if kind == "decision" else None)
    second = _numbering(rng, other if "{other}" in pattern else date, first.scheme)
    second.running += first.running
    numbers = {"one": delib(first.next()), "two": delib(second.next())}
    return pattern.format(**numbers, date=any_form(rng, date), other=any_form(rng, other), year=date.year)
