"""A generator in; the cells and sentences that tell a vote, with the record fields that they state, out."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Vote:
    """How a vote is written, and what the writing states."""

    text: str
    fields: Mapping[str, object] = field(default_factory=dict)


ADOPTED: Mapping[str, object] = {"outcome": "adopted"}
UNANIMOUS: Mapping[str, object] = {"outcome": "adopted", "unanimous": True}
MAJORITY: Mapping[str, object] = {"outcome": "adopted", "unanimous": False}
NOTED: Mapping[str, object] = {"outcome": "noted"}
REJECTED: Mapping[str, object] = {"outcome": "rejected"}
POSTPONED: Mapping[str, object] = {"outcome": "postponed"}
WITHDRAWN: Mapping[str, object] = {"outcome": "withdrawn"}

# Families of cells: one house keeps to one of them. {f} {c} {a} {n}: for, against, abstentions, not voting.
PLAIN: tuple[tuple[tuple[str, Mapping[str, object]], ...], ...] = (
    (("Accord à l'unanimité", UNANIMOUS), ("Prend acte", NOTED), ("Retiré de l'ordre du jour", WITHDRAWN)),
    (("Unanimité", UNANIMOUS), ("Majorité", MAJORITY), ("Dont acte", NOTED), ("Retiré", WITHDRAWN)),
    (
        ("Adoptée à l'unanimité", UNANIMOUS),
        ("Adoptée à la majorité", MAJORITY),
        ("Prise d'acte", NOTED),
        ("Ajournée", POSTPONED),
    ),
    (
        ("ADOPTÉ À L'UNANIMITÉ", UNANIMOUS),
        ("ADOPTÉ À LA MAJORITÉ", MAJORITY),
        ("PREND ACTE", NOTED),
        ("REJETÉ", REJECTED),
    ),
    (("Approuvée", ADOPTED), ("Rejetée", REJECTED), ("Reportée", POSTPONED), ("Prend acte", NOTED)),
    (("Adopté", ADOPTED), ("Ajourné", POSTPONED), ("Dont acte", NOTED)),
    (("A l'unanimité", UNANIMOUS), ("A la majorité", MAJORITY), ("Le conseil prend acte", NOTED)),
    (
        ("approuvée à l'unanimité", UNANIMOUS),
        ("approuvée à la majorité", MAJORITY),
        ("retirée de l'ordre du jour", WITHDRAWN),
    ),
    (("Vote à l'unanimité des suffrages exprimés", UNANIMOUS), ("Pas de vote – information", NOTED)),
)
COUNTED: tuple[str, ...] = (
    "Pour : {f} – Contre : {c} – Abstention : {a}",
    "{f} voix pour, {c} voix contre, {a} abstentions",
    "POUR : {f} CONTRE : {c} ABSTENTION : {a}",
    "{f} pour / {c} contre / {a} abst.",
    "Adopté par {f} voix pour, {c} contre et {a} abstention(s)",
    "Majorité ({f} pour, {c} contre, {a} abstentions)",
    "{f} VOIX POUR {c} CONTRE {a} ABSTENTIONS",
    "Votants : {v} Pour : {f} Contre : {c} Abstentions : {a}",
    "à la majorité : {f} votes pour, {c} votes contre, {a} abstentions",
    "Pour {f} Contre {c} Abstention {a}",
)
ONLY_FOR: tuple[str, ...] = (
    "Accord à {f} VOIX POUR",
    "{f} voix pour",
    "Pour : {f}",
    "{f} POUR",
    "Adoptée par {f} voix",
)
FOR_AND_ABSTAIN: tuple[str, ...] = (
    "{f} VOIX POUR et {a} ABSTENTIONS",
    "{f} pour – {a} abstentions",
    "Pour : {f} / Abstentions : {a}",
    "{f} voix pour et {a} abstentions",
)


@dataclass
class Voting:
    """A house's way to write votes: a family of words, and how it writes counts."""

    rng: random.Random
    voters: int
    plain: tuple[tuple[str, Mapping[str, object]], ...]
    counted: str
    counts_always: bool

    @classmethod
    def draw(cls, rng: random.Random, voters: int) -> "Voting":
        """A way to write votes."""
        return cls(rng, voters, rng.choice(PLAIN), rng.choice(COUNTED), rng.random() < 0.2)

    def cell(self, *, noted: bool = False) -> Vote:
        """The vote of one act; ``noted`` where the assembly only takes note."""
        if noted:
            return Vote(*next((found for found in self.plain if found[1] is NOTED), ("Prend acte", NOTED)))
        draw = self.rng.random()
        if self.counts_always or draw < 0.12:
            return self._counts()
        if draw < 0.18:
            return self._partly()
        if draw < 0.24:
            others = [found for found in self.plain if found[1] is not NOTED]
            return Vote(*self.rng.choice(others))
        return Vote(*self.plain[0])

    def _counts(self) -> Vote:
        """Votes for, against and abstentions, all stated."""
        against = self.rng.choice((0, 0, 0, 1, 2, 3, 5)) if self.voters > 10 else 0
        abstained = self.rng.choice((0, 0, 1, 2, 4)) if self.voters > 10 else 0
        favour = self.voters - against - abstained
        text = self.counted.format(f=favour, c=against, a=abstained, v=self.voters)
        dissent = bool(against or abstained) or "ajorité" in text
        counts = {"votes_for": favour, "votes_against": against, "abstentions": abstained}
        return Vote(text, {"outcome": "adopted", "unanimous": False if dissent else None, **counts})

    def _partly(self) -> Vote:
        """Only some counts stated."""
        if self.rng.random() < 0.5:
            favour = max(1, self.voters - self.rng.randint(0, 2))
            return Vote(self.rng.choice(ONLY_FOR).format(f=favour), {"outcome": "adopted", "votes_for": favour})
        abstained = self.rng.randint(2, 4)
        favour = max(1, self.voters - abstained)
        text = self.rng.choice(FOR_AND_ABSTAIN).format(f=favour, a=abstained)
        return Vote(text, {"outcome": "adopted", "unanimous": False, "votes_for": favour, "abstentions": abstained})


