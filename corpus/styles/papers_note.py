"""Notes given before a sitting, and extracts whose columns the PDF's text layer mixes."""

import random
from collections.abc import Callable
from datetime import timedelta

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.authorities import body_in_full
from corpus.lexicon.numbers import delib
from corpus.styles import heads
from corpus.styles.layout import value, wrap
from corpus.styles.paper_acts import ACTS, ordered
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_layout import interleave
from corpus.styles.paper_votes import sentence
from corpus.styles.papers_shared import recitals

TITLES = (
    "NOTE DE SYNTHÈSE",
    "Note explicative de synthèse",
    "NOTE EXPLICATIVE DE SYNTHESE",
    "Rapports au {body}",
    "Dossier du {body}",
    "Note de synthèse valant projet de délibération",
)
POINTS = ("{n}. {t}", "Point n° {n} : {t}", "{n}) {t}", "Rapport n° {n} – {t}", "QUESTION N° {n}\n{t}", "{n} – {t}")
WHO = ("Rapporteur : {}", "RAPPORTEUR : {}", "Rapporteur {}", "(rapporteur : {})", "Présenté par {}", "")
ASKED = (
    "Il est proposé au {body} de :",
    "Il est demandé à l'assemblée :",
    "Le {body} est invité à :",
    "En conséquence, il vous est proposé de :",
    "Aussi, il est demandé aux membres du {body} de bien vouloir :",
)


def synthesis_note(rng: random.Random) -> Authored:
    """A note before the sitting: each point is proposed, none was put to the assembly yet; no records."""
    paper = Paper.draw(rng, rng.choice(("commune", "communaute_communes", "agglomeration", "syndicat", "ccas")))
    scene = paper.scene
    point, who, asked = rng.choice(POINTS), rng.choice(WHO), rng.choice(ASKED).format(body=scene.body)
    blocks = [
        paper.owner(),
        rng.choice(TITLES).format(body=scene.body),
        f"{rng.choice(('Séance du', 'Conseil du', 'Réunion du'))} {dates.weekday_form(scene.date)}",
    ]
    if rng.random() < 0.4:
        blocks.append(
            f"(⟦LEGAL_REF|article L. 2121-12 du Code général des collectivités territoriales⟧) – "
            f"{body_in_full(scene.authority, rng)}"
        )
    for at, act in enumerate(rng.sample(ACTS, rng.randint(4, 7)), 1):
        title, report, orders = paper.act(act)
        teller = scene.titled(rng.choice(scene.present)) if who else ""
        blocks += [
            point.format(n=at, t=title),
            who.format(teller),
            *report,
            *(recitals(paper, 0, 2) if rng.random() < 0.4 else []),
            asked,
        ]
        blocks += [f"- {order} ;" for order in orders]
    return paper.finish(blocks, [], "note")


MARGINS: tuple[str, ...] = (
    "Nombre de membres|en exercice : {office}|présents : {here}|votants : {votes}|Date de la convocation|{convened}|"
    "Date d'affichage|{posted}",
    "Membres|En exercice {office}|Présents {here}|Votants {votes}||Convocation du|{convened}||N°|{number}",
    "NOMBRE DE CONSEILLERS|En exercice : {office}|Présents : {here}|Votants : {votes}|DATE DE CONVOCATION|{convened}",
    "Délibération|n° {number}|Convocation|{convened}|Affichage|{posted}|En exercice|{office}|Présents|{here}|"
    "Votants|{votes}",
)


def _margin(paper: Paper, number: str) -> tuple[str, str]:
    """The number if the margin lacks it; then the opening and the lists with the margin read across them."""
    rng, scene, session = paper.rng, paper.scene, paper.session
    session.members_in_office, session.members_present = scene.members, len(scene.present)
    session.members_voting = scene.voters
    session.convened_on = scene.convened.isoformat()
    shape = rng.choice(MARGINS)
    margin = shape.replace("{number}", number.replace("|", "\0")).split("|")
    told = {
        "office": scene.members,
        "here": len(scene.present),
        "votes": scene.voters,
        "convened": rng.choice((dates.long_form, dates.numeric))(scene.convened),
        "posted": dates.numeric(scene.date + timedelta(days=rng.randint(0, 6))),
    }
    left = [line.format(**told).replace("\0", "|") for line in margin]
    lines = [line for paragraph in _opening(paper) for line in wrap(paragraph, 66).split("\n")]
    return "" if "{number}" in shape else f"N° {number}", interleave(left, lines)


def _opening(paper: Paper) -> list[str]:
    """The opening and the attendance lists, noted."""
    scene, session = paper.scene, paper.session
    session.president = value(scene.per(scene.president))
    scene.note_roll(
        [scene.per(one, scene.roll) for one in scene.present], [scene.per(one, scene.roll) for one in scene.absent], []
    )
    present = ", ".join(scene.titled(one, scene.roll, long=False) for one in scene.present)
    away = ", ".join(scene.titled(one, scene.roll, long=False) for one in scene.absent)
    met = (
        f"L'an {scene.date.year}, le {dates.day_month(scene.date)}, le {scene.body} s'est réuni sous la présidence de "
    )
    blocks = [f"{met}{scene.titled(scene.president)}.", f"Étaient présents : {present}."]
    return [*blocks, f"Absents : {away}."] if away else blocks


def interleaved(rng: random.Random) -> Authored:
    """An extract with a margin of counts and dates that the text layer reads across the body."""
    paper = Paper.draw(rng, rng.choice(("commune", "commune", "communaute_communes", "syndicat")))
    scene = paper.scene
    title, report, orders = paper.act(rng.choice(ACTS[:-1]))
    number = scene.numbering.next()
    given, mixed = _margin(paper, delib(number))
    text, fields = sentence(rng, scene.voters, scene.body)
    blocks = [
        heads.banner(scene),
        heads.title_lines(scene),
        given,
        mixed,
        f"Objet : {title}",
        *report,
        *recitals(paper, 3, 7),
        text,
        *(f"{rng.choice(('', '- '))}{ordered(order)} ;" for order in orders),
        paper.sign(),
    ]
    record = decision(title, number=number, amounts=paper.told.take(), **fields)
    return paper.finish(blocks, [record])


STYLES: dict[str, Callable[[random.Random], Authored]] = {"synthesis_note": synthesis_note, "interleaved": interleaved}
