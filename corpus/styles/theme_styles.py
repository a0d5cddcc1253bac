"""Topics of a theme in; house styles of acts and of minutes about them out."""

import random
from collections.abc import Callable, Sequence

from corpus.authored import Authored
from corpus.styles.minutes import FORMS, TITLES, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import TOPICS, Topic
from corpus.styles.scene import draw
from corpus.styles.theme import Pools, piece, pieces, voice
from corpus.styles.theme_minutes import add_acts
from corpus.styles.theme_write import act_head, write_act

Style = Callable[[random.Random], Authored]


def act_style(
    topics: Sequence[Topic], kinds: Sequence[str], *, pools: Pools | None = None, size: tuple[int, int] | None = None,
    most: int = 4, form: str | None = None,
) -> Style:  # fmt: skip
    """Acts in full form about one of the topics, of authorities of these kinds."""

    def style(rng: random.Random) -> Authored:
        scene = draw(rng, rng.choice(kinds), size)
        speaker = voice(scene, pools=pools)
        drawn = piece(speaker, rng.choice(topics))
        return write_act(scene, speaker, drawn, act_head(scene), most=most, form=form)

    return style


def minutes_style(
    topics: Sequence[Topic], kinds: Sequence[str], *, pools: Pools | None = None, size: tuple[int, int] | None = None,
    count: tuple[int, int] = (4, 7), others: tuple[int, int] = (0, 1), titles: tuple[str, ...] = TITLES,
    turns: Sequence[int] = (0, 1, 2, 2), quoted: float = 0.3,
) -> Style:  # fmt: skip
    """Minutes of several acts about the topics, with ``others`` from what all councils discuss."""

    def style(rng: random.Random) -> Authored:
        scene = draw(rng, rng.choice(kinds), size)
        draft = Draft(voice(scene, rng.choice(FORMS), pools))
        head(draft, titles=titles)
        chosen = pieces(draft.filler, topics, rng.randint(*count))
        chosen += rng.sample(TOPICS, rng.randint(*others))
        rng.shuffle(chosen)
        add_acts(draft, chosen, turns=turns, quoted=quoted)
        if rng.random() < 0.2:
            draft.break_off()
        else:
            end(draft)
        return draft.authored()

    return style
