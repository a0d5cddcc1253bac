"""Each check finds the fault planted for it, and says nothing of sound minutes."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from corpus.checks.run import check
from corpus.generate import generate
from corpus.gold import GoldDocument, write_gold
from corpus.markup import parse
from pipeline.records.model import Decision, Session

SOUND = "Présents : ⟦PER|Ana TEYSSIER⟧, ⟦PER|Paul ROUGET⟧. Subvention à la ⟦ORG|CAF⟧ : ⟦AMOUNT|1 200 €⟧."


def _document(marked: str, identifier: str = "a") -> GoldDocument:
    text, spans = parse(marked)
    return GoldDocument(id=identifier, text=text, entities=spans)


def _found(folder: Path, *files: Iterable[GoldDocument]) -> set[str]:
    paths = [folder / f"{number}.jsonl" for number in range(len(files))]
    for path, documents in zip(paths, files, strict=True):
        write_gold(documents, path)
    return {finding.check for finding in check(paths)}


def test_sound_minutes_give_nothing(tmp_path: Path) -> None:
    assert not _found(tmp_path, [_document(SOUND)])


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("Subvention à la ⟦ORG|CAF ⟧.", "padded"),
        ("Présents : ⟦PER|M. ROUGET⟧.", "padded"),
        ("Délibération ⟦DELIB_ID|n° 2031-04⟧.", "padded"),
        ("Montant : ⟦AMOUNT|1 200 € HT⟧.", "padded"),
        ("Mairie de⟦ORG|Sormiers⟧ellerie.", "misaligned"),
        ("⟦PER|Ana TEYSSIER⟧ préside. Puis Ana TEYSSIER sort.", "repeats"),
        ("⟦ORG|SORMIERS HABITAT⟧ vend à ⟦PER|SORMIERS HABITAT⟧.", "relabelled"),
        ("La sÃ©ance est levÃ©e par ⟦PER|Ana TEYSSIER⟧.", "encoding"),
        ("La séance est levée.", "empty"),
    ],
)
def test_a_planted_fault_is_found(tmp_path: Path, marked: str, name: str) -> None:
    assert name in _found(tmp_path, [_document(marked)])


def test_votes_that_contradict_their_outcome(tmp_path: Path) -> None:
    document = _document(SOUND)
    document.records.decisions = [Decision(outcome="adopted", unanimous=True, votes_for=3, votes_against=9)]
    assert "votes" in _found(tmp_path, [document])


def test_votes_are_those_of_their_own_sitting(tmp_path: Path) -> None:
    document = _document(SOUND)
    document.records.later_sessions = [Session(members_in_office=9)]
    document.records.decisions = [Decision(votes_for=11)]
    assert "votes" not in _found(tmp_path, [document])
    document.records.decisions[0].sitting = 1
    assert "votes" in _found(tmp_path, [document])


def test_a_later_sitting_that_the_text_does_not_hold(tmp_path: Path) -> None:
    document = _document(SOUND)
    document.records.later_sessions = [Session(present=["Lucie VANDERMEER"])]
    assert "unfounded" in _found(tmp_path, [document])


def test_a_record_that_the_text_does_not_hold(tmp_path: Path) -> None:
    document = _document(SOUND)
    document.records.session.president = "Lucie VANDERMEER"
    assert "unfounded" in _found(tmp_path, [document])


def test_an_authority_in_two_splits(tmp_path: Path) -> None:
    first, second = _document(SOUND), _document("Autre séance : ⟦PER|Lucie VANDERMEER⟧ préside.", "b")
    first.meta["authority"], second.meta["authority"] = "Ville de Sormiers", "Commune de SORMIERS"
    assert "authorities" in _found(tmp_path, [first], [second])


def test_documents_that_say_almost_the_same(tmp_path: Path) -> None:
    one, other = generate(2, 5)
    copied = one.model_copy(update={"id": "copy"})
    assert "near-duplicates" in _found(tmp_path, [one], [copied])
    assert "near-duplicates" not in _found(tmp_path, [one, other])
