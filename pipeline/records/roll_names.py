"""People tagged in a text → the same, mended where the separators of a list tell where its names begin and end.

A tagger cuts ``VU Phuong`` short, runs ``A. MOREL B. PETIT`` together, takes a civility for an initial or a delegate's
commune for a person; the other names of the list say how a name of it is made.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from pipeline.records.name_edges import trimmed, without_civility
from pipeline.records.people import Mention, key
from pipeline.records.roll_words import Chunk, Word, chunks, shape
from pipeline.records.roll_words_patterns import (
    ANSWERED,
    CIVILITY_BEFORE,
    FOLLOWS_NAME,
    GOES_ON,
    GROUP_OF_NAMES,
    MONSIEUR,
    NOBODY,
    OPENS_NAME,
    OTHER_CIVILITIES,
    SEPARATORS,
    SEVERAL,
    TO_HOLDER,
)

ZONE = 40_000
"""Rolls stand within so many characters."""
GAP = 60
"""So far apart two names belong to one list."""
FEWEST = 3
"""So many names make a list."""
REACH = 40
"""A name cut short goes on within so many characters."""
LONGEST = 4
"""Words of a name that are all surnames or all given names."""
MOST_MISSED = 0.25
"""A larger share of untagged names means that they are something else."""

Span = tuple[int, int]


@dataclass
class _List:
    """Names that follow each other, with what they have in common."""

    people: list[Mention]
    chunks: list[Chunk]
    inside: list[list[Mention]]
    """The people of each chunk."""
    civil: bool
    """Whether civilities stand before the names."""
    shape: str
    """How most names are made."""
    separated: bool
    """Whether something stands between the names."""


def mend(text: str, people: Sequence[Mention]) -> list[Mention]:
    """The people of a text, those of its rolls cut as the lists say; the others as they are, without civilities."""
    people = [trimmed(m) for m in people if not NOBODY.match(text, m.start)]
    lists = [_read(text, run) for run in _runs(people)]
    known = cache(lambda: {key(text[c.start : c.end]) for one in lists for c in one.chunks})
    spans: dict[Span, None] = {}
    mended: set[Mention] = set()
    for one in lists:
        mended.update(one.people)
        spans.update(dict.fromkeys(_mended(text, one, known)))
    spans.update(dict.fromkeys(without_civility(m) for m in people if m not in mended))
    return _disjoint(text, sorted(spans))


def _disjoint(text: str, spans: Sequence[Span]) -> list[Mention]:
    found: list[Mention] = []
    for start, end in spans:
        if not found or start >= found[-1].end:
            found.append(Mention(start, end, " ".join(text[start:end].split())))
    return found


def _runs(people: Sequence[Mention]) -> Iterator[list[Mention]]:
    run: list[Mention] = []
    for mention in people:
        if mention.end > ZONE:
            break
        if run and mention.start - run[-1].end > GAP:
            if len(run) >= FEWEST:
                yield run
            run = []
        run.append(mention)
    if len(run) >= FEWEST:
        yield run


def _read(text: str, run: list[Mention]) -> _List:
    start, end = max(0, run[0].start - REACH), min(len(text), run[-1].end + REACH)
    found = list(chunks(text, start, end, monsieur=_says_monsieur(text, run)))
    inside = _shared_out(found, run)
    exact = {(m.start, m.end) for m in run} | {without_civility(m) for m in run}
    shapes = Counter(c.shape for c in found if (c.start, c.end) in exact)
    best, count = shapes.most_common(1)[0] if shapes else ("", 0)
    holding = [chunk for chunk, named in zip(found, inside, strict=True) if named]
    return _List(
        run,
        found,
        inside,
        civil=sum(chunk.civility for chunk in holding) > 0.6 * len(run),
        shape=best if count >= 0.6 * shapes.total() else "",
        separated=len(holding) > 0.7 * len(run),
    )


def _shared_out(found: Sequence[Chunk], people: Sequence[Mention]) -> list[list[Mention]]:
    """The people of each chunk, both in order."""
    inside: list[list[Mention]] = []
    first = 0
    for chunk in found:
        while first < len(people) and people[first].end <= chunk.start:
            first += 1
        last = first
        while last < len(people) and people[last].start < chunk.end:
            last += 1
        inside.append(list(people[first:last]))
    return inside


def _says_monsieur(text: str, run: Sequence[Mention]) -> bool:
    """Whether « M. » is a civility in a list: women have theirs, or most names have it."""
    stretch = text[max(0, run[0].start - 10) : run[-1].end]
    if sum(word.strip("(,;.") in OTHER_CIVILITIES for word in stretch.casefold().split()) > 0.15 * len(run):
        return True
    marked = sum(word in MONSIEUR for word in stretch.split())
    initials = sum(1 for m in run if any(w.endswith(".") for w in m.name.split() if w not in MONSIEUR))
    return marked >= 0.5 * len(run) or initials < 0.5 * len(run)


def _mended(text: str, one: _List, known: Callable[[], set[str]]) -> Iterator[Span]:
    """The names of a list."""
    missed = [
        (c.start, c.end)
        for c, named in zip(one.chunks, one.inside, strict=True)
        if not named and _is_missed(text, c, one)
    ]
    if len(missed) <= MOST_MISSED * len(one.people):
        yield from missed
    grouped = _grouped(text, one)
    taken: set[Mention] = set()
    for chunk, named in zip(one.chunks, one.inside, strict=True):
        taken.update(named)
        if named and not grouped.intersection(named):
            yield from _cut(text, chunk, named, one, known) or (_clipped(m, chunk, one) for m in named)
    yield from ((m.start, m.end) for m in one.people if m not in taken)


def _clipped(mention: Mention, chunk: Chunk, one: _List) -> Span:
    """A mention without the civilities that it has swallowed, its own and the next name's."""
    start = without_civility(mention)[0]
    rest = mention.name[max(0, chunk.end - mention.start) :].strip()
    next_one = bool(one.shape) and one.civil and "I" not in one.shape and chunk.end > mention.start and rest in MONSIEUR
    return (start if start == chunk.start else mention.start), (chunk.end if next_one else mention.end)