WHOLE: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("Le {body}, après en avoir délibéré, à l'unanimité,", UNANIMOUS),
    ("Après en avoir délibéré, le {body}, à l'unanimité des membres présents et représentés,", UNANIMOUS),
    ("Ouï l'exposé et après en avoir délibéré, le {body} :", ADOPTED),
    ("Le {body}, à la majorité,", MAJORITY),
    ("Après avoir délibéré, l'assemblée à l'unanimité :", UNANIMOUS),
    ("LE {BODY}, À L'UNANIMITÉ :", UNANIMOUS),
    ("Entendu l'exposé du rapporteur, après en avoir délibéré, le {body} décide :", ADOPTED),
    ("Mis aux voix, le rapport est adopté à l'unanimité. Le {body} :", UNANIMOUS),
)
COUNTED_WHOLE: tuple[str, ...] = (
    "Le {body}, par {f} voix pour, {c} voix contre et {a} abstentions,",
    "Après en avoir délibéré par {f} voix pour, {c} contre et {a} abstentions, le {body} :",
    "Vote : pour : {f} – contre : {c} – abstentions : {a}\nLe {body} :",
)


def sentence(rng: random.Random, voters: int, body: str) -> tuple[str, Mapping[str, object]]:
    """The sentence that opens an operative part, and what it states of the vote."""
    if rng.random() < 0.25 and voters > 8:
        against, abstained = rng.choice(((0, 2), (1, 0), (2, 3), (0, 0), (4, 1)))
        counts = {"votes_for": voters - against - abstained, "votes_against": against, "abstentions": abstained}
        text = rng.choice(COUNTED_WHOLE).format(body=body, f=counts["votes_for"], c=against, a=abstained)
        fields: Mapping[str, object] = {
            "outcome": "adopted",
            "unanimous": False if against + abstained else None,
            **counts,
        }
    else:
        shape, fields = rng.choice(WHOLE)
        text = shape.format(body=body, BODY=body.upper())
    return _article(text), fields


def _article(text: str) -> str:
    return (
        text.replace("Le commission", "La commission")
        .replace("le commission", "la commission")
        .replace("LE COMMISSION", "LA COMMISSION")
    )
