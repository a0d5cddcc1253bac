"""Importing this module registers the tokenizer, the components and the architecture that the configs name."""

from pipeline.entities import confidence, encoder, merge, rules
from pipeline.records import component
from pipeline.tokenizer import make_tokenizer

__all__ = ["component", "confidence", "encoder", "make_tokenizer", "merge", "rules"]
