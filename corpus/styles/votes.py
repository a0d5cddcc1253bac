"""A scene enters; a vote leaves: the words that go inside the act, the line that closes it, and what they decide."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.lexicon.cardinals import in_words
from corpus.lexicon.people import Person
from corpus.styles.act_phrases import (
    ADOPTED_LINES,
    LABELS,
    MAJORITY,
    NOTED,
    POSTPONED,
    UNANIMOUS,
    UNANIMOUS_LINES,
    WITHDRAWN,
)
from corpus.styles.layout import names
from corpus.styles.scene import Scene
from pipeline.records.model import Decision, Outcome


@dataclass
class Vote:
    """clause: within a sentence (``à l'unanimité``), may be empty; line: a line of its own after the act, may be empty.

    With an outcome other than ``adopted``, ``line`` is the whole decision.
    """

    clause: str = ""
    line: str = ""
    outcome: Outcome = "adopted"
    unanimous: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    not_voting: int | None = None

    def into(self, decision: Decision) -> Decision:
        """The decision with this vote."""
        fields = ("outcome", "unanimous", "votes_for", "votes_against", "abstentions", "not_voting")
        return decision.model_copy(update={name: getattr(self, name) for name in fields})


def unanimous(scene: Scene) -> Vote:
    """The text says so: in the act, after it, or both."""
    rng = scene.rng
    place = rng.random()
    if place < 0.6:
        return Vote(clause=rng.choice(UNANIMOUS), unanimous=True)
    line = rng.choice(UNANIMOUS_LINES)
    if place < 0.85:
        return Vote(line=line, unanimous=True)
    return Vote(clause=rng.choice(UNANIMOUS), line=line, unanimous=True)


def _shares(scene: Scene) -> tuple[int, list[Person], list[Person], list[Person]]:
    """In favour; those against, abstaining, not taking part (each may be empty, not all)."""
    rng = scene.rng
    most = max(1, (scene.voters - 1) // 4)
    against, blank, out = rng.choice(
        ((1, 0, 0), (0, 1, 0), (2, 1, 0), (3, 2, 0), (0, 2, 1), (0, 0, 1), (4, 0, 0), (1, 1, 1), (2, 0, 2), (0, 4, 0))
    )
    sizes = [min(size, most) for size in (against, blank, out)]
    pool = rng.sample(scene.others, min(sum(sizes), len(scene.others)))
    first, second, third = pool[: sizes[0]], pool[sizes[0] : sizes[0] + sizes[1]], pool[sizes[0] + sizes[1] :]
    return scene.voters - len(pool), first, second, third


def _figure(rng: random.Random, number: int, words: bool) -> str:
    return in_words(number) if words else str(number)


def counted_line(scene: Scene) -> Vote:
    """``Pour : 27 – Contre : 2 – Abstention : 1``, with or without names."""
    rng = scene.rng
    favour, against, blank, out = _shares(scene) if rng.random() < 0.6 else (scene.voters, [], [], [])
    named, joint = rng.random() < 0.5, rng.choice(("\n", " – ", " ; ", ", ", " "))
    head = rng.choice(
        (
            "",
            "VOTE : ",
            "Vote : ",
            "Résultat du vote : ",
            "Résultats du scrutin\n",
            f"Votants : {scene.voters - len(out)} – ",
            "MISE AUX VOIX\n",
        )
    )
    labels = rng.choice(LABELS)
    parts = [
        f"{labels[0]} : {favour}",
        f"{labels[1]} : {len(against)}{_named(scene, against, named)}",
        f"{labels[2]} : {len(blank)}{_named(scene, blank, named)}",
    ]
    if out:
        parts.append(f"{labels[3]} : {len(out)}{_named(scene, out, named)}")
    dissent = bool(against or blank)
    vote = Vote(
        line=head + joint.join(parts),
        unanimous=False if dissent else None,
        votes_for=favour,
        votes_against=len(against),
        abstentions=len(blank),
    )
    vote.not_voting = len(out) if out else None
    if dissent and rng.random() < 0.3:
        vote.clause = rng.choice(MAJORITY)
    if not dissent and not out and rng.random() < 0.5:
        vote.clause, vote.unanimous = rng.choice(UNANIMOUS), True
    return vote


def _named(scene: Scene, people: Sequence[Person], named: bool) -> str:
    """`` (M. X, Mme Y)``."""
    if not named or not people:
        return ""
    return f" ({', '.join(scene.titled(person, long=False) for person in people)})"


def counted_clause(scene: Scene) -> Vote:
    """``par 14 voix pour, 2 contre (M. X et Mme Y) et 1 abstention``, in figures or in words."""
    rng = scene.rng
    favour, against, blank, out = _shares(scene)
    words, named = rng.random() < 0.25, rng.random() < 0.6
    parts = [f"{_figure(rng, favour, words)} {rng.choice(('voix pour', 'voix', 'votes pour', 'voix POUR', 'pour'))}"]
    if against:
        parts.append(
            f"{_figure(rng, len(against), words)} {rng.choice(('contre', 'voix contre', 'voix CONTRE'))}"
            + _named(scene, against, named)
        )
    if blank:
        one = "une" if words and len(blank) == 1 else _figure(rng, len(blank), words)
        parts.append(f"{one} abstention{'s' if len(blank) > 1 else ''}{_named(scene, blank, named)}")
    if out:
        refusal = "n'ayant pas pris part au vote" if len(out) > 1 else "ne prenant pas part au vote"
        parts.append(
            f"{_figure(rng, len(out), words)} {rng.choice(('conseiller', 'membre'))}{'s' if len(out) > 1 else ''} "
            + refusal
            + _named(scene, out, named)
        )
    lead = (
        rng.choice(("par ", "par ", "avec ", "à la majorité, par ", "à la majorité par "))
        if against or blank
        else "par "
    )
    vote = Vote(clause=lead + names(parts), votes_for=favour, unanimous=False if against or blank else None)
    vote.votes_against = len(against) if against else None
    vote.abstentions = len(blank) if blank else None
    vote.not_voting = len(out) if out else None
    return vote


def named_only(scene: Scene) -> Vote:
    """Opponents or abstainers named, not counted."""
    rng = scene.rng
    _, against, blank, out = _shares(scene)
    parts = []
    if against:
        people = names([scene.titled(person) for person in against])
        parts.append(
            rng.choice(
                (
                    f"{people} votant contre",
                    f"{people} s'étant prononcé{'s' if len(against) > 1 else ''} contre",
                    f"contre : {people}",
                )
            )
        )
    if blank:
        people = names([scene.titled(person) for person in blank])
        parts.append(
            rng.choice(
                (
                    f"{people} s'abstenant",
                    f"{people} s'étant abstenu{'s' if len(blank) > 1 else ''}",
                    f"abstention : {people}",
                )
            )
        )
    if out:
        people = names([scene.titled(person) for person in out])
        parts.append(f"{people} ne prenant pas part au vote")
    dissent = bool(against or blank)
    clause = f"{rng.choice(MAJORITY)} ({' ; '.join(parts)})" if dissent else ", ".join(parts)
    return Vote(clause=clause, unanimous=False if dissent else None)


def abstaining_unanimous(scene: Scene) -> Vote:
    """Unanimous of the votes cast, some abstaining."""
    _, against, blank, out = _shares(scene)
    away = [*against, *blank, *out]
    plural = "s" if len(away) > 1 else ""
    named = _named(scene, away, scene.rng.random() < 0.6)
    clause = f"à l'unanimité des suffrages exprimés, {len(away)} abstention{plural}{named}"
    return Vote(clause=clause, unanimous=True, abstentions=len(away))


def majority(scene: Scene) -> Vote:
    """A majority, nothing more."""
    return Vote(clause=scene.rng.choice(MAJORITY), unanimous=False)


def silent(scene: Scene) -> Vote:
    """Adopted; the text says nothing of the votes."""
    rng = scene.rng
    return Vote(line=fill(scene, rng.choice(ADOPTED_LINES))) if rng.random() < 0.6 else Vote()


def fill(scene: Scene, pattern: str) -> str:
    """A pattern with the body and the chair; ``le`` before a commission becomes ``la``."""
    text = pattern.format(body=scene.body, BODY=scene.body.upper(), Chair=scene.the_chair)
    if scene.body.startswith("commission"):
        for masculine, feminine in (
            ("Le ", "La "),
            ("le ", "la "),
            ("LE ", "LA "),
            ("au prochain ", "à la prochaine "),
        ):
            text = text.replace(masculine + scene.body, feminine + scene.body).replace(
                masculine + scene.body.upper(), feminine + scene.body.upper()
            )
    return text


def rejected(scene: Scene) -> Vote:
    """More against than for."""
    rng = scene.rng
    against = scene.voters // 2 + rng.randint(1, 2)
    favour = scene.voters - against
    pattern = rng.choice((
        "Le {body}, par {c} voix contre et {p} voix pour, rejette la proposition.",
        "Après en avoir délibéré, par {c} voix contre et {p} pour, le {body} refuse la demande.",
        "Mise aux voix, la délibération est rejetée (pour : {p}, contre : {c}).",
        "Pour : {p}, contre : {c}. La délibération n'est pas adoptée.",
        "Le {body} n'approuve pas la proposition par {c} voix contre et {p} voix pour.",
        "Le {body}, à la majorité ({c} contre, {p} pour), décide de ne pas donner suite.",
        "REJETÉ : {p} voix pour, {c} voix contre.",
        "Le {body} émet un avis défavorable à ce projet, qui est rejeté par {c} voix contre {p}.",
    ))  # fmt: skip
    line = fill(scene, pattern.replace("{c}", str(against)).replace("{p}", str(favour)))
    return Vote(line=line, outcome="rejected", unanimous=False, votes_for=favour, votes_against=against)


def postponed(scene: Scene) -> Vote:
    """Put off."""
    return Vote(line=fill(scene, scene.rng.choice(POSTPONED)), outcome="postponed")


def withdrawn(scene: Scene) -> Vote:
    """Taken off the agenda."""
    return Vote(line=fill(scene, scene.rng.choice(WITHDRAWN)), outcome="withdrawn")


def noted(scene: Scene) -> Vote:
    """The assembly takes note."""
    return Vote(line=fill(scene, scene.rng.choice(NOTED)), outcome="noted")


VOTES: tuple[tuple[Callable[[Scene], Vote], int], ...] = (
    (unanimous, 44),
    (counted_line, 15),
    (counted_clause, 13),
    (named_only, 6),
    (abstaining_unanimous, 4),
    (majority, 5),
    (silent, 7),
    (rejected, 3),
    (postponed, 2),
    (withdrawn, 2),
)


def vote(scene: Scene) -> Vote:
    """A vote, drawn by how often clerks write it that way."""
    makers, weights = zip(*VOTES, strict=True)
    maker: Callable[[Scene], Vote] = scene.rng.choices(makers, weights)[0]
    return maker(scene)
