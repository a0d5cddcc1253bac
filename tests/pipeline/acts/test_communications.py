"""Decisions that a mayor reports: their numbers head no act, their communication is one where it is noted."""

from pipeline.acts.act import Act
from pipeline.acts.communications import find_sections, with_communications
from pipeline.acts.numbered import own_numbers
from pipeline.acts.outcomes import Outcomes

LIST = "Décisions prises par le Maire N° DM-12 : bail avec Mme Rivel. N° DM-13 : achat d'un banc. "
NOTED = LIST + "Le conseil en prend acte. "
ACT = "N° 2024-07 – Tarifs de la cantine Le maire propose de les fixer. Adopté à l'unanimité."


def _own(text: str, *numbers: str) -> list[str]:
    places = [(text.index(number), text.index(number) + len(number)) for number in numbers]
    return [text[a:b] for a, b in own_numbers(text, places, find_sections(text, Outcomes(text)))]


def test_reported_decisions_head_no_act() -> None:
    assert _own(NOTED + ACT, "DM-12", "DM-13", "2024-07") == ["2024-07"]


def test_a_report_with_a_verb_ends_the_list() -> None:
    assert _own(LIST + ACT.replace("Adopté à l'unanimité", "Le conseil prend acte"), "DM-13", "2024-07") == ["2024-07"]


def test_noted_communication_is_an_act() -> None:
    text = f"Il ouvre la séance. {NOTED}{ACT}"
    acts = [Act(text.index("N° 2024"), len(text))]
    first, last = with_communications(acts, find_sections(text, Outcomes(text)), Outcomes(text))
    assert first.title is not None
    assert text[slice(*first.title)] == "Décisions prises par le Maire"
    assert last == acts[0]


def test_list_alone_is_none() -> None:
    text = LIST + ACT
    acts = [Act(text.index("N° 2024"), len(text))]
    assert with_communications(acts, find_sections(text, Outcomes(text)), Outcomes(text)) == acts


def test_decisions_inside_a_point_are_the_point() -> None:
    text = "QUESTION N° 1 Délégation Le maire expose. Décisions prises par le maire : N° DM-12 Le conseil prend acte."
    outcomes = Outcomes(text)
    acts = [Act(0, len(text), None, (14, 24))]
    assert with_communications(acts, find_sections(text, outcomes), outcomes) == acts


def test_a_note_of_something_else() -> None:
    text = "Ouverture. " + LIST + "Le conseil prend acte du rapport annuel."
    outcomes = Outcomes(text)
    assert with_communications([], find_sections(text, outcomes), outcomes) == []
