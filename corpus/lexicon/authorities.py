"""Invented local authorities: a random generator enters; authorities and every way to write their names leave."""

import random
import re
from dataclasses import dataclass

from corpus.lexicon.authorities_names import DEPARTMENTAL, MAKERS
from corpus.lexicon.naming import article, contract, title
from corpus.lexicon.places import Department, de, department, region
from corpus.lexicon.places_data import REGIONS
from corpus.markup import mark
from pipeline.entities.accents import without_accents

BODIES: dict[str, str] = {
    "commune": "conseil municipal",
    "communaute_communes": "conseil communautaire",
    "agglomeration": "conseil communautaire",
    "communaute_urbaine": "conseil communautaire",
    "metropole": "conseil métropolitain",
    "eurometropole": "conseil",
    "departement": "conseil départemental",
    "region": "conseil régional",
    "syndicat": "comité syndical",
    "petr": "comité syndical",
    "ccas": "conseil d'administration",
    "cias": "conseil d'administration",
    "sdis": "conseil d'administration",
    "centre_gestion": "conseil d'administration",
    "caisse_ecoles": "comité",
    "ept": "conseil de territoire",
}
OTHER_BODIES: dict[str, tuple[str, ...]] = {
    "communaute_communes": ("bureau communautaire", "bureau"),
    "agglomeration": ("bureau communautaire", "conseil d'agglomération"),
    "communaute_urbaine": ("bureau communautaire", "conseil de communauté"),
    "metropole": ("bureau", "conseil de la métropole", "commission permanente"),
    "departement": ("commission permanente", "commission permanente"),
    "region": ("commission permanente", "commission permanente"),
    "syndicat": ("bureau syndical",),
}


_REGION_ARTICLES = dict(REGIONS)
_HEAD = re.compile(
    r"(?:Commun|Ville |Mairie|Conseil|Départ|Région|Métropole|Eurom|Syndicat|Caisse|Centre|Service|Étab)"
)


@dataclass(frozen=True)
class Authority:
    """A local authority; ``name`` is its usual full name, ``short`` the place or territory alone."""

    kind: str
    name: str
    short: str
    siren: str
    department: Department
    body: str
    acronym: str | None = None

    def chair_title(self, female: bool) -> str:
        """``Maire``, ``Président`` or ``Présidente``."""
        if self.kind == "commune":
            return "Maire"
        return "Présidente" if female else "Président"

    def names(self) -> tuple[str, ...]:
        """Every full writing of the name, without determiner, in its usual case."""
        found = (self.name, *_writings(self))
        return tuple(dict.fromkeys(found))

    def variants(self, rng: random.Random) -> str:
        """One marked way to write the name, without determiner: ``⟦ORG|VILLE DE SAINT-AY⟧``, ``⟦ORG|CCVO⟧``."""
        return mark("ORG", self._written(rng))

    def the(self, rng: random.Random) -> str:
        """The same with its article: ``la ⟦ORG|ville de Saint-Ay⟧``, ``l'⟦ORG|…⟧``."""
        written = self._written(rng, caps=0.08)
        return article(written) + mark("ORG", written)

    def of(self, rng: random.Random) -> str:
        """The same after ``de``: ``de la ⟦ORG|ville de Saint-Ay⟧``, ``du ⟦ORG|Département du Gard⟧``."""
        written = self._written(rng, caps=0.08)
        return contract("de", article(written), written) + mark("ORG", written)

    def to(self, rng: random.Random) -> str:
        """The same after ``à``: ``au ⟦ORG|Département du Gard⟧``."""
        written = self._written(rng, caps=0.08)
        return contract("à", article(written)) + mark("ORG", written)

    def _written(self, rng: random.Random, caps: float = 0.3) -> str:
        if self.acronym and rng.random() < 0.25:
            return self.acronym
        name = self.name if rng.random() < 0.4 else rng.choice(self.names())
        roll = rng.random()
        if roll < caps:
            return without_accents(name).upper() if rng.random() < 0.4 else name.upper()
        if roll < caps + 0.12:
            return _upper_place(name, self.short)
        if roll < caps + 0.3:
            return name[0].lower() + name[1:] if _HEAD.match(name) else name
        if roll < caps + 0.4:
            return title(name)
        return name


