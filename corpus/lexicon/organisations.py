"""Organisations of French minutes: a random generator enters; names, mentions, sentences and distractors leave."""

import random
from dataclasses import dataclass

from corpus.lexicon.naming import contract, curly
from corpus.lexicon.org_names import TABLES, named
from corpus.lexicon.org_text import distractor, mention_of, sentence
from corpus.markup import mark

__all__ = ["KINDS", "Organisation", "distractor", "mention", "org", "organisation", "sentence"]

KINDS: tuple[str, ...] = (*TABLES, "company", "consultancy")
_WEIGHTS = {
    "association": 5,
    "company": 6,
    "sports_club": 3,
    "authority": 4,
    "public_body": 3,
    "syndicate": 3,
    "agency": 3,
}


@dataclass(frozen=True)
class Organisation:
    """An organisation; ``article`` is what stands before its name (``le ``, ``l'``, or nothing)."""

    name: str
    acronym: str | None
    kind: str
    article: str = ""

    def the(self) -> str:
        """``le ⟦ORG|Syndicat des eaux⟧``."""
        return self.article + org(self.name)

    def of(self) -> str:
        """``du ⟦ORG|Syndicat des eaux⟧``."""
        return contract("de", self.article, self.name) + org(self.name)

    def to(self) -> str:
        """``au ⟦ORG|Syndicat des eaux⟧``."""
        return contract("à", self.article) + org(self.name)


def org(name: str) -> str:
    """The name, marked."""
    return mark("ORG", name)


def organisation(rng: random.Random, kind: str | None = None) -> Organisation:
    """One organisation of the kind, or of a kind drawn."""
    kind = kind or rng.choices(KINDS, [_WEIGHTS.get(one, 2) for one in KINDS])[0]
    article, name, acronym = named(rng, kind)
    return Organisation(name, acronym, kind, article)


def mention(rng: random.Random, kind: str | None = None) -> str:
    """An organisation in its usual surroundings: ``l'association « ⟦ORG|Les Amis du Lavoir⟧ »``."""
    found = organisation(rng, kind)
    return curly(rng, mention_of(rng, (found.article, found.name, found.acronym), found.kind))
