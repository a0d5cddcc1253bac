"""Who presents an act."""

import pytest

from pipeline.records.rapporteur import find_proposer, find_rapporteur
from tests.pipeline.records.marked import read_marked

CHAIR = "Ana TEYSSIER"


def rapporteur(title: str, after: str, chair: str | None = CHAIR) -> str | None:
    text, named, _ = read_marked(f"{title} {after}")
    start = len(read_marked(title)[0])
    found = find_rapporteur(text, start, len(text), named, chair)
    assert found is None or text[found[1] : found[2]]
    return found[0] if found else None


@pytest.mark.parametrize(
    "report",
    [
        "Rapporteur : M. ⟦PER|Luc BORREL⟧. Le réseau est ancien.",
        "Présentation par M. ⟦PER|Luc BORREL⟧.",
        "M. ⟦PER|Luc BORREL⟧, 2e adjoint, présente ce point.",
        "M. ⟦PER|Luc BORREL⟧ nous présente le bilan.",
        "M. ⟦PER|Luc BORREL⟧ expose que le réseau est ancien. M. le Maire précise le calendrier.",
        "Sur proposition de M. ⟦PER|Luc BORREL⟧, vice-président en charge de l'eau, le bureau",
        "Mme la Maire donne la parole à M. ⟦PER|Luc BORREL⟧, qui rappelle le contexte.",
        "Madame la Maire. – Je passe la parole à ⟦PER|Luc BORREL⟧. Mme ⟦PER|Zoé MARTIAL⟧. – Merci.",
        "M. ⟦PER|Luc BORREL⟧.- Le réseau est ancien. Mme ⟦PER|Zoé MARTIAL⟧.- Je m'étonne.",
        "M. ⟦PER|Luc BORREL⟧ : Le réseau est ancien.",
        "M. ⟦PER|Luc BORREL⟧ On a un réseau ancien.",
        "M. ⟦PER|Luc BORREL⟧, membre du bureau, expose : Le réseau est ancien.",
        "Vu le code Vu l'avis de la commission du 3 mai M. ⟦PER|Luc BORREL⟧, adjoint, expose ce qui suit.",
        "M. ⟦PER|Luc BORREL⟧ prend la parole. Le réseau est ancien.",
        "Monsieur ⟦PER|Luc BORREL⟧, rapporteur, entendu",
    ],
)
def test_a_named_rapporteur(report: str) -> None:
    assert rapporteur("Tarifs de l'eau", report) == "Luc BORREL"


@pytest.mark.parametrize(
    ("title", "report"),
    [
        ("Tarifs de l'eau", "Madame la Maire expose que le réseau est ancien. M. ⟦PER|Luc BORREL⟧ rappelle le budget."),
        ("Tarifs de l'eau", "Rapporteur : Madame la Présidente"),
        ("Tarifs de l'eau", "Présentation par Mme le Maire."),
        ("Tarifs de l'eau", "Mme la Présidente : Le réseau est ancien."),
        ("Tarifs de l'eau", "MADAME LA PRÉSIDENTE. — On vote ?"),
        ("Tarifs de l'eau", "Madame la Présidente Le réseau est ancien."),
        ("Mme le Maire soumet au vote le procès-verbal du 3 mai", ", qui est approuvé."),
    ],
)
def test_the_chair(title: str, report: str) -> None:
    assert rapporteur(title, report) == CHAIR
    assert rapporteur(title, report, chair=None) != CHAIR


@pytest.mark.parametrize(
    "report",
    [
        "Le réseau est ancien. M. ⟦PER|Luc BORREL⟧ demande si la taxe augmente. Mme ⟦PER|Zoé MARTIAL⟧ précise le taux.",
        "La société ⟦PER|Aubel⟧ propose de louer le terrain.",
        "Mme ⟦PER|Zoé MARTIAL⟧ s'inquiète du prix. M. ⟦PER|Luc BORREL⟧ précise le calendrier.",
        "La société Aubel, représentée par M. ⟦PER|Luc BORREL⟧, a remis une offre.",
        "Après en avoir délibéré, le conseil approuve. M. ⟦PER|Luc BORREL⟧ fait part des remerciements du club.",
        "Adopté. La Maire ⟦PER|Ana TEYSSIER⟧ La présente délibération peut faire l'objet d'un recours.",
    ],
)
def test_no_rapporteur(report: str) -> None:
    assert rapporteur("Tarifs de l'eau", report) is None


@pytest.mark.parametrize(
    ("before", "proposer"),
    [
        ("M. ⟦PER|Luc BORREL⟧ propose ", "Luc BORREL"),
        ("Mme ⟦PER|Zoé MARTIAL⟧, vice-présidente, soumet au conseil ", "Zoé MARTIAL"),
        ("M. ⟦PER|Luc BORREL⟧ demande à l’assemblée de se prononcer sur ", "Luc BORREL"),
        ("M. ⟦PER|Luc BORREL⟧ propose Mme ⟦PER|Zoé MARTIAL⟧. Vote : ", None),
        ("M. ⟦PER|Luc BORREL⟧ s’étonne de ", None),
        ("N° 7 Rapporteur : M. ⟦PER|Luc BORREL⟧ VOIRIE - ", "Luc BORREL"),
        ("Rapporteur : M. ⟦PER|Luc BORREL⟧. Adopté. ", None),
        ("", None),
    ],
)
def test_who_puts_the_act_forward_before_its_title(before: str, proposer: str | None) -> None:
    text, named, _ = read_marked(f"{before}l’ajout d’un point à l’ordre du jour")
    found = find_proposer(text, 0, len(read_marked(before)[0]), named)
    assert (found[0] if found else None) == proposer
