"""What came of a job: what engines give and the store keeps."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.records.model import Minutes


@dataclass(frozen=True)
class Job:
    """A document to do. key: its identity, the SHA-256 of content hash, model and version, in hex; path: where it is
    (``archive.zip!inner/path.pdf`` inside an archive); sha256: of its bytes; size: in bytes."""

    key: str
    path: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Outcome:
    """What came of a job. record: the JSON of its :class:`pipeline.records.model.Minutes`; None where it failed, and
    ``reason`` says why. seconds: of work. minutes: what the record was written from, in the process that wrote it."""

    job: Job
    record: str | None
    reason: str | None
    seconds: float
    minutes: "Minutes | None" = field(default=None, repr=False, compare=False)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to another process: the record alone, which is quicker to read again than its objects."""
        return {**self.__dict__, "minutes": None}
