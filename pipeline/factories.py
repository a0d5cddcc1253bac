"""Importing this module registers the tokenizer and the components that the configs name."""

from pipeline.entities import confidence, merge, rules
from pipeline.records import component
from pipeline.tokenizer import make_tokenizer

__all__ = ["component", "confidence", "make_tokenizer", "merge", "rules"]
