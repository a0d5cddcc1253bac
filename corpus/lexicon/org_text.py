"""Text around organisations: templates and a generator enter; marked mentions, sentences and distractors leave."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import (
    near_misses,
    near_templates,
    org_distractors,
    org_sentences_mixed,
    org_sentences_money,
    org_sentences_talk,
    org_sentences_work,
)
from corpus.lexicon.dates import long_form, sitting_date
from corpus.lexicon.money import amount
from corpus.lexicon.naming import contract, curly
from corpus.lexicon.numbers import any_number
from corpus.lexicon.org_mentions import ACRONYM_FORMS, MENTIONS
from corpus.lexicon.org_names import Named, fancy_title, named
from corpus.lexicon.people import NAME_FORMS, given_first, given_first_caps, person, surname_caps, surname_only
from corpus.lexicon.places import (
    a,
    commune,
    de,
    department,
    postal_town,
    region,
    school_or_hall,
    street,
    territory,
)
from corpus.lexicon.places_data import BUILDING_NAMES, LIEUX_DITS
from corpus.markup import mark
from pipeline.entities.accents import without_accents

# What a template's short kind stands for: kinds of corpus.lexicon.org_names, drawn alike.
FAMILIES: dict[str, tuple[str, ...]] = {
    "as": ("association", "association", "association", "sports_club", "sports_club", "national_association"),
    "club": ("sports_club",),
    "nat": ("national_association",),
    "co": ("company", "company", "company", "utility"),
    "study": ("consultancy",),
    "firm": ("company", "consultancy"),
    "state": ("state_service",),
    "ag": ("agency",),
    "auth": ("authority",),
    "bank": ("bank",),
    "union": ("union",),
    "school": ("school",),
    "pub": ("public_body",),
    "syn": ("syndicate",),
    "util": ("utility",),
    "court": ("court",),
    "min": ("ministry",),
    "inst": ("institution", "ministry", "agency"),
    "found": ("foundation",),
    "fund": ("authority", "agency", "state_service", "authority", "agency"),
    "member": ("public_body", "syndicate", "national_association", "association", "school", "agency"),
    "sig": ("acronym",),
    "any": ("association", "company", "authority", "public_body", "agency", "syndicate", "state_service", "utility"),
}
_CLASSIFIERS = re.compile(
    r"(?i)(?:l.|la |le )?(?:association|société|sté|entreprise|club|groupe|agence|cabinet|syndicat)\b"
)


def mention_of(rng: random.Random, found: Named, kind: str) -> str:
    """The named organisation, marked, with determiner, classifier, quotes or acronym as its kind has them."""
    article, name, acronym = found
    form = rng.choice(MENTIONS.get(kind, MENTIONS["other"]))
    if article and _CLASSIFIERS.match(form) and (rng.random() < 0.5 or name.lower().startswith("association")):
        form = "{le}{n}"  # a name that has an article is rarely an apposition: "le Comité des fêtes de …"
    text = form.format(le=article, n=mark("ORG", name))
    if acronym and rng.random() < 0.6:
        text += rng.choice(ACRONYM_FORMS).format(acr=mark("ORG", acronym))
    return text


def _name_of(rng: random.Random, family: str) -> tuple[Named, str]:
    kind = rng.choice(FAMILIES[family])
    return named(rng, kind), kind


def _organisation(rng: random.Random, how: str, family: str) -> str:
    """A marked organisation the way a template asks for it (``le``, ``de``, ``a``, ``m``, ``up``, ``acr``, bare)."""
    found, kind = _name_of(rng, family)
    article, name, acronym = found
    if acronym and how in ("le", "Le", "de", "a") and rng.random() < 0.3:
        name = acronym
    marked = mark("ORG", name)
    match how:
        case "le":
            return article + marked
        case "Le":
            return article[:1].upper() + article[1:] + marked
        case "de":
            return contract("de", article, name) + marked
        case "a":
            return contract("à", article) + marked
        case "m":
            return mention_of(rng, found, kind)
        case "up":
            return mark("ORG", without_accents(name).upper() if rng.random() < 0.4 else name.upper())
        case "acr":
            return article + marked + (f" ({mark('ORG', acronym)})" if acronym else "")
        case _:
            return marked


_WITH_INITIALS = ("given_only", "caps_initial", "initial_caps", "dotted_initials", "glued_initials")


def _someone(rng: random.Random, civility: bool = False) -> str:
    one = person(rng)
    if not civility:
        return mark("PER", rng.choice((given_first_caps, given_first_caps, given_first))(one))
    form = rng.choice((*NAME_FORMS.values(), surname_caps, surname_only, given_first_caps, given_first_caps))
    if form.__name__ in _WITH_INITIALS:
        form = given_first
    return f"{rng.choice((one.civility, one.civility, one.civility_long))} {mark('PER', form(one))}"


def _hall(rng: random.Random) -> str:
    """A building whose noun takes ``la``."""
    heads = (
        "salle",
        "salle des fêtes",
        "médiathèque",
        "crèche",
        "halle",
        "piscine",
        "bibliothèque",
        "maison de quartier",
    )
    return f"{rng.choice(heads)} {rng.choice(BUILDING_NAMES)}"


TEXTS: dict[str, Callable[[random.Random], str]] = {
    "A": lambda rng: amount(rng, 300, 200000)[0],
    "As": lambda rng: amount(rng, 50, 5000)[0],
    "Ab": lambda rng: amount(rng, 20000, 5000000)[0],
    "P": _someone,
    "M": lambda rng: _someone(rng, civility=True),
    "town": commune,
    "de_town": lambda rng: de(commune(rng)),
    "a_town": lambda rng: a(commune(rng)),
    "de_TOWN": lambda rng: de(commune(rng).upper()),
    "DE_TOWN": lambda rng: de(commune(rng)).upper(),
    "TOWN": lambda rng: commune(rng).upper(),
    "date": lambda rng: long_form(sitting_date(rng)),
    "year": lambda rng: str(rng.randint(2012, 2027)),
    "street": street,
    "postal": postal_town,
    "hall": _hall,
    "building": school_or_hall,
    "lieudit": lambda rng: rng.choice(LIEUX_DITS),
    "n": lambda rng: str(rng.randint(2, 40)),
    "s": lambda rng: str(rng.randint(1, 14)),
    "pct": lambda rng: f"{rng.randint(5, 80)}{rng.choice((' %', '%', ',5 %'))}",
    "m2": lambda rng: f"{rng.randint(40, 9800)} m²",
    "delib": lambda rng: mark("DELIB_ID", any_number(rng)),
    "dept": lambda rng: department(rng).complement,
    "region": lambda rng: region(rng).name,
    "of_region": lambda rng: region(rng).complement,
    "terr": territory,
    "title": fancy_title,
    "person_name": lambda rng: given_first(person(rng)),
    "parcel": lambda rng: f"{rng.choice('ABCDEZ')}{rng.choice('ABCDEHKLMNPRSTWXYZ')} n° {rng.randint(1, 480)}",
    **near_misses.TEXTS,
}
_SLOT = re.compile(r"\{(?:(?P<how>\w+):)?(?P<what>\w+)\}")


def expand(rng: random.Random, template: str) -> str:
    """The template with its slots filled."""

    def filled(found: re.Match[str]) -> str:
        if found["what"] in near_misses.FAMILIES:
            return near_misses.written(rng, found["how"] or "", found["what"])
        if found["how"] or found["what"] in FAMILIES:
            return _organisation(rng, found["how"] or "", found["what"])
        return TEXTS[found["what"]](rng)

    return _contracted(_SLOT.sub(filled, template))


def _contracted(text: str) -> str:
    """``de le`` and ``à les`` as French writes them."""
    text = re.sub(r"\b([Dd])e le (?=[\w«⟦])", r"\1u ", text)
    text = re.sub(r"\b([Dd])e les (?=[\w«⟦])", r"\1es ", text)
    text = re.sub(r"\b[àÀ] le(s?) (?=[\w«⟦])", lambda found: "aux " if found[1] else "au ", text)
    text = re.sub(r"\b(de|à|avec|par|pour|que|et) (?=(?:association|entreprise) [«⟦])", r"\1 l'", text)
    text = re.sub(r"\b(de|à|avec|par|pour|que|et) (?=société [«⟦])", r"\1 la ", text)
    return re.sub(r"\b([Dd])e (?=⟦ORG\|[AEIOUÉÈaeioué][a-zé])", r"\1'", text)


_SENTENCES: tuple[str, ...] = tuple(
    line
    for module in (org_sentences_money, org_sentences_work, org_sentences_talk, org_sentences_mixed)
    for line in module.TEMPLATES.strip().splitlines()
)
_DISTRACTORS: tuple[str, ...] = (
    *org_distractors.TEMPLATES.strip().splitlines(),
    *near_templates.TEMPLATES.strip().splitlines() * 2,
)


def sentence(rng: random.Random) -> str:
    """A marked sentence or list row with organisations, as minutes have them."""
    return _written(rng, expand(rng, rng.choice(_SENTENCES)))


def distractor(rng: random.Random) -> str:
    """A sentence with generic mentions, plans, buildings or budgets, in which no organisation is tagged."""
    return _written(rng, expand(rng, rng.choice(_DISTRACTORS)))


def _written(rng: random.Random, text: str) -> str:
    """Capital at the start, a share of typographic apostrophes, a rare damaged space; ``~`` stands for a line break."""
    text = text.replace("~", "\n")
    if text[:1].islower() and rng.random() < 0.9:
        text = text[0].upper() + text[1:]
    text = curly(rng, text)
    if rng.random() < 0.03:
        text = re.sub(r" (?=\w{4,}\b)", lambda found: rng.choice((" ", "  ", " ")), text)
    return text
