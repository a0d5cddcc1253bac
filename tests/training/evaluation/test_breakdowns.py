"""The gold is cut by authority, kind, form and surface; every part has its own score."""

import pytest

from corpus.gold import GoldDocument
from pipeline.records.model import Session
from tests.training.evaluation.made import document, mention
from training.evaluation.bootstrap import Bootstrap
from training.evaluation.breakdowns import breakdowns, kind, surfaces
from training.evaluation.forms import form
from training.evaluation.judged import Judged, gold_mentions
from training.evaluation.model import Mention


def judged(gold: GoldDocument, *wrong: Mention, missed: int = 0) -> Judged:
    """The gold's own mentions are said, but for the first so many, and what is wrong."""
    own = gold_mentions(gold)
    return Judged(gold, own, {"merged": [*own[missed:], *wrong]}, {}, None)


ORBEC = document("a", "Mme ⟦PER|Ana TEYSSIER⟧, ⟦PER|LUC BOREL⟧, 12 € et ⟦ORG|SIVOM⟧", authority="Orbec", kind="act")
VAUDRY = document("b", "M. ⟦PER|ANA TEYSSIER⟧ et ⟦PER|Zoé M.⟧ : ⟦AMOUNT|12 €⟧", authority="Vaudry", kind="act")
BARE = document("c", "⟦PER|Ana Teyssier⟧")


def scores(seen: GoldDocument | None = None) -> dict[str, dict[str, tuple[int, int, int, int]]]:
    """By cut and part: documents, gold, said, right."""
    wrong = mention(23, 27, "AMOUNT", text="12 €")
    all_judged = [judged(ORBEC, wrong), judged(VAUDRY, missed=1), judged(BARE)]
    known = surfaces([seen]) if seen else None
    return {
        cut.by: {part.name: (part.documents, part.score.gold, part.score.said, part.score.hit) for part in cut.slices}
        for cut in breakdowns(all_judged, Bootstrap(3, seed=1, resamples=50), known)
    }


def test_by_document() -> None:
    found = scores()
    assert found["authority"] == {"Orbec": (1, 3, 4, 3), "Vaudry": (1, 3, 2, 2), "unknown": (1, 1, 1, 1)}
    assert found["kind"] == {"act": (2, 6, 6, 5), "unknown": (1, 1, 1, 1)}
    assert list(found["authority"])[-1] == "unknown", "those with most gold come first"


def test_by_form() -> None:
    assert scores()["form"] == {
        "AMOUNT: figures": (2, 1, 2, 1),
        "ORG: acronym": (1, 1, 1, 1),
        "PER: capitals": (2, 2, 1, 1),
        "PER: initials": (1, 1, 1, 1),
        "PER: surname in capitals": (1, 1, 1, 1),
        "PER: title case": (1, 1, 1, 1),
    }


def test_seen_surfaces_are_told_apart_whatever_their_case() -> None:
    assert "surface" not in scores()
    found = scores(document("t", "⟦PER|Ana Teyssier⟧ ⟦ORG|Zoé M.⟧"))["surface"]
    assert found == {"seen": (3, 3, 2, 2), "unseen": (2, 4, 5, 4)}


def test_a_document_without_entities_is_in_no_part() -> None:
    empty = Judged(BARE, [], {}, {}, {})
    assert breakdowns([empty], Bootstrap(1, seed=1, resamples=5), frozenset())[0].slices == []


def test_the_body_stands_in_for_a_kind() -> None:
    plain = document("d", "…")
    plain.records.session = Session(body="bureau")
    assert (kind(plain), kind(ORBEC), kind(BARE)) == ("bureau", "act", "unknown")


@pytest.mark.parametrize(
    ("label", "text", "expected"),
    [
        ("PER", "Mme Ana TEYSSIER", "with civility"),
        ("PER", "Me Teyssier", "with civility"),
        ("PER", "A. TEYSSIER", "initials"),
        ("PER", "TEYSSIER A", "initials"),
        ("PER", "Ana Teyssier", "title case"),
        ("PER", "Teyssier", "one word"),
        ("ORG", "Syndicat des eaux", "other"),
        ("ORG", "SYNDICAT DES EAUX", "capitals"),
        ("ORG", "S.I.V.U.", "acronym"),
        ("AMOUNT", "douze euros", "words"),
        ("LEGAL_REF", "Code général des collectivités territoriales", "code"),
        ("LEGAL_REF", "loi n° 2004-809 du 13 août 2004", "law"),
        ("LEGAL_REF", "directive 2014/24/UE", "other"),
        ("DELIB_ID", "2031-12", "number"),
        ("DELIB_ID", "034-213400000-20310503-7-DE", "transmission"),
        ("ELSE", "?", "other"),
    ],
)
def test_forms(label: str, text: str, expected: str) -> None:
    assert form(label, text) == f"{label}: {expected}"
