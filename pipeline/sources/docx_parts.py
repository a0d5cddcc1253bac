"""A Word package → the names of its parts."""

from dataclasses import dataclass, field

from pipeline.sources.package import Package, relative

NOTES = ("footnotes", "endnotes")


@dataclass
class WordParts:
    """The parts of a Word package: the main text, its notes, its lists and styles; others by their relationship."""

    main: str = "word/document.xml"
    notes: list[str] = field(default_factory=list)
    numbering: str | None = None
    styles: str | None = None
    by_id: dict[str, str] = field(default_factory=dict)


def find_parts(package: Package) -> WordParts:
    """Where everything is in a package, from its relationships."""
    parts = WordParts()
    for kind, _, target in _relationships(package, ""):
        if kind == "officeDocument":
            parts.main = target
    for kind, identifier, target in _relationships(package, parts.main):
        parts.by_id[identifier] = target
        if kind in NOTES:
            parts.notes.append(target)
        elif kind == "numbering":
            parts.numbering = target
        elif kind == "styles":
            parts.styles = target
    return parts


def _relationships(package: Package, part: str) -> list[tuple[str, str, str]]:
    """The kind, identifier and target of each relationship of a part."""
    folder, _, name = part.rpartition("/")
    relationships = _Relationships(part)
    package.read(f"{folder}/_rels/{name}.rels".lstrip("/"), relationships)
    return relationships.found


class _Relationships:
    def __init__(self, part: str) -> None:
        self.found: list[tuple[str, str, str]] = []
        self._part = part

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = relative(self._part, attributes.get("Target", ""))
            self.found.append((kind, attributes.get("Id", ""), target))

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass
