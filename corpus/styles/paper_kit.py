"""Templates with slots and a sitting in; marked text, the amounts it decides and whole documents out."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from corpus.authored import Authored
from corpus.lexicon import money
from corpus.lexicon.naming import title as title_case
from corpus.markup import mark
from corpus.styles import scene as sittings
from corpus.styles.layout import capital, contract, value
from corpus.styles.paper_acts import Act
from corpus.styles.paper_layout import flow, paginate
from corpus.styles.paper_slots import MAKERS, bare, joined
from corpus.styles.scene import Scene
from pipeline.records.model import Decision, Session

FOOTERS = (
    "{page}/{pages}",
    "Page {page} sur {pages}",
    "Page {page}",
    "{page}",
    "- {page} -",
    "Page {page} / {pages}",
    "",
    "P a g e  {page}",
    "{page} | {pages}",
    "Page n° {page}",
)


@dataclass
class Told:
    """Amounts that the text written so far decides, in order."""

    values: list[str] = field(default_factory=list)

    def note(self, amount: Decimal) -> None:
        """Keep an amount once."""
        written = f"{amount:.2f}"
        if written not in self.values:
            self.values.append(written)

    def take(self) -> list[str]:
        """What was noted (at most 20), and a clean slate."""
        taken, self.values = self.values[:20], []
        return taken


@dataclass
class Paper:
    """A document being written: its sitting, its line width, the amounts decided so far."""

    rng: random.Random
    scene: Scene
    width: int
    told: Told = field(default_factory=Told)
    bags: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def draw(cls, rng: random.Random, kind: str | None = None) -> "Paper":
        """A new document of an authority of this kind."""
        return cls(rng, sittings.draw(rng, kind), rng.choice((80, 88, 95, 100, 110)))

    @property
    def session(self) -> Session:
        """The record of the sitting."""
        return self.scene.session

    def fill(self, template: str, **given: str) -> str:
        """A template with every slot drawn anew (``{the_company}``, ``{amount}``…); ``given`` ones are fixed."""
        return contract(template.format_map(_Slots(self, given)))

    def choose(self, templates: Sequence[str], **given: str) -> str:
        """One of the templates, filled."""
        return self.fill(self.rng.choice(templates), **given)

    def several(self, templates: Sequence[str], low: int, high: int) -> list[str]:
        """A few different templates, filled."""
        count = min(self.rng.randint(low, high), len(templates))
        return [self.fill(template) for template in self.rng.sample(templates, count)]

    def act(self, act: Act) -> tuple[str, list[str], list[str]]:
        """Title, report and orders of an act, its shared slots drawn once."""
        slots = _Slots(self, {})
        shared = {name: slots[slot] for name, _, slot in (one.partition(":") for one in act.shared.split())}
        shared |= {f"{name}_cap": capital(text) for name, text in shared.items()}
        title = self.fill(act.title, **shared)
        report = [self.fill(one, **shared) for one in act.report]
        return title, report, [self.fill(one, **shared) for one in act.orders]

    def sign(self) -> str:
        """``Le Maire,`` and the name; a president who signs is told to preside."""
        scene = self.scene
        article = "La" if scene.chair == "Présidente" or (scene.president.female and self.rng.random() < 0.5) else "Le"
        name = scene.per(scene.president)
        if scene.chair != "Maire":
            self.session.president = self.session.president or value(name)
        return self.rng.choice(
            (
                f"{article} {scene.chair},\n{name}",
                f"{article} {scene.chair}\n{name}",
                f"{name}\n{scene.chair}",
                f"{article} {scene.chair}, {name}",
            )
        )

    def owner(self) -> str:
        """The authority's usual name as a heading, now and then with its acronym."""
        owner = self.scene.authority
        written = self.rng.choice((owner.name, owner.name, owner.name.upper(), title_case(owner.name)))
        tail = f" ({mark('ORG', owner.acronym)})" if owner.acronym and self.rng.random() < 0.2 else ""
        return mark("ORG", written) + tail

    def amount(self, low: float, high: float, *, decided: bool = True) -> str:
        """A marked amount; noted where it is decided."""
        text, drawn = money.amount(self.rng, low, high)
        if decided:
            self.told.note(drawn)
        return text

    def euros(self, amount: Decimal, form: str | None = None) -> str:
        """A marked amount of this value, decided."""
        self.told.note(amount)
        return money.euros(self.rng, amount, form)

    def finish(
        self, blocks: Sequence[str], decisions: Sequence[Decision] = (), kind: str = "act", footer: str | None = None
    ) -> Authored:
        """The document: wrapped, paginated, with one sort of apostrophe; its records say the same."""
        text = flow("\n".join(block for block in blocks if block), self.width)
        ends = self.rng.choice(FOOTERS) if footer is None else footer
        text = paginate(self.rng, text, ends)
        session, listed = self.session, list(decisions)
        if self.rng.random() < 0.5:
            text = text.replace("'", "’")
            session = Session.model_validate_json(session.model_dump_json().replace("'", "’"))
            listed = [Decision.model_validate_json(one.model_dump_json().replace("'", "’")) for one in listed]
        return Authored(text, session, listed, kind)


class _Slots(dict[str, str]):
    """Values of slots, drawn when the template asks."""

    def __init__(self, paper: Paper, given: dict[str, str]) -> None:
        super().__init__(given)
        self.paper = paper

    def __missing__(self, key: str) -> str:
        if key in MAKERS:
            return MAKERS[key](self.paper)
        if key.endswith("_cap"):
            return capital(self[key.removesuffix("_cap")])
        head, _, kind = key.partition("_")
        if head in ("of", "to") and f"the_{kind}" in MAKERS:
            return f"{'de' if head == 'of' else 'à'} {self['the_' + kind]}"
        if head in ("the", "of", "to"):
            return joined(self.paper.rng, head, kind)
        return bare(self.paper.rng, key)


def decision(title: str, **fields: object) -> Decision:
    """A record with its title taken from marked text."""
    return Decision.model_validate({"title": value(title).rstrip(" .;"), **fields})
