"""Templates in, marked text out: ``<a|b>`` draws, ``{slot}`` is filled, ``[O:…]`` becomes a mark.

A slot that ends with a digit or names a thing keeps its value within a matter; people of the assembly are drawn anew.
``{d1:500-3000}`` is an amount that the act decides (remembered),
``{x1:…}`` one that it only cites, ``{w:…}`` one in words.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal

from corpus.lexicon import dates, money, organisations, people, places
from corpus.lexicon.people import NameForm, Person
from corpus.markup import mark
from corpus.styles.scene import Scene

_CHOICE = re.compile(r"<([^<>]*)>")
_SLOT = re.compile(r"\{([a-z_]+)(\d?)(?::([\d-]+))?\}")
_SHORT = re.compile(r"\[([POALD]):([^\[\]]+)\]")
_SENTENCE = re.compile(r"([.?!] )(l[ae]s? (?=⟦))")
_LABELS = {"P": "PER", "O": "ORG", "A": "AMOUNT", "L": "LEGAL_REF", "D": "DELIB_ID"}
_FRESH = frozenset({"m", "mf", "mg", "n", "date", "month", "w"})
CITIES = (
    "Lille",
    "Rennes",
    "Nantes",
    "Toulouse",
    "Bordeaux",
    "Lyon",
    "Dijon",
    "Besançon",
    "Limoges",
    "Poitiers",
    "Orléans",
    "Caen",
    "Rouen",
    "Amiens",
    "Nancy",
    "Strasbourg",
    "Montpellier",
    "Nîmes",
    "Grenoble",
    "Clermont-Ferrand",
)
STREETS = (
    "des Tilleuls",
    "du Lavoir",
    "Jean-Jaurès",
    "de la Gare",
    "Victor-Hugo",
    "des Écoles",
    "du Stade",
    "Pasteur",
    "des Moulins",
    "du 8 Mai 1945",
    "du Général-Leclerc",
    "des Lilas",
    "de l'Église",
    "Jules-Ferry",
    "du Port",
)
OFFICES = (
    "{} Ingénierie",
    "Atelier {}",
    "{} & Associés",
    "Cabinet {}",
    "BET {}",
    "Agence {}",
    "{} Conseil",
    "{} Environnement",
)


@dataclass
class Filler:
    """Fills the templates of one document; ``speaker`` is never named by his own words."""

    scene: Scene
    form: NameForm
    kept: dict[str, str] = field(default_factory=dict)
    decided: dict[str, Decimal] = field(default_factory=dict)
    speaker: Person | None = None
    matter: int = 0

    @property
    def rng(self) -> random.Random:
        """The document's generator."""
        return self.scene.rng

    def fresh(self) -> None:
        """A new matter begins: its organisations, amounts and people are drawn anew."""
        self.kept.clear()
        self.decided.clear()

    def member(self) -> Person:
        """A member who is not speaking."""
        others = [one for one in self.scene.present if one not in (self.speaker, self.scene.president)]
        return self.rng.choice(others)

    def text(self, template: str) -> str:
        """A template filled in."""
        while _CHOICE.search(template):
            template = _CHOICE.sub(lambda found: self.rng.choice(found[1].split("|")), template)
        filled = _SLOT.sub(lambda found: self._slot(found[1], found[2], found[3]), template)
        marked = _SHORT.sub(lambda found: mark(_LABELS[found[1]], found[2]), filled)
        return _capital(marked.replace(" de le ⟦", " du ⟦").replace(" à le ⟦", " au ⟦"))

    def amounts(self, *texts: str) -> list[str]:
        """The decided amounts that the texts hold, in order, once each."""
        joined = " ".join(texts)
        places_ = {value: joined.find(text) for text, value in self.decided.items() if text in joined}
        return [f"{value:.2f}" for value in sorted(places_, key=lambda value: places_[value])]

    def _slot(self, name: str, digit: str, bounds: str | None) -> str:
        if name in _FRESH:
            return self._draw(name, bounds)
        key = name + digit + (bounds or "" if name == "x" else "")
        if key not in self.kept:
            self.kept[key] = self._draw(name, bounds)
        return self.kept[key]

    def _draw(self, name: str, bounds: str | None) -> str:
        if bounds:
            low, high = (int(bound) for bound in bounds.split("-"))
            return self._figure(name, low, high)
        return SLOTS[name](self)

    def _figure(self, name: str, low: int, high: int) -> str:
        if name == "n":
            return str(self.rng.randint(low, high))
        if name == "w":
            return mark("AMOUNT", f"{money.in_words(_round(self.rng.randint(low, high)))} euros")
        written, value = money.amount(self.rng, low, high)
        if name == "d":
            self.decided[written] = value
        return written


def _capital(text: str) -> str:
    return _SENTENCE.sub(lambda found: found[1] + found[2].capitalize(), text)


