"""A name tagged as an organisation's → whether it is none, by its words and what stands around it."""

import re
from enum import Enum, auto
from functools import lru_cache

from pipeline.entities.org.doubt_patterns import (
    COMMON_WORDS,
    HEAD_OF_STATE,
    LOCALITY_BEFORE,
    LOOK_BACK,
    NO_NAME,
    NOT_THE_STATE,
    PLACE_BEFORE,
    STATE,
    TOWN,
    TOWN_HALL,
)
from pipeline.entities.org.extent_patterns import HEAD_WORD
from pipeline.entities.org.patterns import OFFICE_BEFORE
from pipeline.entities.org.territory_patterns import BODY_OF_TERRITORY


class _Doubt(Enum):
    """What the words of a name leave to ask what stands around it."""

    NO_NAME = auto()
    STATE = auto()
    TERRITORY = auto()
    TOWN = auto()
    OTHER = auto()


@lru_cache(maxsize=4096)
def _doubt(name: str) -> _Doubt:
    if NO_NAME.fullmatch(name) or (" " in name and COMMON_WORDS.fullmatch(name) and not HEAD_WORD.match(name)):
        return _Doubt.NO_NAME
    if STATE.fullmatch(name):
        return _Doubt.STATE
    if BODY_OF_TERRITORY.match(name):
        return _Doubt.TERRITORY
    return _Doubt.TOWN if TOWN.fullmatch(name) and not HEAD_WORD.match(name) else _Doubt.OTHER


def is_none(text: str, start: int, end: int) -> bool:
    """Whether no organisation is named from start to end: a word, a list, an office, a building, a town as a place."""

    def behind(pattern: re.Pattern[str]) -> bool:
        return pattern.search(text, max(0, start - LOOK_BACK), start) is not None

    doubt = _doubt(text[start:end])
    if doubt is _Doubt.NO_NAME or behind(LOCALITY_BEFORE):
        return True
    if doubt is _Doubt.STATE:
        return bool(NOT_THE_STATE.match(text, end)) or behind(HEAD_OF_STATE)
    if doubt is _Doubt.TERRITORY:
        return behind(OFFICE_BEFORE)
    return TOWN_HALL.match(text, start) is not None or (doubt is _Doubt.TOWN and behind(PLACE_BEFORE))
