"""Records → storage: the sinks by name. SCDL, which wants to be told more, is in ``pipeline.sinks.scdl``."""

from pipeline.sinks.base import Sink
from pipeline.sinks.csv import open_csv
from pipeline.sinks.jsonl import open_jsonl
from pipeline.sinks.parquet import open_parquet
from pipeline.sinks.xlsx import open_xlsx

SINKS: dict[str, Sink] = {"jsonl": open_jsonl, "csv": open_csv, "parquet": open_parquet, "xlsx": open_xlsx}
