"""Text → the same text without accents."""

import unicodedata


def without_accents(text: str) -> str:
    """``Hérault`` → ``Herault``; ligatures stay."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
