"""Invented outcomes, for tests of the store."""

from pipeline.bulk.outcome import Job, Outcome
from pipeline.records.model import (
    AmountDetail,
    Decision,
    DocumentInfo,
    EntityRecord,
    LegalBasis,
    Minutes,
    Movement,
    NamedVotes,
    Part,
    Proxy,
    Related,
    Session,
    Subject,
)
from tests.pipeline.sinks.records import minutes

TEXT = "Vu le code. DÉCIDE de restaurer les vitraux de l'église de Bréval."


def job(key: int, path: str = "a.pdf") -> Job:
    """A job whose key is a number."""
    return Job(key=f"{key:064x}", path=path, sha256=f"{key:064x}", size=1000 + key)


def done(key: int, path: str = "a.pdf", decisions: int = 1) -> Outcome:
    """A document that went well."""
    name = path.rpartition("/")[2].removesuffix(".pdf")
    record = minutes(name, decisions, source=path).model_dump_json()
    return Outcome(job(key, path), record, None, 0.25)


def failed(key: int, path: str = "a.pdf", reason: str = "the file is empty") -> Outcome:
    """A document that did not."""
    return Outcome(job(key, path), None, reason, 0.5)


def full() -> Minutes:
    """A record that fills every table."""
    decision = Decision(
        number="2031-014",
        title="Restauration des vitraux",
        outcome="adopted",
        votes_for=12,
        votes_against=1,
        voters=NamedVotes(against=["Jeanne MORVAN"], abstained=["Luc PELLERIN"]),
        secret_ballot=False,
        amounts=["1200.50"],
        amount_details=[AmountDetail(value="1200.50", text="1 200,50 €", role="grant", beneficiary="Les Vitraux")],
        legal_bases=[LegalBasis(text="article L. 1 du CGCT", kind="code", articles=["L. 1"], code="CGCT")],
        organisations=["Les Vitraux"],
        persons=["Jeanne MORVAN"],
        related=[Related(number="2030-002", relation="amends")],
        parts=[Part(kind="visa", evidence=(0, 11)), Part(kind="dispositif", evidence=(12, len(TEXT)))],
        subject=Subject(code="7.5", name="Finances locales/Subventions", source="model", confidence=0.9),
    )
    session = Session(
        collectivity="Commune de Bréval",
        body="conseil municipal",
        date="2031-02-03",
        members_present=11,
        present=["Luc PELLERIN"],
        absent=["Ève ROLLAND"],
        proxies=[Proxy(giver="Ève ROLLAND", holder="Luc PELLERIN")],
        late=[Movement(name="Luc PELLERIN", at="19h10", evidence=(0, 5))],
        left_early=[Movement(name="Jeanne MORVAN", evidence=(0, 5))],
    )
    document = DocumentInfo(
        id="a", source="a.pdf", sha256="0" * 64, reader="pdf", pages=1, characters=9, model="m 1", text=TEXT
    )
    entity = EntityRecord(start=0, end=3, label="ORG", text="CAF", confidence=0.9, value={"name": "CAF"})
    later = Session(collectivity="Commune de Bréval", body="conseil municipal", date="2031-03-03")
    return Minutes(document=document, session=session, later_sessions=[later], decisions=[decision], entities=[entity])