def _cut(text: str, chunk: Chunk, inside: Sequence[Mention], one: _List, known: Callable[[], set[str]]) -> list[Span]:
    """The names of a chunk, where the list says how to cut it."""
    by_initials = _by_initials(chunk.words)
    if by_initials:
        return by_initials
    holder = _known_holder(text, chunk, inside, known)
    if holder:
        return holder
    if (
        chunk.shape == one.shape
        and _covers(chunk, inside)
        and _is_whole(chunk, inside, one)
        and _stands_alone(text, chunk)
        and not _ends_with_label(text, chunk, inside)
    ):
        return [(chunk.start, chunk.end)]
    return _before_commune(text, chunk, one.shape)


def _covers(chunk: Chunk, inside: Sequence[Mention]) -> bool:
    """Whether a chunk leaves nothing of its mentions out but civilities."""
    return chunk.start <= without_civility(inside[0])[0] and inside[-1].end <= chunk.end


def _ends_with_label(text: str, chunk: Chunk, inside: Sequence[Mention]) -> bool:
    """Whether what follows the last name is the commune whose delegates come next (``M. NOAL Luc Bréval : Mme …``)."""
    return inside[-1].end < chunk.end and text[chunk.end : chunk.end + 2].lstrip().startswith(":")


def _stands_alone(text: str, chunk: Chunk) -> bool:
    """Whether separators, civilities or answers stand on both sides of a chunk."""
    before = text[max(0, chunk.start - 14) : chunk.start]
    return (chunk.civility or OPENS_NAME.search(before) is not None) and FOLLOWS_NAME.match(
        text, chunk.end, chunk.end + 30
    ) is not None


def _is_whole(chunk: Chunk, inside: Sequence[Mention], one: _List) -> bool:
    """Whether a chunk is one name."""
    if len(chunk.shape) == 2:
        return not any(
            shape([w for w in chunk.words if m.start <= w.start and w.end <= m.end]) == one.shape for m in inside
        )
    words = sum(word.kind != "P" for word in chunk.words)
    return one.separated and words <= LONGEST and (len(inside) == 1 or words <= LONGEST - 1)


