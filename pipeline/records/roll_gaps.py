"""The words between two names of a roll → how much of them is anything else than a roll has."""

from functools import lru_cache

from pipeline.records.attendance_patterns import COMMUNE, FILLER


@lru_cache(maxsize=4096)
def residue(gap: str) -> int:
    """How many letters of a gap are neither titles, functions, remarks in brackets nor place names."""
    rest = COMMUNE.sub(" ", FILLER.sub(" ", gap))
    return sum(character.isalpha() for character in rest)
