"""An organisation as the model tagged it → where its name ends, by what names are made of."""

from pipeline.entities.org.extent_patterns import (
    CUT,
    GOES_ON,
    HEAD_WORD,
    NOT_NUMBERED,
    NOUN_ALONE,
    NUMBER,
    PERSON_AFTER,
    PERSON_ALONE,
    PURPOSE,
)
from pipeline.entities.org.territory_patterns import BODY_OF_TERRITORY, IN_DEPARTEMENT


def name_only(words: str) -> str:
    """The name without what was caught behind it: headings, dates, the next person of a list."""
    if words.count('"') == 1:
        words = words[: words.index('"')]
    if words.isupper():
        words = words.split(" - ")[0]
    purpose = PURPOSE.match(words)
    words = purpose["name"] if purpose else words
    alone = NOUN_ALONE.match(words)
    if alone:
        return alone["noun"]
    whole = BODY_OF_TERRITORY.match(words)
    if whole:
        return whole.group()
    words = PERSON_AFTER.sub("", CUT.sub("", words))
    commune = IN_DEPARTEMENT.fullmatch(words)
    return commune["name"] if commune else words


def is_person(name: str) -> bool:
    """Whether the name is that of a person: initials or a given name, and a surname in capitals."""
    return bool(PERSON_ALONE.fullmatch(name)) and not HEAD_WORD.match(name)


def whole_end(text: str, start: int, end: int) -> int:
    """Where a name tagged from start to end really ends: behind what it goes on with and its département's number."""
    for head, rest in GOES_ON:
        more = rest.match(text, end) if head.match(text, start, end) else None
        end = more.end() if more else end
    number = NUMBER.match(text, end)
    closes = number is not None and text[end - 1].isalpha() and not NOT_NUMBERED.match(text, start, end)
    return number.end() if number and closes else end