def _by_initials(words: Sequence[Word]) -> list[Span]:
    """Names that each begin, or each end, with initials; none where there is but one."""
    if not any(w.kind == "I" for w in words):
        return []
    groups = [at for at, w in enumerate(words) if w.kind == "I" and (at == 0 or words[at - 1].kind != "I")]
    if len(groups) < 2:
        return []
    starts = groups if words[0].kind == "I" else [0]
    if words[0].kind != "I":
        if words[-1].kind != "I":
            return []
        ends = [at for at, w in enumerate(words[:-1], 1) if w.kind == "I" and words[at].kind != "I"]
        starts += ends
    names = [words[first:last] for first, last in zip(starts, [*starts[1:], len(words)], strict=True)]
    if any(shape(name) in ("I", "U", "G", "") for name in names):
        return []
    return [(name[0].start, name[-1].end) for name in names]


def _known_holder(text: str, chunk: Chunk, inside: Sequence[Mention], known: Callable[[], set[str]]) -> list[Span]:
    """A holder named elsewhere in the roll and the next member, where nothing parts them."""
    if not TO_HOLDER.search(text, max(0, chunk.start - 12), chunk.start):
        return []
    if key(text[chunk.start : chunk.end]) in known() and len(chunk.words) < 3:
        return []
    for last in range(len(chunk.words) - 1, 0, -1):
        end = chunk.words[last - 1].end
        straddled = any(m.start < end < m.end for m in inside) or ANSWERED.match(text, chunk.end)
        if straddled and key(text[chunk.start : end]) in known() and chunk.words[last - 1].kind != "P":
            return [(chunk.start, end), (chunk.words[last].start, chunk.end)]
    return []


def _before_commune(text: str, chunk: Chunk, wanted: str) -> list[Span]:
    """The name of a chunk that ends with the commune of the next delegates."""
    if (len(wanted) != 2 and wanted != "U") or not GROUP_OF_NAMES.match(text, chunk.end):
        return []
    commune = "G" if wanted == "U" else wanted[0]
    for last in range(len(chunk.words) - 1, len(wanted) - 1, -1):
        if shape(chunk.words[:last]) == wanted and chunk.words[last].kind == commune:
            return [(chunk.start, next(w.end for w in reversed(chunk.words[:last]) if w.kind != "P"))]
    return []


def _is_missed(text: str, chunk: Chunk, one: _List) -> bool:
    """Whether a chunk without a mention is made and placed as the names of its list."""
    if chunk.shape != one.shape or not one.separated or not one.people[0].start < chunk.start < one.people[-1].end:
        return False
    if len(chunk.shape) == 1 and (chunk.shape == "G" or sum(w.kind != "P" for w in chunk.words) > 2):
        return False
    if one.civil:
        return chunk.civility
    before = text[max(0, chunk.start - 3) : chunk.start].rstrip()
    parted = before[-1:] in SEPARATORS or TO_HOLDER.search(before) is not None
    return parted and FOLLOWS_NAME.match(text, chunk.end, chunk.end + 30) is not None


def _grouped(text: str, one: _List) -> set[Mention]:
    """Communes taken for people: names without a civility whose delegates or brackets of names follow."""
    whole = {
        m
        for c, named in zip(one.chunks, one.inside, strict=True)
        if len(one.shape) == 2 and c.shape == one.shape
        for m in named
    }
    found = _before_brackets(text, one.people)
    for mention, following in zip(one.people, [*one.people[1:], None], strict=True):
        titled = (
            CIVILITY_BEFORE.search(text[max(0, mention.start - 14) : mention.start])
            or mention.name.split()[0] in MONSIEUR
        )
        heads = len(one.shape) == 2 and following and text[mention.end : following.start].strip() == ":"
        if GOES_ON.search(text[max(0, mention.start - 4) : mention.start]) and SEVERAL.match(text, mention.end):
            continue
        if mention not in whole and not titled and (heads or GROUP_OF_NAMES.match(text, mention.end)):
            found.add(mention)
    return found if len(found) > 1 or one.civil else set()


def _before_brackets(text: str, people: Sequence[Mention]) -> set[Mention]:
    """Names that open brackets of names, at least one bracket with several."""
    opening = [at for at, (m, n) in enumerate(pairwise(people)) if text[m.end : n.start].strip() == "("]
    several = any(
        text[people[at + 1].end : people[at + 2].start].strip() in ",;-–" for at in opening if at + 2 < len(people)
    )
    return {people[at] for at in opening} if several else set()
