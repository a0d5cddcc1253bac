"""A name as written → given name, surname and civility."""

import re
from functools import lru_cache

from pydantic import BaseModel, ConfigDict

_CIVILITY = re.compile(
    r"(?P<civility>MM?\.|M(?=\s)|M(?:me|lle)s?\.?|Mr\.?|Monsieur|Madame|Mademoiselle|Messieurs|Mesdames|Dr\.?|Docteur|Ma[iî]tre|Me)\s+"
)
_CIVILITIES = {
    "M": "M.", "MM": "M.", "Mr": "M.", "Monsieur": "M.", "Messieurs": "M.", "Mme": "Mme", "Mmes": "Mme",
    "Madame": "Mme", "Mesdames": "Mme", "Mlle": "Mlle", "Mlles": "Mlle", "Mademoiselle": "Mlle", "Dr": "Dr",
    "Docteur": "Dr", "Me": "Me", "Maître": "Me", "Maitre": "Me",
}  # fmt: skip
_PARTICLES = {
    "de",
    "du",
    "des",
    "d'",
    "d’",
    "le",
    "la",
    "les",
    "van",
    "von",
    "der",
    "den",
    "ten",
    "el",
    "al",
    "ben",
    "da",
    "dos",
    "di",
}
_BEFORE_CAPITALS = re.compile(r"^(?:[dDlL]['’]|M[ac]{1,2})")
_INITIAL = re.compile(r"(?:[A-ZÀ-Þ][a-z]?\.-?)+(?:[A-ZÀ-Þ]\.?)?|[A-ZÀ-Þ]")


class PersonValue(BaseModel):
    """A person's name. Where the case tells nothing, the first word is taken for the given name."""

    model_config = ConfigDict(frozen=True)

    given: str | None = None
    surname: str | None = None
    civility: str | None = None


@lru_cache(maxsize=4096)
def parse(text: str) -> PersonValue | None:
    """The parts of a name in any order: the part in capitals is the surname; None where the text holds no letter."""
    text = " ".join(text.split())
    found = _CIVILITY.match(text)
    civility = _CIVILITIES[found["civility"].rstrip(".")] if found else None
    words = text[found.end() if found else 0 :].split(" ")
    if not any(any(map(str.isalpha, word)) for word in words):
        return None
    start, end = _surname(words)
    given = " ".join(words[:start] + words[end:])
    return PersonValue(given=given or None, surname=" ".join(words[start:end]) or None, civility=civility)


def _surname(words: list[str]) -> tuple[int, int]:
    """The words of the surname, from – to."""
    if len(words) == 1:
        return 0, 1
    capitals = [place for place, word in enumerate(words) if _in_capitals(word)]
    others = [place for place, word in enumerate(words) if place not in capitals and word.lower() not in _PARTICLES]
    if capitals and others:
        start, end = capitals[0], capitals[-1] + 1
        while start and words[start - 1].lower() in _PARTICLES:
            start -= 1
        return start, end
    if _INITIAL.fullmatch(words[-1]) and not _INITIAL.fullmatch(words[0]):
        return 0, len(words) - 1
    return (0, len(words)) if words[0].lower() in _PARTICLES else (1, len(words))


def _in_capitals(word: str) -> bool:
    """Whether a word is in capitals and no initial; "d'ARC" and "McGREGOR" count."""
    letters = list(filter(str.isalpha, _BEFORE_CAPITALS.sub("", word)))
    return len(letters) > 1 and all(map(str.isupper, letters)) and not _INITIAL.fullmatch(word)
