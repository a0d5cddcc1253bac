"""House styles of votes by name and of secret ballots: a random generator enters; minutes with their counts leave."""

import random
from collections.abc import Callable

from corpus.authored import Authored
from corpus.lexicon import people
from corpus.lexicon.cardinals import in_words
from corpus.lexicon.people import Person
from corpus.markup import mark
from corpus.styles import nominal_votes_data as data
from corpus.styles.layout import names
from corpus.styles.minutes import FORMS, head
from corpus.styles.minutes_draft import Draft
from corpus.styles.minutes_parts import end, last_minutes
from corpus.styles.minutes_topics import TOPICS
from corpus.styles.minutes_votes import LINES, Ballot
from corpus.styles.scene import draw
from corpus.styles.theme import piece, voice
from corpus.styles.theme_minutes import HEADINGS, add_act, aside

KINDS = ("commune", "commune", "agglomeration", "communaute_communes", "departement", "metropole", "syndicat")


def _shares(draft: Draft) -> list[list[Person]]:
    """For, against, abstaining, out: everybody who votes; a proxy is cast by its giver's name."""
    scene, rng = draft.filler.scene, draft.rng
    voters = [*scene.present, *(one for one in scene.absent if scene.giver(one))]
    rng.shuffle(voters)
    lost = rng.random() < 0.12
    most = max(2, len(voters) // 4)
    against, blank, out = (rng.randint(0, most) for _ in range(3))
    out = rng.choice((0, 0, out // 3))
    first, rest = voters[:against], voters[against:]
    second, rest = rest[:blank], rest[blank:]
    third, favour = rest[:out], rest[out:]
    shares = [favour, first, second, third]
    if lost and len(favour) > len(first):
        shares[0], shares[1] = first, favour
    return shares


def _ballot(draft: Draft) -> tuple[Ballot, int | None]:
    """The lists of names as the record of the vote, with those not voting; counts are those that the text states."""
    rng, scene, form = draft.rng, draft.filler.scene, draft.filler.form
    shares = _shares(draft)
    place = rng.randrange(len(data.FOR))
    labels = [table[place] for table in (data.FOR, data.AGAINST, data.BLANK, data.OUT)]
    civil = rng.random() < 0.5
    joint = rng.choice((", ", ", ", " – ", " ; ", " - "))

    def called(one: Person) -> str:
        return f"{one.civility} {scene.per(one, form)}" if civil else scene.per(one, form)

    lines = []
    for label, share in zip(labels, shares, strict=True):
        if share:
            lines.append(f"{label.format(n=len(share))} {joint.join(called(one) for one in share)}")
    counted = "{n}" in labels[0]
    won = len(shares[0]) > len(shares[1])
    result = rng.choice(data.RESULTS if won else data.LOST)
    if not won or rng.random() < 0.8:
        lines.append(result)
    lead = rng.choice(data.HEADS).format(who=scene.titled(rng.choice(scene.present), form))
    dissent = bool(shares[1] or shares[2])
    stated = [len(share) if counted and share else None for share in shares]
    unanimous = False if dissent or "majorité" in lines[-1] else None
    text = "\n".join([lead, *lines])
    return Ballot(text, "adopted" if won else "rejected", unanimous, *stated[:3]), stated[3]


def by_name(rng: random.Random) -> Authored:
    """Minutes whose votes are roll calls: who voted for, against, abstained, took no part."""
    scene = draw(rng, rng.choice(KINDS), (11, 40))
    draft = Draft(voice(scene, rng.choice(FORMS)))
    head(draft)
    heading = rng.choice(HEADINGS)
    for at, topic in enumerate(rng.sample(TOPICS, rng.randint(2, 4)), 1):
        ballot, out = _ballot(draft)
        one = piece(draft.filler, topic, noted=False)
        add_act(draft, one, heading, at, LINES, turns=rng.choice((0, 1, 2)), ballot=ballot, quoted=rng.random() < 0.4)
        draft.entries[-1].decision.not_voting = out
    end(draft)
    return draft.authored()


def _round(draft: Draft, candidates: list[Person], nth: int, *, last: bool) -> tuple[list[str], int]:
    """One round: the count and each candidate's votes; in the last one the first candidate wins."""
    rng, scene = draft.rng, draft.filler.scene
    voters = scene.voters
    blank, void = rng.choice((0, 0, 1, 2)), rng.choice((0, 0, 0, 1))
    cast = voters - blank - void
    half = cast // 2 + 1
    if len(candidates) == 1:
        shares = [cast]
    elif last:
        first = rng.randint(half, cast)
        shares = [first, cast - first] if len(candidates) == 2 else _spread(rng, cast, len(candidates), first)
    else:
        shares = _spread(rng, cast, len(candidates), (cast + 1) // 3 + 1)
    ordinal = ("Premier", "Deuxième", "Troisième")[nth]
    text = rng.choice(data.BALLOTS).format(
        nth=ordinal, nth_low=ordinal.lower(), v=voters, w=blank, z=void, wz=blank + void, x=cast, h=half,
        office=scene.members,
    )  # fmt: skip
    shape = rng.choice(data.GOT)
    if shape.startswith("M/Mme"):
        shape = shape.removeprefix("M/Mme ")
    lines = [
        shape.format(who=scene.titled(one, draft.filler.form), n=votes, words=in_words(votes))
        for one, votes in zip(candidates, shares, strict=True)
    ]
    return [text, *lines], shares[0]


def _spread(rng: random.Random, cast: int, count: int, first: int) -> list[int]:
    """Votes of ``count`` candidates that add up to those cast."""
    left = cast - first
    shares = [first]
    for place in range(count - 1):
        share = left if place == count - 2 else rng.randint(0, left)
        shares.append(share)
        left -= share
    return shares


def _election(draft: Draft, at: int, heading: str) -> None:
    """An election as an act of its own: candidates, tellers, one to three rounds, who is elected."""
    rng, scene = draft.rng, draft.filler.scene
    draft.filler.fresh()
    title, man, woman = rng.choice(data.POSTS)
    rank = rng.choice(("1er", "2e", "3e", "4e", "cinquième", "premier"))
    body = mark("ORG", rng.choice(data.BODIES))
    candidates = rng.sample(scene.present, rng.choice((1, 1, 2, 2, 3)))
    winner = candidates[0]
    post = (woman if winner.female else man).format(rank=rank)
    written = title.format(body=body, rank=rank)
    number = scene.numbering.next() if "{d}" in heading else None
    draft.add(heading.format(n=at, t=written, T=written.upper(), d=mark("DELIB_ID", number or "0"), r="INSTITUTIONS"))
    draft.open(written.upper() if "{T}" in heading else written, number)
    shown = names([scene.titled(one, draft.filler.form) for one in candidates])
    draft.add(rng.choice(data.ALONE if len(candidates) == 1 else data.CANDIDATES).format(names=shown))
    tellers = rng.sample(scene.present, 2)
    draft.add(
        rng.choice(data.TELLERS).format(
            a=scene.titled(tellers[0], draft.filler.form), b=scene.titled(tellers[1], draft.filler.form)
        )
    )
    rounds = 1 if len(candidates) < 3 else rng.choice((1, 2, 3))
    entry = draft.entries[-1]
    entry.voted_at = len(draft.blocks)
    for nth in range(rounds):
        lines, _ = _round(draft, candidates, nth, last=nth == rounds - 1)
        draft.add(*lines)
    order = ("premier", "deuxième", "troisième")[rounds - 1]
    who = scene.titled(winner, draft.filler.form)
    e = "e" if winner.female else ""
    draft.add(rng.choice(data.PROCLAIMED).format(who=who, e=e, post=post, tour=order))
    entry.decision.outcome = "adopted"


def secret_ballots(rng: random.Random) -> Authored:
    """Minutes with elections by secret ballot, several rounds, blank and void papers."""
    scene = draw(rng, rng.choice(KINDS), (11, 34))
    draft = Draft(voice(scene, rng.choice((*FORMS, people.given_first_caps))))
    head(draft)
    if rng.random() < 0.5:
        last_minutes(draft)
    heading = rng.choice(HEADINGS)
    common = rng.sample(TOPICS, rng.randint(0, 2))
    for at in range(1, rng.randint(3, 6)):
        if common and rng.random() < 0.4:
            add_act(draft, piece(draft.filler, common.pop()), heading, at, LINES)
            continue
        _election(draft, at, heading)
        if rng.random() < 0.3:
            draft.add(aside(draft))
    end(draft)
    return draft.authored()


STYLES: dict[str, Callable[[random.Random], Authored]] = {
    "votes_by_name": by_name,
    "secret_ballots": secret_ballots,
}
