"""Gold documents → spaCy Docs and training examples, cut into windows that never cut an entity."""

import random
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.util import filter_spans, registry

from corpus.augment import augment
from corpus.gold import EntitySpan, read_gold

REAL_LAYOUT = 0.2
"""How often real documents are given stamps, page heads and columns beyond their own, against authored ones."""


def to_doc(nlp: Language, text: str, entities: Iterable[EntitySpan]) -> tuple[Doc, list[EntitySpan]]:
    """The tokenised text with its entities, and the spans that no tokens match."""
    doc = nlp.make_doc(text)
    lost: list[EntitySpan] = []
    spans: list[Span] = []
    for entity in entities:
        place = doc._.reading.place(entity.start, entity.end)
        span = doc.char_span(place[0], place[1], label=entity.label) if place else None
        if span is None:
            lost.append(entity)
        else:
            spans.append(span)
    doc.set_ents(filter_spans(spans))
    return doc, lost


def windows(doc: Doc, rng: random.Random, shortest: int, longest: int) -> Iterator[Doc]:
    """The Doc in pieces of ``shortest`` to ``longest`` tokens, moved on to the end of an entity where one is cut."""
    start = 0
    while start < len(doc):
        end = min(len(doc), start + rng.randint(shortest, longest))
        while end < len(doc) and doc[end].ent_iob_ == "I":
            end += 1
        yield doc[start:end].as_doc()
        start = end


def _untagged(piece: Doc) -> Doc:
    """The same tokens; not read anew, since what is repaired in a text depends on all of it."""
    words, spaces = [token.text for token in piece], [bool(token.whitespace_) for token in piece]
    return Doc(piece.vocab, words=words, spaces=spaces)


@registry.readers("minutier_gold")  # type: ignore[untyped-decorator]
def make_reader(
    path: str,
    damage_rate: float,
    repeat: int,
    sample: int,
    authored: str | None,
    seed: int,
    written: str | None = None,
) -> Callable[[Language], Iterator[Example]]:
    """A stream of training examples; each pass draws new windows and new damage.

    path: real gold, JSON Lines, given ``repeat`` times a pass.
    written: gold written by hand, given once a pass.
    authored: authored gold, of which ``sample`` documents are drawn a pass.
    damage_rate: edits per 1,000 characters at the most.
    """
    rng = random.Random(seed)
    real = list(read_gold(Path(path))) if path else []
    by_hand = list(read_gold(Path(written))) if written else []
    generated = list(read_gold(Path(authored))) if authored else []

    def read_examples(nlp: Language) -> Iterator[Example]:
        drawn = [(gold, REAL_LAYOUT) for gold in [*real * repeat, *by_hand]]
        drawn += [(gold, 1.0) for gold in rng.sample(generated, min(sample, len(generated)))]
        rng.shuffle(drawn)
        pieces: list[Doc] = []
        for gold, layout in drawn:
            text, spans = augment(gold.text, gold.entities, rng, damage_rate, layout)
            pieces += windows(to_doc(nlp, text, spans)[0], rng, 40, 400)
        rng.shuffle(pieces)
        for piece in pieces:
            yield Example(_untagged(piece), piece)

    return read_examples


@registry.readers("minutier_gold_whole")  # type: ignore[untyped-decorator]
def make_whole_reader(path: str) -> Callable[[Language], Iterator[Example]]:
    """Whole documents, undamaged: to evaluate with."""

    def read_examples(nlp: Language) -> Iterator[Example]:
        for gold in read_gold(Path(path)):
            doc, _ = to_doc(nlp, gold.text, gold.entities)
            yield Example(nlp.make_doc(gold.text), doc)

    return read_examples
