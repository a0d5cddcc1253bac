"""Pictures of pages → their text, read by Tesseract in French."""

from pipeline.sources.ocr.pages import DOUBTFUL, read_pictures, why_unread
from pipeline.sources.ocr.words import BLANK, ReadPage

__all__ = ["BLANK", "DOUBTFUL", "ReadPage", "read_pictures", "why_unread"]
