"""The outcome and the counts of an act."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.acts.counts import read_counts
from pipeline.acts.vote import read_vote, vote_start


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("par 24 voix contre 1, décide", {"votes_for": 24, "votes_against": 1}),
        ("le vœu est rejeté par 16 voix contre 15.", {"votes_for": 15, "votes_against": 16}),
        ("28 votes pour 2 votes contre, M. Borrel", {"votes_for": 28, "votes_against": 2}),
        ("8 votes pour 3 abstentions, Mme Martial", {"votes_for": 8, "abstentions": 3}),
        ("27 VOIX POUR 5 CONTRE 0 ABSTENTIONS", {"votes_for": 27, "votes_against": 5, "abstentions": 0}),
        ("Pour : 18 Contre (2) : MM. Borrel et Vial", {"votes_for": 18, "votes_against": 2}),
        (
            "Pour 15 Contre 1 (NOAL Rémi) Abstention 2 (Mme MARTIAL, M. ROYAN)",
            {"votes_for": 15, "votes_against": 1, "abstentions": 2},
        ),
        ("ABSTENTIONS (1) : Mme MARTIAL POUR : 18", {"votes_for": 18, "abstentions": 1}),
        ("à l'unanimité moins 2 abstentions", {"abstentions": 2}),
        ("Abstention de l'opposition (5 membres : Mme MARTIAL, M. NOAL)", {"abstentions": 5}),
        ("deux membres n'ayant pas pris part au vote", {"not_voting": 2}),
        ("par dix-huit voix pour, une voix contre", {"votes_for": 18, "votes_against": 1}),
        (
            "Contre : Une Ville pour Tous (4) ; Abstention : Rochefort Ensemble (2)",
            {"votes_against": 4, "abstentions": 2},
        ),
        ("Contre : Une Ville (4), Le Bourg (3)", {}),
        ("15 votants, 5 oui, 9 non, 1 blanc", {"votes_for": 5, "votes_against": 9}),
        ("OUI : 12 NON : 3", {"votes_for": 12, "votes_against": 3}),
        ("par 13 voix pour : 1. Donne acte", {"votes_for": 13}),
        ("M. Noal annonce un vote contre.", {}),
        (
            "Ont voté pour : groupe A, groupe B (21 voix) Se sont abstenus : groupe C (3 voix)",
            {"votes_for": 21, "abstentions": 3},
        ),
        ("17 voix POUR et 2 ABSTENTlONS", {"votes_for": 17, "abstentions": 2}),
        ("Par 7 voix contre, 3 voix pour, l'assemblée rejette", {"votes_for": 3, "votes_against": 7}),
    ],
)
def test_counts(text: str, counts: dict[str, int]) -> None:
    assert {field: count.value for field, count in read_counts(text).items()} == counts


@pytest.mark.parametrize(
    "text",
    [
        "Ont émis un vote favorable : M. Borrel. Ont émis un vote défavorable : Mme Martial",
        "Reçu le 16/01/17 Pour extrait certifié conforme",
        "Nombre de conseillers présents n'ayant pas pris part au vote : 0",
    ],
)
def test_no_count(text: str) -> None:
    assert read_counts(text) == {}


@given(st.integers(1, 99), st.integers(1, 99))
def test_two_figures_that_oppose_each_other(votes_for: int, against: int) -> None:
    counts = read_counts(f"Le conseil, par {votes_for} voix contre {against}, approuve le projet.")
    assert (counts["votes_for"].value, counts["votes_against"].value) == (votes_for, against)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Le procès-verbal n'appelle aucune observation. Adopté.", "adopted"),
        ("Le document est soumis au vote. Accord unanime du conseil.", "adopted"),
        ("Mme Borrel : 12 voix M. Vial : 3 voix Est élue : Mme Borrel", "adopted"),
        ("M. Vial, ayant obtenu la majorité absolue, est proclamé vice-président.", "adopted"),
        ("Le conseil décide : ATTRIBUE le marché à Aubel. REJETTE l'offre irrégulière de Corvil.", "adopted"),
        ("Après en avoir délibéré, le conseil rejette la proposition.", "rejected"),
        ("Après en avoir délibéré, le conseil décide de ne pas donner suite.", "rejected"),
        ("Le conseil manque de précisions. La question est renvoyée en commission.", "postponed"),
        ("Mme la Maire propose de reporter ce point à une prochaine séance.", "postponed"),
        ("Les devis manquent. REPORTÉ", "postponed"),
        ("Il manque un devis. Absence de vote : à revoir au prochain conseil.", "postponed"),
        ("Retiré", "withdrawn"),
        ("M. le Président retire cette délibération de l'ordre du jour.", "withdrawn"),
        ("M. le Maire décide de retirer ce point.", "withdrawn"),
        ("Le conseil prend acte du rapport.", "noted"),
        ("Après en avoir délibéré, le conseil décide de prendre acte du débat.", "noted"),
        ("Il vous est proposé de prendre acte du rapport.", "unknown"),
    ],
)
def test_outcome(text: str, outcome: str) -> None:
    vote = read_vote(text)
    assert vote.outcome == outcome
    assert outcome == "unknown" or text[slice(*vote.spans["outcome"])]


@pytest.mark.parametrize(
    ("text", "unanimous"),
    [
        ("Le conseil, à l'unanimité, approuve le projet.", True),
        ("à l'unanimité des suffrages exprimés, 2 abstentions, approuve", True),
        ("à l'unanimité moins 2 abstentions, approuve", False),
        ("Ont émis un vote défavorable : Mme Martial. Adopté.", False),
        ("Le conseil approuve le projet.", None),
    ],
)
def test_unanimity(text: str, unanimous: bool | None) -> None:
    assert read_vote(text).unanimous is unanimous


def test_a_title_that_runs_into_the_vote() -> None:
    title = "Achat d'un terrain à la majorité 8 votes pour 3 votes contre"
    assert title[vote_start(title, 0, len(title)) :].startswith("à la majorité")
    assert vote_start("Achat d'un terrain", 0, 18) == 18


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "L'amendement est mis aux voix : pour 3, contre 14. REJETÉ. La délibération est adoptée par 15 voix.",
            "adopted",
        ),
        ("Le dossier du refuge est reporté. Vote : 11 pour, 1 abstention.", "adopted"),
        ("Le point est reporté.", "postponed"),
        ("La question est remise à la prochaine réunion.", "postponed"),
        ("M. Noal accepte de retirer son vœu.", "withdrawn"),
        ("Le conseil donne acte de la présentation ; arrête les résultats définitifs.", "adopted"),
        ("Le conseil prend acte du rapport.", "noted"),
        ("Demande refusée par 8 voix contre 3.", "rejected"),
    ],
)
def test_outcome_of_parts(text: str, outcome: str) -> None:
    assert read_vote(text).outcome == outcome


def test_the_vote_on_an_amendment_is_another() -> None:
    vote = read_vote("L'amendement est rejeté par 22 voix contre et 7 pour. Le budget est adopté à l'unanimité.")
    assert (vote.outcome, vote.unanimous, vote.counts) == ("adopted", True, {})


@pytest.mark.parametrize(
    ("text", "unanimous"),
    [
        ("Mme ROYER : 11 voix – M. BADIE : 3 voix. Mme ROYER est élue adjointe.", False),
        ("Mme ROYER : 14 voix. Mme ROYER est élue adjointe.", None),
        ("M. BADIE 15 voix ; Mme ROYER 15 voix. Ils sont élus.", None),
    ],
)
def test_ballot(text: str, unanimous: bool | None) -> None:
    assert read_vote(text).unanimous is unanimous


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Le comité décide d'attendre l'avis du notaire.", "postponed"),
        ("Le maire propose de reporter ce point. Pour : 16 Contre : 0 Point ajourné.", "postponed"),
        ("Vote : retirée, le texte n'étant pas prêt.", "withdrawn"),
        ("Adopté, M. NOAL ne prenant pas part au vote.", "adopted"),
        ("Le conseil n'accorde point l'indemnité.", "rejected"),
        ("Les conclusions du rapport sont adoptées.", "adopted"),
    ],
)
def test_outcomes_in_other_words(text: str, outcome: str) -> None:
    assert read_vote(text).outcome == outcome
