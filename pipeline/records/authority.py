"""Text and the organisations named in it → the authority whose assembly sits, and that assembly."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from pipeline.records.authority_patterns import (
    ACRONYM,
    AUTHORITY_HEADS,
    BARE,
    BODIES,
    BODY_OF,
    COMMUNITY_COUNCIL,
    COUNCIL_OF,
    DAMAGED,
    KINDS_OF_BODY,
    LEADING,
    MAYOR_OF,
    NAME_PARTED,
    NAME_TAIL,
    ONLY_AUTHORITY,
    OPENING_LINES,
    PROPER_BODY,
    SHORT_BODIES,
    STATE,
    STREET,
    TITLE_BEHIND,
    TITLE_WITHIN,
    TITLED,
    TITLED_IN_TEXT,
    TRAILING,
)
from pipeline.records.people import Mention

Found = tuple[str, int, int]
"""A value and where it stands."""
SURE = 3.0
"""So much weight settles the name."""
UNLIKELY = -2.0
"""So little names another authority."""
FAR = 1.7
"""So much weight has a name that stands further down, several times, to be believed."""
SIGNATURE = 200_000
"""A signature is looked for within so many characters."""
HEAD = 3000
"""The authority names itself within so many characters, or in the signature."""

LETTERHEAD = 700
"""The letterhead and the title."""
STATE_KINDS = ("department", "region")
"""Kinds that letterheads name above the authority itself."""

OPENING = 600
"""The first lines: titles and the first « La commission permanente, »."""


def find_body(text: str) -> Found | None:
    """The assembly in its usual name, with its place: the one that the head names first and most."""
    head = text[:HEAD]
    best: tuple[float, str, int, int] | None = None
    for rank, (name, pattern) in enumerate(BODIES):
        places = [match.span() for match in pattern.finditer(head)]
        if not places:
            continue
        weight = 0.5 * min(len(places), 4) + 3 * (1 - places[0][0] / HEAD) - rank * 0.01
        if name == "commission permanente" and places[0][0] < OPENING:
            weight += 4  # « la commission permanente du conseil régional » names both
        if best is None or weight > best[0]:
            best = (weight, name, *places[0])
    return (_in_full(head, best[1]) or best[1:]) if best else None


def _in_full(head: str, body: str) -> Found | None:
    """« bureau communautaire » for « bureau », « comité syndical » for « comité » where the head says so somewhere."""
    kinds = [(name, pattern.search(head)) for name, pattern in BODIES if name.startswith(f"{body} ")]
    named = [(found.start(), name, *found.span()) for name, found in kinds if found] if body in SHORT_BODIES else []
    return min(named)[1:] if named else None


_HEADS = tuple(
    (kind, re.compile(rf"(?i){noun}\b"), re.compile(rf"(?i)(?:le |la |l['’])?{noun}\b"))
    for kind, noun in AUTHORITY_HEADS
)
"""The nouns, and the nouns behind an article."""


@lru_cache(maxsize=4096)
def kind_of(name: str) -> str | None:
    """The kind of authority that a name's first noun tells."""
    bare = PROPER_BODY.sub("", name) or name
    for kind, noun, behind_article in _HEADS:
        if behind_article.match(bare) or noun.match(name):
            return kind
    acronym = ACRONYM.fullmatch(name)
    if acronym:
        return "epci" if name.startswith("CC") else "syndicate"
    if re.search(r"(?i)\bm[ée]tropole$", name):
        return "metropole"
    return (
        "epci"
        if re.search(r"(?i)\b(?:communaut[ée]|agglo\w*)$|\bagglo\b|^c\.?\s?c\.? (?:de|du|d['’]|[A-Z])", name)
        else None
    )


def _unled(name: str) -> str:
    """A name without words that belong to what stands before it."""
    leading = LEADING.match(name)
    return name[leading.end() :] if leading else name


