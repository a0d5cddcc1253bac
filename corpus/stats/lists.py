"""An annotated document → how it writes its lists of names: civility, order and case, what parts two names."""

import re
from collections import Counter
from collections.abc import Iterator

from corpus.gold import GoldDocument
from corpus.stats.forms import form, tidy, unaccented, vocabulary
from corpus.stats.passage_patterns import CIVILITY, LIST_ENDS, ROLES

SHORTEST_LIST = 4
LONGEST_GAP = 70
_CIVILITY = re.compile(rf"(?<!\w){CIVILITY}(?!\w)")
_ENDS = re.compile(LIST_ENDS, re.IGNORECASE)
_ROLES = vocabulary(ROLES)
_WORD = re.compile(r"[^\W\d_]+")
_REPEATED = re.compile(r"9?(?:fonction|…)(?:[^\w,;.:…|]*9?(?:fonction|…))*")


def list_forms(document: GoldDocument) -> Iterator[str]:
    """A form for each list of names, such as ``Mme Aaa AAA, Mme Aaa AAA``: its commonest name and gap."""
    names: list[str] = []
    gaps: list[str] = []
    end = 0
    people = (span for span in sorted(document.entities, key=lambda span: span.start) if span.label == "PER")
    for span in people:
        gap = document.text[end : span.start] if names else ""
        if names and (len(gap) > LONGEST_GAP or _ENDS.search(gap)):
            yield from _listed(names, gaps)
            names, gaps = [], []
        elif names:
            gaps.append(_gap(gap))
        names.append(form("PER", document.text[span.start : span.end]))
        end = span.end
    yield from _listed(names, gaps)


def _listed(names: list[str], gaps: list[str]) -> Iterator[str]:
    if len(names) >= SHORTEST_LIST:
        name, gap = (Counter(values).most_common(1)[0][0] for values in (names, gaps))
        yield f"{name}{gap}{name}"


def _gap(text: str) -> str:
    """What parts two names, its civilities, functions and other words abstracted."""

    def word(found: re.Match[str]) -> str:
        if found[0] in ("civ", "Civilité"):
            return found[0]
        return "fonction" if unaccented(found[0].lower()) in _ROLES else "…"

    tidied = tidy(f"|{text}|")[1:-1]
    civil = _CIVILITY.sub(lambda found: "civ" if len(found[0]) <= len("Mmes.") else "Civilité", tidied)
    words = re.sub(r"\d+", "9", _WORD.sub(word, civil))
    return _REPEATED.sub(lambda found: "fonction" if "fonction" in found[0] else "…", words)
