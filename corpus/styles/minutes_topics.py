"""The topics of ``minutes_topics_*`` in; matters filled in for one document, with the lines of their debates, out."""

import random
from dataclasses import dataclass, field

from corpus.styles import minutes_topics_land, minutes_topics_life, minutes_topics_rule, minutes_topics_works
from corpus.styles.minutes_fill import Filler

_LINES = {"S": "say", "Q": "ask", "A": "answer", "I": "asks", "K": "replies"}


@dataclass
class Matter:
    """Templates of one act: ``decide`` in the infinitive, or ``note`` where the assembly only takes note."""

    title: str
    report: list[str] = field(default_factory=list)
    decide: list[str] = field(default_factory=list)
    note: str | None = None


@dataclass
class Topic:
    """A subject: its acts, spoken lines (say, ask, answer) and reported ones (asks, replies)."""

    name: str
    rubric: str = ""
    matters: list[Matter] = field(default_factory=list)
    say: list[str] = field(default_factory=list)
    ask: list[str] = field(default_factory=list)
    answer: list[str] = field(default_factory=list)
    asks: list[str] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)


@dataclass
class Drawn:
    """One matter filled in."""

    topic: Topic
    rubric: str
    title: str
    report: list[str]
    decide: list[str]
    note: str | None


def _unfolded(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith("  "):
            lines[-1] += " " + line.strip()
        elif line.strip():
            lines.append(line)
    return lines


def _take(topic: Topic, key: str, value: str) -> None:
    if key == "rubric":
        topic.rubric = value
    elif key == "T":
        topic.matters.append(Matter(value))
    elif key == "R":
        topic.matters[-1].report.append(value)
    elif key == "D":
        topic.matters[-1].decide.append(value)
    elif key == "N":
        topic.matters[-1].note = value
    else:
        getattr(topic, _LINES[key]).append(value)


def read_topics(text: str) -> list[Topic]:
    """The topics of a data module."""
    topics: list[Topic] = []
    for line in _unfolded(text):
        if line.startswith("# "):
            topics.append(Topic(line[2:]))
        else:
            key, _, value = line.partition(": ")
            _take(topics[-1], key, value)
    return topics


TOPICS: list[Topic] = [
    topic
    for module in (minutes_topics_works, minutes_topics_land, minutes_topics_life, minutes_topics_rule)
    for topic in read_topics(module.TEXT)
]


def some_topics(rng: random.Random, count: int) -> list[Topic]:
    """Different topics, in a drawn order."""
    return rng.sample(TOPICS, min(count, len(TOPICS)))


def draw_matter(filler: Filler, topic: Topic, *, noted: bool = True) -> Drawn:
    """A matter of the topic; the filler starts afresh. ``noted`` allows matters that are only noted."""
    filler.fresh()
    matters = [matter for matter in topic.matters if noted or matter.note is None]
    matter = filler.rng.choice(matters)
    return Drawn(
        topic,
        filler.text(topic.rubric).strip(),
        filler.text(matter.title).strip(),
        [capital(filler.text(line)) for line in matter.report],
        [filler.text(line) for line in matter.decide],
        filler.text(matter.note) if matter.note else None,
    )


def capital(text: str) -> str:
    """The first letter in upper case."""
    return text[:1].upper() + text[1:]
