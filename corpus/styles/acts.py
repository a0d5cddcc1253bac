"""House styles of single acts of communes and communities: a random generator enters, an authored document leaves."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import dates
from corpus.lexicon.places import street
from corpus.styles import act_tables, acting, closings, heads, votes
from corpus.styles.act_topics import Act
from corpus.styles.act_topics import draw as draw_act
from corpus.styles.layout import Line, typeset
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene, draw
from pipeline.records.model import Decision


def voted(scene: Scene, *, noted: float = 0.06) -> tuple[Act, votes.Vote]:
    """An act and how it was voted; now and then one that the assembly only takes note of."""
    if scene.rng.random() < noted:
        return draw_act(scene, noted=True), votes.noted(scene)
    return draw_act(scene), votes.vote(scene)


def closing(scene: Scene, decision: Decision, *, appeals: float = 0.5) -> list[str]:
    """Formula, signatures, notice of appeal, publication: most of them, in an order of the day."""
    rng = scene.rng
    blocks: list[str] = [closings.certified(scene)] if rng.random() < 0.8 else []
    blocks.append(closings.signatures(scene))
    if rng.random() < appeals:
        blocks.insert(rng.randint(0, len(blocks)), closings.appeal(scene))
    if decision.published_on is None and decision.transmission_id is None and rng.random() < 0.2:
        text, told = closings.publication(scene, decision)
        decision.published_on = told.published_on
        blocks.append(text)
    return blocks


def stamped(scene: Scene, decision: Decision, chance: float = 0.7) -> str:
    """The stamp of the act, noted in its record, or nothing."""
    if scene.rng.random() > chance or not decision.number:
        return ""
    stamp = closings.stamp(scene, decision.number)
    decision.transmission_id, decision.transmitted_on = stamp.transmission_id, stamp.transmitted_on
    decision.published_on = stamp.published_on
    return stamp.text


def body_of(scene: Scene, act: Act, vote: votes.Vote, decision: Decision, form: str | None = None) -> list[str]:
    """Speaker, report, decision."""
    return [
        *acting.rapporteur(scene, decision),
        *acting.report(scene, act),
        *acting.operative(scene, act, vote, decision, form),
    ]


def finished(
    scene: Scene, decisions: list[Decision], blocks: list[str], *, top: str = "", kind: str = "act"
) -> Authored:
    """The authored document."""
    return Authored(typeset(scene.rng, [block for block in blocks if block], top=top), scene.session, decisions, kind)


def city_act(rng: random.Random) -> Authored:
    """A town's act with grounds, reasons and articles; the stamp on every page."""
    scene = draw(rng, "commune", (19, 43))
    act, vote = voted(scene)
    decision = Decision()
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 0.8)
    first = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene)]
    people = [
        heads.counts(scene),
        *roll(scene, rng.choice(("prose", "prose", "in_lines", "bracketed"))),
        heads.secretary(scene),
    ]
    grounds = [*acting.grounds(scene, act, 2, 6), *acting.reasons(scene, act)]
    decided = acting.operative(scene, act, vote, decision, rng.choice(("articles", "articles", "caps")))
    blocks = [
        *first,
        *people,
        *title,
        *acting.rapporteur(scene, decision, chair=0.2),
        *grounds,
        *decided,
        *closing(scene, decision),
    ]
    top = stamp if rng.random() < 0.7 else ""
    return finished(scene, [decision], [stamp, *blocks], top=top)


def village_extract(rng: random.Random) -> Authored:
    """A small commune's extract: names without civility, ``(procuration à …)``, everything told by the mayor."""
    scene = draw(rng, "commune", (9, 19))
    act, vote = voted(scene)
    decision = Decision()
    title = acting.head(scene, act, decision, scene.numbering.next() if rng.random() < 0.85 else None)
    day = dates.long_form(scene.date)
    stamp = stamped(scene, decision, 0.6)
    register = Line(
        "EXTRAIT\nDU REGISTRE DES DÉLIBÉRATIONS\nDU CONSEIL MUNICIPAL\n"
        f"{heads.authority_line(scene)}\nSéance du {day} à {scene.hour}"
    )
    people = [*roll(scene, "bracketed"), heads.secretary(scene), heads.counts(scene), heads.convocation(scene)]
    if rng.random() < 0.3:
        people = people[-2:] + people[:-2]
    blocks = [
        stamp,
        register,
        *people,
        *title,
        *body_of(scene, act, vote, decision),
        *closing(scene, decision, appeals=0.2),
    ]
    return finished(scene, [decision], blocks)


