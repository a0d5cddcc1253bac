"""Slots of act templates in (``{assoc.name}``, ``{a:300-9000}``), marked text out; an act's values stay the same."""

import random
import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from corpus.lexicon import dates, law, money, numbers, organisations, people, places
from corpus.lexicon.organisations import Organisation, org
from corpus.lexicon.people import Person
from corpus.markup import mark
from corpus.styles.act_words import (
    BASINS,
    CENTRES,
    ECO,
    HLM,
    M57,
    MARKS,
    MATTERS,
    MUTUALS,
    ORG_KINDS,
    SAFERS,
    TREASURIES,
    WORKS,
)
from corpus.styles.layout import capital, contract
from corpus.styles.scene import Scene

_SHORT = re.compile(r"<([OLDP]):([^<>]+)>")
# sentences that would say something of the sitting or of the vote
_OUT_OF_PLACE = re.compile(
    r"(?i)séance|pouvoir|procuration|secrétaire|quorum|unanimité|voix|décision|délibération|article \d"
)
_FIELD = re.compile(r"\{([a-z0-9_]+)((?:\.\w+)?)(?::([^}]*))?\}")


class Slots:
    """The slots of one act; decided amounts are those of the letters ``a`` to ``d``."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.rng: random.Random = scene.rng
        self.organisations: dict[str, Organisation] = {}
        self.mentioned: set[str] = set()
        self.persons: dict[str, Person] = {}
        self.amounts: dict[str, tuple[str, Decimal]] = {}
        self.fixed: dict[str, str] = {}

    def fill(self, template: str) -> str:
        """The template with its slots filled and its short marks written out."""
        text = _FIELD.sub(lambda found: self._slot(found[1], found[2][1:], found[3] or ""), template)
        text = _SHORT.sub(lambda found: mark(MARKS[found[1]], found[2]), text)
        return contract(text)

    def decided(self, templates: list[str]) -> list[str]:
        """The amounts of these templates, in order, each once."""
        letters = [found[1] for template in templates for found in re.finditer(r"\{([abcd])[:}]", template)]
        found = [self.amounts[letter][1] for letter in letters if letter in self.amounts]
        return list(dict.fromkeys(f"{value:.2f}" for value in found))

    def _slot(self, name: str, attribute: str, spec: str) -> str:
        stem = name.rstrip("23456789")
        if stem in ORG_KINDS or stem in ("hlm", "eco", "mutual", "funder"):
            return self._organisation(name, stem, attribute)
        if name in ("p", "p2", "p3"):
            return self._person(name, attribute)
        if name in ("a", "b", "c", "d", "x"):
            return self._amount(name, spec)
        if name == "n":
            low, high = spec.split("-")
            return str(self.rng.randint(int(low), int(high)))
        value = self._plain(name)
        return capital(value) if attribute == "Cap" else value

    def _organisation(self, name: str, stem: str, attribute: str) -> str:
        if name not in self.organisations:
            self.organisations[name] = self._draw(stem)
        one = self.organisations[name]
        if attribute == "name":
            return org(one.acronym if one.acronym and name in self.mentioned and self.rng.random() < 0.5 else one.name)
        written = one.the() if name in self.mentioned and self.rng.random() < 0.6 else self._mention(one, stem)
        self.mentioned.add(name)
        return capital(written) if attribute == "Cap" else written

    def _mention(self, one: Organisation, stem: str) -> str:
        rng, name = self.rng, org(one.name)
        if stem in ("hlm", "eco", "mutual"):
            return one.the()
        if one.kind == "company":
            return rng.choice(("la société {}", "l'entreprise {}", "la société {}", "{}", "la Sté {}")).format(name)
        if one.kind in ("association", "sports_club") and rng.random() < 0.6:
            return rng.choice(
                ("l'association {}", "l'association « {} »", 'l\'association "{}"', "l’association {}")
            ).format(name)
        return one.the() + (f" ({org(one.acronym)})" if one.acronym and rng.random() < 0.6 else "")

    def _draw(self, stem: str) -> Organisation:
        rng = self.rng
        if stem == "hlm":
            name = rng.choice(HLM).format(places.commune(rng))
            return Organisation(
                name,
                None,
                "company",
                "l'" if name.startswith("O") else "la " if name[:2] in ("SA", "SC", "Co", "SE", "Fo") else "",
            )
        if stem in ("eco", "mutual"):
            name = rng.choice(ECO if stem == "eco" else MUTUALS)
            return Organisation(
                name,
                None,
                "company",
                "la " if name in ("MNT", "Mutuelle nationale territoriale", "Mutuelle Just") else "",
            )
        if stem == "funder":
            stem = rng.choice(("agency", "state", "public", "syndicate", "foundation"))
        kind = "sports_club" if stem == "assoc" and rng.random() < 0.3 else ORG_KINDS[stem]
        return organisations.organisation(rng, kind)

    def _person(self, name: str, attribute: str) -> str:
        if name not in self.persons:
            self.persons[name] = people.person(self.rng)
        one = self.persons[name]
        if attribute == "family":
            return people.per(one.surname.upper() if self.rng.random() < 0.6 else one.surname)
        return self.scene.per(one) if attribute == "name" else self.scene.titled(one)

    def _amount(self, name: str, spec: str) -> str:
        low, _, high = (spec or "200-40000").partition("-")
        if name == "x":
            return money.amount(self.rng, int(low), int(high))[0]
        if name not in self.amounts:
            self.amounts[name] = money.amount(self.rng, int(low), int(high))
        elif self.rng.random() < 0.15:
            self.amounts[name] = (money.euros(self.rng, self.amounts[name][1]), self.amounts[name][1])
        return self.amounts[name][0]

    def _plain(self, name: str) -> str:
        if name == "date":
            return dates.long_form(self.scene.date - timedelta(days=self.rng.randint(12, 500)))
        if name in FRESH:
            return FRESH[name](self.rng)
        if name not in self.fixed:
            self.fixed[name] = self._fact(name)
        return self.fixed[name]

    def _fact(self, name: str) -> str:
        rng, scene = self.rng, self.scene
        department = scene.authority.department
        match name:
            case "year" | "lastyear":
                return str(scene.date.year - (name == "lastyear"))
            case "chair":
                return scene.the_chair
            case "of_dept":
                return department.complement
            case "dept_code":
                return department.code
            case "cdg":
                return rng.choice(CENTRES).format(department.complement, code=department.code)
            case _:
                return FACTS[name](rng)


def whole(rng: random.Random, draw: Callable[[random.Random], str]) -> str:
    """A drawn sentence that can stand in a report: it ends with a full stop and is no ground."""
    for _ in range(20):
        text = draw(rng)
        word = text.split(" ")[0]
        if _OUT_OF_PLACE.search(text):
            continue
        if (
            text.endswith(".")
            and not text.startswith(("Vu ", "VU ", "- ", "Article"))
            and (word[0] == "⟦" or not word[1:].isupper())
        ):
            return text
    return ""


def _parcel(rng: random.Random) -> str:
    section = rng.choice(("AB", "AC", "ZH", "B", "AK", "C", "ZD", "AM"))
    return rng.choice(
        (
            f"{section} n° {rng.randint(1, 900)}",
            f"{section} {rng.randint(1, 900)}",
            f"section {section} n°{rng.randint(1, 900)}",
        )
    )


FRESH: dict[str, Callable[[random.Random], str]] = {
    "sentence": lambda rng: whole(rng, organisations.sentence),
    "moneynoise": money.distractor,
    "orgnoise": lambda rng: whole(rng, organisations.distractor),
    "rate": lambda rng: f"{rng.randint(0, 49)},{rng.randint(1, 99):02d}",
    "line": lambda rng: rng.choice(("6574", "65748", "2315", "611", "6226", "20422", "2041412", "65561", "615231")),
    "delib": numbers.citation,
}
FACTS: dict[str, Callable[[random.Random], str]] = {
    "town": places.commune,
    "town2": places.commune,
    "of_town": lambda rng: places.de(places.commune(rng)),
    "region": lambda rng: places.region(rng).name,
    "of_region": lambda rng: places.region(rng).complement,
    "street": places.street,
    "parcel": _parcel,
    "surface": lambda rng: f"{rng.randint(12, 9000)} m²",
    "matter": lambda rng: rng.choice(MATTERS),
    "works": lambda rng: rng.choice(WORKS),
    "tax": lambda rng: rng.choice(("HT", "TTC", "H.T.", "hors taxes", "HT", "T.T.C.")),
    "basin": lambda rng: rng.choice(BASINS),
    "safer": lambda rng: rng.choice(SAFERS),
    "sgc": lambda rng: rng.choice(TREASURIES).format(places.de(places.commune(rng))),
    "m57": lambda rng: rng.choice(M57),
    "decree": lambda rng: law.legal_ref(rng, "decree"),
    "paper": lambda rng: rng.choice(
        (
            "Ouest-France",
            "La Dépêche du Midi",
            "Sud Ouest",
            "Le Dauphiné Libéré",
            "La Voix du Nord",
            "L'Est Républicain",
            "Midi Libre",
            "Le Courrier Picard",
        )
    ),
    "procurement": lambda rng: rng.choice(
        (
            "<L:Code de la commande publique>",
            "<L:décret n° 2016-360 du 25 mars 2016>",
            "<L:Code des marchés publics>",
            "<L:décret n° 2018-1075 du 3 décembre 2018>",
        )
    ),
}
