"""A sitting drawn at random: who meets, when, who is there; the text blocks tell it and note what they told."""

import datetime
import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.lexicon import authorities, dates, numbers, people
from corpus.lexicon.authorities import Authority
from corpus.lexicon.people import NAME_FORMS, NameForm, Person
from corpus.styles.act_phrases_head import HOURS, SIZES
from corpus.styles.layout import value
from pipeline.records.model import Proxy, Session

ROLLS: tuple[str, ...] = (
    "given_first_caps", "given_first_caps", "given_first_caps", "given_first", "given_first", "surname_first_caps",
    "surname_first_caps", "initial_caps", "caps_initial", "surname_caps", "all_caps",
)  # fmt: skip


@dataclass
class Scene:
    """What is true of the sitting (drawn), and what the text has said of it so far (``session``)."""

    rng: random.Random
    authority: Authority
    date: datetime.date
    convened: datetime.date
    president: Person
    secretary: Person
    present: list[Person]
    absent: list[Person]
    proxies: dict[str, Person]
    roll: NameForm
    prose: NameForm
    numbering: numbers.Numbering
    hour: str
    session: Session = field(default_factory=Session)

    @property
    def members(self) -> int:
        """Members in office."""
        return len(self.present) + len(self.absent)

    @property
    def voters(self) -> int:
        """Members present and proxies."""
        return len(self.present) + len(self.proxies)

    @property
    def others(self) -> list[Person]:
        """Those present, without the president."""
        return [person for person in self.present if person != self.president]

    @property
    def body(self) -> str:
        """``conseil municipal``."""
        return self.authority.body

    @property
    def chair(self) -> str:
        """``Maire``, ``Présidente``."""
        return self.authority.chair_title(self.president.female)

    @property
    def the_chair(self) -> str:
        """``M. le Maire`` and its like, drawn anew."""
        long = self.president.civility_long
        short = self.president.civility
        article = "la" if self.president.female and (self.chair != "Maire" or self.rng.random() < 0.5) else "le"
        return self.rng.choice((f"{long} {article} {self.chair}", f"{short} {article} {self.chair}"))

    def per(self, person: Person, form: NameForm | None = None) -> str:
        """The name as the document's prose writes it, marked."""
        return people.per((form or self.prose)(person))

    def titled(self, person: Person, form: NameForm | None = None, *, long: bool | None = None) -> str:
        """``Mme ⟦PER|…⟧``."""
        long = self.rng.random() < 0.3 if long is None else long
        return f"{person.civility_long if long else person.civility} {self.per(person, form)}"

    def giver(self, person: Person) -> Person | None:
        """Who holds the proxy of an absent member."""
        return self.proxies.get(person.surname)

    def tell_president(self, form: NameForm | None = None) -> str:
        """The president's marked name; the session notes the first way it was written."""
        written = self.per(self.president, form)
        self.session.president = self.session.president or value(written)
        return written

    def tell_secretary(self, form: NameForm | None = None) -> str:
        """The secretary's marked name, noted."""
        written = self.per(self.secretary, form)
        self.session.secretary = self.session.secretary or value(written)
        return written

    def note_roll(
        self, present: Sequence[str], absent: Sequence[str], proxies: Sequence[tuple[str, str | None]]
    ) -> None:
        """Note the marked names of the attendance lists, in the order of the text; the first lists told count."""
        if self.session.present:
            return
        self.session.present = [value(name) for name in present]
        self.session.absent = list(dict.fromkeys(value(name) for name in absent))
        self.session.proxies = [Proxy(giver=value(g), holder=value(h) if h else None) for g, h in proxies]


def _split(rng: random.Random, members: list[Person]) -> tuple[list[Person], list[Person], dict[str, Person]]:
    """Present, absent, and who holds whose proxy (at most one or two each)."""
    away = min(len(members) // 3, rng.choice((0, 1, 2, 2, 3, 4, 5, 6, 9)))
    absent = rng.sample(members[1:], away)
    present = [member for member in members if member not in absent]
    represented = [person for person in absent if rng.random() < 0.65]
    holders = rng.sample(present, len(represented)) if represented else []
    proxies = {person.surname: holder for person, holder in zip(represented, holders, strict=True)}
    return present, absent, proxies


def draw(rng: random.Random, kind: str | None = None, size: tuple[int, int] | None = None) -> Scene:
    """A sitting of an authority of this kind; ``size`` bounds the number of its members."""
    authority = authorities.authority(rng, kind)
    low, high = size or SIZES.get(authority.kind, (12, 30))
    members = people.people(rng, rng.randint(low, high))
    present, absent, proxies = _split(rng, members)
    day = dates.sitting_date(rng)
    roll = rng.choice(ROLLS)
    prose = (
        roll
        if roll in ("given_first_caps", "given_first", "surname_first_caps") and rng.random() < 0.8
        else "given_first_caps"
    )
    scene = Scene(
        rng=rng,
        authority=authority,
        date=day,
        convened=day - datetime.timedelta(days=rng.randint(5, 12)),
        president=members[0],
        secretary=rng.choice(present[1:]),
        present=present,
        absent=absent,
        proxies=proxies,
        roll=NAME_FORMS[roll],
        prose=NAME_FORMS[prose],
        numbering=numbers.Numbering.draw(rng, day.year, day.month, day.day),
        hour=rng.choice(HOURS),
    )
    scene.session = Session(collectivity=authority.name, body=authority.body, date=day.isoformat())
    if rng.random() < 0.4 and roll in ("surname_first_caps", "surname_caps", "caps_initial"):
        present.sort(key=lambda person: person.surname)
        absent.sort(key=lambda person: person.surname)
    return scene
