"""Lists of deliberations as authorities post them: one sitting, a whole year, or without votes."""

import random
from collections.abc import Callable
from datetime import timedelta

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.authorities import body_in_full
from corpus.lexicon.numbers import Numbering, delib
from corpus.styles import lists_agenda, lists_mayor, lists_operative
from corpus.styles.layout import value
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_layout import caps, row
from corpus.styles.paper_objects import ALL_OBJECTS, RUBRICS
from corpus.styles.paper_votes import Voting
from pipeline.records.model import Decision

TITLES = (
    "LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE {BODY}",
    "Liste des délibérations du {body}",
    "LISTE DES DELIBERATIONS",
    "Liste des délibérations examinées en séance",
    "LISTE DES DÉLIBÉRATIONS ADOPTÉES",
    "RELEVÉ DES DÉLIBÉRATIONS DU {BODY}",
    "Affichage de la liste des délibérations",
    "TABLEAU DES DÉLIBÉRATIONS",
    "Relevé de décisions du {body}",
)
LAWS = (
    "(prise en application de l'⟦LEGAL_REF|article L. 2121-25 du Code général des collectivités territoriales⟧)",
    "établie conformément à l'⟦LEGAL_REF|article L.2121-25 du CGCT⟧",
    "",
    "en vertu de l'⟦LEGAL_REF|ordonnance n° 2021-1310 du 7 octobre 2021⟧ et du ⟦LEGAL_REF|décret n° 2021-1311 du "
    "7 octobre 2021⟧",
    "(⟦LEGAL_REF|articles L. 2121-25 et R. 2121-11 du code général des collectivités territoriales⟧)",
    "",
)
DAYS = ("Séance du {date}", "SÉANCE DU {DATE}", "{BODY} DU {DATE}", "Réunion du {date}", "Séance publique du {date}")
HEADS = (
    "Délibération OBJET VOTE",
    "N° Objet Vote",
    "Numéro de délibération Objet de la délibération Résultat du vote",
    "N° de l'acte\nIntitulé\nSens du vote",
    "N° DELIBERATION OBJET DECISION",
    "Numéro Titre Décision de l'assemblée",
    "N° d'ordre Objet de la délibération Votes",
    "Objet\nN°\nVOTE",
)
ENDS = (
    "Affiché le {date}",
    "Publié sur le site internet le {date}",
    "Liste affichée à la porte de la mairie le {date}",
    "",
    "",
    "Fait le {date}\n{sign}",
    "Mise en ligne le {date}.\nLa liste complète est consultable au secrétariat général.",
    "Pour extrait conforme,\n{sign}",
    "{sign}",
)


def _taking_note(title: str) -> bool:
    return title.startswith(("Compte rendu des décisions", "Rapport d'activité", "Rapport annuel"))


def _objects(paper: Paper, count: int, *, grouped: bool) -> list[tuple[str, str, list[str]]]:
    """Rubric, marked title, decided amounts."""
    drawn = paper.rng.sample(ALL_OBJECTS, min(count, len(ALL_OBJECTS)))
    if grouped:
        order = list(RUBRICS)
        drawn.sort(key=lambda found: order.index(found[0]))
    return [(rubric, paper.fill(template), paper.told.take()) for rubric, template in drawn]


def _rows(
    paper: Paper, voting: Voting, numbering: Numbering, count: int, shout: bool
) -> tuple[list[str], list[Decision]]:
    """The lines of one sitting's table, and a record for each."""
    grouped = paper.rng.random() < 0.35
    headed = grouped and paper.rng.random() < 0.8
    lines: list[str] = []
    records: list[Decision] = []
    last = ""
    for rubric, drawn, amounts in _objects(paper, count, grouped=grouped):
        if headed and rubric != last:
            lines.append(caps(rubric) if shout else rubric)
        last = rubric
        title = caps(drawn) if shout else drawn
        vote = voting.cell(noted=_taking_note(drawn))
        number = numbering.next()
        lines.append(row(paper.rng, delib(number), title, vote.text, max(50, paper.width - 25)))
        records.append(decision(title, number=number, amounts=amounts, **vote.fields))
    return lines, records


def _named(paper: Paper, template: str) -> str:
    """A heading of the sitting: ``{body}``, ``{BODY}``, ``{date}``…"""
    scene = paper.scene
    day = paper.rng.choice((dates.long_form, dates.weekday_form))(scene.date)
    found = {"body": scene.body, "BODY": scene.body.upper(), "date": day, "DATE": day.upper(), "sign": "{sign}"}
    return (
        template.format(**found)
        .replace("DU COMMISSION", "DE LA COMMISSION")
        .replace("du commission", "de la commission")
    )


