"""Votes by name, and secret ballots."""

import pytest

from pipeline.records.model import Decision
from pipeline.records.voters import fill_voters
from tests.pipeline.records.marked import read_marked


def voters(marked: str) -> Decision:
    text, people, _ = read_marked(marked)
    decision = Decision()
    fill_voters(decision, text, 0, len(text), people)
    for field in ("against", "abstained", "not_voting"):
        names = getattr(decision.voters, field)
        evidence = decision.evidence.get(f"voters.{field}")
        assert bool(names) == bool(evidence)
        assert evidence is None or all(name in text[slice(*evidence)] for name in names)
    return decision


@pytest.mark.parametrize(
    ("marked", "field", "names"),
    [
        ("Contre (2) : M. ⟦PER|Luc BORREL⟧, Mme ⟦PER|Zoé VIAL⟧ Pour : 18", "against", ["Luc BORREL", "Zoé VIAL"]),
        ("par 20 voix pour et 2 contre (MM. ⟦PER|BORREL⟧ et ⟦PER|VIAL⟧)", "against", ["BORREL", "VIAL"]),
        ("Abstention : 2 voix – ⟦PER|BORREL⟧, ⟦PER|VIAL⟧. Adopté", "abstained", ["BORREL", "VIAL"]),
        ("3 abstentions, Mme ⟦PER|VIAL⟧, M. ⟦PER|OSTE⟧ DÉCIDE", "abstained", ["VIAL", "OSTE"]),
        ("Adopté par 9 voix ; M. ⟦PER|BORREL⟧ et Mme ⟦PER|VIAL⟧ s'abstiennent.", "abstained", ["BORREL", "VIAL"]),
        ("Ont émis un vote défavorable : Mme ⟦PER|VIAL⟧ ; M. ⟦PER|OSTE⟧", "against", ["VIAL", "OSTE"]),
        ("Ne prennent pas part au vote : Mme ⟦PER|VIAL⟧, M. ⟦PER|OSTE⟧.", "not_voting", ["VIAL", "OSTE"]),
        ("(abstention : Mme ⟦PER|VIAL⟧ ; M. ⟦PER|OSTE⟧ ne prenant pas part au vote)", "not_voting", ["OSTE"]),
        ("(abstention : Mme ⟦PER|VIAL⟧ ; M. ⟦PER|OSTE⟧ ne prenant pas part au vote)", "abstained", ["VIAL"]),
    ],
)
def test_named_votes(marked: str, field: str, names: list[str]) -> None:
    assert getattr(voters(marked).voters, field) == names


@pytest.mark.parametrize(
    "marked",
    [
        "Je n'ai rien contre ⟦PER|Luc BORREL⟧, mais le prix est trop haut.",
        "2 abstentions. M. ⟦PER|Luc BORREL⟧ présente le point suivant.",
        "M. ⟦PER|Luc BORREL⟧ demande qui s'abstient.",
    ],
)
def test_no_named_vote(marked: str) -> None:
    found = voters(marked).voters
    assert (found.against, found.abstained, found.not_voting) == ([], [], [])


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Il est procédé au vote à bulletins secrets.", True),
        ("Conformément à l'article L. 2121-21, il est procédé au scrutin secret.", True),
        ("Le conseil, à main levée et à l'unanimité, décide", False),
        ("Le conseil décide à l'unanimité de ne pas procéder au scrutin secret.", False),
        ("Scrutin public demandé par M. Borrel.", False),
        ("Le vote a lieu au scrutin secret lorsqu'un tiers des membres le réclame.", None),
        ("On peut voter à main levée si personne ne s'y oppose.", None),
        ("Le président fait l'appel nominal. Le quorum est atteint.", None),
        ("Le conseil approuve le projet.", None),
    ],
)
def test_secret_ballot(text: str, secret: bool | None) -> None:
    assert voters(text).secret_ballot is secret
