"""Gold files and a count of authored documents → the files that a training reads, each with where it comes from."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from corpus.formats.convert import read_all
from corpus.generate import generate
from corpus.gold import GoldDocument, digest, examine, read_gold, sound, write_gold
from corpus.written import written as written_minutes
from pipeline.errors import ExitCode, MinutierError, NothingToRead

AUTHORED = 8000
HELD_OUT = 60

Source = dict[str, str]
"""A name and the SHA-256 of the file, as ``meta.json`` states them."""


class NoData(MinutierError):
    """Nothing was given to train on."""

    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Data:
    """What a training reads.

    gold, written, authored: None where there is none. notes: what the user is told of them.
    """

    gold: Path | None
    written: Path | None
    authored: Path | None
    dev: Path
    sources: list[Source]
    judged_on: Source
    notes: list[str] = field(default_factory=list)

    def paths(self) -> dict[str, str | None]:
        """The [paths] of the config."""
        written, authored = (str(path) if path else None for path in (self.written, self.authored))
        return {"train": str(self.gold or ""), "written": written, "authored": authored, "dev": str(self.dev)}

    def digests(self) -> list[str]:
        """By these a resumed training knows its data."""
        return [source["sha256"] for source in (*self.sources, self.judged_on)]


def file_digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def prepare(
    folder: Path, gold: list[Path], dev: Path | None, authored: int, seed: int, *, written: bool = True
) -> Data:
    """Check the gold files, generate the authored documents, and write what the training reads into a folder.

    written: train on the written minutes too, as on those of the gold files.
    Raises BadGold with every fault; SourceError, NothingToRead or NoData where there is nothing to learn from.
    """
    if not gold and not authored and not written:
        raise NoData("nothing to train on: give --data GOLD.jsonl, --authored above 0, or --written")
    real = _gathered(gold, folder / "gold.jsonl") if gold else None
    judged = _gathered([dev], folder / "dev.jsonl") if dev else None
    sources = [{"name": f"annotated minutes, {path.name}", "sha256": file_digest(path)} for path in gold]
    if written:
        sources.append(_of_written(folder / "written.jsonl"))
    if authored:
        sources.append(_authored(authored, seed, folder / "authored.jsonl"))
    if judged is None or dev is None:
        judged = folder / "dev.jsonl"
        judged_on = _authored(HELD_OUT, seed + 1, judged)
    else:
        judged_on = {"name": f"annotated minutes, {dev.name}", "sha256": file_digest(dev)}
    return Data(
        gold=real,
        written=folder / "written.jsonl" if written else None,
        authored=folder / "authored.jsonl" if authored else None,
        dev=judged,
        sources=sources,
        judged_on=judged_on,
        notes=list(_notes(real, judged if dev else None)),
    )


def _gathered(paths: list[Path], target: Path) -> Path:
    """The documents of gold files in one. Raises NothingToRead where they have no mention."""
    documents = list(sound(read_all(paths, examine)))
    if not any(document.entities for document in documents):
        raise NothingToRead(
            f"{', '.join(map(str, paths))}: no mention in {len(documents)} document(s); "
            "if the file is of another tool, convert it with `minutier corpus import`"
        )
    write_gold(documents, target)
    return target


def _of_written(target: Path) -> Source:
    documents = list(written_minutes())
    write_gold(documents, target)
    return {"name": f"written minutes: corpus.written, {len(documents)} documents", "sha256": file_digest(target)}


def _authored(count: int, seed: int, target: Path) -> Source:
    write_gold(generate(count, seed), target)
    return {"name": f"authored minutes: corpus.generate, count {count}, seed {seed}", "sha256": file_digest(target)}


def _notes(gold: Path | None, dev: Path | None) -> Iterable[str]:
    if gold is None:
        yield "no --data: training on invented documents alone; real minutes make a better model"
    if dev is None:
        yield (
            f"no --dev: judging on {HELD_OUT} authored documents held out (another seed); "
            "scores on real minutes will be lower"
        )
    elif gold is not None:
        both = len(_texts(read_gold(gold)) & _texts(read_gold(dev)))
        if both:
            yield f"warning: {both} document(s) of --dev are among --data too: their scores say little"


def _texts(documents: Iterable[GoldDocument]) -> set[str]:
    return {digest(document.text) for document in documents}
