"""Templates of acts in, drawn acts out: title, grounds, report, operative clauses, and the amounts they decide."""

import re
from dataclasses import dataclass, field

from corpus.styles import act_topics_life, act_topics_money, act_topics_noted
from corpus.styles.act_slots import Slots
from corpus.styles.act_words import THIRD
from corpus.styles.layout import Line, capital
from corpus.styles.scene import Scene


@dataclass(frozen=True)
class Clause:
    """An operative clause: an infinitive and what follows it, marked."""

    verb: str
    rest: str

    @property
    def infinitive(self) -> str:
        """``d'approuver la convention``."""
        return ("d'" if self.verb[0] in "aeéiouh" else "de ") + f"{self.verb} {self.rest}"

    @property
    def third(self) -> str:
        """``approuve la convention``."""
        return f"{THIRD[self.verb]} {self.rest}"


@dataclass
class Act:
    """An act before anyone voted on it; every text is marked."""

    rubric: str
    title: str
    grounds: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    clauses: list[Clause] = field(default_factory=list)
    amounts: list[str] = field(default_factory=list)
    table: Line | None = None
    after: int = 2
    """How many blocks of the decision stand before the table."""


@dataclass(frozen=True)
class Topic:
    """A template: for which kinds of authority, and lines by their letter."""

    scopes: frozenset[str]
    rubrics: tuple[str, ...]
    lines: dict[str, tuple[str, ...]]


def read(text: str) -> tuple[Topic, ...]:
    """The topics of a template text; a line that starts with two spaces continues the one before."""
    text = re.sub(r"\n {2}", " ", text)
    return tuple(_topic(block) for block in re.split(r"(?m)^# ", text)[1:])


def _topic(block: str) -> Topic:
    scopes, *lines = block.strip().split("\n")
    by_letter: dict[str, list[str]] = {}
    for line in lines:
        by_letter.setdefault(line[0], []).append(line[2:])
    rubrics = tuple(rubric.strip() for rubric in by_letter.pop("=")[0].split("|"))
    return Topic(frozenset(scopes.split()), rubrics, {letter: tuple(found) for letter, found in by_letter.items()})


TOPICS: tuple[Topic, ...] = read(act_topics_money.TEXT) + read(act_topics_life.TEXT)
NOTED: tuple[Topic, ...] = read(act_topics_noted.TEXT)


def draw(scene: Scene, *, noted: bool = False, about: str | None = None) -> Act:
    """An act that this authority may take; ``about``: a word of the titles of its topic."""
    fitting = [one for one in (NOTED if noted else TOPICS) if one.scopes & {"any", scene.authority.kind}]
    if about:
        fitting = [one for one in TOPICS if any(about in title for title in one.lines["T"])]
    return fill(scene, scene.rng.choice(fitting))


def fill(scene: Scene, topic: Topic) -> Act:
    """An act of this topic."""
    rng, slots = scene.rng, Slots(scene)
    title = scene.rng.choice(topic.lines["T"])
    report = _some(scene, topic.lines.get("R", ()), 1)
    clauses = _some(scene, topic.lines.get("V", ()), 1)
    act = Act(slots.fill(rng.choice(topic.rubrics)), capital(slots.fill(title)))
    act.grounds = [slots.fill(line) for line in _some(scene, topic.lines.get("G", ()), 0)]
    act.reasons = [slots.fill(line) for line in topic.lines.get("C", ())]
    act.report = [capital(slots.fill(line)) for line in report]
    act.clauses = [Clause(*slots.fill(line).split(" ", 1)) for line in clauses]
    act.amounts = slots.decided(clauses) or slots.decided(report)
    return act


def _some(scene: Scene, lines: tuple[str, ...], least: int) -> list[str]:
    """At least so many of the lines, most of the time all of them, in their order."""
    count = max(min(least, len(lines)), len(lines) - scene.rng.choice((0, 0, 1, 2)))
    kept = sorted(scene.rng.sample(range(len(lines)), count))
    return [lines[at] for at in kept]
