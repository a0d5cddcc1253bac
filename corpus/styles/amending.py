"""House styles of acts that amend or repeal others: a generator enters; acts and minutes full of numbers leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import numbers, organisations
from corpus.lexicon.numbers import Numbering
from corpus.markup import mark
from corpus.styles import amending_data as data
from corpus.styles.minutes import FORMS, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import TOPICS
from corpus.styles.scene import Scene, draw
from corpus.styles.theme import Pools, piece, pieces, read_themes, voice
from corpus.styles.theme_minutes import add_acts
from corpus.styles.theme_write import act_head, write_act

AMENDING = read_themes(data.TEXT)
KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "syndicat", "metropole")


def _pools(scene: Scene) -> Pools:
    """Numbers of earlier acts in the numbering of the house."""
    rng = scene.rng
    earlier = Numbering(scene.numbering.scheme, scene.date, rng.randint(1, 60), rng.randint(90, 700), 1, rng)
    cited = tuple(numbers.delib(earlier.next()) for _ in range(12))
    offices = tuple(mark("ORG", name) for name in data.OFFICES)
    return {
        "act": cited[::2],
        "decision": (numbers.delib(numbers.decision_number(rng, scene.date)),),
        "body_member": data.MEMBERS,
        "office_name": offices,
        "lawyers": tuple(f"le cabinet {name}" for name in offices),
        "of_asso": tuple(organisations.organisation(rng, "sports_club").of() for _ in range(3)),
    }


def amending_act(rng: random.Random) -> Authored:
    """An act that corrects, amends, withdraws or repeals another."""
    scene = draw(rng, rng.choice(KINDS))
    speaker = voice(scene, pools=_pools(scene))
    return write_act(scene, speaker, piece(speaker, rng.choice(AMENDING)), act_head(scene), most=3)


def amending_minutes(rng: random.Random) -> Authored:
    """Minutes with several such acts among others."""
    scene = draw(rng, rng.choice(KINDS))
    draft = Draft(voice(scene, rng.choice(FORMS), _pools(scene)))
    head(draft)
    chosen = [*pieces(draft.filler, AMENDING, rng.randint(2, 4)), *rng.sample(TOPICS, rng.randint(1, 3))]
    rng.shuffle(chosen)
    add_acts(draft, chosen)
    end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "amending_act": amending_act,
    "amending_minutes": amending_minutes,
}
