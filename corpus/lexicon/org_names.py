"""Grammar of organisations' names: a random generator and a kind enter; article, name and acronym leave."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import org_data_clubs as clubs
from corpus.lexicon import org_data_finance as finance
from corpus.lexicon import org_data_institutions as institutions
from corpus.lexicon import org_data_public as public
from corpus.lexicon import org_data_state as state
from corpus.lexicon import org_long
from corpus.lexicon.naming import complement, initials, title
from corpus.lexicon.org_companies import brand, company
from corpus.lexicon.org_data_associations import VILLAGE
from corpus.lexicon.org_data_authorities import AUTHORITY
from corpus.lexicon.org_data_national import NATIONAL
from corpus.lexicon.people_given import names
from corpus.lexicon.places import commune, de, department, region, territory
from corpus.lexicon.places_data import RIVERS
from pipeline.entities.accents import without_accents

Named = tuple[str, str, str | None]  # article ("le ", "l'", ""), name, acronym
_ACRONYM_PLACE = re.compile(r"(?= \{(?:dept|de_town|terr|region|riv)\}$)")
_ENTRY = re.compile(r"(?:(?P<article>le|la|les|-) |(?P<elided>l'))(?P<name>[^=]+?)(?: = (?P<acronym>\S.*))?")


def entries(text: str) -> tuple[Named, ...]:
    """The entries of a block, one a line."""
    return tuple(_entry(line) for line in text.strip().splitlines())


def _entry(line: str) -> Named:
    found = _ENTRY.fullmatch(line.strip())
    if found is None:
        raise ValueError(f"not an entry: {line!r}")
    article = found["elided"] or {"-": ""}.get(found["article"], found["article"] + " ")
    return article, found["name"], found["acronym"]


_SPORTS = names(clubs.SPORTS.replace("\n", " "))
_LIEUX = names(clubs.LIEUX.replace("\n", " "))
_NOUNS = names(clubs.TITLE_NOUNS.replace("\n", " "))
_TAILS = names(clubs.TITLE_TAILS.replace("\n", " "))
_SCHOOLS = names(institutions.SCHOOL_NAMES.replace("\n", " "))
_SAINTS = names(institutions.SAINTS.replace("\n", " "))
_BASINS = names(institutions.BASINS.replace("\n", " "))
_ADJECTIVES = ("oise", "aise", "ienne", "ine")


def fancy_title(rng: random.Random) -> str:
    """An association's invented name: ``Les Mains Vertes``, ``La Cabane à Malices``."""
    roll = rng.random()
    noun = rng.choice(_NOUNS)
    if roll < 0.65:
        return f"{noun} {rng.choice(_TAILS)}"
    if roll < 0.85:
        return f"{noun} {rng.choice(_LIEUX)}"
    second = rng.choice(_NOUNS).split()[-1]
    return (
        f"{noun} {rng.choice(('et', '&'))} {second.lower()}"
        if roll < 0.92
        else noun + rng.choice(("", " 2000", " Plus"))
    )


def _inhabitants(place: str, plural: bool = False) -> str:
    """An adjective of the place (invented): ``Vougoyenne``."""
    stem = re.sub(r"(?:e|es|s|x|y)$", "", place.split()[-1].split("-")[0])
    return stem + ("ais" if plural else _ADJECTIVES[len(stem) % len(_ADJECTIVES)])


def _slots(rng: random.Random) -> dict[str, Callable[[], str]]:
    """What the slots of an entry stand for; one place throughout a name."""
    town, other, home, land = commune(rng), commune(rng), department(rng), region(rng)
    zone, river = territory(rng), rng.choice(RIVERS)
    sport = rng.choice(_SPORTS)
    letters = initials(town)[:3] if len(initials(town)) > 1 else re.sub(r"\W", "", town)[:3].upper()
    return {
        "town": lambda: town,
        "town2": lambda: other,
        "de_town": lambda: de(town),
        "a_town": lambda: "à " + town,
        "de_TOWN": lambda: de(town.upper()),
        "dept": lambda: home.complement,
        "DEPT": lambda: home.complement.upper(),
        "dept_name": lambda: home.name,
        "code": lambda: home.code,
        "region": lambda: land.complement,
        "REGION": lambda: land.name.upper(),
        "region_name": lambda: land.name,
        "terr": lambda: complement(zone),
        "terr_name": lambda: zone,
        "riv": lambda: _of_river(river),
        "sport": lambda: sport,
        "de_Sport": lambda: de(sport),
        "de_sport": lambda: de(sport.lower()),
        "inhabitants": lambda: _inhabitants(town),
        "inhabitants_pl": lambda: _inhabitants(town, plural=True),
        "du_lieu": lambda: rng.choice(_LIEUX),
        "title": lambda: fancy_title(rng),
        "school_name": lambda: rng.choice(_SCHOOLS),
        "saint": lambda: rng.choice(_SAINTS),
        "basin": lambda: rng.choice(_BASINS),
        "brand": lambda: brand(rng),
        "T": lambda: letters,
        "T2": lambda: initials(zone)[:4],
        "R": lambda: river[0],
        "C": lambda: initials(home.name)[:1],
        "B": lambda: rng.choice(("LB", "RMC", "SN", "AG")),
    }


