"""A hyphen at a line end → whether it belongs to the word or only to the line."""

import re

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEFORE = """
    vice non sous demi semi après avant contre outre rez procès compte chef est grand haut nord sud ouest saint sainte
    peut celui celle ceux lui elle eux soi même dix vingt trente quarante cinquante soixante quatre cent deux trois cinq
    six sept huit neuf mille là jusque porte garde savoir beau belle petit rond point centre bourg aide éco arc plate t
"""
_AFTER = "il ils on ci là je tu nous vous t deux trois quatre verbal verbaux"
_INSIDE = "à au aux d de des du en et l la le les lès sous sur"
KEEP_BEFORE = frozenset(_BEFORE.split())
KEEP_AFTER = frozenset(_AFTER.split())
KEEP_INSIDE = frozenset(_INSIDE.split())
"""The short words inside a compound: ``rez-de-chaussée``, ``Saint-Germain-en-Laye``."""
_MARKS = re.compile(r"[-'’]")


def vocabulary(text: str) -> frozenset[str]:
    """The words of a document in lower case, elided articles apart."""
    return frozenset(word.lower() for word in WORD.findall(text))


def keeps_hyphen(before: str, after: str, words: frozenset[str]) -> bool:
    """Whether ``before-after``, cut at the hyphen by a line end, is a word with a hyphen.

    The document's own vocabulary decides; then a capital after the hyphen keeps it (``LEVY-RAMEAU``, ``Jean-Pierre``,
    ``ex-BBA``); then short lists of French prefixes, enclitics and particles do.
    """
    before = re.split("['’]", before.lower())[-1]
    whole, joined = f"{before}-{after.lower()}", f"{before}{after.lower()}"
    if whole in words or joined in words:
        return joined not in words
    if after[:1].isupper():
        return True
    *stem, last = before.split("-")
    first, *rest = _MARKS.split(after.lower())
    if (stem and last in KEEP_INSIDE) or (rest and first in KEEP_INSIDE):
        return True
    return last in KEEP_BEFORE or first in KEEP_AFTER
