"""Invented acts that comply with SCDL, and ways in which they may not."""

from typing import Any

from pipeline.records.model import Decision, DocumentInfo, Minutes, Session, Subject

SIREN = "219990017"
SIRET = SIREN + "00010"
OTHER_SIREN = "219990025"
IDENTIFIER = f"099-{SIREN}-20310203-2031_001-DE"
SUBJECT = Subject(code="7.5", name="Finances locales/Subventions", source="stated")


def decision(**changes: Any) -> Decision:
    """A deliberation that complies."""
    made = {
        "number": "2031-001",
        "transmission_id": IDENTIFIER,
        "title": "Subvention à l'harmonie",
        "outcome": "adopted",
        "nature": "deliberation",
        "subject": SUBJECT,
        "votes_for": 12,
        "votes_against": 2,
        "abstentions": 1,
        "transmitted_on": "2031-02-05",
    }
    return Decision(**(made | changes))


def minutes(*decisions: Decision, source: str = "bréval.pdf", **changes: Any) -> Minutes:
    """A document with some decisions; changes: of its session."""
    document = DocumentInfo(
        id="bréval", source=source, sha256="0" * 64, reader="pdf", pages=1, characters=10, model="test 0.0.0"
    )
    session = {"collectivity": "Commune de Bréval", "date": "2031-02-03", "members_in_office": 19}
    return Minutes(document=document, session=Session(**(session | changes)), decisions=list(decisions), entities=[])