def _usual(name: str, kind: str) -> str:
    """The name of the authority inside the name of its assembly, in usual words."""
    if re.match(r"(?i)mairie\b", name):
        return f"Commune{name[6:]}"
    name = TRAILING.sub("", name)
    name = _unled(name)
    bare = _first_line(PROPER_BODY.sub("", name).strip() or name)
    if kind == "department":
        bare = re.sub(r"(?i)^conseil (?:d[ée]partemental|g[ée]n[ée]ral)", "Département", bare)
    if kind == "region":
        bare = re.sub(r"(?i)^conseil r[ée]gional (?:d['’]\s?|de la |de l['’]|des? |du )?", "Région ", bare)
    bare = re.sub(r"(?i)^agglom[ée]ration (?=d)", "Communauté d'agglomération ", bare)
    bare = re.sub(r"(?i)^m[ée]tropole de la (?=m[ée]tropole)", "", bare)
    bare = re.sub(r"\b(de|du|des) \1\b", r"\1", bare)
    return bare[0].upper() + bare[1:]


def _first_line(name: str) -> str:
    """A name in capitals without the words in small letters of the next line, which a mention has swallowed."""
    words = name.split()
    if len(words) > 4 and all(word.isupper() for word in words[:4]):
        mixed = next((at for at, word in enumerate(words) if word[0].isupper() and not word.isupper()), len(words))
        return " ".join(words[:mixed])
    return name


def _of(name: str) -> str:
    """``Commune de`` before a place name, with its elision and contraction."""
    if re.match(r"(?i)[aeiouyéèêâîôhœ]", name) and not re.match(r"(?i)h[aeo]", name):
        return f"Commune d'{name}"
    for article, contracted in (("le ", "du "), ("les ", "des ")):
        if name.lower().startswith(article):
            return f"Commune {contracted}{name[len(article) :]}"
    return f"Commune de {name}"


def _folded(name: str) -> str:
    """A name whatever its case and accents; ``Ville de X`` and ``Commune de X`` are one."""
    plain = unicodedata.normalize("NFKD", re.sub(r"(?i)^(?:ville|commune)s? ", "", name)).casefold()
    return re.sub(r"[^a-z0-9]", "", plain)


def _titled(text: str, organisations: Sequence[Mention]) -> Found | None:
    """An authority without a common noun in its name (``Grand Ambrel``), in the letterhead."""
    for mention in organisations:
        if mention.start >= LETTERHEAD or kind_of(mention.name) is not None or STATE.match(mention.name):
            continue
        if BARE.fullmatch(mention.name):
            continue
        council = COMMUNITY_COUNCIL.match(mention.name)
        if council or TITLED.search(mention.name) or TITLE_BEHIND.match(text, mention.end):
            return COMMUNITY_COUNCIL.sub("Communauté de communes ", _unled(mention.name)), mention.start, mention.end
    return None


def _named_in_letterhead(text: str, organisations: Sequence[Mention]) -> Found | None:
    """« X Communauté » or « X Métropole », which no one has tagged, behind the State and the department."""
    start = max((m.end for m in organisations if m.end < LETTERHEAD and kind_of(m.name) in STATE_KINDS), default=0)
    for opening in OPENING_LINES.finditer(text, start, LETTERHEAD):
        start = opening.end()
    found = TITLED_IN_TEXT.search(text, start, LETTERHEAD)
    if found and not TITLE_WITHIN.search(found["name"]) and TITLE_BEHIND.match(text, found.end()):
        return found["name"], *found.span("name")
    return None


def _wanted(text: str, mention: Mention, wanted: Sequence[str]) -> str | None:
    """The kind of a mention that may name the authority; an acronym in brackets repeats a name."""
    kind = kind_of(mention.name)
    if kind is None or text[mention.start - 1 : mention.start] == "(":
        return None
    if wanted and kind not in wanted and (kind in STATE_KINDS or mention.start >= LETTERHEAD):
        return None
    return kind


def _without_street(text: str, mention: Mention) -> str:
    """A name without the number of the address behind it."""
    return re.sub(r"\s+\d{1,4}$", "", mention.name) if STREET.match(text, mention.end) else mention.name


