"""Pairs of mentions of a document → its errors, with the text about them."""

import re
from collections.abc import Iterable, Iterator

from corpus.gold import GoldDocument
from training.evaluation.model import ErrorCase
from training.evaluation.pairs import Pair

CONTEXT = 80
"""Characters shown before and after, at most."""
_FIRST_WORD, _LAST_WORD = re.compile(r"^\S+(?=\s)"), re.compile(r"(?<=\s)\S+$")


def error_cases(document: GoldDocument, pairs: Iterable[Pair]) -> Iterator[ErrorCase]:
    """The pairs that are not exact."""
    text = document.text
    published = document.meta.get("url")
    for two in pairs:
        kind = two.kind
        if kind == "exact":
            continue
        mentions = [mention for mention in two if mention is not None]
        start, end = min(mention.start for mention in mentions), max(mention.end for mention in mentions)
        yield ErrorCase(
            document=document.id,
            kind=kind,
            gold=two.gold,
            said=two.said,
            before=_before(text, start),
            after=_after(text, end),
            stretch=text[start:end],
            source=str(published) if published else None,
        )


def _before(text: str, start: int) -> str:
    """The text up to a place, without the word that its beginning cuts."""
    about = text[max(0, start - CONTEXT) : start]
    return _FIRST_WORD.sub("", about) if start > CONTEXT else about


def _after(text: str, end: int) -> str:
    """The text from a place, without the word that its end cuts."""
    about = text[end : end + CONTEXT]
    return _LAST_WORD.sub("", about) if end + CONTEXT < len(text) else about
