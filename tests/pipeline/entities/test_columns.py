"""Which names of a stretch the layout of the page parts."""

import pytest

from pipeline.entities.columns import columns, rest_of_roll
from pipeline.entities.span import Span


@pytest.mark.parametrize(
    ("label", "stretch", "names"),
    [
        ("PER", "ORBEC-LE-HAUT\tMORVAL Elsa", ["MORVAL Elsa"]),
        ("PER", "Elsa MORVAL\tLuc NOALLE", ["Elsa MORVAL", "Luc NOALLE"]),
        ("PER", "MORVAL\tElsa", ["MORVAL\tElsa"]),
        ("PER", "MORVAL| Elsa\tX\nORBEC", ["MORVAL Elsa"]),
        ("PER", "ORBEC\tMORVAL| Elsa\nBRÉVAL", ["MORVAL Elsa"]),
        ("PER", "MORVAL| Elsa\nBRÉVAL", ["MORVAL"]),
        ("PER", "MORVAL|\tX", ["MORVAL"]),
        ("PER", "ORBEC\tMORVAL Elsa|, NOALLE Luc\nBRÉVAL", ["MORVAL Elsa"]),
        ("PER", "MORVAL|-ORBEC Elsa, adjointe\tX", ["MORVAL-ORBEC Elsa"]),
        ("PER", "ORBEC\tMORVAL Elsa\nMEMBRES| ABSENTS", ["MORVAL Elsa"]),
        ("PER", "communaux\tMORVAL", ["MORVAL"]),
        ("PER", "Elsa MORVAL\nORBEC-LE-BAS|\tLuc", ["Elsa MORVAL"]),
        ("PER", "MORVAL Elsa\nInvités| : aucun", ["MORVAL Elsa"]),
        ("PER", "Elsa EL MORVAL\nORBEC|-LE-BAS : Luc", ["Elsa EL MORVAL"]),
        ("PER", "Jean-Luc DE LA\nNOALLE|, maire", ["Jean-Luc DE LA\nNOALLE"]),
        ("PER", "ELSA LE\nMORVAL| : présente", ["ELSA LE\nMORVAL"]),
        ("PER", "ELSA MORVAL\nLUC NOALLE| : présent", ["ELSA MORVAL"]),
        ("PER", "Luc\nNOALLE| : oui", ["Luc\nNOALLE"]),
        ("ORG", "SYNDICAT DES EAUX D'ORBEC\tSEO", ["SYNDICAT DES EAUX D'ORBEC", "SEO"]),
        ("ORG", "DEPARTEMENT\tDES DELIBERATIONS", ["DEPARTEMENT"]),
        ("ORG", "Syndicat mixte d'Orbec\nMaison des Eaux", ["Syndicat mixte d'Orbec"]),
        ("ORG", "Syndicat mixte\ndu Haut-Orbec", ["Syndicat mixte\ndu Haut-Orbec"]),
        ("LEGAL_REF", "loi\tNOTRe", ["loi\tNOTRe"]),
    ],
)
def test_columns(label: str, stretch: str, names: list[str]) -> None:
    """A bar ends the stretch."""
    tagged = stretch.split("|")[0]
    laid = stretch.replace("|", "")
    assert [laid[start:end] for start, end in columns(laid, Span(0, len(tagged)), label)] == names


ROLL = "ORBEC\tNOALLE Luc\tX\nBRÉVAL\tMORVAL Elsa\nLURS\tBORREL Zoé\tX\nVAL\tDE LURCY Ana\nNOIR\tHAMON Guy\n"


@pytest.mark.parametrize(
    ("known", "more"),
    [
        (["NOALLE Luc", "MORVAL Elsa", "BORREL Zoé", "HAMON Guy"], ["DE LURCY Ana"]),
        (["NOALLE Luc", "MORVAL Elsa", "BORREL Zoé"], []),
        ([], []),
    ],
)
def test_rest_of_roll(known: list[str], more: list[str]) -> None:
    people = {Span(ROLL.index(name), ROLL.index(name) + len(name)) for name in known}
    assert [ROLL[start:end] for start, end in rest_of_roll(ROLL, people)] == more