def _round(value: int) -> int:
    step = int(10 ** max(0, len(str(value)) - 2))
    return max(2, value // step * step)


def _kind(kind: str) -> Callable[[Filler], str]:
    return lambda filler: organisations.org(organisations.organisation(filler.rng, kind).name)


def outsider(filler: Filler) -> str:
    """Somebody who is not of the assembly, with a civility."""
    someone = people.person(filler.rng)
    form = filler.rng.choice((filler.form, people.given_first, people.surname_only, filler.form))
    civility = filler.rng.choice((someone.civility, someone.civility_long))
    return f"{civility} {people.per(form(someone))}"


def _outsider_full(filler: Filler) -> str:
    form = filler.rng.choice((people.given_first, people.given_first, people.given_first_caps))
    return people.per(form(people.person(filler.rng)))


def _given(filler: Filler) -> str:
    return people.per(people.person(filler.rng).given)


def _surname(filler: Filler) -> str:
    form = filler.rng.choice((people.surname_only, people.surname_caps))
    return people.per(form(people.person(filler.rng)))


def _member(filler: Filler) -> str:
    someone = filler.member()
    if filler.form is people.given_only:
        return people.per(someone.given)
    return f"{filler.rng.choice((someone.civility, someone.civility_long))} {people.per(filler.form(someone))}"


def _member_full(filler: Filler) -> str:
    return people.per(people.given_first(filler.member()))


def _office(filler: Filler) -> str:
    name = filler.rng.choice((people.person(filler.rng).surname, people.person(filler.rng).surname.upper()))
    return mark("ORG", filler.rng.choice(OFFICES).format(name))


def _owner(filler: Filler) -> str:
    if filler.rng.random() < 0.3:
        return f"la {mark('ORG', 'SCI ' + places.commune(filler.rng))}"
    return outsider(filler)


def _synd(filler: Filler) -> str:
    head = filler.rng.choice(
        ("Syndicat mixte", "SIVOM", "Syndicat d'énergie", "SIVU", "SMICTOM", "Syndicat des eaux", "PETR")
    )
    return mark("ORG", f"{head} {places.de(places.commune(filler.rng))}")


def _school_assoc(filler: Filler) -> str:
    head = filler.rng.choice(
        ("Amicale laïque", "Association des parents d'élèves", "Association sportive du collège", "APEL")
    )
    return mark("ORG", f"{head} {places.de(places.commune(filler.rng))}")


def _bank(filler: Filler) -> str:
    banks = (
        "le ⟦ORG|Crédit Agricole {}⟧",
        "la ⟦ORG|Caisse d'Épargne {}⟧",
        "la ⟦ORG|Banque Populaire {}⟧",
        "la ⟦ORG|Banque Postale⟧",
    )
    where = filler.rng.choice(
        ("Grand Ouest", "Centre Loire", "des Savoie", "Val de France", "Rhône Alpes", "du Languedoc")
    )
    return filler.rng.choice(banks).format(where)


def _landlord(filler: Filler) -> str:
    name = filler.rng.choice(("{} Habitat", "Habitat {}", "{} Logis", "Immobilière {}", "Foyer {}", "Maisons {}"))
    return mark("ORG", name.format(places.territory(filler.rng)))


def _parcel(filler: Filler) -> str:
    letters = filler.rng.choice(("A", "B", "ZC", "AK", "ZH", "C", "AB", "YD"))
    return f"{letters} {filler.rng.choice(('n° ', 'n°', ''))}{filler.rng.randint(3, 980)}"


def _coop(filler: Filler) -> str:
    return mark(
        "ORG", filler.rng.choice(("Coopérative laitière {}", "Laiterie {}", "Fromagerie {}")).format(_place(filler))
    )


def _place(filler: Filler) -> str:
    return places.de(places.commune(filler.rng))


def _a_date(filler: Filler) -> str:
    day = filler.scene.date.replace(day=filler.rng.randint(1, 28), year=filler.scene.date.year - 1)
    return dates.long_form(day)


SLOTS: dict[str, Callable[[Filler], str]] = {
    "asso": _kind("association"),
    "company": _kind("company"),
    "club": _kind("sports_club"),
    "office": _office,
    "owner": _owner,
    "coop": _coop,
    "hlm": _landlord,
    "eco": lambda filler: mark("ORG", filler.rng.choice(("Citeo", "Ecomaison", "Ecologic", "Valdelia", "Corepile"))),
    "bank": _bank,
    "public_synd": _synd,
    "school_assoc": _school_assoc,
    "e": outsider,
    "ef": _outsider_full,
    "surname": _surname,
    "m": _member,
    "mm": _member,
    "mf": _member_full,
    "mg": lambda filler: people.per(filler.member().given),
    "mgx": _given,
    "town": lambda filler: places.commune(filler.rng),
    "de_town": _place,
    "a_town": lambda filler: places.a(places.commune(filler.rng)),
    "city": lambda filler: filler.rng.choice(CITIES),
    "de_city": lambda filler: places.de(filler.rng.choice(CITIES)),
    "region": lambda filler: places.region(filler.rng).name,
    "of_dept": lambda filler: filler.scene.authority.department.complement,
    "dept_of_the": lambda filler: f"le {mark('ORG', 'Département ' + filler.scene.authority.department.complement)}",
    "commune_org": lambda filler: mark("ORG", f"commune {_place(filler)}"),
    "commune_orgs": lambda filler: f"{mark('ORG', 'communes ' + _place(filler))} et {_place(filler)}",
    "street_name": lambda filler: filler.rng.choice(STREETS),
    "parcel": _parcel,
    "name_house": lambda filler: filler.rng.choice(
        ("« Les Glycines »", "« Bellevue »", "du gardien", "Blanchet", "du Pré")
    ),
    "chair": lambda filler: filler.scene.the_chair,
    "year": lambda filler: str(filler.scene.date.year),
    "past_year": lambda filler: str(filler.scene.date.year - 1),
    "date": _a_date,
    "month": lambda filler: filler.rng.choice(dates.MONTHS),
}
