"""The naming of the secretary is an act where it is a heading and is voted."""

import pytest

from pipeline.acts.secretary import find_secretary


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("NOMINATION DU SECRÉTAIRE DE SÉANCE Mme Ana TELLIER est désignée à l'unanimité. 1. Bail", 1),
        ("Élection d'un secrétaire de séance : M. DELAGE, par 12 voix pour. 1. Bail", 1),
        ("Désignation du secrétaire de séance Mme Ana TELLIER est désignée. 1. Bail Adopté à l'unanimité.", 0),
        ("Il est procédé à la nomination du secrétaire, à l'unanimité.", 0),
    ],
)
def test_acts(text: str, acts: int) -> None:
    assert len(find_secretary(text, 0, len(text))) == acts
