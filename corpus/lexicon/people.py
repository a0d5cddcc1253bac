"""Invented people: a random generator enters; persons and the ways clerks write their names leave."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from corpus.lexicon import people_surnames as surnames
from corpus.lexicon.people_given import FRENCH_FEMALE, FRENCH_MALE, GIVEN
from corpus.markup import mark
from pipeline.entities.accents import without_accents


@dataclass(frozen=True)
class Person:
    """A natural person; names in title case (``Le Goff``, ``d'Andigné``)."""

    given: str
    surname: str
    female: bool

    @property
    def civility(self) -> str:
        """``M.`` or ``Mme``."""
        return "Mme" if self.female else "M."

    @property
    def civility_long(self) -> str:
        """``Monsieur`` or ``Madame``."""
        return "Madame" if self.female else "Monsieur"


NameForm = Callable[[Person], str]
# origins that France's councils have more of than the others
_WEIGHTS = {"maghrebi": 4, "portuguese": 3, "italian": 3, "spanish": 2, "west_african": 2, "polish": 2, "breton": 2}


def _french_surname(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.62:
        return rng.choice(surnames.FRENCH)
    if roll < 0.92:
        return rng.choice(surnames.ROOTS) + rng.choice(surnames.ENDINGS)
    return rng.choice(surnames.PARTICLES)


def _given(rng: random.Random, origin: str, female: bool) -> str:
    """A given name: its family's origin's, or a French one (more often for regions than for the world)."""
    french = FRENCH_FEMALE if female else FRENCH_MALE
    if origin not in GIVEN or rng.random() < (0.3 if origin in surnames.WORLD else 0.75):
        return rng.choice(french)
    women, men = GIVEN[origin]
    return rng.choice(women if female else men)


def _family(rng: random.Random) -> tuple[str, str]:
    """Origin and surname."""
    roll = rng.random()
    if roll < 0.48:
        return "french", _french_surname(rng)
    table = surnames.REGIONAL if roll < 0.7 else surnames.WORLD
    origin = rng.choices(tuple(table), [_WEIGHTS.get(origin, 1) for origin in table])[0]
    return origin, rng.choice(table[origin])


def person(rng: random.Random) -> Person:
    """One invented person."""
    female = rng.random() < 0.48
    origin, surname = _family(rng)
    if rng.random() < (0.13 if female else 0.02):
        other = _family(rng)[1]
        surname = f"{surname}{rng.choice('-- ')}{other}"
    given = _given(rng, origin, female)
    if rng.random() < 0.25:
        surname = without_accents(surname)
    if rng.random() < 0.1:
        given = without_accents(given)
    if "-" in given and rng.random() < 0.12:
        given = given.replace("-", " ")
    return Person(given, surname, female)


def people(rng: random.Random, count: int) -> list[Person]:
    """``count`` persons, each with another surname."""
    found: dict[str, Person] = {}
    while len(found) < count:
        one = person(rng)
        found.setdefault(without_accents(one.surname).upper(), one)
    return list(found.values())


def _initials(given: str) -> str:
    separator = "-" if "-" in given else ""
    parts = given.replace("-", " ").split()
    return separator.join(part[0].upper() for part in parts) + "."


def given_first_caps(someone: Person) -> str:
    """``Jean DUPONT``."""
    return f"{someone.given} {someone.surname.upper()}"


def given_first(someone: Person) -> str:
    """``Jean Dupont``."""
    return f"{someone.given} {someone.surname}"


def surname_first_caps(someone: Person) -> str:
    """``DUPONT Jean``."""
    return f"{someone.surname.upper()} {someone.given}"


def surname_caps(someone: Person) -> str:
    """``DUPONT``."""
    return someone.surname.upper()


def surname_only(someone: Person) -> str:
    """``Dupont``."""
    return someone.surname


def initial_caps(someone: Person) -> str:
    """``J. DUPONT``."""
    return f"{_initials(someone.given)} {someone.surname.upper()}"


def dotted_initials(someone: Person) -> str:
    """``J.L. DUPONT``, also where the given name is one: ``J. DUPONT``."""
    return f"{_initials(someone.given).replace('-', '.')} {someone.surname.upper()}"


def glued_initials(someone: Person) -> str:
    """``JL. DUPONT``."""
    return f"{_initials(someone.given).replace('-', '')} {someone.surname.upper()}"


def caps_initial(someone: Person) -> str:
    """``DUPONT J.``."""
    return f"{someone.surname.upper()} {_initials(someone.given)}"


def all_caps(someone: Person) -> str:
    """``JEAN DUPONT``."""
    return f"{someone.given} {someone.surname}".upper()


def given_only(someone: Person) -> str:
    """``Jean``."""
    return someone.given


NAME_FORMS: dict[str, NameForm] = {
    form.__name__: form
    for form in (
        given_first_caps,
        given_first,
        surname_first_caps,
        surname_caps,
        surname_only,
        initial_caps,
        dotted_initials,
        glued_initials,
        caps_initial,
        all_caps,
        given_only,
    )
}


def per(name: str) -> str:
    """The name, marked."""
    return mark("PER", name)
