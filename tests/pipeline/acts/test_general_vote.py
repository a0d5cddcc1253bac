"""What a document says once of all its votes."""

import pytest

from pipeline.acts.general_vote import find_general_vote


@pytest.mark.parametrize(
    "text",
    [
        "Sauf mention contraire, elles ont été adoptées à l'unanimité.",
        "Sauf indication contraire, les délibérations sont approuvées à l’unanimité des votants.",
        "Les délibérations sont prises à l'unanimité, sauf mention contraire.",
        "Toutes les délibérations ont été votées à l'unanimité.",
    ],
)
def test_said(text: str) -> None:
    assert find_general_vote(text)


@pytest.mark.parametrize(
    "text",
    ["La délibération est adoptée à l'unanimité.", "Sauf mention contraire, les tarifs sont hors taxes."],
)
def test_not_said(text: str) -> None:
    assert find_general_vote(text) is None