def _of_river(river: str) -> str:
    return f"de l'{river}" if river[0] in "AEIOUÈÉ" else f"de la {river}"


def fill(entry: Named, rng: random.Random) -> Named:
    """The entry with its slots filled; its acronym stands inside the name now and then: ``ADIL`` in brackets."""
    slots = _slots(rng)
    article, name, acronym = entry
    if acronym and acronym.isalpha() and rng.random() < 0.08:
        name, acronym = _ACRONYM_PLACE.sub(f" ({acronym})", name, count=1), None
    name = re.sub(r"\{(\w+)\}", lambda found: slots[found[1]](), name)
    if acronym == "*":
        acronym = initials(name)
    elif acronym:
        acronym = re.sub(r"\{(\w+)\}", lambda found: slots[found[1]](), acronym)
    return article, name, acronym


TABLES: dict[str, tuple[Named, ...]] = {
    "association": entries(VILLAGE),
    "sports_club": entries(clubs.SPORTS_FORMS),
    "national_association": entries(NATIONAL),
    "state_service": entries(state.STATE_SERVICE),
    "agency": entries(state.AGENCY),
    "court": entries(institutions.COURT),
    "institution": entries(institutions.INSTITUTION),
    "ministry": entries(institutions.MINISTRY),
    "union": entries(institutions.UNION),
    "school": entries(institutions.SCHOOL),
    "public_body": entries(public.PUBLIC_BODY),
    "syndicate": entries(public.SYNDICATE),
    "authority": entries(AUTHORITY),
    "bank": entries(finance.BANK),
    "utility": entries(finance.UTILITY),
    "foundation": entries(
        "la Fondation {title}\nla Fondation du patrimoine\nla Fondation {saint}\nle Fonds de dotation {title}\n"
        "la Fondation {de_town}\nla Fondation Groupe {brand}\nla Fondation de France"
    ),
}


# the share of long and odd names among those of a kind
_LONG = {"company": 0.15, "consultancy": 0.15, "association": 0.2, "syndicate": 0.3, "national_association": 0.2}
_COINED = ("syndicate", "agency", "public_body", "authority", "national_association")
_COMMON_HEADS = (
    "Syndicat|Office|Agence|Direction|Centre|Établissement|Etablissement|Conseil|Chambre|Parc|Caisse|Service|Société|"
    "Association|Comité|Amicale|Club|Foyer|Union|Mission|Maison|Collège|Lycée|École|Ecole|Université|Fondation|Tribunal|"
    "Cour|Préfecture|Sous-Préfecture|Commune|Ville|Mairie|Entente|Réseau|Collectif|Observatoire|"
    "Ministère|Région|Département|Communauté|Métropole|Pôle|Groupement|Fédération|Harmonie|Société"
)
_COMMON_HEAD = re.compile(rf"(?:{_COMMON_HEADS})\b")


def _recased(rng: random.Random, name: str) -> str:
    """Clerks write common heads in lower case, whole names in capitals, capitals without accents, now and then."""
    if rng.random() < 0.3:
        name = re.sub("[ÉÈÊÎ]", lambda found: without_accents(found[0]), name)
    roll = rng.random()
    if roll < 0.15 and _COMMON_HEAD.match(name):
        return name[0].lower() + name[1:]
    if roll > 0.94:
        return without_accents(name).upper() if rng.random() < 0.4 else name.upper()
    return title(name) if roll > 0.88 and " " in name else name


def named(rng: random.Random, kind: str) -> Named:
    """One organisation's name of the kind, as clerks write it; its acronym has dots now and then."""
    roll = rng.random()
    if kind in ("company", "consultancy"):
        odd = roll < _LONG[kind]
        return "", org_long.company(rng, brand) if odd else company(rng, study=kind == "consultancy"), None
    if kind == "acronym" or (kind in _COINED and roll > 0.93):
        return rng.choice(("le ", "le ", "la ", "l'", "", "")), org_long.coined(rng), None
    if roll < _LONG.get(kind, 0):
        article, name, acronym = org_long.MAKERS[kind](rng)
    else:
        article, name, acronym = fill(rng.choice(TABLES[kind]), rng)
    if acronym and acronym.isalpha() and len(acronym) < 6 and rng.random() < 0.08:
        acronym = ".".join(acronym) + "."
    return article, _recased(rng, name), acronym
