"""What looks like an organisation and is none: a random generator enters; unmarked plans, services, sites, headings."""

import random
import re
from collections.abc import Callable

from corpus.lexicon import near_data_bodies as bodies
from corpus.lexicon import near_data_sites as sites
from corpus.lexicon import near_words as words
from corpus.lexicon.naming import contract, initials
from corpus.lexicon.near_data_plans import PLAN
from corpus.lexicon.org_names import Named, entries, fill
from corpus.lexicon.places import commune, de
from pipeline.entities.accents import without_accents

_TABLES: dict[str, tuple[Named, ...]] = {
    "plan": entries(PLAN),
    "body": entries(bodies.BODY),
    "service": entries(bodies.SERVICE),
    "office": entries(bodies.OFFICE),
    "site": entries(sites.SITE),
    "event": entries(sites.EVENT),
}
_CODE_LETTERS = "FABCDIP"


def _composed(rng: random.Random) -> Named:
    """A plan that no one has heard of: ``le Pacte Local de Sobriété « Rubans Verts »``, with its initials."""
    article, head = re.fullmatch(r"(le |la |l')(.+)", rng.choice(words.PLAN_HEADS)).groups()  # type: ignore[union-attr]
    scope = rng.choice((*words.SCOPES, "", "", "", "", ""))
    name = " ".join(part for part in (head, scope, rng.choice(words.OBJECTS)) if part)
    acronym = initials(name) if rng.random() < 0.5 else None
    if rng.random() < 0.15:
        return article, f"{head} « {rng.choice(words.BRANDS)} »", None
    return article, name, acronym


def _site(rng: random.Random) -> Named:
    if rng.random() < 0.12:
        return "", rng.choice(words.REGIONS_OF_SPEECH), None
    return fill(rng.choice(_TABLES["site"]), rng)


def _plan(rng: random.Random) -> Named:
    return _composed(rng) if rng.random() < 0.5 else rng.choice(_TABLES["plan"])


FAMILIES: dict[str, Callable[[random.Random], Named]] = {
    "plan": _plan,
    "body": lambda rng: rng.choice(_TABLES["body"]),
    "service": lambda rng: rng.choice(_TABLES["service"]),
    "office": lambda rng: rng.choice(_TABLES["office"]),
    "site": _site,
    "event": lambda rng: fill(rng.choice(_TABLES["event"]), rng),
}


def _recased(rng: random.Random, name: str) -> str:
    """Lower case but for names, capitals, no accents on capitals: as clerks please."""
    roll = rng.random()
    if roll < 0.22 and "«" not in name:
        first, *rest = name.split(" ")
        lowered = [word if word.isupper() else word.lower() for word in rest]
        return " ".join([first.lower() if roll < 0.1 and not first.isupper() else first, *lowered])
    if roll > 0.93:
        return capitals(rng, name)
    return re.sub("[ÉÈÊÎ]", lambda found: without_accents(found[0]), name) if rng.random() < 0.3 else name


def capitals(rng: random.Random, text: str) -> str:
    """The text in capitals, without accents four times in ten."""
    return without_accents(text).upper() if rng.random() < 0.4 else text.upper()


def written(rng: random.Random, how: str, family: str) -> str:
    """A near miss as a template asks for it: ``le``, ``Le``, ``de``, ``a``, ``up`` or bare."""
    article, name, acronym = FAMILIES[family](rng)
    roll = rng.random()
    if acronym and roll < 0.25:
        name = acronym
    elif family not in ("site", "event"):
        name = _recased(rng, name)
    if acronym and 0.25 < roll < 0.65:
        name += f" ({acronym})"
    match how:
        case "le" | "m" | "acr":
            return article + name
        case "Le":
            return article[:1].upper() + article[1:] + name
        case "de":
            return contract("de", article, name) + name
        case "a":
            return contract("à", article) + name
        case "up":
            return capitals(rng, name)
        case _:
            return name