def _upper_place(name: str, place: str) -> str:
    """``Commune de SAINT-AY``."""
    bare = re.sub(r"^(?:Le|Les) ", "", place)
    return name.replace(bare, bare.upper())


def _writings(authority: Authority) -> tuple[str, ...]:
    """Other full names than the usual one."""
    short = authority.short
    match authority.kind:
        case "commune":
            return tuple(f"{head} {de(short)}" for head in ("Commune", "Ville", "Mairie", "Commune", "Ville"))
        case "communaute_communes" if authority.name.startswith("Communauté de"):
            complement = authority.name.removeprefix("Communauté de communes ")
            return tuple(
                f"{head} {complement}" for head in ("Communauté de Communes", "CC", "communauté de communes", "C.C.")
            )
        case "agglomeration" if authority.name.startswith("Communauté d'"):
            complement = authority.name.removeprefix("Communauté d'agglomération ")
            return tuple(f"{head} {complement}" for head in ("Communauté d'Agglomération", "CA", "Agglomération"))
        case "departement":
            complement = authority.department.complement
            return (
                f"Conseil départemental {complement}",
                f"Conseil Départemental {complement}",
                f"CD{authority.department.code}",
                f"CD {authority.department.code}",
            )
        case "region":
            return (f"Conseil régional {_REGION_ARTICLES[short]}{short}", f"Région {short}", f"région {short}")
        case _:
            return ()


def siren(rng: random.Random) -> str:
    """Nine digits of a public body (``2…``) with a valid Luhn key."""
    digits = [2, *(rng.randint(0, 9) for _ in range(7))]
    total = sum(digit if place % 2 == 0 else sum(divmod(2 * digit, 10)) for place, digit in enumerate(digits))
    return "".join(map(str, digits)) + str(-total % 10)


KINDS = (*MAKERS, *DEPARTMENTAL, "region")
_WEIGHTS = {
    "commune": 42,
    "communaute_communes": 16,
    "agglomeration": 8,
    "syndicat": 8,
    "departement": 6,
    "region": 4,
    "metropole": 5,
    "ccas": 4,
}


def authority(rng: random.Random, kind: str | None = None) -> Authority:
    """One authority, of the kind asked or of a kind drawn by how often they publish minutes."""
    kind = kind or rng.choices(KINDS, [_WEIGHTS.get(one, 2) for one in KINDS])[0]
    home = department(rng)
    if kind == "region":
        where = region(rng)
        name, short, acronym = f"Région {where.name}", where.name, None
    elif kind in DEPARTMENTAL:
        form, letters = DEPARTMENTAL[kind]
        name, short = form.format(complement=home.complement), home.name
        acronym = letters.format(code=home.code)
    else:
        name, short, acronym = MAKERS[kind](rng)
    body = BODIES[kind]
    if kind in OTHER_BODIES and rng.random() < 0.25:
        body = rng.choice(OTHER_BODIES[kind])
    return Authority(kind, name, short, siren(rng), home, body, acronym)


def body_in_full(authority: Authority, rng: random.Random | None = None) -> str:
    """The assembly with its authority, one span: ``⟦ORG|Conseil Municipal de la Commune de Saint-Ay⟧``."""
    plain_name = authority.name
    body = title(authority.body)
    if rng is not None:
        plain_name = rng.choice([name for name in authority.names() if not name.startswith("Mairie")])
        body = rng.choice((body, authority.body, authority.body[0].upper() + authority.body[1:]))
    name = f"{body} {contract('de', article(plain_name), plain_name)}{plain_name}"
    if authority.kind in ("departement", "region") and authority.body.startswith("conseil"):
        home = authority.department.complement
        name = (
            f"{body} {home if authority.kind == 'departement' else _REGION_ARTICLES[authority.short] + authority.short}"
        )
    if authority.kind == "commune" and rng is not None and rng.random() < 0.3:
        name = f"{body} {de(authority.short)}"
    if rng is not None and rng.random() < 0.15:
        name = without_accents(name).upper() if rng.random() < 0.5 else name.upper()
    return mark("ORG", name)
