"""Invented records, for tests of what is done with records."""

from pipeline.records.model import Decision, DocumentInfo, LegalBasis, Minutes, Session


def minutes(identifier: str = "bréval-2031-02", decisions: int = 1, source: str = "bréval.pdf") -> Minutes:
    """One document with some decisions."""
    document = DocumentInfo(
        id=identifier, source=source, sha256="0" * 64, reader="pdf", pages=1, characters=10, model="test 0.0.0"
    )
    made = [
        Decision(
            number=f"2031-{number:03}",
            title="Achat d'un orgue, « dit de l'Œuvre »",
            outcome="adopted",
            unanimous=False,
            votes_for=12,
            amounts=["1200.00", "30.50"],
            legal_bases=[LegalBasis(text="Code de l'urbanisme", kind="code")],
            organisations=["ADEME"],
        )
        for number in range(1, decisions + 1)
    ]
    session = Session(collectivity="Commune de Bréval", body="conseil municipal", date="2031-02-03")
    return Minutes(document=document, session=session, decisions=made, entities=[])


def two_sittings() -> Minutes:
    """A document whose second decision was taken by another assembly, a month later."""
    made = minutes(decisions=2)
    made.later_sessions = [Session(collectivity="CCAS de Bréval", body="conseil d'administration", date="2031-03-04")]
    made.decisions[1].sitting = 1
    return made