def _weigh(text: str, wanted: Sequence[str], organisations: Sequence[Mention]) -> list[tuple[float, Found]]:
    """The authorities named, each with its weight: letterhead, head, name of the body, repetitions."""
    weights: dict[str, float] = {}
    places: dict[str, Found] = {}
    named: set[str] = set()
    states: set[str] = set()
    for mention in organisations:
        kind = _wanted(text, mention, wanted)
        if kind is None:
            continue
        name = _usual(_without_street(text, mention), kind)
        folded = _folded(name)
        body_of = BODY_OF.match(mention.name) is not None
        if kind in STATE_KINDS and not body_of:
            states.add(folded)
        if folded not in weights:
            weights[folded] = 3.0 * (mention.start < HEAD) + 4.0 * (mention.start < LETTERHEAD) + 0.6 * (not weights)
            weights[folded] -= 2.0 * bool(ACRONYM.fullmatch(mention.name)) + 3.0 * bool(DAMAGED.search(mention.name))
            weights[folded] -= 4.0 * bool(BARE.fullmatch(name))
            weights[folded] -= 4.0 * (kind not in wanted if wanted else kind in STATE_KINDS)
        if folded not in places or (body_of and folded not in named and not _is_commune(places[folded][0])):
            places[folded] = (name, mention.start, mention.end)
        if body_of:
            named.add(folded)
        weights[folded] += 0.5 + 2 * body_of
    if any(place[1] < LETTERHEAD for folded, place in places.items() if folded not in states):
        for folded in states:
            weights[folded] -= 4.0  # the department or the region that a letterhead names above the authority
    return [(weight, places[folded]) for folded, weight in weights.items()]


def _legal_beside(text: str, brand: Found, others: Sequence[Found], wanted: Sequence[str]) -> Found:
    """The name with the noun of its kind that stands beside a name without one (``ORBEC AGGLO Communauté …``)."""
    if _noun_of(brand[0]):
        return brand
    for other in others:
        first, second = sorted((brand, other), key=lambda found: found[1])
        beside = other[1] < LETTERHEAD and not NAME_PARTED.search(text[first[2] : second[1]])
        if beside and _noun_of(other[0]) in wanted:
            return other
    return brand


def _noun_of(name: str) -> str | None:
    """The kind that the noun tells with which a name opens."""
    return next((kind for kind, noun, _ in _HEADS if noun.match(name)), None)


def _is_commune(name: str) -> bool:
    """Whether a name is a commune's legal one."""
    return re.match(r"(?i)commune\b", name) is not None


def _after_its_mayor(text: str) -> Found | None:
    """A commune that only the names of its council or of its mayor tell."""
    found = BODY_OF.search(text[:HEAD]) or MAYOR_OF.search(text[:HEAD]) or MAYOR_OF.search(text[:SIGNATURE])
    found = found or COUNCIL_OF.search(text[:SIGNATURE])
    if not found or not found["name"] or found["name"].isdigit():
        return None
    noun = found.groupdict().get("noun")
    name = NAME_TAIL.sub("", found["name"])
    start = found.start("name")
    return (f"{noun}{name}" if noun else _of(name)), start, start + len(name)


def find_collectivity(text: str, body: str | None, organisations: Sequence[Mention]) -> Found | None:
    """The authority's usual full name and its place.

    First an authority of the body's kind in the letterhead or in the name of the body (``le Conseil municipal de la
    Ville de …``), then a commune named after its mayor, then one named further down, then a letterhead without a noun.
    """
    wanted = KINDS_OF_BODY.get(body or "", ())
    if body in ONLY_AUTHORITY:
        place = re.search(rf"(?i){ONLY_AUTHORITY[body]}|{body}", text[:HEAD])
        return (ONLY_AUTHORITY[body], *place.span()) if place else None
    titled = _named_in_letterhead(text, organisations) if "epci" in wanted or "metropole" in wanted else None
    weighed = _weigh(text, wanted, organisations)
    weight, best = max(weighed, key=lambda pair: pair[0], default=(0.0, None))
    best = best and _legal_beside(text, best, [found for _, found in weighed], wanted)
    if weight >= SURE:
        return titled if titled and best and titled[1] <= best[1] else best
    if titled:
        return titled
    if wanted in ((), ("commune",)):
        named = _after_its_mayor(text)
        if named:
            return named
    if best is not None and weight > (FAR if wanted == ("commune",) and best[1] >= HEAD else UNLIKELY):
        return best
    return None if wanted == ("commune",) else _titled(text, organisations)
