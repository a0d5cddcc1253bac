"""An act → its nature, from the words at its number, its heads and its transmission identifier alone."""

import re
from typing import cast

from pipeline.acts.act import Act, Place
from pipeline.entities.delib_id import value as numbers
from pipeline.records.model import Nature
from pipeline.records.nature_patterns import DELIBERATED, HEADING, LIST, NAMED, PREFIX, REGISTER, SUFFIXES

HEAD = 1500
"""The head of an act, and of a list, is so long."""
BEFORE = 80
"""The word that names an act stands so near its number."""

Found = tuple[Nature, Place]


def find_nature(text: str, act: Act) -> Found | None:
    """The nature of an act with its evidence; None where neither the text nor the identifier tells."""
    return _by_number(text, act) or _by_head(text, act) or _by_identifier(text, act) or _by_formula(text, act)


def _kind(found: re.Match[str] | None) -> Found | None:
    return (cast(Nature, found.lastgroup), found.span()) if found else None


def _by_number(text: str, act: Act) -> Found | None:
    """« Délibération n° 12 », « DEL2023-012 »."""
    if act.number is None:
        return None
    start, end = act.number
    before = text[max(0, start - BEFORE) : start]
    named = _kind(NAMED.search(before))
    if named:
        nature, (first, last) = named
        offset = start - len(before)
        return nature, (first + offset, last + offset)
    return _kind(PREFIX.match(text, start, end))


def _by_head(text: str, act: Act) -> Found | None:
    """« Extrait du registre des délibérations », « DÉCISION DU MAIRE »."""
    end = min(act.end, act.start + HEAD)
    return _kind(REGISTER.search(text, act.start, end)) or _kind(HEADING.search(text, act.start, end))


def _by_identifier(text: str, act: Act) -> Found | None:
    if act.transmission_id is None:
        return None
    parsed = numbers.parse(text[act.transmission_id[0] : act.transmission_id[1]])
    if parsed is None:
        return None
    prefix = _kind(PREFIX.match(parsed.number))
    nature = prefix[0] if prefix else SUFFIXES.get(parsed.nature or "")
    return (nature, act.transmission_id) if nature else None


def _by_formula(text: str, act: Act) -> Found | None:
    """« Après en avoir délibéré », else a list of deliberations."""
    found = DELIBERATED.search(text, act.start, act.end) or LIST.search(text, 0, HEAD)
    return ("deliberation", found.span()) if found else None
