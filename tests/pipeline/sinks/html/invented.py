"""Invented records with their texts, for tests of the page: usual ones, hostile ones, and fields that nobody knows."""

from typing import Any

from pipeline.records.model import AmountDetail, Decision, DocumentInfo, EntityRecord, Minutes, Proxy, Session

HOSTILE = "</script><script>alert('é')</script><img src=x onerror=alert(1)>\"' & {{ 1 }} \x00\x1b \u202e"
TEXT = (
    "Ville de Bréval-l'Œuvre 🏛 Séance du 3 février 2031\r\n"
    "Présents : Mme Jeanne LE GOFF, M. Aimé N'DIAYE\n"
    "Pouvoir : Mme Odile ÉRABLE à M. Aimé N'DIAYE\f"
    "2031-001 Achat d'un orgue\n"
    "Vu le Code de l'urbanisme, le conseil 𝄞 approuve l'achat pour 1 200 € et 30,50 €, à\f"
    "l'unanimité. Pour : 12\n"
    "2031-002 Motion\nLe conseil rejette la motion."
)


def span(words: str, after: int = 0) -> tuple[int, int]:
    """Where words stand in the text."""
    start = TEXT.index(words, after)
    return start, start + len(words)


def entity(label: str, words: str, confidence: float | None = 0.91, **value: object) -> EntityRecord:
    start, end = span(words)
    return EntityRecord(start=start, end=end, label=label, text=words, confidence=confidence, value=value)


def full() -> Minutes:
    """Three pages, two decisions; one evidence crosses pages, another entities."""
    session = Session(
        collectivity="Ville de Bréval-l'Œuvre",
        date="2031-02-03",
        present=["Jeanne LE GOFF", "Aimé N'DIAYE"],
        proxies=[Proxy(giver="Odile ÉRABLE", holder="Aimé N'DIAYE")],
        evidence={
            "collectivity": span("Ville de Bréval-l'Œuvre"),
            "date": span("3 février 2031"),
            "present": span("Jeanne LE GOFF, M. Aimé N'DIAYE"),
            "proxies": span("Odile ÉRABLE à M. Aimé N'DIAYE"),
        },
    )
    return Minutes(document=_document(), session=session, decisions=_decisions(), entities=_entities())


def _document() -> DocumentInfo:
    return DocumentInfo(
        id="bréval",
        source="minutes/bréval.pdf",
        sha256="0" * 64,
        reader="pdf",
        pages=3,
        characters=len(TEXT),
        model="test 0.0.0",
        warnings=["page 4 has no text layer"],
        text=TEXT,
    )


def _decisions() -> list[Decision]:
    first = Decision(
        number="2031-001",
        title="Achat d'un orgue",
        outcome="adopted",
        unanimous=True,
        votes_for=12,
        amounts=["1200.00", "30.50"],
        amount_details=[AmountDetail(value="1200.00", text="1 200 €")],
        persons=[f"Personne NUMÉRO-{number}" for number in range(30)],
        evidence={
            "number": span("2031-001"),
            "title": span("Achat d'un orgue"),
            "outcome": span("approuve"),
            "unanimous": (span("à\fl'unanimité")[0], span("l'unanimité")[1]),
            "votes_for": span("Pour : 12"),
            "amounts": span("1 200 €"),
        },
    )
    second = Decision(number="2031-002", outcome="rejected", evidence={"outcome": span("rejette la motion")})
    return [first, second]


def _entities() -> list[EntityRecord]:
    return [
        entity("ORG", "Ville de Bréval-l'Œuvre", 0.62, kind="commune"),
        entity("PER", "Jeanne LE GOFF", given="Jeanne", surname="LE GOFF", civility=None),
        entity("PER", "Aimé N'DIAYE"),
        entity("DELIB_ID", "2031-001"),
        entity("LEGAL_REF", "Code de l'urbanisme", None),
        entity("AMOUNT", "1 200 €"),
        entity("PLACE", "motion"),
    ]


class Loose:
    """A record whose JSON has more than the model of today knows."""

    def __init__(self, record: dict[str, Any]) -> None:
        self._record = record
        self.document = DocumentInfo.model_validate(
            {name: value for name, value in record["document"].items() if name in DocumentInfo.model_fields}
        )

    def model_dump(self, *, mode: str) -> dict[str, Any]:
        assert mode == "json"
        return self._record


def tomorrow() -> Any:
    """The full record with fields of all shapes that nobody knows yet."""
    record = full().model_dump(mode="json")
    record["session"]["warnings"] = ["15 present are stated, 2 named"]
    record["session"]["quorum"] = {"reached": True, "evidence": list(span("Présents"))}
    first, second = record["decisions"]
    first["warnings"] = [
        {"code": "votes", "message": "12 for, of 2 voting", "evidence": list(span("Pour : 12"))},
        "the sum is not the total",
    ]
    first["subject"] = {"code": "7.10", "name": "Divers", "evidence": {"name": list(span("orgue"))}}
    first["confidence"] = {"number": 0.97, "title": None, "amounts": 0.55}
    first["voters"] = [
        {"name": "Jeanne LE GOFF", "vote": "for", "evidence": list(span("LE GOFF"))},
        {"name": "Odile ÉRABLE", "vote": "for", "by": {"name": "Aimé N'DIAYE", "roles": ["holder", "member"]}},
    ]
    first["evidence"]["amounts"] = [list(span("1 200 €")), list(span("30,50 €"))]
    first["evidence"]["vote_line"] = list(span("Pour : 12"))
    first["evidence"]["legal_bases"] = [9, 99_999]
    second["parts"] = [[1, 2], [3, 4, 5]]
    second["note"] = None
    second["page"] = "https://www.example.org/actes?id=1&b=2"
    record["people"] = [{"name": "Jeanne LE GOFF", "roles": ["maire"], "mentions": 2, "share": 0.5}]
    return Loose(record)


def hostile() -> Minutes:
    """Every string is hostile."""
    place = (0, len(HOSTILE))
    document = _document().model_copy(
        update={"source": HOSTILE, "id": HOSTILE, "text": HOSTILE, "warnings": [HOSTILE, "javascript:alert(1)"]}
    )
    session = Session(collectivity=HOSTILE, present=[HOSTILE], evidence={"collectivity": place, HOSTILE: (1, 2)})
    decision = Decision(number=HOSTILE, title=HOSTILE, rapporteur="javascript:alert(1)", evidence={"number": place})
    mention = EntityRecord(start=0, end=place[1], label=HOSTILE, text=HOSTILE, value={HOSTILE: HOSTILE})
    return Minutes(document=document, session=session, decisions=[decision], entities=[mention])


def blank() -> Minutes:
    """A scan without text: nothing is known."""
    document = _document().model_copy(update={"text": "", "characters": 0})
    return Minutes(document=document, session=Session(), decisions=[], entities=[])
