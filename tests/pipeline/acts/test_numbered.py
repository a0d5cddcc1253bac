"""The title that follows the number of an act."""

import pytest

from pipeline.acts.numbered import titled


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("N° 12 : Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12_Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12- Objet : Tarifs de la cantine", "Tarifs de la cantine"),
        ("DEL 12 du conseil", None),
    ],
)
def test_titled(text: str, title: str | None) -> None:
    number = text.index("12")
    found = titled(text, (number, number + 2), len(text))
    assert (text[found[0] : found[1]] if found else None) == title
