"""Names in brackets at the ends of titles present the acts; one alone may be what the act is about."""

import re

from pipeline.acts.act import Act
from pipeline.records.bracketed_rapporteurs import fill_bracketed_rapporteurs
from pipeline.records.model import Decision
from pipeline.records.people import Mention


def _records(*titles: str) -> list[tuple[str | None, str | None]]:
    text = "".join(f"{title}. Adopté. " for title in titles)
    people = [Mention(*found.span(), found.group()) for found in re.finditer("Luc TANGUY|BONNEFOY", text)]
    acts, decisions, at = [], [], 0
    for title in titles:
        acts.append(Act(at, at + len(title) + 10, None, (at, at + len(title))))
        decisions.append(Decision(title=title, evidence={"title": (at, at + len(title))}))
        at += len(title) + 10
    fill_bracketed_rapporteurs(text, acts, decisions, people)
    return [(decision.title, decision.rapporteur) for decision in decisions]


def test_names_come_off() -> None:
    assert _records("Bail du fournil (Luc TANGUY)", "Vœu sur la gare (Mme BONNEFOY, adjointe)", "Orgue") == [
        ("Bail du fournil", "Luc TANGUY"),
        ("Vœu sur la gare", "BONNEFOY"),
        ("Orgue", None),
    ]


def test_one_alone_stays() -> None:
    assert _records("Départ d'un adjoint (Luc TANGUY)", "Orgue") == [
        ("Départ d'un adjoint (Luc TANGUY)", None),
        ("Orgue", None),
    ]
