"""Templates of themed acts in (grounds, reasons, report, orders, debates); pieces filled in for one document out.

The lines of a template text are those of ``minutes_topics`` and two more: ``G:`` a ground (what follows ``Vu``) and
``C:`` a reason (what follows ``Considérant``).
"""

import random
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from corpus.lexicon import money
from corpus.lexicon.people import NameForm
from corpus.markup import mark
from corpus.styles.minutes_fill import Filler
from corpus.styles.minutes_topics import TOPICS, Drawn, Matter, Topic, capital
from corpus.styles.scene import Scene

Pools = Mapping[str, tuple[str, ...]]
_JOINED = re.compile(
    r"\b([Dd]e|[Àà]) (les?) "
    r"(?=[⟦«A-ZÉÈÎ]|(?:cabinet|club|collège|comité|conseil|groupe|journal|lycée|service|syndicat)\b)"
)
_JOINTS = {"dele": "du ", "deles": "des ", "àle": "au ", "àles": "aux "}
_ELIDED = re.compile(r"\b([Dd])e ((?:⟦[A-Z_]+\|)?[AEIOUÉÈÊaeiouéè])")
_OPENED = re.compile(r"([a-zéèêà0-9⟧»)%][.?!] )([a-zéàê])")
_DEBATE = {"S": "say", "Q": "ask", "A": "answer", "I": "asks", "K": "replies"}


@dataclass
class Case(Matter):
    """A matter with what an act in full form says before its report."""

    grounds: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


@dataclass
class Piece(Drawn):
    """A case filled in."""

    grounds: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)


@dataclass
class Voice(Filler):
    """A filler with slots of its own: ``pools`` maps a slot to templates; amounts may be Pacific francs."""

    pools: Pools = field(default_factory=dict)
    francs: bool = False

    def text(self, template: str) -> str:
        """A template filled in: articles contracted, sentences opened by a capital."""
        text = joined(super().text(template).strip())
        return _OPENED.sub(lambda found: found[1] + found[2].upper(), text)

    def amounts(self, *texts: str) -> list[str]:
        """The decided amounts that the texts hold, in the order in which they are first written, once each."""
        text = " ".join(texts)
        places: dict[str, int] = {}
        for written, value in self.decided.items():
            at = text.find(written)
            if at >= 0:
                shown = f"{value:.2f}"
                places[shown] = min(at, places.get(shown, at))
        return sorted(places, key=lambda shown: places[shown])

    def _draw(self, name: str, bounds: str | None) -> str:
        if bounds or name not in self.pools:
            return super()._draw(name, bounds)
        for _ in range(8):
            drawn = Filler.text(self, self.rng.choice(self.pools[name]))
            if drawn not in self.kept.values():
                break
        return drawn

    def _figure(self, name: str, low: int, high: int) -> str:
        if self.francs and name in ("d", "x", "w"):
            return pacific(self.rng, low, high)
        return super()._figure(name, low, high)


PACIFIC: tuple[Callable[[int], str], ...] = (
    lambda value: f"{value:,} F CFP".replace(",", " "),
    lambda value: f"{value:,} F CFP".replace(",", " "),
    lambda value: f"{value:,} FCFP".replace(",", " "),
    lambda value: f"{value:,} F.CFP".replace(",", "."),
    lambda value: f"{value:,} XPF".replace(",", " "),
    lambda value: f"{value:,} XPF".replace(",", " "),
    lambda value: f"{value:,} francs CFP".replace(",", " "),
    lambda value: f"{value} F CFP",
    lambda value: f"{money.in_words(value)} francs CFP",
)


def pacific(rng: random.Random, low: int, high: int) -> str:
    """A marked amount in francs of the Pacific; the bounds are euros."""
    value = int(money.draw_value(rng, low, high) * 119)
    step = int(10 ** max(0, len(str(value)) - 2))
    return mark("AMOUNT", rng.choice(PACIFIC)(max(500, value // step * step)))


def joined(text: str) -> str:
    """``de le club`` → ``du club``, ``de ⟦ORG|EDF⟧`` → ``d'⟦ORG|EDF⟧``; ``de les signer`` stays."""

    def short(found: re.Match[str]) -> str:
        word = _JOINTS[found[1].lower() + found[2]]
        return word.capitalize() if found[1][0].isupper() else word

    return _ELIDED.sub(r"\1'\2", _JOINED.sub(short, text))


def voice(scene: Scene, form: NameForm | None = None, pools: Pools | None = None, *, francs: bool = False) -> Voice:
    """The voice of one document."""
    return Voice(scene, form or scene.prose, pools=pools or {}, francs=francs)


def _unfolded(text: str) -> list[str]:
    return [line for line in re.sub(r"\n {2,}", " ", text).split("\n") if line.strip()]


def read_themes(text: str) -> list[Topic]:
    """The topics of a template text; a line that begins with two spaces continues the one before."""
    topics: list[Topic] = []
    for line in _unfolded(text):
        if line.startswith("# "):
            topics.append(Topic(line[2:]))
            continue
        key, _, value = line.partition(": ")
        _take(topics[-1], key, value.strip())
    return topics


def _take(topic: Topic, key: str, value: str) -> None:
    if key == "rubric":
        topic.rubric = value
    elif key == "T":
        topic.matters.append(Case(value))
    elif key in _DEBATE:
        getattr(topic, _DEBATE[key]).append(value)
    else:
        case = topic.matters[-1]
        assert isinstance(case, Case)
        if key == "N":
            case.note = value
        else:
            {"G": case.grounds, "C": case.reasons, "R": case.report, "D": case.decide}[key].append(value)


def piece(speaker: Filler, topic: Topic, *, noted: bool = True) -> Piece:
    """A case of the topic; the filler starts afresh. ``noted`` allows matters that are only noted."""
    speaker.fresh()
    cases = [case for case in topic.matters if noted or case.note is None]
    case = speaker.rng.choice(cases)
    grounds, reasons = (case.grounds, case.reasons) if isinstance(case, Case) else ([], [])
    return Piece(
        topic,
        speaker.text(topic.rubric).strip(),
        capital(speaker.text(case.title).strip()),
        [capital(speaker.text(line)) for line in case.report],
        [speaker.text(line) for line in case.decide],
        speaker.text(case.note) if case.note else None,
        [speaker.text(line) for line in grounds],
        [speaker.text(line) for line in reasons],
    )


def pieces(speaker: Filler, topics: Sequence[Topic], count: int) -> list[Topic]:
    """Different topics in a drawn order; where these are too few, some of what all councils discuss."""
    chosen = speaker.rng.sample(list(topics), min(count, len(topics)))
    chosen += speaker.rng.sample(TOPICS, count - len(chosen))
    speaker.rng.shuffle(chosen)
    return chosen