def _end(paper: Paper, records: list[Decision]) -> str:
    """The last lines, signed or not; where they tell when the list was published, so were its acts."""
    form = paper.rng.choice(ENDS)
    if "{date}" in form and not form.startswith("Fait"):
        for record in records:
            record.published_on = paper.scene.date.isoformat()
    written = _named(paper, form)
    return written.replace("{sign}", paper.sign()) if "{sign}" in written else written


def _counts(paper: Paper) -> str:
    """Members in office, present, voting, as lists of a sitting have them now and then."""
    scene, session = paper.scene, paper.session
    if paper.rng.random() < 0.55:
        return ""
    session.members_in_office, session.members_present = scene.members, len(scene.present)
    session.members_voting = scene.voters
    shape = paper.rng.choice(
        (
            "Nombre de conseillers en exercice : {} – Présents : {} – Votants : {}",
            "En exercice {}\nPrésents {}\nVotants {}",
            "Membres en exercice : {} ; membres présents : {} ; votants : {}.",
            "Nombre légal de membres {}\nNombre de présents {}\nNombre de votants {}",
        )
    )
    return shape.format(scene.members, len(scene.present), scene.voters)


def sitting_list(rng: random.Random) -> Authored:
    """The list of one sitting's deliberations in a table."""
    paper = Paper.draw(rng)
    scene = paper.scene
    shout = rng.random() < 0.35
    owner = paper.owner() if rng.random() < 0.6 else body_in_full(scene.authority, rng)
    blocks = [
        owner,
        _named(paper, rng.choice(TITLES)),
        _named(paper, rng.choice(DAYS)),
        rng.choice(LAWS),
        _counts(paper),
        rng.choice(HEADS),
    ]
    lines, records = _rows(paper, Voting.draw(rng, scene.voters), scene.numbering, rng.randint(14, 38), shout)
    return paper.finish([*blocks, *lines, _end(paper, records)], records, "list")


def yearly_list(rng: random.Random) -> Authored:
    """Several sittings of a year one after another; the session is the first."""
    paper = Paper.draw(rng, rng.choice(("communaute_communes", "commune", "agglomeration", "syndicat", "departement")))
    scene, day = paper.scene, paper.scene.date.replace(day=min(paper.scene.date.day, 28), month=rng.randint(1, 4))
    paper.session.date = day.isoformat()
    shout, heading, columns = rng.random() < 0.6, rng.choice(DAYS), rng.choice(HEADS)
    voting = Voting.draw(rng, scene.voters)
    numbering = Numbering.draw(rng, day.year, day.month, day.day)
    blocks = [
        paper.owner(),
        rng.choice(
            (
                "PUBLICATION DES DÉLIBÉRATIONS – ANNÉE {}",
                "RECUEIL DES DÉLIBÉRATIONS {}",
                "Registre des délibérations {}",
                "Délibérations {}",
            )
        ).format(day.year),
    ]
    records: list[Decision] = []
    for _ in range(rng.randint(3, 5)):
        scene.date = numbering.date = day
        lines, found = _rows(paper, voting, numbering, rng.randint(4, 11), shout)
        blocks += [_named(paper, heading), *([columns] if rng.random() < 0.8 else []), *lines]
        records += found
        day += timedelta(days=rng.randint(25, 60))
    return paper.finish(blocks, records, "list")


def approved_list(rng: random.Random) -> Authored:
    """A list without votes: rubric, number, title in full sentences."""
    paper = Paper.draw(rng, "commune")
    scene = paper.scene
    adopted = rng.random() < 0.7
    heading = (
        "Liste des délibérations approuvées par le {body}"
        if adopted
        else "Liste des délibérations examinées par le {body}"
    )
    join = rng.choice(("- ", " - ", " : ", " – ", " "))
    blocks = [_named(paper, f"Séance du {scene.body} en date du {{date}}"), paper.owner(), _named(paper, heading)]
    records: list[Decision] = []
    for rubric, title, amounts in _objects(paper, rng.randint(18, 42), grouped=rng.random() < 0.5):
        number = scene.numbering.next()
        blocks += (
            [rubric, f"{delib(number)}{join}{title}."]
            if rng.random() < 0.9
            else [f"{rubric} {delib(number)}{join}{title}."]
        )
        outcome = "noted" if adopted and value(title).startswith("Information") else "adopted" if adopted else "unknown"
        records.append(decision(title, number=number, amounts=amounts, outcome=outcome))
    return paper.finish([*blocks, _end(paper, records)], records, "list")


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "sitting_list": sitting_list,
    "yearly_list": yearly_list,
    "approved_list": approved_list,
    **lists_operative.STYLES,
    **lists_agenda.STYLES,
    **lists_mayor.STYLES,
}
