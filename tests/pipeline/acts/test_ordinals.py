"""Runs of ordinals: what is numbered, and what only looks so."""

import pytest

from pipeline.acts.ordinals import best_runs, find_runs


def _values(lined: str) -> list[list[int]]:
    return [[ordinal.value for ordinal in run] for run in find_runs(lined)]


@pytest.mark.parametrize(
    "lined",
    [
        "1. Budget de la forêt\n2. Tarifs de la piscine\n3. Travaux du lavoir\n",
        "1/ Budget de la forêt\n2/ Tarifs de la piscine\n3/ Travaux du lavoir\n",
        "1) Budget de la forêt\n2) Tarifs de la piscine\n3) Travaux du lavoir\n",
        "1 - Budget de la forêt\n2 - 2031-06-071 - Tarifs de la piscine\n3 - 2031-06-072 - Travaux du lavoir\n",
        "Point n° 1 : Budget de la forêt\nPoint n° 2 : Tarifs de la piscine\nPoint n° 3 : Travaux du lavoir\n",
        "I - Budget de la forêt\nII - Tarifs de la piscine\nIII - Travaux du lavoir\n",
    ],
)
def test_three_consecutive_ordinals_make_a_run(lined: str) -> None:
    assert [1, 2, 3] in _values(lined)


@pytest.mark.parametrize(
    "lined",
    [
        "1. Approuve la convention\n2. Autorise le maire\n3. Dit que les crédits sont ouverts\n",
        "Le conseil, Article 1 - Exonère le locataire. Article 2 - La caution est de 90 €. Article 3 - Le bail court.",
        "1. M. DUVAL : Oui\n2. Mme LOIR : Non\n3. M. ORTIZ : Oui\n",
        "1. Recettes 12 500,00 13 800,00\n2. Dotations 1 500,00 1 800,00\n3. Divers 12,00 45,00\n",
    ],
)
def test_dispositifs_roll_calls_and_tables_are_no_headings(lined: str) -> None:
    assert not [run for run in _values(lined) if len(run) > 1]


def test_the_agenda_comes_first_and_the_minutes_last() -> None:
    agenda = "1. Budget de la forêt 2. Tarifs de la piscine 3. Travaux du lavoir "
    lined = agenda + "".join(f"{n}. Objet numéro {n} Adopté. " for n in (1, 2, 3))
    run = best_runs(find_runs(lined), len(lined), lambda a, b: "Adopté" in lined[a:b])[0]
    assert [lined[ordinal.title : ordinal.title + 5] for ordinal in run] == ["Objet"] * 3


def test_a_run_whose_last_item_alone_is_decided_is_an_agenda() -> None:
    lined = "1. Budget de la forêt 2. Tarifs de la piscine 3. Travaux du lavoir. La séance commence. Adopté."
    assert best_runs(find_runs(lined), len(lined), lambda a, b: "Adopté" in lined[a:b]) == []
