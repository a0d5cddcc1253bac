"""A whole evaluation: the same twice, warned about what its figures lack, and told on a terminal."""

from pathlib import Path
from typing import Any

import pytest
from spacy.language import Language
from spacy.tokens.underscore import Underscore

from corpus.generate import generate
from corpus.gold import GoldDocument
from pipeline.errors import MinutierError
from pipeline.labels import LABELS
from tests.training.evaluation import invented
from tests.training.evaluation.made import document, pipeline_of, ruled
from training.evaluation.evaluate import Gold, Loaded, Settings, evaluate, load, warnings
from training.evaluation.model import Evaluation
from training.evaluation.speed import peak_memory, speed
from training.evaluation.table import table

RESAMPLES = 50


def evaluated(gold: list[GoldDocument], *, nlp: Language | None = None, baseline: Loaded | None = None) -> Evaluation:
    settings = Settings(resamples=RESAMPLES)
    return evaluate(Loaded(nlp or ruled(), "rules"), Gold(documents=gold), settings, baseline=baseline)


@pytest.fixture(scope="module")
def gold() -> list[GoldDocument]:
    """Three invented documents."""
    return list(generate(3, 11))


def test_the_same_twice_but_for_the_speed(gold: list[GoldDocument]) -> None:
    first, second = evaluated(gold), evaluated(gold)
    assert first.model_dump(exclude={"speed"}) == second.model_dump(exclude={"speed"})
    assert Evaluation.model_validate_json(first.model_dump_json()) == first


def test_the_parts_agree_with_each_other(gold: list[GoldDocument]) -> None:
    found = evaluated(gold)
    merged = found.sources["merged"]
    assert merged.micro.gold == sum(len(one.entities) for one in gold)
    assert 0 < merged.micro.hit < merged.micro.gold
    assert merged.micro.hit == sum(merged.labels[label].hit for label in LABELS) == merged.partial["micro"].exact
    for cut in found.breakdowns:
        assert sum(part.score.gold for part in cut.slices) == merged.micro.gold, cut.by
        assert sum(part.score.said for part in cut.slices) == merged.micro.said, cut.by
    part = merged.partial["micro"]
    assert len(found.errors) == part.boundary + part.label + part.missed + part.spurious
    assert {case.document for case in found.errors} <= {one.id for one in gold}
    assert found.fields["micro"].gold == sum(score.gold for name, score in found.fields.items() if name != "micro")


def test_each_document_is_told_before_it_is_tagged(gold: list[GoldDocument]) -> None:
    told: list[str] = []
    model = Loaded(ruled(), "rules")
    settings = Settings(resamples=RESAMPLES)
    found = evaluate(
        model, Gold(documents=gold), settings, baseline=model, step=lambda document: told.append(document.id)
    )
    assert told == [one.id for one in gold] * 2
    assert found.comparison is not None
    assert (found.comparison.micro.f1, found.comparison.micro.p) == (0, 1)


def test_a_confident_pipeline_has_a_reliability_curve(monkeypatch: pytest.MonkeyPatch) -> None:
    sure = (None, None, lambda span: 0.95 if span.text == "TEYSSIER" else 0.25, None)
    monkeypatch.setitem(Underscore.span_extensions, "confidence", sure)
    nlp = pipeline_of("invented_names")
    found = evaluated([document("d", "⟦PER|TEYSSIER⟧ et VAUDRY")], nlp=nlp)
    assert [(one.low, one.count, one.right) for one in found.reliability] == [(0.2, 1, 0.0), (0.9, 1, 1.0)]


def test_a_gold_that_annotates_nothing() -> None:
    with pytest.raises(MinutierError, match="nothing to score: no document has 'entities' or 'records'"):
        evaluated([GoldDocument(id="d", text="Ana TEYSSIER")])


def test_warnings() -> None:
    bare = GoldDocument(id="d", text="⟦")
    full = document("e", "⟦PER|TEYSSIER⟧ ⟦AMOUNT|12 €⟧")
    assert warnings(pipeline_of("invented_names"), [bare, full]) == [
        "the model does not know PER, AMOUNT: counted as missed, but for what rules find",
        "documents without entities: 1 of 2; they do not count for entities",
        "documents without records: 1 of 2; they do not count for record fields",
        "the model has no component minutier_rules: there are no rules to score",
        "the model has no component minutier_merge: the model's entities count as the merged ones",
        "the model has no component minutier_records: there are no records to score",
        "fewer than 10 documents: the intervals are narrower than the true doubt",
    ]


def test_labels_of_another_scheme_are_told() -> None:
    nlp = pipeline_of("minutier_rules", "minutier_merge", "minutier_records")
    ner: Any = nlp.add_pipe("ner")
    for label in (*LABELS, "LOC"):
        ner.add_label(label)
    told = warnings(nlp, [document(str(number), "⟦PER|TEYSSIER⟧") for number in range(10)])
    assert told == ["the model also has labels that are none of minutier's (LOC): not counted"]


BROKEN = ("", "[nlp]\nlang = 3", '[nlp]\nlang = "xx"\npipeline = ["none"]\n[components.none]\nfactory = "none"')


@pytest.mark.parametrize("content", BROKEN)
def test_a_model_that_cannot_be_loaded(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.cfg").write_text(content, encoding="utf-8")
    (tmp_path / "meta.json").write_text("{}", encoding="utf-8")
    with pytest.raises(MinutierError, match=str(tmp_path)):
        load(str(tmp_path))


def test_a_model_in_a_folder(tmp_path: Path) -> None:
    ruled().to_disk(tmp_path)
    loaded = load(str(tmp_path))
    assert loaded.name == f"invented 1.0 ({tmp_path})"
    assert loaded.nlp.path == tmp_path


def test_speed_counts_words_once() -> None:
    found = speed(pipeline_of("invented_names"), ["un deux trois", "quatre"])
    assert found.words == 4
    assert found.seconds >= 0
    assert found.peak_memory_mib == pytest.approx(peak_memory(), rel=0.1)


def test_the_table_tells_the_same_figures(gold: list[GoldDocument]) -> None:
    found = evaluated(gold, baseline=Loaded(pipeline_of("minutier_rules"), "less"))
    lines = list(table(found))
    micro = found.sources["merged"].micro
    assert lines[0] == "rules on 3 document(s)"
    assert any(f"{micro.p:.3f}   {micro.r:.3f}   {micro.f1:.3f}" in line for line in lines if "  micro" in line)
    assert found.comparison is not None
    assert found.comparison.verdict in lines
    assert lines[-1] == f"signature: {found.signature.line()}"
    assert any("--train" in line for line in lines), "no seen surfaces"


def test_the_table_of_all_parts() -> None:
    text = "\n".join(table(invented.evaluation()))
    assert "and 5 more, with less gold (--json has all)" in text
    assert "0.9 - 1.0" in text
    assert "--train" not in text
    assert "confidence" not in "\n".join(table(invented.bare()))


def test_nothing_to_score_is_a_dash_in_the_table() -> None:
    found = invented.evaluation(fields={"decision.votes_for": invented.score(0, 0).model_copy(update={"said": 0})})
    (line,) = (line for line in table(found) if "votes_for" in line)
    assert line.split() == ["decision.votes_for", "-", "-", "-", "-", "0", "0"]
