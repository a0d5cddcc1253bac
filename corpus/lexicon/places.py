"""Invented places and the real departments and regions: a random generator enters; names of places leave."""

import random
from dataclasses import dataclass

from corpus.lexicon import places_data as data
from corpus.lexicon.people import given_first, person
from pipeline.entities.accents import without_accents


@dataclass(frozen=True)
class Department:
    """A real department. ``article + name`` is the complement: ``de l'`` + ``Hérault``, ``du `` + ``Gard``."""

    code: str
    name: str
    article: str

    @property
    def complement(self) -> str:
        """``de l'Hérault``."""
        return self.article + self.name


@dataclass(frozen=True)
class Region:
    """A real region. ``article + name`` is the complement: ``d'`` + ``Occitanie``."""

    name: str
    article: str

    @property
    def complement(self) -> str:
        """``d'Occitanie``."""
        return self.article + self.name


def department(rng: random.Random) -> Department:
    """One of the departments."""
    return Department(*rng.choice(data.DEPARTMENTS))


def region(rng: random.Random) -> Region:
    """One of the regions."""
    return Region(*rng.choice(data.REGIONS))


def elides(name: str) -> bool:
    """Whether ``de`` and ``le`` lose their vowel before the name."""
    first = without_accents(name[:1]).upper()
    if first == "H":
        return without_accents(name[:2]).upper() in ("HY", "HE", "HO") and name[:3] not in ("Hen", "Hem")
    return first in "AEIOUŒÆ" if first else False


def de(name: str) -> str:
    """The name after ``de``: ``d'Annecy``, ``de Lyon``, ``du Havre``, ``des Sables``."""
    lowered = name.lower()
    if lowered.startswith("le "):
        return "du " + name[3:]
    if lowered.startswith("les "):
        return "des " + name[4:]
    return ("d'" if elides(name) else "de ") + name


def a(name: str) -> str:
    """The name after ``à``: ``à Lyon``, ``au Havre``, ``aux Sables``."""
    lowered = name.lower()
    if lowered.startswith("le "):
        return "au " + name[3:]
    if lowered.startswith("les "):
        return "aux " + name[4:]
    return "à " + name


def river_tail(rng: random.Random) -> str:
    """``-sur-Orne``, ``-lès-Vitry``."""
    if rng.random() < 0.7:
        return f"-{rng.choice(('sur', 'sur', 'sur', 'en', 'sous'))}-{rng.choice(data.RIVERS)}"
    return f"-{rng.choice(('lès', 'lès', 'près'))}-{_stemmed(rng)}"


def _stemmed(rng: random.Random) -> str:
    return rng.choice(data.STEMS) + rng.choice(data.SUFFIXES)


def _saint(rng: random.Random) -> str:
    name = "Saint-" + rng.choice(data.SAINTS) if rng.random() < 0.82 else "Sainte-" + rng.choice(data.SAINTES)
    roll = rng.random()
    if roll < 0.35:
        return name + river_tail(rng)
    if roll < 0.55:
        return f"{name}-{_tail(rng)}"
    return name


def _tail(rng: random.Random) -> str:
    return rng.choice(data.TAILS) if rng.random() < 0.6 else de(_stemmed(rng)).replace(" ", "-")


def _headed(rng: random.Random) -> str:
    return f"{rng.choice(data.HEADS)}-{_tail(rng)}"


_REGIONAL = (
    *(data.BRETON, data.EAST, data.NORMAN) * 2,
    data.BASQUE,
    data.CORSICAN,
    data.OVERSEAS,
)


def _regional(rng: random.Random) -> str:
    pool = rng.choice(
        (
            data.BRETON,
            data.BRETON,
            data.EAST,
            data.EAST,
            data.NORMAN,
            data.NORMAN,
            data.BASQUE,
            data.CORSICAN,
            data.OVERSEAS,
        )
    )
    return rng.choice(pool)


def _new_commune(rng: random.Random) -> str:
    """A merged commune's long name."""
    return f"{_stemmed(rng)}-{rng.choice((_stemmed(rng), 'Saint-' + rng.choice(data.SAINTS), 'Villages'))}"


def _long(rng: random.Random) -> str:
    return _stemmed(rng) + river_tail(rng)


def commune(rng: random.Random) -> str:
    """A commune's name, invented but for one in fifteen; without its hyphens, or with ``St``, now and then."""
    name = _commune(rng)
    if "-" not in name or (roll := rng.random()) > 0.16:
        return name
    if roll > 0.11:
        return name.replace("Saint-", "St-").replace("Sainte-", "Ste-")
    return name.replace("-sur-", "/") if roll > 0.1 else name.replace("-", " ")


def _commune(rng: random.Random) -> str:
    roll = rng.random()
    if roll < 0.06:
        return rng.choice(data.REAL)
    if roll < 0.1:
        return rng.choice(data.WITH_ARTICLE)
    maker = rng.choice((_saint, _saint, _stemmed, _stemmed, _stemmed, _long, _headed, _regional, _new_commune))
    return maker(rng)


def territory(rng: random.Random) -> str:
    """The territory of a community of communes: ``Val d'Autize``, ``Pays de Lauzère``."""
    roll = rng.random()
    if roll < 0.45:
        return rng.choice(data.VALLEYS)
    if roll < 0.65:
        return f"{rng.choice(data.TERRITORY_HEADS)} {de(_stemmed(rng))}"
    if roll < 0.85:
        first, second = rng.sample(data.RIVERS, 2)
        head = rng.choice(("Entre", "Terres", "Rives", "Vallées"))
        return f"{head} {first if head == 'Entre' else de(first)} et {second}"
    return f"{_stemmed(rng)} {rng.choice(data.TERRITORY_TAILS)}"


def street(rng: random.Random) -> str:
    """``12 rue des Tilleuls``."""
    roll = rng.random()
    number = str(rng.randint(1, 140)) + rng.choice(("", "", "", "", " bis", " ter", ","))
    named = f"{rng.choice(data.STREET_KINDS)} {rng.choice(data.STREET_NAMES)}"
    if roll < 0.15:
        named = f"{rng.choice(data.STREET_KINDS)} {given_first(person(rng))}"
    return named if roll > 0.85 else f"{number} {named}"


def postal_town(rng: random.Random) -> str:
    """``34170 CASTELNAU-LE-VIEUX``."""
    town = commune(rng)
    code = f"{rng.choice(data.DEPARTMENTS)[0].replace('A', '0').replace('B', '0')[:2]}{rng.randint(0, 99):02d}0"
    return f"{code} {town.upper() if rng.random() < 0.5 else town}"


def school_or_hall(rng: random.Random) -> str:
    """A building with a name (not an entity): ``salle Georges Blanchet``."""
    building = rng.choice(data.BUILDINGS)
    if rng.random() < 0.3:
        return f"{building} {given_first(person(rng))}"
    return f"{building} {rng.choice(data.BUILDING_NAMES)}"
