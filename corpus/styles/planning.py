"""House styles of urban planning: a random generator enters; acts, minutes and lists of declarations leave."""

import random
from collections.abc import Callable
from datetime import timedelta

from corpus.authored import Authored
from corpus.lexicon import dates, money, organisations, people, places
from corpus.markup import mark
from corpus.styles import planning_data
from corpus.styles.layout import Line
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import Piece, Voice, piece, read_themes, voice
from corpus.styles.theme_styles import act_style, minutes_style
from corpus.styles.theme_write import act_head, write_act

PLANNING = read_themes(planning_data.TEXT)
KINDS = ("commune", "commune", "commune", "agglomeration", "communaute_communes", "metropole")
RENOUNCED = read_themes(planning_data.RENOUNCED)


def _party(rng: random.Random) -> str:
    draw_ = rng.random()
    if draw_ < 0.25:
        return f"la {mark('ORG', 'SCI ' + places.commune(rng))}"
    if draw_ < 0.4:
        return mark("ORG", organisations.organisation(rng, "company").name)
    if draw_ < 0.55:
        return f"consorts {people.per(people.person(rng).surname.upper())}"
    if draw_ < 0.65:
        return f"M. et Mme {people.per(people.person(rng).surname.upper())}"
    one = people.person(rng)
    form = rng.choice((people.given_first_caps, people.surname_caps, people.surname_first_caps))
    return f"{one.civility} {people.per(form(one))}"


def _rows(scene: Scene) -> Line:
    """Declarations, each on its line; their prices are not decided by anybody."""
    rng = scene.rng
    form, lines = rng.choice(planning_data.ROWS), []
    for at in range(1, rng.randint(4, 12)):
        section = f"{rng.choice(('AB', 'AC', 'ZH', 'B', 'AK'))} {rng.choice(('n° ', ''))}{rng.randint(2, 700)}"
        lines.append(
            form.format(
                n=at, date=dates.numeric(scene.date - timedelta(days=rng.randint(3, 60))), town=places.commune(rng),
                lawyer=people.per(people.person(rng).surname.upper()), parcel=section, street=places.street(rng),
                surface=f"{rng.randint(90, 4000)} m²", price=money.amount(rng, 9000, 400000)[0],
                owner=_party(rng), buyer=_party(rng),
            )
        )  # fmt: skip
    return Line("\n".join(lines))


def declarations(rng: random.Random) -> Authored:
    """An act by which the council renounces pre-emption on a list of sales."""
    scene = draw(rng, "commune", (11, 29))
    speaker: Voice = voice(scene, pools=planning_data.POOLS)
    drawn: Piece = piece(speaker, RENOUNCED[0])
    return write_act(scene, speaker, drawn, act_head(scene), about=[_rows(scene)], asides=False, most=2)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "planning_act": act_style(PLANNING, KINDS, pools=planning_data.POOLS, most=8),
    "planning_minutes": minutes_style(PLANNING, KINDS, pools=planning_data.POOLS, count=(3, 5), others=(1, 2)),
    "preemption_list_act": declarations,
}
