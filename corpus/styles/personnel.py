"""House styles of staff matters: a random generator enters; acts, tables of posts and minutes leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.styles import personnel_data as data
from corpus.styles.layout import Line
from corpus.styles.scene import draw
from corpus.styles.theme import Pools, piece, read_themes, voice
from corpus.styles.theme_styles import act_style, minutes_style
from corpus.styles.theme_write import act_head, write_act

STAFF = read_themes(data.TEXT)
KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "syndicat", "departement", "region", "ccas")
POOLS: Pools = dict(data.POOLS) | {"insurer3": data.POOLS["insurer"], "m_kept": ("{m}",)}


def _posts(rng: random.Random) -> Line:
    """The table of posts: figures without any currency."""
    shape, lines = rng.choice(data.COLUMNS), [rng.choice(data.HEADS)]
    total = 0
    for grade, category in rng.sample(data.POSTS, rng.randint(6, 15)):
        posts = rng.randint(1, 14)
        total += posts
        hours = rng.choice(("TC", "35/35", "temps complet", f"{rng.randint(10, 33)}h", f"{rng.randint(8, 34)}/35e"))
        filled = posts - rng.choice((0, 0, 1))
        lines.append(shape.format(grade=grade, cat=category, posts=posts, filled=filled, hours=hours))
    lines.append(f"{rng.choice(('TOTAL', 'Total général', 'Total'))} {total}")
    return Line("\n".join(line for line in lines if line))


def posts_act(rng: random.Random) -> Authored:
    """The table of posts, voted."""
    scene = draw(rng, rng.choice(KINDS))
    speaker = voice(scene, pools=POOLS)
    drawn = piece(speaker, STAFF[0])
    return write_act(scene, speaker, drawn, act_head(scene), about=[_posts(rng)], most=5)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "staff_act": act_style(STAFF, KINDS, pools=POOLS, most=6),
    "staff_minutes": minutes_style(STAFF, KINDS[:5], pools=POOLS, count=(3, 5), others=(1, 2)),
    "posts_table_act": posts_act,
}
