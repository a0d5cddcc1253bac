"""House styles of long and of disputed sittings: a generator enters; minutes of 6,000 to 15,000 characters leave."""

import random
from collections.abc import Callable, Sequence

from corpus.authored import Authored
from corpus.lexicon import numbers, people
from corpus.styles import debates_data as data
from corpus.styles import motions_data, personnel, planning_data, tariffs_data
from corpus.styles.minutes import FORMS, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import agenda, end, last_minutes
from corpus.styles.minutes_topics import TOPICS, Topic
from corpus.styles.minutes_votes import INLINE, LINES, Ballot, Table
from corpus.styles.motions import MOTIONS
from corpus.styles.partners import PARTNERS
from corpus.styles.partners import POOLS as PARTNER_POOLS
from corpus.styles.personnel import STAFF
from corpus.styles.planning import PLANNING
from corpus.styles.scene import draw
from corpus.styles.tariffs import LOANS, TENDERS
from corpus.styles.theme import Pools, voice
from corpus.styles.theme_minutes import HEADINGS, add_act, drawn_pieces

KINDS = ("commune", "commune", "communaute_communes", "agglomeration", "metropole", "departement")
ALL: list[Topic] = [*TOPICS, *TOPICS, *MOTIONS, *PARTNERS, *PARTNERS, *STAFF, *PLANNING, *LOANS, *TENDERS, *TENDERS]
POOLS: Pools = {
    **motions_data.POOLS, **tariffs_data.POOLS, **planning_data.POOLS, **personnel.POOLS, **PARTNER_POOLS,
    "surname_only": ("[P:Berthelin]", "[P:DUFOUR-LACAZE]", "[P:Kermarrec]", "[P:OUALI]", "[P:de Saint-Aubin]"),
}  # fmt: skip


QUESTION_HEADS = ("Questions diverses", "QUESTIONS ORALES", "Questions et informations diverses", "TOUR DE TABLE")


def _refused(draft: Draft) -> Ballot:
    """An act put off, withdrawn or rejected."""
    rng, scene = draft.rng, draft.filler.scene
    draw_ = rng.random()
    if draw_ < 0.4:
        return Ballot(rng.choice(data.POSTPONED).replace("{Chair}", scene.the_chair), "postponed")
    if draw_ < 0.65:
        return Ballot(rng.choice(data.WITHDRAWN).replace("{Chair}", scene.the_chair), "withdrawn")
    against = scene.voters // 2 + rng.randint(1, 2)
    favour = max(0, scene.voters - against)
    text = rng.choice(data.REJECTED).format(c=against, p=favour)
    return Ballot(text, "rejected", False, favour, against)


def _acts(
    draft: Draft, topics: Sequence[Topic], *, refusals: float, turns: Sequence[int], table: Table, listed: bool
) -> None:
    rng = draft.rng
    heading, quoted = rng.choice(HEADINGS), rng.random() < 0.5
    kept = drawn_pieces(draft, topics)
    if listed:
        agenda(draft, [one.title for one, _, _ in kept])
    if rng.random() < 0.6:
        last_minutes(draft)
    for at, (one, slots, decided) in enumerate(kept, 1):
        draft.filler.kept, draft.filler.decided = slots, decided
        ballot = _refused(draft) if not one.note and rng.random() < refusals else None
        turned = rng.choice(turns)
        add_act(draft, one, heading, at, table, turns=turned, reporter=0.6, ballot=ballot, quoted=quoted)


def _decisions(draft: Draft) -> None:
    """The mayor's decisions, told for information: they give one noted act, with no sums of its own."""
    rng = draft.rng
    title = rng.choice(data.DECIDED_HEADS)
    draft.filler.fresh()
    draft.add(title)
    draft.open(title)
    for line in rng.sample(data.DECIDED, rng.randint(3, 8)):
        draft.filler.kept.clear()
        number = numbers.delib(numbers.decision_number(rng, draft.filler.scene.date))
        draft.add(draft.filler.text(line.replace("{number}", number)))
    draft.vote(Ballot("", "noted"), rng.choice(data.NOTED))


def _welcome(draft: Draft) -> None:
    rng, scene = draft.rng, draft.filler.scene
    draft.filler.fresh()
    for line in rng.sample(data.WELCOMES, rng.randint(1, 2)):
        filled = line.replace("{Chair}", scene.the_chair).replace("{hour}", scene.hour)
        draft.add(draft.filler.text(filled))


def _questions(draft: Draft) -> None:
    rng, scene = draft.rng, draft.filler.scene
    draft.add(rng.choice(QUESTION_HEADS))
    for line in rng.sample(data.QUESTIONS, rng.randint(4, 9)):
        draft.filler.kept.clear()
        draft.add(draft.filler.text(line.replace("{Chair}", scene.the_chair)))


def long_minutes(rng: random.Random) -> Authored:
    """The whole minutes of a long sitting: welcome, agenda, decisions, ten acts and more, debates, questions."""
    scene = draw(rng, rng.choice(KINDS), (15, 36))
    draft = Draft(voice(scene, rng.choice((*FORMS, people.given_first_caps)), POOLS))
    head(draft, titles=data.TITLES)
    _welcome(draft)
    first = rng.random() < 0.5
    if first:
        _decisions(draft)
    table = rng.choice((INLINE, LINES))
    topics = rng.sample(ALL, rng.randint(6, 10))
    _acts(draft, topics, refusals=0.05, turns=(0, 0, 1, 2, 2), table=table, listed=rng.random() < 0.5)
    if not first and rng.random() < 0.5:
        _decisions(draft)
    if rng.random() < 0.8:
        _questions(draft)
    end(draft)
    return draft.authored()


def contested(rng: random.Random) -> Authored:
    """A disputed sitting: long debates, many acts put off, withdrawn or rejected."""
    scene = draw(rng, rng.choice(KINDS), (11, 33))
    draft = Draft(voice(scene, rng.choice(FORMS), POOLS))
    head(draft)
    if rng.random() < 0.4:
        _welcome(draft)
    table = rng.choice((INLINE, LINES))
    topics = rng.sample([one for one in ALL if one.asks or one.ask], rng.randint(3, 6))
    _acts(draft, topics, refusals=0.6, turns=(1, 2, 2, 3), table=table, listed=False)
    end(draft)
    return draft.authored()


def decisions_and_questions(rng: random.Random) -> Authored:
    """A short sitting: the mayor's decisions, two acts, many questions."""
    scene = draw(rng, "commune", (11, 29))
    draft = Draft(voice(scene, rng.choice(FORMS), POOLS))
    head(draft)
    _decisions(draft)
    topics = rng.sample(ALL, rng.randint(1, 3))
    _acts(draft, topics, refusals=0.1, turns=(0, 1), table=LINES, listed=False)
    _questions(draft)
    end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "contested_minutes": contested,
    "decisions_and_questions": decisions_and_questions,
    "long_minutes": long_minutes,
}
