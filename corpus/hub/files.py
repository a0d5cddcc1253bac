"""Gold documents → Parquet shards or an Arrow file, batch by batch, so that memory does not grow with the corpus."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.gold import GoldDocument
from corpus.hub.columns import features, to_row
from pipeline.errors import CannotWrite, MinutierError
from pipeline.sinks.base import replacing

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_DOCUMENTS = 1_000
BATCH_CHARACTERS = 4_000_000
"""A batch ends at either; it is the unit of writing (a row group of Parquet)."""

SHARD_BYTES = 300_000_000
"""A shard ends with the batch that takes its file past this size."""


class NotStorable(MinutierError):
    """A document that the columns cannot hold."""


def write_arrow(documents: Iterable[GoldDocument], path: Path) -> None:
    """Write an Arrow stream, which ``datasets.Dataset.from_file`` maps into memory; whole or not at all.

    Raises CannotWrite, NotStorable, MissingExtra.
    """
    import pyarrow as pa

    schema = features().arrow_schema
    with replacing(path) as scratch, _telling(path), pa.ipc.new_stream(str(scratch), schema) as out:
        for batch in _batches(documents, schema):
            out.write_batch(batch)


def write_parquet(
    documents: Iterable[GoldDocument], folder: Path, split: str, *, shard_bytes: int = SHARD_BYTES
) -> list[Path]:
    """Write ``split-00000-of-0000N.parquet`` shards into a folder that is there, and return their paths.

    Raises CannotWrite, NotStorable, MissingExtra. What an error leaves in the folder is the caller's to remove.
    """
    schema = features().arrow_schema
    batches = _batches(documents, schema)
    parts: list[Path] = []
    with _telling(folder):
        batch = next(batches, None)
        while batch is not None or not parts:
            parts.append(folder / f"{split}-{len(parts):05d}.part")
            batch = _write_shard(batch, batches, schema, parts[-1], shard_bytes)
        return [
            part.rename(folder / f"{split}-{number:05d}-of-{len(parts):05d}.parquet")
            for number, part in enumerate(parts)
        ]


def _write_shard(
    batch: "pa.RecordBatch | None", rest: Iterator["pa.RecordBatch"], schema: "pa.Schema", path: Path, limit: int
) -> "pa.RecordBatch | None":
    """One shard from ``batch`` on; returns the first batch of the next, None at the end."""
    import pyarrow.parquet as pq

    with path.open("wb") as out, pq.ParquetWriter(out, schema, compression="zstd", write_page_index=True) as writer:
        while batch is not None:
            writer.write_batch(batch)
            batch = next(rest, None)
            if out.tell() >= limit:
                break
    return batch


def _batches(documents: Iterable[GoldDocument], schema: "pa.Schema") -> Iterator["pa.RecordBatch"]:
    """Documents as record batches of a bounded size."""
    held: list[GoldDocument] = []
    characters = 0
    for document in documents:
        held.append(document)
        characters += len(document.text)
        if len(held) >= BATCH_DOCUMENTS or characters >= BATCH_CHARACTERS:
            yield _batch(held, schema)
            held, characters = [], 0
    if held:
        yield _batch(held, schema)


def _batch(documents: list[GoldDocument], schema: "pa.Schema") -> "pa.RecordBatch":
    """One batch; where it cannot be made, the document at fault is named."""
    import pyarrow as pa

    try:
        return pa.RecordBatch.from_pylist([to_row(document) for document in documents], schema=schema)
    except (ValueError, TypeError, OverflowError) as error:  # Arrow's own errors are ValueError
        if len(documents) == 1:
            raise NotStorable(f"[{documents[0].id}] cannot be stored in columns: {error}") from error
    for document in documents:
        _batch([document], schema)
    raise NotStorable(f"documents {documents[0].id} to {documents[-1].id} cannot be stored in one batch")


@contextmanager
def _telling(target: Any) -> Iterator[None]:
    """System errors become CannotWrite."""
    try:
        yield
    except OSError as error:
        raise CannotWrite(f"cannot write {target}: {error.strerror or error}") from error
