"""Outcomes of bulk extraction → a database of decision records, and the records back."""

from pipeline.store.store import Store

__all__ = ["Store"]
