"""A paper and the name of a slot in; what stands there, marked, out: organisations, people, sums, places, dates."""

import random
import re
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from corpus.lexicon import authorities, dates, law, numbers, organisations, people, places
from corpus.markup import mark

if TYPE_CHECKING:
    from corpus.styles.paper_kit import Paper

QUOTED = frozenset({"association", "sports_club", "company", "foundation"})


def bare(rng: random.Random, kind: str | None = None) -> str:
    """A marked organisation without determiner, now and then in quotation marks or with its acronym."""
    found = organisations.organisation(rng, kind)
    name = organisations.org(found.name)
    if kind in QUOTED and rng.random() < 0.2:
        return rng.choice(("« {} »", '"{}"', "«{}»", "“{}”")).format(name)
    if found.acronym and found.acronym != found.name and rng.random() < 0.25:
        return f"{name} ({organisations.org(found.acronym)})"
    return name


_UNDETERMINED = re.compile(
    r"(?i)(?:association|société|sté|entreprise|club|cabinet|groupe|bureau|agence|fournisseur|prestataire|établissements?)\b"
)


def joined(rng: random.Random, preposition: str, kind: str) -> str:
    """A marked organisation after its article, ``de`` or ``à``."""
    found = organisations.organisation(rng, kind)
    if kind in ("association", "company", "consultancy", "sports_club", "foundation") or rng.random() < 0.4:
        lead = {"the": "", "of": "de ", "to": "à "}[preposition]
        drawn = next(
            (one for one in (organisations.mention(rng, kind) for _ in range(9)) if not _UNDETERMINED.match(one)),
            found.the(),
        )
        return lead + drawn
    return {"the": found.the, "of": found.of, "to": found.to}[preposition]()


def _landlord(paper: "Paper") -> str:
    """A social landlord with its article."""
    drawn = (organisations.organisation(paper.rng, "public_body") for _ in range(60))
    found = next(
        (one for one in drawn if any(word in one.name for word in ("abitat", "HLM", "OPH", "OPAC", "Logis", "SEM"))),
        None,
    )
    return found.the() if found else organisations.mention(paper.rng, "public_body")


def name_of(rng: random.Random, kind: str | None = None) -> str:
    """A marked organisation and nothing else: a table cell."""
    found = organisations.organisation(rng, kind)
    return organisations.org(found.acronym if found.acronym and rng.random() < 0.15 else found.name)


def _someone(paper: "Paper", form: people.NameForm | None = None) -> str:
    person = people.person(paper.rng)
    written = people.per((form or paper.scene.prose)(person))
    title = paper.rng.choice((person.civility, person.civility, person.civility_long))
    return f"{title} {written}"


def _member(paper: "Paper") -> str:
    return paper.scene.titled(paper.rng.choice(paper.scene.present))


def _other(kind: str, shape: str) -> Callable[["Paper"], str]:
    def made(paper: "Paper") -> str:
        other = authorities.authority(paper.rng, kind)
        return str(getattr(other, shape)(paper.rng))

    return made


def _department(paper: "Paper") -> str:
    home = paper.scene.authority.department
    head = paper.rng.choice(
        ("Département", "Département", "département", "Conseil départemental", "Conseil Départemental")
    )
    return mark("ORG", f"{head} {home.complement}")


def _region(paper: "Paper") -> str:
    region = places.region(paper.rng)
    return mark(
        "ORG",
        paper.rng.choice((f"Région {region.name}", f"région {region.name}", f"Conseil régional {region.complement}")),
    )


def _of_home(*heads: str) -> Callable[["Paper"], str]:
    """A body of the department: ``la ⟦ORG|CAF de l'Hérault⟧``, sometimes by its head alone."""

    def made(paper: "Paper") -> str:
        article, _, head = paper.rng.choice(heads).partition("|")
        home = paper.scene.authority.department
        tail = paper.rng.choice((f" {home.complement}", f" {home.complement}", f" {home.code}", ""))
        return article + mark("ORG", head + (tail or (f" {home.complement}" if " " in head else "")))

    return made


def _one_of(*marked: str) -> Callable[["Paper"], str]:
    return lambda paper: paper.rng.choice(marked)


def _communes(paper: "Paper") -> str:
    """``communes de A, B et C``: the first name alone is tagged with its head."""
    first, second, third = (places.commune(paper.rng) for _ in range(3))
    return f"{mark('ORG', f'communes {places.de(first)}')}, {second} et {third}"


def _near_date(paper: "Paper") -> str:
    day = paper.scene.date - timedelta(days=paper.rng.randint(20, 900))
    return dates.long_form(day)


def _money(low: float, high: float, decided: bool) -> Callable[["Paper"], str]:
    return lambda paper: paper.amount(low, high, decided=decided)


def _years(shift: int) -> Callable[["Paper"], str]:
    return lambda paper: str(paper.scene.date.year + shift)


