"""House styles of wishes and motions: a random generator enters; motions read out, debated, amended, voted leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.styles import minutes_votes, motions_data
from corpus.styles.layout import Line
from corpus.styles.minutes import FORMS, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end
from corpus.styles.minutes_topics import TOPICS, Topic
from corpus.styles.scene import draw
from corpus.styles.theme import piece, pieces, read_themes, voice
from corpus.styles.theme_minutes import HEADINGS, add_act
from corpus.styles.theme_styles import act_style
from corpus.styles.theme_write import act_head, write_act

MOTIONS = read_themes(motions_data.TEXT)
KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "departement", "metropole")
LEADS = (
    "MOTION",
    "VŒU",
    "Motion",
    "PROJET DE MOTION",
    "Texte de la motion :",
    "VŒU DU CONSEIL",
    "Motion déposée en séance",
)


def declarations(draft: Draft, count: int) -> None:
    """What groups and members say of the text; groups without a proper name are no organisations."""
    rng = draft.rng
    for line in rng.sample(motions_data.DECLARED, count):
        one, other = rng.sample(draft.filler.scene.present, 2)
        draft.add(
            line.format(
                group=rng.choice(motions_data.GROUPS),
                who=f"{one.civility} {draft.filler.scene.per(one, draft.filler.form)}",
                fellow=f"{other.civility} {draft.filler.scene.per(other, draft.filler.form)}",
            )
        )


def motion_minutes(rng: random.Random) -> Authored:
    """A sitting with one or two ordinary acts and motions that are debated."""
    scene = draw(rng, rng.choice(KINDS))
    draft = Draft(voice(scene, rng.choice(FORMS), motions_data.POOLS))
    head(draft)
    heading, table = rng.choice(HEADINGS), rng.choice((minutes_votes.INLINE, minutes_votes.LINES))
    chosen: list[Topic] = pieces(draft.filler, MOTIONS, rng.randint(2, 4))
    common = rng.sample(TOPICS, rng.randint(1, 2))
    for at, topic in enumerate([*common, *chosen], 1):
        drawn = piece(draft.filler, topic, noted=topic not in chosen)
        if topic in chosen and rng.random() < 0.6:
            drawn.report[:0] = [rng.choice(LEADS)] if rng.random() < 0.3 else []
            declared = rng.randint(0, 3)
        else:
            declared = 0
        words = rng.random() < 0.6
        before = len(draft.blocks)
        add_act(draft, drawn, heading, at, table, turns=rng.choice((0, 1, 2)), reporter=0.6, quoted=words)
        _declared(draft, declared, before)
    end(draft)
    return draft.authored()


def _declared(draft: Draft, count: int, before: int) -> None:
    """Declarations set before the vote of the act just written."""
    entry = draft.entries[-1]
    if not count or entry.voted_at is None or entry.voted_at <= before + 1:
        return
    tail = draft.blocks[entry.voted_at :]
    draft.blocks = draft.blocks[: entry.voted_at]
    declarations(draft, count)
    entry.voted_at = len(draft.blocks)
    draft.blocks += tail


def wish(rng: random.Random) -> Authored:
    """A wish in the form of a letter: considerations in a row, then what the assembly demands, in capitals."""
    scene = draw(rng, rng.choice(KINDS))
    speaker = voice(scene, pools=motions_data.POOLS)
    drawn = piece(speaker, rng.choice(MOTIONS))
    drawn.reasons += [
        "l'attachement des habitants aux services publics de proximité",
        "l'intérêt général qui s'attache à cette demande",
    ][: rng.randint(0, 2)]
    lead = [Line(rng.choice(LEADS))] if rng.random() < 0.5 else []
    form = rng.choice(("caps", "bullets", "caps", "articles"))
    return write_act(scene, speaker, drawn, [*act_head(scene), *lead], form=form, most=2)


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "motion_act": act_style(MOTIONS, KINDS, pools=motions_data.POOLS),
    "motion_minutes": motion_minutes,
    "wish": wish,
}