def heading(rng: random.Random) -> str:
    """A heading of an agenda: rubrics side by side, or an act without a verb."""
    roll = rng.random()
    if roll < 0.45:
        joint = rng.choice((" / ", " - ", " – ", ", ", " — ", " / "))
        text = joint.join(rng.sample(words.RUBRICS, rng.choice((1, 1, 2, 2, 3))))
    elif roll < 0.85:
        text = f"{rng.choice(words.ACTS)} {rng.choice(('', 'du ', 'de la ', '- ', ': ', 'd’un '))}"
        text += rng.choice(words.ACT_OBJECTS)
        text = text[0].upper() + text[1:]
    else:
        text = budget(rng)
    return capitals(rng, text) if rng.random() < 0.4 else text


def budget(rng: random.Random) -> str:
    """``Budget annexe « Ordures Ménagères » - Exercice 2023``."""
    year, name = rng.randint(2014, 2026), rng.choice(words.BUDGETS)
    head = rng.choice(words.ADJECTIVES)
    shown = rng.choice(("{}", "{}", "« {} »", "“{}”", '"{}"', "de la {}", "- {}")).format(name)
    if rng.random() < 0.15:
        shown += f" {commune(rng)}"
    return f"{head} {shown}{rng.choice(('', '', f' {year}', f' - Exercice {year}', f' – {year}'))}"


def budget_line(rng: random.Random) -> str:
    """A row of a budget without its sum: ``6531 F01 Indemnités des élus``."""
    code = str(rng.randint(2, 69)) + str(rng.randint(1, 999))
    function = f"{rng.choice(_CODE_LETTERS)}{rng.choice(('', '0', 'O', 'I'))}{rng.randint(1, 9)}"
    label = rng.choice(words.ACT_OBJECTS)
    label = label[0].upper() + label[1:]
    return rng.choice(("{c} {f} {l}", "{c} - {f} {l}", "{l} {c}-{f}", "{c} {l}", "Chapitre {c} {l}", "{f} {l}")).format(
        c=code, f=function, l=label
    )


def technical(rng: random.Random) -> str:
    """One or several technical acronyms: ``CVC``, ``APS/APD/PRO``, ``DETR, DSIL``."""
    count = rng.choice((1, 1, 1, 2, 3, 5))
    return rng.choice(("/", ", ", " - ", " – ", " et ")).join(rng.sample(words.TECHNICAL, count))


def inhabitants(rng: random.Random) -> str:
    """``les Vougoyens et Vougoyennes``."""
    stem = re.sub(r"(?:e|es|s|x|y)$", "", commune(rng).split()[-1].split("-")[-1])
    male, female = rng.choice((("ais", "aises"), ("ois", "oises"), ("iens", "iennes"), ("ins", "ines")))
    both = rng.choice(("{f} et {m}", "{f} et les {m}", "{m}", "{m}", "{m} et {f}"))
    return both.format(m=stem + male, f=stem + female)


def place_list(rng: random.Random) -> str:
    """Places side by side, in one case."""
    found = [commune(rng) for _ in range(rng.randint(1, 5))]
    joined = ", ".join(found[:-1]) + (" et " if len(found) > 1 else "") + found[-1]
    return joined.upper() if rng.random() < 0.35 else joined


TEXTS: dict[str, Callable[[random.Random], str]] = {
    "heading": heading,
    "HEADING": lambda rng: capitals(rng, heading(rng)),
    "rubric": lambda rng: rng.choice(words.RUBRICS),
    "budget": budget,
    "budget_line": budget_line,
    "tech": technical,
    "brand": lambda rng: rng.choice(words.BRANDS),
    "people_of": inhabitants,
    "places": place_list,
    "land": lambda rng: rng.choice(words.REGIONS_OF_SPEECH),
    "act": lambda rng: rng.choice(words.ACTS),
    "act_object": lambda rng: rng.choice(words.ACT_OBJECTS),
    "matter": lambda rng: rng.choice(words.MATTERS),
    "verb": lambda rng: rng.choice(words.SENTENCE_VERBS),
    "zone_of": lambda rng: de(commune(rng)),
}
