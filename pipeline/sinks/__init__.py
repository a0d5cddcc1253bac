"""Records → storage: the sinks by name."""

from pipeline.sinks.base import Sink
from pipeline.sinks.csv import open_csv
from pipeline.sinks.jsonl import open_jsonl

SINKS: dict[str, Sink] = {"jsonl": open_jsonl, "csv": open_csv}
