"""Names of companies and consultancies: a random generator enters; a name as contracts write it leaves."""

import random
from collections.abc import Callable

from corpus.lexicon import org_data_companies as data
from corpus.lexicon.people import person
from corpus.lexicon.places import commune, de

_CONSONANTS = "BCDFGLMNPRSTV"
_VOWELS = "AEIO"


def _surname(rng: random.Random) -> str:
    name = person(rng).surname
    return name[0].upper() + name[1:]


def brand(rng: random.Random) -> str:
    """An invented brand: ``Terrabois``, ``ECOVIA``, ``SOGEBAT``."""
    name = rng.choice(data.HEADS) + rng.choice(data.TAILS)
    return name.upper() if rng.random() < 0.5 else name


def sigla(rng: random.Random) -> str:
    """Three to five capitals, with dots or not: ``BEGC``, ``S.T.P.``, ``SODEMA``."""
    size = rng.randint(3, 5)
    letters = "".join(rng.choice(_CONSONANTS + _VOWELS) for _ in range(size))
    if rng.random() < 0.4:
        letters = "".join(rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(rng.randint(2, 3)))
    if rng.random() < 0.12:
        return ".".join(letters) + "."
    return letters + rng.choice(("", "", "", " TP", " Ingénierie", " SAS", f" {rng.randint(1, 95)}"))


def _family(rng: random.Random) -> str:
    surname = _surname(rng)
    form = rng.random()
    if form < 0.3:
        return f"{surname} {rng.choice(data.TRADES)}"
    if form < 0.5:
        return f"{surname} {rng.choice(data.FAMILY_TAILS)}"
    if form < 0.8:
        first = rng.choice(data.FIRST_WORDS)
        return f"{first.removesuffix(' de')} {de(surname)}" if first.endswith(" de") else f"{first} {surname}"
    if form < 0.9:
        return f"{surname} & {_surname(rng)}"
    return surname if form < 0.96 else f"{person(rng).given} {rng.choice(data.TRADES)}"


def _branded(rng: random.Random) -> str:
    name = brand(rng) if rng.random() < 0.65 else sigla(rng)
    if rng.random() < 0.35:
        name += " " + rng.choice(data.TRADES + data.FAMILY_TAILS[9:])
    return name


def _formed(rng: random.Random) -> str:
    """With its legal form, before or behind."""
    form = rng.choice(data.LEGAL_FORMS)
    name = _family(rng) if rng.random() < 0.6 else _branded(rng)
    return f"{form} {name}" if rng.random() < 0.75 else f"{name} {form}"


def _civil(rng: random.Random) -> str:
    tail = rng.choice(data.LAND_NAMES) if rng.random() < 0.7 else rng.choice((_surname(rng), de(commune(rng))))
    return f"{rng.choice(data.CIVIL_FORMS)} {tail}"


def _national(rng: random.Random) -> str:
    name = rng.choice(data.NATIONAL)
    return f"{rng.choice(('SAS', 'SA', 'SNC'))} {name}" if rng.random() < 0.08 else name


def _placed(rng: random.Random) -> str:
    """``Carrières de Vougoy``, ``Parc éolien de Malvonnes SAS``, ``Ferme solaire …``."""
    heads = (
        "Carrières",
        "Parc Éolien",
        "Centrale photovoltaïque",
        "Société des eaux",
        "Transports",
        "Société Thermique",
        "Chaufferie bois",
        "Laiterie",
        "Clinique",
        "Thermes",
        "Coopérative agricole",
        "Abattoir",
        "Ferme éolienne",
        "Golf",
        "Casino",
    )
    return f"{rng.choice(heads)} {de(commune(rng))}{rng.choice(('', '', ' SAS', ' SA'))}"


def _study(rng: random.Random) -> str:
    form = rng.random()
    if form < 0.3:
        return f"{_surname(rng)} {rng.choice(data.STUDY_TRADES)}"
    if form < 0.45:
        return f"{rng.choice(('Atelier', 'Agence', 'Atelier', 'Studio', 'BET', 'Cabinet'))} {_surname(rng)}"
    if form < 0.6:
        return f"{brand(rng)} {rng.choice(data.STUDY_TRADES)}"
    if form < 0.7:
        return rng.choice(("Atelier ", "Agence ", "A", "")) + sigla(rng)
    return brand(rng) if form < 0.85 else sigla(rng)


_MAKERS: tuple[Callable[[random.Random], str], ...] = (
    _family,
    _family,
    _branded,
    _branded,
    _formed,
    _formed,
    _civil,
    _national,
    _placed,
)


def company(rng: random.Random, study: bool = False) -> str:
    """A company's name; of architects, engineers, advisers where ``study``."""
    name = _study(rng) if study else rng.choice(_MAKERS)(rng)
    return name.upper() if rng.random() < 0.3 else name
