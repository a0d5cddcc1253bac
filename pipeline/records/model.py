"""The public contract: what ``minutier extract`` writes. Names and meanings are those of the annotation guidelines."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Outcome = Literal["adopted", "rejected", "postponed", "withdrawn", "noted", "unknown"]
Nature = Literal["deliberation", "decision", "arrete", "contract", "budget", "other"]
Evidence = dict[str, tuple[int, int]]


class Model(BaseModel):
    """Strict about names: an unknown field is a mistake."""

    model_config = ConfigDict(extra="forbid")


class Proxy(Model):
    """A vote lent by an absent member; the holder is null where the text names none."""

    giver: str
    holder: str | None = None


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
    evidence: Evidence = Field(default_factory=dict)


class LegalBasis(Model):
    """A legal text cited by an act."""

    text: str
    kind: Literal["code", "law", "decree", "order", "ordinance", "eu", "other"]
    articles: list[str] = Field(default_factory=list)
    code: str | None = None
    number: str | None = None
    date: str | None = None
    url: str | None = None


class AmountDetail(Model):
    """An amount of an act, in the currency's units as a decimal string."""

    value: str
    currency: str = "EUR"
    tax_basis: Literal["HT", "TTC"] | None = None
    text: str
    role: str | None = None
    beneficiary: str | None = None


class Related(Model):
    """Another act that this one cites."""

    number: str
    date: str | None = None
    relation: Literal["cites", "amends", "repeals", "replaces"] = "cites"


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
    amounts: list[str] = Field(default_factory=list)
    transmitted_on: str | None = None
    published_on: str | None = None
    truncated: bool = False
    nature: Nature | None = None
    subject: Subject | None = None
    session_date: str | None = None
    legal_bases: list[LegalBasis] = Field(default_factory=list)
    amount_details: list[AmountDetail] = Field(default_factory=list)
    organisations: list[str] = Field(default_factory=list)
    persons: list[str] = Field(default_factory=list)
    related: list[Related] = Field(default_factory=list)
    evidence: Evidence = Field(default_factory=dict)


class EntityRecord(Model):
    """One entity; offsets are characters of the document's text, confidence is null where the model gives none."""

    start: int
    end: int
    label: str
    text: str
    confidence: float | None = Field(default=None, ge=0, le=1)
    value: dict[str, object] = Field(default_factory=dict)


class DocumentInfo(Model):
    """Where the record comes from."""

    id: str
    source: str
    sha256: str
    reader: str
    pages: int
    characters: int
    model: str
    warnings: list[str] = Field(default_factory=list)
    text: str | None = None


class Minutes(Model):
    """One source document, whole."""

    document: DocumentInfo
    session: Session
    decisions: list[Decision]
    entities: list[EntityRecord]

    @property
    def blank(self) -> bool:
        """Whether the document had no text at all: every page is a picture or empty."""
        return self.document.characters < self.document.pages