def margin_extract(rng: random.Random) -> Authored:
    """A head in two columns: dates and counts of the margin fall between the lines of the roll."""
    scene = draw(rng, rng.choice(("commune", "commune", "syndicat", "communaute_communes")), (11, 27))
    act, vote = voted(scene)
    decision = Decision()
    margin: list[str] = [heads.authority_line(scene), heads.convocation(scene), *heads.counts(scene).split("\n")]
    if rng.random() < 0.5:
        margin.append(
            rng.choice(("Arrondissement", "Canton", "Affaires générales", "PJ : 1", "Affichage", "VILLE EN FÊTE"))
        )
    title = acting.head(scene, act, decision, scene.numbering.next())
    main = [*heads.title_lines(scene).split("\n"), heads.opening(scene), *roll(scene, "prose"), heads.secretary(scene)]
    shuffled = _interleaved(rng, margin, main)
    stamp = stamped(scene, decision, 0.5)
    return finished(
        scene, [decision], [*shuffled, *title, *body_of(scene, act, vote, decision), *closing(scene, decision), stamp]
    )


def _interleaved(rng: random.Random, left: list[str], right: list[str]) -> list[str]:
    """Two columns read across, each in its own order."""
    out: list[str] = []
    left, right = list(left), list(right)
    while left or right:
        out.append((left if left and (not right or rng.random() < 0.5) else right).pop(0))
    return out


def community_act(rng: random.Random) -> Authored:
    """A community's act with its delegates by commune."""
    scene = draw(rng, rng.choice(("communaute_communes", "agglomeration", "communaute_urbaine", "metropole")))
    act, vote = voted(scene)
    decision = Decision()
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 0.7)
    people = roll(scene, "by_commune")
    counted = [heads.counts(scene)] if rng.random() < 0.7 else []
    first = [heads.banner(scene), heads.title_lines(scene)]
    told = [heads.opening(scene), heads.secretary(scene)]
    grounds = acting.grounds(scene, act, 1, 4) if rng.random() < 0.6 else []
    blocks = [
        stamp,
        *first,
        *counted,
        *told,
        *people,
        *title,
        *grounds,
        *body_of(scene, act, vote, decision),
        *closing(scene, decision),
    ]
    return finished(scene, [decision], blocks, top=stamp if rng.random() < 0.3 else "")


def page_headed_act(rng: random.Random) -> Authored:
    """The authority and the act's number run at the head of each page; votes in a box before the title."""
    scene = draw(rng, rng.choice(("commune", "agglomeration", "syndicat")))
    act, vote = voted(scene, noted=0)
    decision = Decision()
    number = scene.numbering.next()
    title = acting.head(scene, act, decision, number)
    top = f"{heads.authority_line(scene)} – Délibération n° ⟦DELIB_ID|{number}⟧"
    first = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene), heads.counts(scene)]
    people = [*roll(scene), heads.secretary(scene)]
    box = votes.counted_line(scene) if rng.random() < 0.5 else None
    decided = acting.operative(scene, act, box or vote, decision)
    if box and box.line:
        decided = [block for block in decided if block != box.line]
        people.append(Line(box.line))
    address = f"{street(rng)} – Tél. 0{rng.randint(1, 5)}" + "".join(f" {rng.randint(10, 99)}" for _ in range(4))
    blocks = [
        *first,
        *people,
        *title,
        *acting.rapporteur(scene, decision),
        *acting.report(scene, act),
        *decided,
        *closing(scene, decision),
        address,
    ]
    return finished(scene, [decision], blocks, top=top)


def grants_act(rng: random.Random) -> Authored:
    """Grants to many associations, or aids to persons, in a table."""
    scene = draw(rng, rng.choice(("commune", "commune", "communaute_communes", "departement", "metropole")))
    act = (act_tables.grants if rng.random() < 0.75 else act_tables.household)(scene)
    return table_act(scene, act)


def market_act(rng: random.Random) -> Authored:
    """A market in lots, or a plan of financing."""
    scene = draw(rng, rng.choice(("commune", "communaute_communes", "syndicat", "agglomeration")))
    act = (act_tables.lots if rng.random() < 0.65 else act_tables.financing)(scene)
    return table_act(scene, act)


def table_act(scene: Scene, act: Act) -> Authored:
    """An act whose decision holds a table."""
    rng = scene.rng
    vote, decision = rng.choice((votes.unanimous, votes.unanimous, votes.vote, votes.counted_line))(scene), Decision()
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 0.6)
    head = [heads.banner(scene), heads.title_lines(scene), heads.opening(scene)]
    people = [*roll(scene), heads.counts(scene), heads.secretary(scene)]
    rng.shuffle(people) if rng.random() < 0.2 else None
    grounds = acting.grounds(scene, act, 0, 3) if rng.random() < 0.5 else []
    blocks = [stamp, *head, *people, *title, *grounds, *body_of(scene, act, vote, decision), *closing(scene, decision)]
    return finished(scene, [decision], blocks)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "city_act": city_act,
    "village_extract": village_extract,
    "margin_extract": margin_extract,
    "community_act": community_act,
    "page_headed_act": page_headed_act,
    "grants_act": grants_act,
    "market_act": market_act,
}
