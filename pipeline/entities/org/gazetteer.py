"""Text → the organisations known by name (:mod:`pipeline.entities.org.known`), where they stand for the body itself."""

import re
from collections import defaultdict
from collections.abc import Iterator

from pipeline.entities.accents import without_accents
from pipeline.entities.org.extent import name_only
from pipeline.entities.org.known import ACRONYMS, LOCAL_ACRONYMS, NAMES
from pipeline.entities.span import Span

_WORD = re.compile(
    r"[^\W\d_a-zà-ÿœ](?<![\w-].)(?:(?<=[A-Z])\.(?:[A-Z]\.){2,7}(?:[A-Z](?!\w))?|[\w-]*)",
)
"""A word that begins with a capital, or an acronym with its full stops."""
_IN_A_PLACE = re.compile(
    r"(?i)\b(?:rue|place|avenue|av\.|boulevard|bd|allée|quai|parvis|square|impasse|chemin|cours|esplanade|rond-point|pont|salle|stade|école|collège|lycée"
    r"|M\.|Mme|Monsieur|Madame)\s(?:(?:de|du|des)\s)?(?:la\s|l['’]|d['’])?$"
)
"""What makes a known name that of a street, a building or a person."""
_LOOK_BACK = 30
_CAPITALISED = r"[^\W\d_a-zà-ÿœ][\w’'-]*"
_TOWN = rf"{_CAPITALISED}(?:[ -](?:(?:d['’]|l['’]|de|du|des|la|le|les|et|sur|en)[ -]?){{0,2}}{_CAPITALISED}){{0,3}}"
_WHOSE = re.compile(
    rf"\s(?:0[1-9]|[1-9]\d|2[AB])\b(?!\s?(?:[\d€%/]|euros?|ans|voix|agents|janvier|f[ée]vrier|mars|avril|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c))"
    rf"|\s(?:de|du|des|d['’]|de la|de l['’]|DE|DU|DES|D['’])\s?(?:la\s|le\s|les\s|l['’])?{_TOWN}"
)
"""The département's number, or the territory, behind a local body's acronym."""


def _by_first_word() -> dict[str, list[re.Pattern[str]]]:
    """For each first word the names, the longest first, also in capitals with or without accents."""
    written: defaultdict[str, set[str]] = defaultdict(set)
    for name in NAMES:
        for form in (name, name.upper(), without_accents(name).upper()):
            first = _WORD.match(form)
            if first:
                written[first.group()].add(form)
    return {
        first: [_pattern(form) for form in sorted(forms, key=lambda form: (-len(form), form))]
        for first, forms in written.items()
    }


def _pattern(name: str) -> re.Pattern[str]:
    """The name with any white space between its words and either apostrophe."""
    return re.compile(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") + r"(?![\w-])")


_ACRONYMS = frozenset(ACRONYMS) | {acronym.capitalize() for acronym in ACRONYMS if len(acronym) > 3}
_NAMES = _by_first_word()


def known(text: str) -> Iterator[Span]:
    """Their spans, in order; a département's number after an acronym belongs to it."""
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        if start < end or not _begins_name(word.group()):
            continue
        stop = _stop(text, word)
        if stop and not _IN_A_PLACE.search(text, max(0, start - _LOOK_BACK), start):
            whose = _WHOSE.match(text, stop) if _plain(text[start:stop]).upper() in LOCAL_ACRONYMS else None
            end = start + len(name_only(text[start : whose.end()])) if whose else stop
            yield Span(start, end)


def _begins_name(word: str) -> bool:
    return word in _NAMES or word in _ACRONYMS or "." in word


def _stop(text: str, word: re.Match[str]) -> int | None:
    """Where the known name that begins with a word ends; None where none does."""
    for pattern in _NAMES.get(word.group(), ()):
        found = pattern.match(text, word.start())
        if found:
            return found.end()
    return word.end() if _plain(word.group()) in _ACRONYMS else None


def _plain(acronym: str) -> str:
    """``C.C.A.S.`` as ``CCAS``."""
    return acronym.replace(".", "")
