"""Tables of the attendance whose figures follow their heads."""

import pytest

from pipeline.records.count_tables import read_table


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("En exercice Présents Votants 29 22 27", (29, 22, 27)),
        ("Nombre de membres En exercice | Présents | Pouvoirs | Votants 18 | 12 | 3 | 15", (18, 12, 15)),
        ("Afférents au Conseil En exercice Qui ont pris part à la délibération 15 14 12", (14, None, 12)),
        ("En exercice Présents Votants Pour Contre 15 12 14 14 0", (15, 12, 14)),
        ("En exercice Présents Votants 29 22", (None, None, None)),
        ("Présents Votants 22 27", (None, None, None)),
        ("En exercice Présents Votants 2 22 27", (None, None, None)),
        ("En exercice Présents ou représentés 29 22", (None, None, None)),
        (1300 * "x" + " En exercice Présents Pour Contre 29 22 20 2", (None, None, None)),
    ],
)
def test_table(text: str, counts: tuple[int | None, ...]) -> None:
    found = read_table(text, len(text))
    told = tuple(found[name][0] if name in found else None for name in NAMES)
    assert told == counts
    assert all(text[start:end] == str(value) for value, start, end in found.values())


NAMES = ("members_in_office", "members_present", "members_voting")
