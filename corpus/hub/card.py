"""Documents, counted as they pass → the figures of a dataset's card; figures and the template → its README."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from string import Template

from corpus.gold import GoldDocument
from pipeline.labels import LABELS

TEMPLATE = Path(__file__).resolve().parent.parent / "CARD.md"
AUTHORED_LICENCE = "apache-2.0"
UNKNOWN_LICENCE = "unknown"
SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"))
KINDS_SHOWN = 12

AUTHORED_ORIGIN = (
    "$count document(s) are **authored**: written by minutier's generator in $styles house style(s), with spans and "
    "records exact by construction. Every person, organisation, sum and number in them is invented."
)
REAL_ORIGIN = (
    "$count document(s) are not marked as authored: taken here as **real**, of $authorities named authority(ies). "
    "Their annotations are the work of whoever made the gold files. The minutier project keeps those of its own real "
    "documents **stand-off** (offsets, labels, SHA-256 and where the text is published, never the text); "
    "`minutier corpus fetch` rebuilds the texts. These Parquet files hold the texts themselves."
)
AUTHORED_LIMIT = (
    "- Authored documents follow the forms of real ones but not their frequencies: a score on authored documents "
    "says little about real minutes."
)
REAL_LIMIT = "- Real documents may hold damage by OCR and lost line breaks; they are annotated as they stand."


@dataclass
class Figures:
    """What one split holds."""

    documents: int = 0
    characters: int = 0
    acts: int = 0
    authored: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    styles: set[str] = field(default_factory=set)
    authorities: set[str] = field(default_factory=set)

    def counted(self, documents: Iterable[GoldDocument]) -> Iterator[GoldDocument]:
        """The same documents, each counted as it passes."""
        for document in documents:
            self._add(document)
            yield document

    def _add(self, document: GoldDocument) -> None:
        meta = document.meta
        self.documents += 1
        self.characters += len(document.text)
        self.acts += len(document.records.decisions)
        self.labels.update(span.label for span in document.entities)
        self.kinds[str(meta.get("kind", "unstated"))] += 1
        if meta.get("authored"):
            self.authored += 1
            self.styles.add(str(meta.get("style")))
        elif meta.get("authority"):
            self.authorities.add(str(meta["authority"]))

    @property
    def real(self) -> int:
        """Documents that are not marked as authored."""
        return self.documents - self.authored


def card(
    figures: Mapping[str, Figures],
    *,
    title: str,
    licence: str | None,
    shards: int,
    size: int,
    template: Path = TEMPLATE,
) -> str:
    """The README of a dataset folder, a YAML head first.

    figures: by split, in order. licence: a Hub identifier; None: that of minutier if all documents are authored, else
    unknown. shards, size: how many Parquet files, and their bytes.
    """
    whole = _total(figures.values())
    licence = licence or (UNKNOWN_LICENCE if whole.real else AUTHORED_LICENCE)
    parts = {
        "pretty_name": _quoted(title),
        "title": title,
        "licence": licence,
        "licence_told": _licence_told(licence),
        "size_category": next((name for bound, name in SIZES if whole.documents < bound), "n>1M"),
        "data_files": "\n".join(f"  - split: {split}\n    path: data/{split}-*.parquet" for split in figures),
        "first_split": next(iter(figures)),
        "version": _version(),
        "splits_table": _splits_table(figures),
        "labels_table": _labels_table(figures),
        "labels": ", ".join(f"`{label}`" for label in LABELS),
        "kinds": _kinds(whole),
        "shards": str(shards),
        "size": f"{size / 1e6:.1f} MB",
        "origin": "\n\n".join(_origin(whole)),
        "limits": "\n".join(_limits(whole)),
    }
    return Template(template.read_text(encoding="utf-8")).substitute(parts)


def _total(figures: Iterable[Figures]) -> Figures:
    whole = Figures()
    for one in figures:
        whole.documents += one.documents
        whole.authored += one.authored
        whole.kinds += one.kinds
        whole.styles |= one.styles
        whole.authorities |= one.authorities
    return whole


def _splits_table(figures: Mapping[str, Figures]) -> str:
    head = "| split | documents | authored | other | characters | entities | acts |\n|" + "---|" * 7
    rows = (
        f"| `{split}` | {one.documents} | {one.authored} | {one.real} | {one.characters} "
        f"| {one.labels.total()} | {one.acts} |"
        for split, one in figures.items()
    )
    return "\n".join([head, *rows])


def _labels_table(figures: Mapping[str, Figures]) -> str:
    head = "| entities | " + " | ".join(f"`{split}`" for split in figures) + " |\n|" + "---|" * (len(figures) + 1)
    rows = (
        f"| `{label}` | " + " | ".join(str(one.labels[label]) for one in figures.values()) + " |" for label in LABELS
    )
    return "\n".join([head, *rows])


def _kinds(whole: Figures) -> str:
    shown = whole.kinds.most_common(KINDS_SHOWN)
    more = f", {len(whole.kinds) - len(shown)} more" if len(whole.kinds) > len(shown) else ""
    return "Kinds of document: " + ", ".join(f"{kind} ({count})" for kind, count in shown) + more + "."


def _origin(whole: Figures) -> Iterator[str]:
    if whole.authored:
        yield Template(AUTHORED_ORIGIN).substitute(count=whole.authored, styles=len(whole.styles))
    if whole.real:
        yield Template(REAL_ORIGIN).substitute(count=whole.real, authorities=len(whole.authorities))


def _limits(whole: Figures) -> Iterator[str]:
    if whole.authored:
        yield AUTHORED_LIMIT
    if whole.real:
        yield REAL_LIMIT


def _licence_told(licence: str) -> str:
    if licence == UNKNOWN_LICENCE:
        return (
            "Not stated. Find out what the publishers of the texts allow, and say it here before you share this folder."
        )
    return f"`{licence}`."


def _quoted(text: str) -> str:
    """A YAML string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _version() -> str:
    try:
        return version("minutier")
    except PackageNotFoundError:
        return "not installed"
