"""Judged documents → the merged entities' score on parts of the gold: by document or by mention."""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from corpus.gold import GoldDocument
from training.evaluation.bootstrap import Bootstrap
from training.evaluation.counts import Counts, Ledger, Table, exact
from training.evaluation.fields import fold
from training.evaluation.forms import form
from training.evaluation.judged import Judged, gold_mentions
from training.evaluation.model import Breakdown, Mention, Slice

UNKNOWN = "unknown"
Surfaces = frozenset[tuple[str, str]]
"""Label and folded text of the mentions of a gold set."""


def surfaces(documents: Iterable[GoldDocument]) -> Surfaces:
    """What a model trained on these documents has seen."""
    return frozenset(surface(mention) for document in documents for mention in gold_mentions(document))


def surface(mention: Mention) -> tuple[str, str]:
    """A mention whatever its case, accents and marks."""
    return mention.label, fold(mention.text)


def authority(document: GoldDocument) -> str:
    """Whose minutes these are."""
    return str(document.meta.get("authority") or UNKNOWN)


def kind(document: GoldDocument) -> str:
    """What the document is: as its annotators say, or else the body that sat."""
    return str(document.meta.get("kind") or document.records.session.body or UNKNOWN)


def breakdowns(judged: Sequence[Judged], bootstrap: Bootstrap, seen: Surfaces | None) -> list[Breakdown]:
    """By authority, kind of document and form; by seen and unseen surfaces if it is known what was seen."""
    found = [
        by_document("authority", judged, authority, bootstrap),
        by_document("kind", judged, kind, bootstrap),
        by_mention("form", judged, lambda mention: form(mention.label, mention.text), bootstrap),
    ]
    if seen is not None:
        found.append(
            by_mention("surface", judged, lambda mention: "seen" if surface(mention) in seen else "unseen", bootstrap)
        )
    return found


def by_document(
    name: str, judged: Sequence[Judged], part: Callable[[GoldDocument], str], bootstrap: Bootstrap
) -> Breakdown:
    """Each document in one part."""
    ledger = Ledger({part(one.document): exact(one.gold, one.said["merged"])} if one.said else {} for one in judged)
    return _breakdown(name, ledger, bootstrap)


def by_mention(name: str, judged: Sequence[Judged], part: Callable[[Mention], str], bootstrap: Bootstrap) -> Breakdown:
    """Each mention in one part; what is said has a part of its own, so that precision is known too."""
    return _breakdown(name, Ledger(_parts(one, part) for one in judged), bootstrap)


def _parts(judged: Judged, part: Callable[[Mention], str]) -> dict[str, Counts]:
    if not judged.said:
        return {}
    sides: list[dict[str, list[Mention]]] = []
    for mentions in (judged.gold, judged.said["merged"]):
        side: dict[str, list[Mention]] = {}
        for mention in mentions:
            side.setdefault(part(mention), []).append(mention)
        sides.append(side)
    gold, said = sides
    return {name: exact(gold.get(name, ()), said.get(name, ())) for name in gold | said}


def _breakdown(name: str, ledger: Ledger, bootstrap: Bootstrap) -> Breakdown:
    """The parts, those with most gold first."""
    slices = [_slice(part, ledger.table({part}), bootstrap) for part in ledger.keys()]  # noqa: SIM118
    return Breakdown(by=name, slices=sorted(slices, key=lambda one: (-one.score.gold, one.name)))


def _slice(name: str, table: Table, bootstrap: Bootstrap) -> Slice:
    return Slice(name=name, documents=int(np.count_nonzero(table.any(axis=1))), score=bootstrap.score(table))
