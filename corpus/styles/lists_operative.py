"""Lists of deliberations with votes by name and operative parts, as large towns post them."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.numbers import delib
from corpus.lexicon.people import per, surname_caps
from corpus.styles.layout import names
from corpus.styles.paper_acts import ACTS, ordered
from corpus.styles.paper_kit import Paper, decision
from pipeline.records.model import Decision

UNANIMITY = (
    "à l'unanimité,",
    "à l'unanimité",
    "A l'unanimité des membres présents et représentés,",
    "À L'UNANIMITÉ",
    "Adopté à l'unanimité.",
)
OPENERS = (
    "Le {body} a examiné puis adopté, une à une, lors de sa séance du {day}, les délibérations suivantes :",
    "Réuni en séance publique le {day}, le {body} a délibéré sur les points suivants :",
    "Délibérations adoptées par le {body} du {day} :",
    "Le {body} s'est réuni le {day} et a pris les délibérations dont la teneur suit.",
)
NUMBERS = ("n°{}", "N° {}", "Délibération n° {}", "{}", "{} -", "DELIBERATION N°{}", "n° {} :")


class _Dissent:
    """The members who vote against or abstain all along the sitting: their names as the list writes them."""

    def __init__(self, paper: Paper) -> None:
        scene = paper.scene
        count = min(len(scene.present) // 3, paper.rng.randint(2, 7))
        self.paper = paper
        self.rebels = paper.rng.sample(scene.present[1:], count)
        self.total = scene.voters

    def _listed(self) -> str:
        return names([f"{one.civility} {per(surname_caps(one))}" for one in self.rebels], last=", ")

    def vote(self) -> tuple[str, dict[str, object]]:
        """A sentence of the vote and what it states."""
        rng, count = self.paper.rng, len(self.rebels)
        favour = self.total - count
        draw = rng.random()
        if draw < 0.5:
            return rng.choice(UNANIMITY), {"outcome": "adopted", "unanimous": True}
        if draw < 0.72:
            shape = rng.choice(
                (
                    "à la majorité\n{f} votes pour\n{c} votes contre, {who}",
                    "à la majorité : {f} voix pour, {c} voix contre ({who})",
                )
            )
            text = shape.format(f=favour, c=count, who=self._listed())
            return text, {"outcome": "adopted", "unanimous": False, "votes_for": favour, "votes_against": count}
        shape = rng.choice(
            (
                "à l'unanimité des suffrages exprimés\n{f} votes pour\n{c} abstentions, {who}",
                "à l'unanimité des suffrages exprimés, {f} pour et {c} abstentions ({who})",
            )
        )
        text = shape.format(f=favour, c=count, who=self._listed())
        return text, {"outcome": "adopted", "unanimous": True, "votes_for": favour, "abstentions": count}


def _act(paper: Paper, dissent: _Dissent, shape: str, lead: str) -> tuple[list[str], Decision]:
    """One act of the list: number and title, vote, operative lines."""
    act = paper.rng.choice(ACTS)
    title, report, orders = paper.act(act)
    number = paper.scene.numbering.next()
    noted = act.orders[0].startswith("prendre acte")
    text, fields = ("", {"outcome": "noted"}) if noted else dissent.vote()
    lines = [f"{shape.format(delib(number))} {title}"]
    if paper.rng.random() < 0.2:
        lines.append(report[0])
    lines += [text, *(f"{lead}{ordered(order)}{paper.rng.choice(('.', '', ' ;'))}" for order in orders)]
    return lines, decision(title, number=number, amounts=paper.told.take(), **fields)


def operative_list(rng: random.Random) -> Authored:
    """Title, vote by name and operative lines of each act of a sitting."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "agglomeration")))
    scene, session = paper.scene, paper.session
    session.members_in_office, session.members_present, session.members_voting = (
        scene.members,
        len(scene.present),
        scene.voters,
    )
    blocks = [
        rng.choice(
            (
                "Direction des assemblées\nService du conseil",
                "Secrétariat général",
                "Direction générale des services",
                "Pôle juridique – Assemblées",
            )
        ),
        paper.owner(),
        f"Liste des délibérations du {scene.body} du {dates.long_form(scene.date)}",
        rng.choice(("(prise en application de l'⟦LEGAL_REF|article L. 2121-25 du CGCT⟧)", "")),
        f"Nombre légal de membres {scene.members}\nNombre de présents {len(scene.present)}\nNombre de "
        f"procurations {len(scene.proxies)}\nNombre de votants {scene.voters}",
        rng.choice(OPENERS).format(body=scene.body, day=dates.weekday_form(scene.date)),
    ]
    dissent, shape, lead = _Dissent(paper), rng.choice(NUMBERS), rng.choice(("", "", "- ", "→ ", "Article unique : "))
    records: list[Decision] = []
    for _ in range(rng.randint(6, 13)):
        lines, record = _act(paper, dissent, shape, lead)
        blocks += lines
        records.append(record)
    return paper.finish(blocks, records, "list")


STYLES: dict[str, Callable[[random.Random], Authored]] = {"operative_list": operative_list}
