"""Hypothesis strategies: gold documents with every odd text, span and meta that the gold format admits."""

from itertools import pairwise

from hypothesis import strategies as st

from corpus.gold import EntitySpan, GoldDocument, Records, digest
from pipeline.labels import LABELS
from pipeline.records.model import Decision, Proxy, Session

WORDS = (
    "Mme Élodie Ménard", "l'État", "aujourd’hui", "d’Œuvre", "3 600 €", "n° 2023-001", "Code", "L. 2121-29",
    "#", "# id = x", "O", "B-PER", "-DOCSTART-", "_", "|", "\\s", "\\n", "{}", "\"", "<b>", "🏛️", "👩‍👧", "𝔐", "e\u0301",
    "日本", "\ufeff", "\u200b", "\x00",
)  # fmt: skip
SPACES = (
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\f",
    "\v",
    "\xa0",
    "\u2028",
    "\u2029",
    "\x85",
    "\u202f",
    "\x1c",
    "",
)

characters = st.characters(exclude_categories=["Cs"])
pieces = st.one_of(st.sampled_from(WORDS), st.sampled_from(SPACES), st.text(characters, max_size=8))
texts = st.lists(pieces, max_size=25).map("".join)

scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(characters)
)
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(characters), inner, max_size=3)
)
keys = st.sampled_from(
    ["source", "id", "text", "label", "meta", "prodigy", "minutier", "_input_hash", "also"]
) | st.text(characters)
metas = st.dictionaries(keys, values | st.dictionaries(st.just("_input_hash"), st.integers(), max_size=1), max_size=4)

names = st.text(characters, max_size=12)
sessions = st.builds(
    Session,
    collectivity=st.none() | names,
    members_present=st.none() | st.integers(0, 99),
    present=st.lists(names, max_size=3),
    proxies=st.lists(st.builds(Proxy, giver=names, holder=st.none() | names), max_size=2),
    evidence=st.dictionaries(names, st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=2),
)
decisions = st.builds(Decision, number=st.none() | names, title=st.none() | names, amounts=st.lists(names, max_size=2))
records = st.builds(
    Records,
    session=sessions,
    later_sessions=st.lists(sessions, max_size=1),
    decisions=st.lists(decisions, max_size=2),
)


@st.composite
def spans(draw: st.DrawFn, text: str) -> list[EntitySpan]:
    """Spans of a text: flat and in order, or any, overlapping and padded ones too."""
    edges = st.integers(0, len(text))
    label = st.sampled_from(LABELS)
    if draw(st.booleans()):  # neighbours that touch, and the text's ends
        cuts = sorted({0, len(text), *draw(st.lists(edges, max_size=8))})
        chosen = [pair for pair in pairwise(cuts) if draw(st.booleans())]
    else:
        pairs = draw(st.lists(st.tuples(edges, edges), max_size=6))
        chosen = [(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]
    return [EntitySpan(start=start, end=end, label=draw(label)) for start, end in chosen]


@st.composite
def documents(draw: st.DrawFn) -> GoldDocument:
    """A gold document."""
    text = draw(texts)
    meta = {name: value for name, value in draw(metas).items() if name != "sha256"}
    if draw(st.booleans()):
        meta["sha256"] = digest(text)
    return GoldDocument(
        id=draw(st.text(characters, max_size=10) | st.sampled_from(["../a", "A", "a", "CON", ".x", '"q"', "a.b", "5"])),
        text=text,
        entities=draw(spans(text)) if text else [],
        records=draw(records),
        meta=meta,
    )


corpora = st.lists(documents(), max_size=3, unique_by=lambda document: document.id)
