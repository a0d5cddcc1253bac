"""Confidence is compared with what is right, ten bins of it."""

import pytest

from corpus.gold import GoldDocument
from tests.training.evaluation.made import mention
from training.evaluation.judged import Judged
from training.evaluation.model import Mention, ReliabilityBin
from training.evaluation.reliability import reliability
from training.evaluation.report_charts import calibration_error


def judged(gold: list[Mention], said: list[Mention]) -> Judged:
    return Judged(GoldDocument(id="d", text=""), gold, {"merged": said}, {}, None)


def test_bins_by_hand() -> None:
    first = [mention(0, 3, confidence=0.97), mention(4, 9, confidence=0.91), mention(10, 12, confidence=0.05)]
    second = [mention(0, 3, confidence=1.0), mention(4, 8)]
    found = reliability([judged([mention(0, 3), mention(4, 9)], first), judged([mention(0, 3, "ORG")], second)])
    assert [(one.low, one.high, one.count) for one in found] == [(0.0, 0.1, 1), (0.9, 1.0, 3)]
    assert found[0].right == 0
    assert found[1].right == pytest.approx(2 / 3)
    assert found[1].confidence == pytest.approx((0.97 + 0.91 + 1) / 3)


def test_a_model_without_confidence_has_no_bins() -> None:
    assert reliability([judged([mention(0, 3)], [mention(0, 3)])]) == []


def test_the_calibration_error_is_weighted() -> None:
    bins = [
        ReliabilityBin(low=0.5, high=0.6, count=1, confidence=0.5, right=1.0),
        ReliabilityBin(low=0.9, high=1.0, count=3, confidence=0.95, right=0.85),
    ]
    assert calibration_error(bins) == pytest.approx((0.5 + 3 * 0.1) / 4)
    assert calibration_error([]) == 0
