"""Acts that tell no vote take that of the document."""

import pytest

from pipeline.acts.act import Act
from pipeline.records.general_vote import fill_general_vote
from pipeline.records.model import Decision

HEAD = "Sauf mention contraire, les décisions ont été adoptées à l'unanimité. "


@pytest.mark.parametrize(
    ("said", "outcome", "unanimous"),
    [
        (Decision(title="Bail"), "adopted", True),
        (Decision(title="Bail", outcome="postponed"), "postponed", None),
        (Decision(title="Bail", outcome="adopted", unanimous=False), "adopted", False),
        (Decision(title="Bail", outcome="adopted", votes_for=9), "adopted", None),
        (Decision(title="Information sur les travaux"), "unknown", None),
    ],
)
def test_act(said: Decision, outcome: str, unanimous: bool | None) -> None:
    text = HEAD + "1. Bail"
    fill_general_vote(text, [Act(len(HEAD), len(text))], [said])
    assert (said.outcome, said.unanimous) == (outcome, unanimous)


def test_no_word_of_it() -> None:
    said = Decision(title="Bail")
    fill_general_vote("1. Bail", [Act(0, 7)], [said])
    assert said.outcome == "unknown"
