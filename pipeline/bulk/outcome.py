"""What came of a job: what engines give and the store keeps."""

from dataclasses import dataclass


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
    ``reason`` says why. seconds: of work."""

    job: Job
    record: str | None
    reason: str | None
    seconds: float
