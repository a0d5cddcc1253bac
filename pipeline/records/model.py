"""The public contract: what ``minutier extract`` writes. Names and meanings are those of the annotation guidelines."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Outcome = Literal["adopted", "rejected", "postponed", "withdrawn", "noted", "unknown"]
PartKind = Literal["visa", "considérant", "dispositif"]
Relation = Literal["cites", "amends", "repeals", "replaces"]
AmountRole = Literal["grant", "price", "budget", "ceiling", "rate", "guarantee", "loan", "estimate", "total"]
Nature = Literal["deliberation", "decision", "arrete", "contract", "budget", "other"]
Evidence = dict[str, tuple[int, int]]
Place = tuple[int, int]
Confidence = dict[str, float | None]


class Model(BaseModel):
    """Strict about names: an unknown field is a mistake."""

    model_config = ConfigDict(extra="forbid")


class Proxy(Model):
    """A vote lent by an absent member; the holder is null where the text names none."""

    giver: str
    holder: str | None = None


class Movement(Model):
    """A member who comes late or leaves before the end: named as in the roll, when as written, null where not told."""

    name: str
    at: str | None = None
    evidence: tuple[int, int]


class Session(Model):
    """One sitting. Names as written, dates ISO 8601, counts as stated."""

    collectivity: str | None = None
    body: str | None = None
    date: str | None = None
    convened_on: str | None = None
    president: str | None = None
    secretary: str | None = None
    members_in_office: int | None = None
    members_present: int | None = None
    members_voting: int | None = None
    present: list[str] = Field(default_factory=list)
    absent: list[str] = Field(default_factory=list)
    proxies: list[Proxy] = Field(default_factory=list)
    late: list[Movement] = Field(default_factory=list)
    left_early: list[Movement] = Field(default_factory=list)
    evidence: Evidence = Field(default_factory=dict)
    confidence: Confidence = Field(default_factory=dict)
    warnings: list[str] = Field(default_factory=list)


class LegalBasis(Model):
    """A legal text cited by an act; ``following`` where it goes on past its articles (« et suivants »)."""

    text: str
    kind: Literal["code", "law", "decree", "order", "ordinance", "eu", "other"]
    articles: list[str] = Field(default_factory=list)
    following: bool = False
    code: str | None = None
    number: str | None = None
    date: str | None = None
    url: str | None = None
    part: PartKind | None = None
    evidence: Place | None = None


class AmountDetail(Model):
    """An amount of an act, in the currency's units as a decimal string."""

    value: str
    currency: str = "EUR"
    tax_basis: Literal["HT", "TTC"] | None = None
    text: str
    role: AmountRole | None = None
    beneficiary: str | None = None
    budget_year: int | None = None
    budget_line: str | None = None
    evidence: Place | None = None


class NamedVotes(Model):
    """Who is named as voting against, abstaining or taking no part; evidence under ``voters.against`` and so on."""

    against: list[str] = Field(default_factory=list)
    abstained: list[str] = Field(default_factory=list)
    not_voting: list[str] = Field(default_factory=list)


class Related(Model):
    """Another act that this one cites, by its number, its date or both."""

    number: str | None = None
    date: str | None = None
    relation: Relation = "cites"
    evidence: Place | None = None

    @model_validator(mode="after")
    def _is_told(self) -> "Related":
        if self.number is None and self.date is None:
            raise ValueError("a related act needs a number or a date")
        return self


class Part(Model):
    """One of the parts that an act is written in, and where it stands."""

    kind: PartKind
    evidence: Place


class Subject(Model):
    """What an act is about, in the nomenclature of the acts sent to the prefecture (docs/SUBJECT.md).

    ``stated``: the text prints the code, at ``evidence``; ``model``: told by the title, with ``confidence``.
    """

    code: str = Field(pattern=r"^\d\.\d{1,2}$")
    name: str
    source: Literal["stated", "model"]
    confidence: float | None = Field(default=None, ge=0, le=1)
    evidence: tuple[int, int] | None = None


class Decision(Model):
    """One act put to the assembly."""

    number: str | None = None
    transmission_id: str | None = None
    title: str | None = None
    rapporteur: str | None = None
    outcome: Outcome = "unknown"
    unanimous: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    not_voting: int | None = None
    voters: NamedVotes = Field(default_factory=NamedVotes)
    secret_ballot: bool | None = None
    amounts: list[str] = Field(default_factory=list)
    transmitted_on: str | None = None
    published_on: str | None = None
    truncated: bool = False
    nature: Nature | None = None
    subject: Subject | None = None
    session_date: str | None = None
    sitting: int = Field(default=0, ge=0)
    legal_bases: list[LegalBasis] = Field(default_factory=list)
    amount_details: list[AmountDetail] = Field(default_factory=list)
    organisations: list[str] = Field(default_factory=list)
    persons: list[str] = Field(default_factory=list)
    related: list[Related] = Field(default_factory=list)
    parts: list[Part] = Field(default_factory=list)
    evidence: Evidence = Field(default_factory=dict)
    confidence: Confidence = Field(default_factory=dict)
    warnings: list[str] = Field(default_factory=list)


def check_sittings(sessions: Sequence[Session], decisions: Iterable[Decision]) -> None:
    """Raises ValueError where a decision is of a sitting that is not there."""
    if any(decision.sitting >= len(sessions) for decision in decisions):
        raise ValueError("a decision is of a sitting that the record does not have")


class Function(Model):
    """What a person is (``maire``, ``1er adjoint``), as written, in lower case, and where."""

    name: str
    evidence: tuple[int, int]


class Person(Model):
    """One person of a document, however written; ``name`` is the fullest of the variants."""

    name: str
    variants: list[str]
    functions: list[Function] = Field(default_factory=list)
    mentions: int


class Organisation(Model):
    """One organisation of a document, however written."""

    name: str
    kind: str
    variants: list[str]
    mentions: int


class EntityRecord(Model):
    """One entity; offsets are characters of the document's text, confidence is null where the model gives none."""

    start: int
    end: int
    label: str
    text: str
    confidence: float | None = Field(default=None, ge=0, le=1)
    value: dict[str, object] = Field(default_factory=dict)


class DocumentInfo(Model):
    """Where the record comes from; ``page_starts`` holds the offset at which each page begins."""

    id: str
    source: str
    sha256: str
    reader: str
    pages: int
    page_starts: list[int] = Field(default_factory=lambda: [0])
    characters: int
    model: str
    warnings: list[str] = Field(default_factory=list)
    text: str | None = None

    def page_of(self, offset: int) -> int:
        """The number, from 1, of the page that holds a character."""
        return bisect_right(self.page_starts, offset)


class Minutes(Model):
    """One source document, whole: ``session`` is its first sitting; each decision's ``sitting`` counts from that, 0."""

    document: DocumentInfo
    session: Session
    later_sessions: list[Session] = Field(default_factory=list)
    decisions: list[Decision]
    people: list[Person] = Field(default_factory=list)
    organisations: list[Organisation] = Field(default_factory=list)
    entities: list[EntityRecord]

    @model_validator(mode="after")
    def _has_every_sitting(self) -> "Minutes":
        check_sittings(self.sessions, self.decisions)
        return self

    @property
    def sessions(self) -> list[Session]:
        """All sittings in order."""
        return [self.session, *self.later_sessions]

    def session_of(self, decision: Decision) -> Session:
        """The sitting that took a decision."""
        return self.sessions[decision.sitting]

    @property
    def blank(self) -> bool:
        """Whether the document had no text at all: every page is a picture or empty."""
        return self.document.characters < self.document.pages
