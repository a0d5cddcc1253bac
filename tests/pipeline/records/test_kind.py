"""Nature and subject in whole records: evidence is in offsets of the source text."""

import pipeline
from pipeline.records.model import Decision

TEXT = (
    "COMMUNE   DE   SORMIERS\n\n\n  EXTRAIT DU REGISTRE   DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\n\n"
    "Séance du 3 mai 2023\n\nDélibération n°  2023-12\n\nNomenclature :    7.5   Subventions\n\n"
    "Objet : Vente de la parcelle AB 12\n\nM. le Maire expose la demande.\n\n"
    "Le conseil municipal, après en avoir délibéré, à l'unanimité, APPROUVE la vente.\n"
)


def decision(text: str) -> Decision:
    [only] = pipeline.load()(text)._.minutes.decisions
    assert isinstance(only, Decision)
    return only


def test_kinds_with_their_evidence() -> None:
    found = decision(TEXT)
    assert found.nature == "deliberation"
    assert "Délibération n°" in TEXT[slice(*found.evidence["nature"])]
    assert found.subject
    assert (found.subject.code, found.subject.source) == ("7.5", "stated")
    assert found.subject.evidence
    assert TEXT[slice(*found.subject.evidence)] == "Nomenclature :    7.5"


def test_the_title_tells_where_nothing_is_printed() -> None:
    found = decision(TEXT.replace("Nomenclature :    7.5   Subventions\n\n", ""))
    assert found.subject
    assert (found.subject.code, found.subject.source, found.subject.evidence) == ("3.2", "model", None)
