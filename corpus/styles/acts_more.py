"""House styles of acts of bureaus, departments, regions, syndicates and chairs: generator in, authored document out."""

import random
from collections.abc import Callable
from dataclasses import replace

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.naming import article, contract
from corpus.markup import mark
from corpus.styles import act_tables, acting, heads, votes
from corpus.styles.act_topics import draw as draw_act
from corpus.styles.acts import body_of, closing, finished, stamped, voted
from corpus.styles.acts_bundles import bundle, chair_decision
from corpus.styles.layout import Line
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene, draw
from pipeline.records.model import Decision


def _of_body(scene: Scene, body: str) -> Scene:
    """The same sitting, held by another assembly of the authority."""
    scene.authority = replace(scene.authority, body=body)
    scene.session.body = body
    return scene


def bureau_act(rng: random.Random) -> Authored:
    """A bureau's act: numbers with letters, report to the bureau, one signature."""
    scene = _of_body(
        draw(rng, rng.choice(("metropole", "agglomeration", "communaute_urbaine")), (14, 26)),
        rng.choice(("bureau", "bureau communautaire")),
    )
    if scene.authority.kind == "metropole":
        _of_body(scene, rng.choice(("bureau", "bureau métropolitain")))
    act, vote = voted(scene)
    decision = Decision()
    name = scene.authority.name
    of_name = contract("de", article(name), name) + name
    office = mark("ORG", f"Bureau {of_name}")
    day = dates.long_form(scene.date)
    first: list[str] = [
        Line(
            f"{heads.authority_line(scene)}\n"
            + rng.choice(("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU BUREAU", "DÉLIBÉRATIONS DU BUREAU"))
            + f"\nSéance du {day}"
        )
    ]
    president = f"{scene.president.civility_long} {scene.tell_president()}"
    count = len(scene.present)
    opened = (
        f"{president}, {scene.chair} {heads.of_authority(scene)}, a ouvert la séance ; sont présents {count} membres.",
        f"Le {office}, légalement convoqué, s'est réuni sous la présidence de {president}.",
        f"Réuni le {day}, le {office} a délibéré sous la présidence de {president}.",
    )
    first.append(rng.choice(opened))
    if "présents" in first[-1]:
        scene.session.members_present = count
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 0.7)
    proposal = acting.operative(scene, act, vote, decision, rng.choice(("articles", "caps", "proposed")))
    speaker = acting.rapporteur(scene, decision, chair=0.2)
    blocks = [
        stamp,
        *first,
        *roll(scene, "prose"),
        *title,
        *speaker,
        *acting.report(scene, act, extra=3),
        *acting.grounds(scene, act),
        *proposal,
    ]
    return finished(
        scene, [decision], [*blocks, *closing(scene, decision, appeals=0.2)], top=stamp if rng.random() < 0.3 else ""
    )


def department_act(rng: random.Random) -> Authored:
    """A department's standing committee, by files and reports, a long list of grounds."""
    scene = _of_body(
        draw(rng, "departement"),
        rng.choice(("commission permanente", "commission permanente", "conseil départemental")),
    )
    return _committee(scene)


def region_act(rng: random.Random) -> Authored:
    """A region's standing committee: twelve grounds and more, little report."""
    scene = _of_body(
        draw(rng, "region"), rng.choice(("commission permanente", "commission permanente", "conseil régional"))
    )
    return _committee(scene, most=14)


def _committee(scene: Scene, most: int = 8) -> Authored:
    """An act of a department's or region's assembly."""
    rng = scene.rng
    act, vote = voted(scene)
    decision = Decision()
    body = scene.body.upper()
    day = dates.long_form(scene.date).upper()
    meeting = rng.choice(("RÉUNION DE LA " if scene.body.startswith("com") else "RÉUNION DU ", ""))
    first: list[str] = [
        Line(
            f"{heads.authority_line(scene)}\n{meeting}{body} DU {day}"
            if rng.random() < 0.6
            else f"{heads.authority_line(scene)}\n{body}\nSéance du {day.lower()}"
        )
    ]
    title = acting.head(scene, act, decision, scene.numbering.next(), caps=0.4)
    stamp = stamped(scene, decision, 0.5)
    president = f"{scene.president.civility} {scene.tell_president()}"
    first.append(
        rng.choice(
            (
                f"Présidence de {president}",
                f"Présidente : {president}" if scene.president.female else f"Président : {president}",
                f"sous la présidence de {president}",
            )
        )
    )
    grounds = acting.grounds(scene, act, min(4, most // 2), most)
    grounds.append(
        f"Vu le rapport n° {rng.randint(100, 999)} de {scene.the_chair} {heads.of_authority(scene)} ;".replace(
            "de M. le", "de M. le"
        )
    )
    lists = roll(scene, rng.choice(("prose", "by_gender", "in_lines", "called"))) if rng.random() < 0.75 else []
    told = acting.report(scene, act, extra=3) if rng.random() < 0.7 else acting.reasons(scene, act)
    decided = acting.operative(scene, act, vote, decision, rng.choice(("articles", "bullets", "caps")))
    order = [title, lists] if rng.random() < 0.5 else [lists, title]
    blocks = [stamp, *first, *order[0], *order[1], *grounds, *told, *decided, *closing(scene, decision, appeals=0.4)]
    return finished(scene, [decision], blocks, top=stamp if rng.random() < 0.4 else "")


def syndicate_act(rng: random.Random) -> Authored:
    """A syndicate's committee, its delegates and substitutes."""
    scene = draw(rng, rng.choice(("syndicat", "syndicat", "petr")), (10, 28))
    act, vote = voted(scene)
    decision = Decision()
    first = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene)]
    people = [
        heads.convocation(scene),
        heads.counts(scene),
        *roll(scene, rng.choice(("by_commune", "prose", "in_lines"))),
        heads.secretary(scene),
    ]
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision)
    blocks = [*first, *people, *title, *body_of(scene, act, vote, decision), *closing(scene, decision), stamp]
    return finished(scene, [decision], blocks)


