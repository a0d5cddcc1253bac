"""House styles of a chair's decisions and of bundles of acts: generator in, authored document out."""

import random

from corpus.authored import Authored
from corpus.lexicon import dates, numbers, places
from corpus.markup import mark, plain
from corpus.styles import acting, closings, heads
from corpus.styles.act_phrases import DECISION_HEADS, HEADS, WE
from corpus.styles.act_topics import Act
from corpus.styles.act_topics import draw as draw_act
from corpus.styles.acts import body_of, closing, finished, stamped, voted
from corpus.styles.layout import capital, lines_of, paginate, value
from corpus.styles.rolls import roll
from corpus.styles.scene import Scene, draw
from pipeline.records.model import Decision, Session


def chair_decision(rng: random.Random) -> Authored:
    """A decision that a mayor or a president takes alone: no sitting, no vote."""
    scene = draw(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration", "syndicat")))
    act, decision = draw_act(scene), Decision(outcome="adopted")
    number = numbers.decision_number(rng, scene.date)
    decision.number, decision.title = value(number), value(act.title)
    office = (
        "DU MAIRE"
        if scene.authority.kind == "commune"
        else "DE LA PRÉSIDENTE"
        if scene.president.female
        else "DU PRÉSIDENT"
    )
    head = (
        rng.choice(DECISION_HEADS[:3] + DECISION_HEADS[4:-1])
        if scene.authority.kind != "commune"
        else rng.choice(DECISION_HEADS)
    )
    head = head.format(OFFICE=office, office=office.lower().replace("maire", "Maire"), n=mark("DELIB_ID", number))
    the = "La" if scene.president.female and scene.chair != "Maire" else "Le"
    who = rng.choice(WE).format(
        Article=the,
        chair=scene.chair,
        CHAIR=scene.chair.upper(),
        of=heads.of_authority(scene),
        name=scene.per(scene.president),
    )
    town = scene.authority.kind == "commune"
    grounds = [
        *acting.grounds(scene, act, 2, 5),
        f"Vu {numbers.citation(rng)} portant délégation {'au maire' if town else 'au président'} ;",
    ]
    told = acting.reasons(scene, act)
    form = rng.random() < 0.5
    pattern = rng.choice(HEADS)
    clauses = [
        capital(clause.third if form else clause.infinitive)
        for clause in act.clauses
        if clause.verb not in ("autoriser", "charger")
    ] or [capital(act.clauses[0].third)]
    decided = [
        rng.choice(("DÉCIDE", "DÉCIDE :", "DECIDE", "Décide :")),
        *(pattern.format(i=place) + text + "." for place, text in enumerate(clauses, 1)),
    ]
    decision.amounts = _within(act, clauses)
    stamp = stamped(scene, decision, 0.6)
    report = rng.choice(
        (
            "Il sera rendu compte de la présente décision à la prochaine réunion de l'assemblée.",
            "Ampliation en sera adressée au préfet et au comptable public.",
            "",
        )
    )
    seat = f" {places.a(scene.authority.short)}" if town else ""
    day = f"Fait{seat}, le {dates.long_form(scene.date)}"
    scene.session = Session(collectivity=scene.authority.name, date=scene.date.isoformat())
    blocks = [
        stamp,
        heads.banner(scene),
        *head.split("\n"),
        f"{rng.choice(('Objet : ', 'OBJET : ', 'Objet de la décision : '))}{act.title}",
        who,
        *grounds,
        *told,
        *decided,
        report,
        day,
        closings.signatures(scene),
    ]
    if rng.random() < 0.5:
        blocks.append(closings.appeal(scene))
    return finished(scene, [decision], blocks)


def _within(act: Act, clauses: list[str]) -> list[str]:
    """The act's amounts, where the clauses kept write one."""
    return (
        act.amounts
        if any("⟦AMOUNT|" in text for text in clauses) or not any("⟦AMOUNT|" in one.rest for one in act.clauses)
        else []
    )


def bundle(rng: random.Random) -> Authored:
    """Two or three acts of one sitting, a page and a stamp each; at times the beginning of one more."""
    scene = draw(rng, rng.choice(("commune", "commune", "communaute_communes", "agglomeration", "syndicat")), (9, 27))
    roll_form, said = rng.choice(("prose", "bracketed", "by_gender")), rng.random() < 0.5
    parts, decisions = [], []
    for place in range(rng.randint(2, 3)):
        act, vote = voted(scene)
        decision = Decision()
        title = acting.head(scene, act, decision, scene.numbering.next())
        stamp = stamped(scene, decision, 1.0)
        opened: list[str] = [heads.banner(scene), heads.title_lines(scene)]
        if said or place == 0:
            opened += [heads.opening(scene), *roll(scene, roll_form), heads.secretary(scene)]
        blocks = [stamp, *opened, *title, *body_of(scene, act, vote, decision), *closing(scene, decision, appeals=0.3)]
        parts.append(paginate(rng, lines_of(blocks, 96), top=stamp, size=48).rstrip("\n"))
        decisions.append(decision)
    if rng.random() < 0.35:
        text, decision = _begun(scene)
        parts.append(text)
        decisions.append(decision)
    return Authored("\f".join(parts) + "\n", scene.session, decisions, "bundle")


def _begun(scene: Scene) -> tuple[str, Decision]:
    """An act that breaks off after its title and the first of its grounds."""
    act, decision = draw_act(scene), Decision(truncated=True)
    title = acting.head(scene, act, decision, scene.numbering.next())
    stamp = stamped(scene, decision, 1.0)
    grounds = acting.grounds(scene, act, 1, 3)
    blocks = [
        stamp,
        heads.banner(scene),
        *title,
        *grounds,
        plain(act.report[0]).split(" ")[0] if "⟦" not in act.report[0][:30] else "",
    ]
    return "\n".join(lines_of(blocks, 96)), decision
