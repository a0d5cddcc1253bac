"""Names of invented authorities by kind: a random generator enters; name, place and acronym leave."""

import random
from collections.abc import Callable

from corpus.lexicon.naming import complement, initials
from corpus.lexicon.places import commune, de, territory


def _commune(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    return f"{'Commune' if rng.random() < 0.65 else 'Ville'} {de(place)}", place, None


def _community(rng: random.Random) -> tuple[str, str, str | None]:
    place = territory(rng)
    form = rng.random()
    if form < 0.12:
        return f"{place} Communauté", place, None
    name = f"Communauté de communes {complement(place) if form < 0.75 else place}"
    return name, place, initials(name) if rng.random() < 0.8 else None


def _agglomeration(rng: random.Random) -> tuple[str, str, str | None]:
    place = territory(rng) if rng.random() < 0.4 else commune(rng)
    roll = rng.random()
    if roll < 0.3:
        return f"{place} {rng.choice(('Agglo', 'Agglomération', 'Communauté'))}", place, None
    if roll < 0.4:
        return f"Grand {place}", place, None
    is_commune = " " not in place or place.startswith(("Le ", "La ", "Les "))
    name = f"Communauté d'agglomération {de(place) if is_commune else complement(place)}"
    return name, place, initials(name) if rng.random() < 0.7 else None


def _urban(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    name = rng.choice((f"Communauté urbaine {de(place)}", f"Communauté urbaine Grand {place}"))
    return name, place, initials(name)


def _metropolis(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    name = rng.choice(
        (
            f"Métropole {de(place)}",
            f"{place} Métropole",
            f"Métropole {place}-{commune(rng)}",
            f"Métropole du Grand {place}",
        )
    )
    return name, place, None


def _euro(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    return f"Eurométropole {de(place)}", place, "EMS" if rng.random() < 0.3 else None


_SYNDICATE_OBJECTS: tuple[tuple[str, str], ...] = (
    ("Syndicat intercommunal à vocation unique", "SIVU"),
    ("Syndicat intercommunal à vocation multiple", "SIVOM"),
    ("Syndicat intercommunal d'adduction d'eau potable", "SIAEP"),
    ("Syndicat intercommunal d'alimentation en eau potable", "SIAEP"),
    ("Syndicat mixte de collecte et de traitement des ordures ménagères", "SMICTOM"),
    ("Syndicat intercommunal de collecte et de traitement des ordures ménagères", "SICTOM"),
    ("Syndicat mixte d'aménagement et d'entretien des rivières", "SMAER"),
    ("Syndicat intercommunal de regroupement pédagogique", "SIRP"),
    ("Syndicat mixte du SCoT", "SMSCOT"),
    ("Syndicat intercommunal d'assainissement", "SIA"),
    ("Syndicat mixte des transports", "SMT"),
    ("Syndicat intercommunal de restauration collective", "SIRC"),
    ("Syndicat mixte du bassin versant", "SMBV"),
    ("Syndicat d'électrification", "SIE"),
)


def _syndicate(rng: random.Random) -> tuple[str, str, str | None]:
    head, acronym = rng.choice(_SYNDICATE_OBJECTS)
    place = territory(rng) if rng.random() < 0.5 else commune(rng)
    joint = complement(place) if place[:3] in ("Val", "Pay", "Por", "Mon", "Riv", "Ter") else de(place)
    return f"{head} {joint}", place, acronym


def _petr(rng: random.Random) -> tuple[str, str, str | None]:
    place = territory(rng)
    return f"PETR {complement(place)}", place, None


def _ccas(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    return rng.choice((f"CCAS {de(place)}", f"Centre communal d'action sociale {de(place)}")), place, "CCAS"


def _cias(rng: random.Random) -> tuple[str, str, str | None]:
    place = territory(rng)
    return (
        rng.choice((f"CIAS {complement(place)}", f"Centre intercommunal d'action sociale {complement(place)}")),
        place,
        "CIAS",
    )


def _ecoles(rng: random.Random) -> tuple[str, str, str | None]:
    place = commune(rng)
    return f"Caisse des écoles {de(place)}", place, None


def _ept(rng: random.Random) -> tuple[str, str, str | None]:
    place = territory(rng)
    return f"Établissement public territorial {place}", place, "EPT"


MAKERS: dict[str, Callable[[random.Random], tuple[str, str, str | None]]] = {
    "commune": _commune,
    "communaute_communes": _community,
    "agglomeration": _agglomeration,
    "communaute_urbaine": _urban,
    "metropole": _metropolis,
    "eurometropole": _euro,
    "syndicat": _syndicate,
    "petr": _petr,
    "ccas": _ccas,
    "cias": _cias,
    "caisse_ecoles": _ecoles,
    "ept": _ept,
}
DEPARTMENTAL: dict[str, tuple[str, str]] = {
    "departement": ("Département {complement}", "CD{code}"),
    "sdis": ("Service départemental d'incendie et de secours {complement}", "SDIS {code}"),
    "centre_gestion": ("Centre de gestion de la fonction publique territoriale {complement}", "CDG {code}"),
}