def _number(low: int, high: int) -> Callable[["Paper"], str]:
    return lambda paper: str(paper.rng.randint(low, high))


MAKERS: dict[str, Callable[["Paper"], str]] = {
    "own": lambda p: p.scene.authority.the(p.rng),
    "of_own": lambda p: p.scene.authority.of(p.rng),
    "to_own": lambda p: p.scene.authority.to(p.rng),
    "own_name": lambda p: mark("ORG", p.rng.choice(p.scene.authority.names())),
    "body": lambda p: p.scene.body,
    "the_body": lambda p: (
        ("l'" if p.scene.body.startswith("a") else "la " if p.scene.body.startswith("comm") else "le ") + p.scene.body
    ),
    "body_full": lambda p: authorities.body_in_full(p.scene.authority, p.rng),
    "chair": lambda p: p.scene.the_chair,
    "title": lambda p: p.scene.chair,
    "the_other": _other("commune", "the"),
    "of_other": _other("commune", "of"),
    "to_other": _other("commune", "to"),
    "the_group": _other("communaute_communes", "the"),
    "of_group": _other("communaute_communes", "of"),
    "the_agglo": _other("agglomeration", "the"),
    "to_agglo": _other("agglomeration", "to"),
    "communes": _communes,
    "the_caf": _of_home("la |CAF", "la |Caisse d'allocations familiales", "la |Caf", "la |CAF"),
    "the_chamber": _of_home(
        "la |Chambre de commerce et d'industrie",
        "la |CCI",
        "la |Chambre d'agriculture",
        "la |chambre de métiers et de l'artisanat",
        "la |CMA",
    ),
    "the_sports_federation": _one_of(
        "la ⟦ORG|Fédération française de football⟧",
        "la ⟦ORG|FFF⟧",
        "la ⟦ORG|Fédération française de handball⟧",
        "la ⟦ORG|Fédération française de tennis⟧",
        "la ⟦ORG|Fédération Française de Rugby⟧",
        "le ⟦ORG|Comité départemental de basket-ball⟧",
        "la ⟦ORG|FFBB⟧",
    ),
    "the_water": _one_of(
        "l'⟦ORG|Agence de l'eau Loire-Bretagne⟧",
        "l'⟦ORG|Agence de l'Eau Adour-Garonne⟧",
        "l'⟦ORG|agence de l'eau Rhône Méditerranée Corse⟧",
        "l'⟦ORG|Agence de l'eau Seine-Normandie⟧",
        "l'⟦ORG|AESN⟧",
        "l'⟦ORG|Agence de l'eau Artois-Picardie⟧",
        "l'⟦ORG|Agence de l'Eau Rhin-Meuse⟧",
    ),
    "family": lambda p: people.per(people.person(p.rng).surname.upper()),
    "the_dept": lambda p: f"le {_department(p)}",
    "the_region": lambda p: ("le " if (found := _region(p)).startswith("⟦ORG|Conseil") else "la ") + found,
    "the_landlord": _landlord,
    "the_own": lambda p: p.scene.authority.the(p.rng),
    "the_cdg": _of_home(
        "le |Centre de gestion", "le |CDG", "le |centre de gestion de la fonction publique territoriale"
    ),
    "lawyer": lambda p: people.per(people.person(p.rng).surname.upper()),
    "of_building": lambda p: p.rng.choice(
        ("du gymnase", "de l'école", "de la salle polyvalente", "de la mairie", "du presbytère", "de la piscine")
    ),
    "town_name": lambda p: places.commune(p.rng),
    "place": lambda p: places.commune(p.rng),
    "of_place": lambda p: places.de(places.commune(p.rng)),
    "at_place": lambda p: places.a(places.commune(p.rng)),
    "dept": _department,
    "home": lambda p: p.scene.authority.department.complement,
    "region": _region,
    "someone": _someone,
    "surname": lambda p: _someone(p, people.surname_caps),
    "member": _member,
    "grant": _money(150, 9000, True),
    "amount": _money(800, 90000, True),
    "big": _money(60000, 4000000, True),
    "sum": _money(300, 90000, False),
    "bigsum": _money(60000, 30000000, False),
    "year": _years(0),
    "last": _years(-1),
    "next": _years(1),
    "span": lambda p: f"{p.scene.date.year}-{p.scene.date.year + p.rng.choice((1, 2, 3, 5))}",
    "date": _near_date,
    "few": _number(2, 6),
    "n": _number(2, 60),
    "many": _number(100, 980),
    "street": lambda p: places.street(p.rng),
    "hall": lambda p: places.school_or_hall(p.rng),
    "town": lambda p: places.postal_town(p.rng),
    "cite": lambda p: numbers.citation(p.rng),
    "legal": lambda p: law.legal_ref(p.rng),
    "the_legal": lambda p: law.with_determiner(law.legal_ref(p.rng)),
    "visa": lambda p: law.visa(p.rng),
    "any_sentence": lambda p: organisations.sentence(p.rng),
}
