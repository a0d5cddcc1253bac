"""A name tagged as an organisation's → whether it is none, by its words and what stands around it."""

import re

from pipeline.entities.org.doubt_patterns import (
    COMMON_WORDS,
    HEAD_OF_STATE,
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


def is_none(text: str, start: int, end: int) -> bool:
    """Whether no organisation is named from start to end: a word, a list, an office, a building, a town as a place."""

    def behind(pattern: re.Pattern[str]) -> bool:
        return pattern.search(text, max(0, start - LOOK_BACK), start) is not None

    name = text[start:end]
    if NO_NAME.fullmatch(name) or (" " in name and COMMON_WORDS.fullmatch(name) and not HEAD_WORD.match(name)):
        return True
    if STATE.fullmatch(name):
        return bool(NOT_THE_STATE.match(text, end)) or behind(HEAD_OF_STATE)
    if BODY_OF_TERRITORY.match(name):
        return behind(OFFICE_BEFORE)
    if behind(TOWN_HALL):
        return True
    return bool(TOWN.fullmatch(name)) and not HEAD_WORD.match(name) and behind(PLACE_BEFORE)