def ccas_act(rng: random.Random) -> Authored:
    """The board of a communal centre of social action."""
    scene = draw(rng, rng.choice(("ccas", "ccas", "cias", "caisse_ecoles")), (7, 17))
    act = act_tables.household(scene) if rng.random() < 0.3 else draw_act(scene)
    vote, decision = votes.vote(scene), Decision()
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 0.5)
    people = [*roll(scene), heads.counts(scene)]
    first = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene)]
    grounds = acting.grounds(scene, act, 0, 3) if rng.random() < 0.6 else []
    blocks = [stamp, *first, *people, *title, *grounds, *body_of(scene, act, vote, decision), *closing(scene, decision)]
    return finished(scene, [decision], blocks)


def themed(kinds: tuple[str, ...], words: tuple[str, ...]) -> Callable[[random.Random], Authored]:
    """A style of acts about one matter: a loan, a piece of land, staff, a convention with the State."""

    def style(rng: random.Random) -> Authored:
        scene = draw(rng, rng.choice(kinds))
        act = draw_act(scene, about=rng.choice(words))
        vote, decision = votes.vote(scene), Decision()
        title = acting.head(scene, act, decision, scene.numbering.next())
        stamp = stamped(scene, decision)
        first = [
            heads.banner(scene),
            heads.title_lines(scene),
            heads.opening(scene),
            *roll(scene),
            heads.secretary(scene),
        ]
        counted = [heads.counts(scene)] if rng.random() < 0.6 else []
        grounds = acting.grounds(scene, act, 1, 4)
        told = acting.reasons(scene, act) if rng.random() < 0.5 else acting.report(scene, act)
        decided = acting.operative(scene, act, vote, decision)
        blocks = [
            *first,
            *counted,
            *title,
            *acting.rapporteur(scene, decision),
            *grounds,
            *told,
            *decided,
            *closing(scene, decision, appeals=0.7),
        ]
        return finished(scene, [decision], [stamp, *blocks], top=stamp if rng.random() < 0.3 else "")

    return style


def election_act(rng: random.Random) -> Authored:
    """Delegates named to outside bodies."""
    scene = draw(rng, rng.choice(("commune", "communaute_communes", "departement", "agglomeration")))
    act, decision = act_tables.delegates(scene), Decision()
    vote = rng.choice((votes.unanimous, votes.silent, votes.majority, votes.counted_line))(scene)
    title = acting.head(scene, act, decision, scene.numbering.next())
    first = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene), heads.counts(scene), *roll(scene)]
    blocks = [
        *first,
        heads.secretary(scene),
        *title,
        *acting.grounds(scene, act, 1, 3),
        *body_of(scene, act, vote, decision),
        *closing(scene, decision),
    ]
    return finished(scene, [decision], blocks)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "bureau_act": bureau_act,
    "department_act": department_act,
    "region_act": region_act,
    "syndicate_act": syndicate_act,
    "ccas_act": ccas_act,
    "chair_decision": chair_decision,
    "guaranteed_loan_act": themed(
        ("commune", "metropole", "departement", "agglomeration"),
        ("Garantie d'emprunt", "Garantie d'un prêt", "Octroi d'une garantie"),
    ),
    "land_act": themed(
        ("commune", "commune", "communaute_communes", "agglomeration"),
        ("Cession d'un terrain", "Acquisition", "Vente de la parcelle"),
    ),
    "personnel_act": themed(
        ("commune", "syndicat", "communaute_communes", "region"), ("tableau des effectifs", "Création d'un poste")
    ),
    "state_convention_act": themed(
        ("commune", "communaute_communes", "departement", "metropole"),
        ("Convention de partenariat avec", "Convention territoriale", "Convention de coordination"),
    ),
    "election_act": election_act,
    "bundle": bundle,
}
