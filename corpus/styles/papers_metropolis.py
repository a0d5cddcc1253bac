"""Summary reports of metropoles: very long attendance lists with proxies from a point on, then points and votes."""

import random
from collections.abc import Callable, Sequence

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.authorities import body_in_full
from corpus.lexicon.numbers import delib
from corpus.lexicon.people import NAME_FORMS, Person, people, per
from corpus.styles.paper_acts import ACTS, ordered
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_votes import Voting
from pipeline.records.model import Decision, Proxy

UNTIL = (
    " à compter du point {n}",
    " à compter du point {n}",
    " jusqu'au point {n} inclus",
    " à partir du point {n}",
    " pour la dernière motion",
    "",
    " à compter de la première motion",
    " à compter de {h} h {m:02d}",
    " toute la séance, hormis le point {n}",
    " pour le point {n}",
    " jusqu'à son arrivée au point {n}",
    " pour le reste de la séance",
)
LENT = (
    "a donné procuration à {}",
    "a donné procuration à {}",
    "a donné pouvoir à {}",
    "procuration à {}",
    "représenté{e} par {}",
    "pouvoir à {}",
)
GROUPS = (
    ("Mmes et MM. les Vice-présidents :", "Mmes et MM. les Conseillers :"),
    ("Vice-présidentes et vice-présidents :", "Conseillères et conseillers métropolitains :"),
    ("Vice-président·es :", "Conseiller·ères :"),
    ("Étaient présents :", ""),
    ("ÉTAIENT PRÉSENTS ET REPRÉSENTÉS MESDAMES ET MESSIEURS :", ""),
)
AWAY = ("Étaient absents et excusés :", "Étaient excusé·es :", "Absents excusés :", "Excusés :")


PRESIDING = ("Ont assisté à la réunion, présidée par", "Sous la présidence de", "Présidence :")


class _Roll:
    """The attendance list being written: what it says of each member, noted in the session."""

    def __init__(self, paper: Paper, members: Sequence[Person]) -> None:
        self.paper, self.rng = paper, paper.rng
        form = NAME_FORMS[
            paper.rng.choice(("given_first_caps", "given_first_caps", "surname_first_caps", "given_first"))
        ]
        self.form = form
        self.lent = paper.rng.choice(LENT)
        self.members = members
        self.lenders: list[str] = []

    def name(self, one: Person) -> str:
        return per(self.form(one))

    def proxy(self, giver: Person) -> str:
        """``(a donné procuration à X à compter du point 79)``, noted."""
        holder = self.rng.choice([one for one in self.members if one is not giver])
        self.lenders.append(self.form(giver))
        self.paper.session.proxies.append(Proxy(giver=self.form(giver), holder=self.form(holder)))
        until = self.rng.choice(UNTIL).format(
            n=self.rng.randint(2, 96), h=self.rng.randint(11, 20), m=self.rng.randint(0, 59)
        )
        early = "présente en début de séance, " if giver.female else "présent en début de séance, "
        lent = self.lent.format(self.name(holder), e="e" if giver.female else "")
        return f" ({early if self.rng.random() < 0.1 else ''}{lent}{until})"

    def listed(self, group: Sequence[Person], share: float) -> str:
        """A group with its proxies."""
        items = [self.name(one) + (self.proxy(one) if self.rng.random() < share else "") for one in group]
        return f"{self.rng.choice((', ', ', ', ' ; ', ' - ')).join(items)}."


def _attendance(paper: Paper, members: Sequence[Person]) -> list[str]:
    """Present in two groups, then the absent, nearly all of them represented."""
    rng, session = paper.rng, paper.session
    roll = _Roll(paper, members)
    gone = rng.randint(4, 14)
    chair, *others = members[: len(members) - gone]
    absent = list(members[len(members) - gone :])
    first = rng.randint(10, 20)
    roll.members = [chair, *others]
    heads = rng.choice(GROUPS)
    session.present = [roll.form(one) for one in ([chair, *others] if not heads[1] else others)]
    blocks = [heads[0]]
    if heads[1]:
        session.present = [roll.form(chair), *session.present]
        blocks += [roll.listed(others[:first], 0.2), heads[1], roll.listed(others[first:], 0.2)]
    else:
        blocks.append(roll.listed([chair, *others], 0.15))
    session.absent = list(dict.fromkeys([*roll.lenders, *(roll.form(one) for one in absent)]))
    session.president = roll.form(chair)
    paper.scene.present, paper.scene.prose = [chair, *others], roll.form
    return [f"{roll.name(chair)}", *blocks, rng.choice(AWAY), roll.listed(absent, 0.85)]


def summary_report(rng: random.Random) -> Authored:
    """A metropolis's summary report: who was there at which point, then the points."""
    paper = Paper.draw(rng, rng.choice(("metropole", "eurometropole", "region", "departement", "metropole")))
    scene, session = paper.scene, paper.session
    members = [scene.president, *people(rng, rng.randint(45, 85))]
    president, *roll = _attendance(paper, members)
    session.convened_on = scene.convened.isoformat()
    office = f"{scene.chair} {scene.authority.of(rng)}"
    civility = rng.choice((scene.president.civility, scene.president.civility_long))
    title = f"{civility} {president}, {office}"
    blocks = [
        f"Réunion du {body_in_full(scene.authority, rng)} du {dates.weekday_form(scene.date)} à {scene.hour}",
        rng.choice(("Convoqué par courrier en date du {}", "Convocation du {}", "(convocation en date du {})")).format(
            dates.long_form(scene.convened)
        ),
        rng.choice(
            (
                "Compte-rendu sommaire",
                "Procès-verbal sommaire",
                "COMPTE RENDU SOMMAIRE DES DÉLIBÉRATIONS",
                "Relevé des décisions",
            )
        ),
        f"{rng.choice(PRESIDING)} {title}",
        *roll,
    ]
    points, records = _points(paper, len(members))
    footer = rng.choice(
        (f"Compte-rendu sommaire du {scene.body} du {dates.long_form(scene.date)}\n{{page}}", "{page}/{pages}")
    )
    return paper.finish([*blocks, *points], records, "minutes", footer=footer)


def _points(paper: Paper, voters: int) -> tuple[list[str], list[Decision]]:
    """The points and what was voted on them."""
    rng = paper.rng
    voting = Voting.draw(rng, voters)
    blocks: list[str] = []
    records: list[Decision] = []
    for at in range(1, rng.randint(3, 7)):
        act = rng.choice(ACTS)
        title, _, orders = paper.act(act)
        number = paper.scene.numbering.next() if rng.random() < 0.5 else None
        vote = voting.cell(noted=act.orders[0].startswith("prendre acte"))
        blocks.append(f"{at}. {title}" if number is None else f"{at} {delib(number)} {title}")
        blocks += [f"{ordered(order)} ;" for order in orders]
        blocks.append(vote.text)
        records.append(decision(title, number=number, amounts=paper.told.take(), **vote.fields))
    return blocks, records


STYLES: dict[str, Callable[[random.Random], Authored]] = {"summary_report": summary_report}
