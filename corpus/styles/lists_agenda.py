"""Convocations and agendas: the points with their rapporteurs or numbers, no decision."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates, people, places
from corpus.lexicon.authorities import body_in_full
from corpus.lexicon.numbers import Numbering, delib
from corpus.markup import mark
from corpus.styles.lists_mayor import taken
from corpus.styles.paper_kit import Paper
from corpus.styles.paper_layout import caps
from corpus.styles.paper_objects import RUBRICS

GREETINGS = (
    "Cher(e) collègue,",
    "Madame, Monsieur,",
    "Mesdames et Messieurs les conseillers,",
    "Chère collègue, cher collègue,",
    "Madame la Conseillère, Monsieur le Conseiller,",
)
CALLS = (
    "En application du ⟦LEGAL_REF|Code général des collectivités territoriales⟧, en particulier de "
    "{article}, j'ai l'honneur de vous inviter à la séance du {body} qui se tiendra le :",
    "J'ai l'honneur de vous informer que le {body} se réunira en séance publique le :",
    "Je vous prie de bien vouloir assister à la réunion du {full} qui aura lieu le :",
    "Vous êtes invité(e) à participer à la prochaine réunion du {full}, fixée au :",
    "Le {body} est convoqué, en application {of_article}, le :",
)
ARTICLES = ("L. 2121-10", "L.2121-12", "L 2121-7", "L. 2121-12", "L. 5211-1")
PAPERS = (
    "Vous trouverez ci-joint l'ordre du jour, la note de synthèse ainsi que les projets de délibération.",
    "En cas d'empêchement, vous pouvez donner pouvoir à un collègue de votre choix au moyen du formulaire ci-joint.",
    "Les pièces annexes sont consultables sur la plateforme dématérialisée, fournie par la société {company}.",
    "Le dossier complet peut être consulté au secrétariat auprès de {someone}, aux heures d'ouverture.",
    "Affaire suivie par {someone} – Secrétariat général",
    "Dossier suivi par : {someone}, direction des assemblées",
    "La séance sera précédée d'une présentation par {someone}, de {company}.",
    "{someone}, directeur {of_public_body}, présentera en ouverture le bilan de l'année {last}.",
    "Présentation préalable : {someone} ({association}) et {someone}, chargé de mission {to_agency}.",
)
CLOSINGS = (
    "Je vous prie d'agréer, cher collègue, mes salutations les plus cordiales.",
    "Veuillez agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
    "Comptant sur votre présence, je vous prie d'agréer l'expression de mes salutations distinguées.",
    "Dans cette attente, recevez, cher collègue, mes cordiales salutations.",
)
POWER = (
    "POUVOIR\nJe soussigné(e) .............................................\ndonne pouvoir à M. ou Mme "
    "..............................\n"
    "pour me représenter à la réunion du {full} du ....................\nFait à ................ le "
    "...............\nSignature",
    "PROCURATION\nM............................................................\nDonne pouvoir à "
    "M....................................\n"
    "afin de voter en son nom lors de la réunion du {full}\nÀ retourner : {hall_of} – BP {few} – Mél : "
    "assemblees@exemple.fr",
    "",
    "",
)
POINTS = (
    "{n}- {t}",
    "{n}) {t}",
    "{n}. {t}",
    "{n} – {t}",
    "N° {n} : {t}",
    "Point {n} : {t}",
    "• {t}",
    "- {t}",
    "{n} - {t}",
)


def _points(paper: Paper, low: int, high: int, rapporteurs: str) -> list[str]:
    """Rubrics and points, each with its rapporteur where the house names them."""
    rng = paper.rng
    shape, number, lines = rng.choice(POINTS), 1, []
    reporters = [paper.scene.per(one) for one in rng.sample(paper.scene.present, min(6, len(paper.scene.present)))]
    for rubric in rng.sample(list(RUBRICS), rng.randint(6, 11)):
        named = rng.choice(reporters)
        lines.append(
            {"rubric": f"{rubric} – rapporteur : {named}", "sector": f"SECTEUR PRÉSENTÉ PAR {named} – {rubric}"}.get(
                rapporteurs, rubric
            )
        )
        for template in rng.sample(RUBRICS[rubric], min(len(RUBRICS[rubric]), rng.randint(low, high))):
            title = paper.fill(template)
            who = rng.choice(("M. LE MAIRE" if paper.scene.chair == "Maire" else "LE PRÉSIDENT", named, named, named))
            tail = {"line": f"\n{who}", "end": f" {who}", "brackets": f" (rapporteur : {named})"}.get(rapporteurs, "")
            lines.append(shape.format(n=number, t=title) + tail)
            number += 1
    return lines


def _called(paper: Paper) -> str:
    """The sentence that convenes."""
    article = mark("LEGAL_REF", f"article {paper.rng.choice(ARTICLES)}")
    full = body_in_full(paper.scene.authority, paper.rng)
    return paper.choose(CALLS, article=f"l'{article}", of_article=f"de l'{article}", full=full)


def convocation(rng: random.Random) -> Authored:
    """The letter that convenes a sitting, with its agenda; the letter's date is the convocation's."""
    paper = Paper.draw(
        rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration", "syndicat", None))
    )
    scene, session = paper.scene, paper.session
    session.convened_on = scene.convened.isoformat()
    place = places.a(places.commune(rng))
    at = f"{dates.weekday_form(scene.date)} à {scene.hour}"
    hall_of = (
        mark("ORG", f"Mairie {places.de(scene.authority.short)}")
        if scene.chair == "Maire"
        else scene.authority.variants(rng)
    )
    power = paper.choose(POWER, full=body_in_full(scene.authority, rng), hall_of=hall_of)
    blocks = [
        paper.owner(),
        f"{rng.choice(('Le', 'Le', 'Fait le'))} {dates.long_form(scene.convened)}",
        rng.choice(("Objet : Convocation à la séance du {0}", "CONVOCATION DU {1}", "Objet : réunion du {0}"))
        .format(scene.body, scene.body.upper())
        .replace("du commission", "de la commission"),
        rng.choice(GREETINGS),
        _called(paper),
        caps(at) if rng.random() < 0.5 else at,
        rng.choice(
            (
                f"{places.school_or_hall(rng)} {place}",
                f"{places.school_or_hall(rng)}, {places.street(rng)}",
                "Salle du conseil",
                "",
            )
        ),
        *paper.several(PAPERS, 1, 4),
        rng.choice(CLOSINGS),
        paper.sign(),
        power,
        rng.choice(
            ("ORDRE DU JOUR", "Ordre du jour :", "O R D R E  D U  J O U R", "L'ordre du jour sera le suivant :")
        ),
        *_points(paper, 2, 4, rng.choice(("line", "end", "brackets", "rubric", "none", "none"))),
        rng.choice(("Questions diverses", "Informations et questions diverses", "Questions orales", "")),
    ]
    return paper.finish(blocks, kind="agenda")


def agenda(rng: random.Random) -> Authored:
    """An agenda whose points carry the numbers of the coming deliberations, then the decisions of the executive."""
    paper = Paper.draw(rng, rng.choice(("communaute_communes", "agglomeration", "metropole", "departement")))
    scene = paper.scene
    blocks = [
        f"RÉUNION DU {scene.body.upper()}".replace("DU COMMISSION", "DE LA COMMISSION"),
        f"{dates.weekday_form(scene.date).capitalize()} à {scene.hour}",
        f"{rng.choice(('Hôtel communautaire', 'Siège', 'Salle des assemblées', 'Salle polyvalente'))} – "
        f"{places.street(rng)}",
        paper.owner(),
        *[f"- {paper.fill('{someone} de {company}')}" for _ in range(rng.randint(0, 3))],
        "ORDRE DU JOUR",
    ]
    for index, rubric in enumerate(rng.sample(list(RUBRICS), rng.randint(4, 8)), 1):
        blocks.append(f"{index}. {rubric}")
        for template in rng.sample(RUBRICS[rubric], rng.randint(2, 5)):
            blocks.append(f"{delib(scene.numbering.next())} {paper.fill(template)}")
    numbering = Numbering.draw(rng, scene.date.year, scene.date.month, scene.date.day)
    numbering.scheme = rng.choice(("DP{y}_{n:03d}", "DEC{y}-{n:02d}", "D{yy}.{n}", "{y}-P{n:03d}"))
    blocks.append(
        rng.choice(
            ("Décisions du Président", "Compte rendu des décisions prises par délégation", "Décisions de l'exécutif :")
        )
    )
    blocks += [f"{delib(numbering.next())} {taken(paper)}" for _ in range(rng.randint(5, 14))]
    blocks += [rng.choice(("Informations diverses", "Questions diverses", "")), paper.sign()]
    return paper.finish(blocks, kind="agenda")


def sector_agenda(rng: random.Random) -> Authored:
    """The agenda of a permanent commission: sectors with who presents them, numbered reports, dotted contents."""
    paper = Paper.draw(rng, rng.choice(("region", "departement", "metropole")))
    scene = paper.scene
    scene.numbering.scheme = rng.choice(
        ("CP {y}-{n:03d}", "CP{y}-{n:03d}", "CR {y}-{n:03d}", "{y}-{n:04d}", "CD-{y}-{m}-{n}")
    )
    sectors = [
        (one, people.per(people.surname_caps(one)), rubric)
        for one, rubric in zip(rng.sample(scene.present, 8), rng.sample(list(RUBRICS), 8), strict=True)
    ]
    dots = rng.choice(("..........................", "  ", " ....... ", " – p. "))
    day = dates.long_form(scene.date)
    running = f"{body_in_full(scene.authority, rng)} – {scene.body} du {day} – Procès-verbal – {{page}}/{{pages}}"
    blocks = [
        paper.owner(),
        "Secrétariat général",
        f"{scene.body.capitalize()} du {day}",
        "Procès-verbal",
        "SOMMAIRE",
        f"Vote de l'urgence {dots} 8",
    ]
    for at, (one, name, rubric) in enumerate(sectors):
        blocks.append(f"SECTEUR PRÉSENTÉ PAR {one.civility} {name} – {rubric} {dots} {9 + 4 * at}")
    blocks.append(f"Ordre du jour définitif {day}")
    for one, name, rubric in sectors:
        blocks.append(f"SECTEUR PRÉSENTÉ PAR {one.civility} {name} – {rubric}")
        for template in rng.sample(RUBRICS[rubric], rng.randint(2, 6)):
            blocks.append(f"{delib(scene.numbering.next())} : {paper.fill(template)}")
    footer = running if rng.random() < 0.5 else None
    return paper.finish(blocks, kind="agenda", footer=footer)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "convocation": convocation,
    "agenda": agenda,
    "sector_agenda": sector_agenda,
}
