"""A paper in; recitals and heads that several sorts of papers share, out."""

import random
import re
from collections.abc import Sequence

from corpus.authored import Authored
from corpus.lexicon import law, organisations
from corpus.lexicon.numbers import delib
from corpus.styles import heads, rolls
from corpus.styles.paper_kit import Paper, decision
from corpus.styles.paper_votes import sentence

EXPOSED = (
    "Considérant l'intérêt général du projet porté par {the_association} et soutenu par {the_dept} ;",
    "Considérant que {the_own} souhaite soutenir l'action {of_public_body} ;",
    "Considérant la compétence de la collectivité en matière de développement local ;",
    "Vu {cite} ;",
    "Vu les statuts {of_syndicate} ;",
    "Vu l'avis favorable {of_state_service} en date du {date} ;",
    "Vu l'appel à projets lancé par {the_agency} ;",
    "Vu le règlement intérieur, le contrat de ville et le programme local de l'habitat ;",
    "Considérant la demande formulée par {someone}, gérant de la société {company} ;",
    "Considérant que les sociétés {company} et {company} ont été consultées ;",
    "Vu le budget primitif {year} et le budget annexe Eau ;",
    "Considérant le courrier {of_union} du {date} ;",
    "Vu l'offre {of_bank} ;",
    "Considérant l'adhésion {of_own} {to_national_association} ;",
)


def plain_sentence(rng: random.Random) -> str:
    """A sentence with organisations that says nothing of sums, numbers or headings, for acts with records."""
    drawn = (organisations.sentence(rng) for _ in range(30))
    return next(
        (one for one in drawn if not re.search(r"AMOUNT|DELIB_ID|\n|Séance|SÉANCE", one) and one.endswith((".", ";"))),
        "",
    )


def recitals(paper: Paper, low: int, high: int) -> list[str]:
    """Visas and considerations in a random order."""
    rng = paper.rng
    found = paper.several(EXPOSED, low, high)
    found += law.visas(rng, rng.randint(1, 3))
    if rng.random() < 0.5:
        found.append(plain_sentence(rng))
    if rng.random() < 0.3:
        found.append(organisations.distractor(rng))
    return found


def head(paper: Paper, *, roll: bool = True) -> list[str]:
    """The head of an act: banner, opening, attendance, counts, secretary; the session notes them."""
    scene = paper.scene
    blocks: list[str] = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene)]
    if roll:
        blocks += rolls.roll(scene)
    blocks += [heads.counts(scene), heads.secretary(scene)]
    return [block for block in blocks if block]


def assemble(paper: Paper, title: str, body: Sequence[str], after: Sequence[str] = ()) -> Authored:
    """The act: head, title, recitals, body with its table, vote, signature."""
    rng, scene = paper.rng, paper.scene
    number = scene.numbering.next() if rng.random() < 0.8 else None
    numbered = (
        rng.choice(("N° {}", "Délibération n° {}", "DÉLIBÉRATION N°{}", "{}")).format(delib(number)) if number else ""
    )
    rapporteur = scene.titled(rng.choice(scene.present)) if rng.random() < 0.4 else ""
    told = (
        rng.choice(("Rapporteur : {}", "Sur le rapport de {},", "RAPPORTEUR : {}")).format(rapporteur)
        if rapporteur
        else ""
    )
    subject = rng.choice(("Objet : {}", "OBJET : {}", "{}", "Objet de la délibération : {}")).format(title)
    text, fields = sentence(rng, scene.voters, scene.body)
    blocks = [
        *head(paper, roll=rng.random() < 0.7),
        numbered,
        subject,
        told,
        *recitals(paper, 2, 7),
        text,
        *body,
        *after,
        paper.sign(),
    ]
    amounts = paper.told.take()
    name = rapporteur.split("⟦PER|")[1].rstrip("⟧") if rapporteur else None
    record = decision(title, number=number, amounts=amounts, rapporteur=name, **fields)
    return paper.finish(blocks, [record])
