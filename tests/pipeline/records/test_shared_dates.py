"""One stamp at the foot dates all acts; where each has its own, or the file is a list, it does not."""

import pytest

from pipeline.acts.act import Act
from pipeline.records.model import Decision
from pipeline.records.shared_dates import fill_shared_dates

TEXT = "1. Bail Adopté. 2. Orgue Adopté. Reçu en préfecture le 09/03/2021"


def _dates(text: str, first: str | None) -> list[str | None]:
    middle, stamp = text.index("2."), text.index("09/03")
    last = Decision(transmitted_on="2021-03-09", evidence={"transmitted_on": (stamp, len(text)), "outcome": (24, 30)})
    decisions = [Decision(transmitted_on=first), last]
    fill_shared_dates(text, [Act(0, middle), Act(middle, len(text))], decisions)
    return [decision.transmitted_on for decision in decisions]


@pytest.mark.parametrize(
    ("text", "first", "dates"),
    [
        (TEXT, None, ["2021-03-09", "2021-03-09"]),
        (TEXT, "2021-02-01", ["2021-02-01", "2021-03-09"]),
        (f"Liste des délibérations {TEXT}", None, [None, "2021-03-09"]),
    ],
)
def test_dates(text: str, first: str | None, dates: list[str | None]) -> None:
    assert _dates(text, first) == dates
