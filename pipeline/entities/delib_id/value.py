"""The text of an act's identifier → its kind and, for a transmission identifier, its parts."""

import re
from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

_TRANSMISSION = re.compile(
    r"(?P<department>\d{3})\s?-\s?(?P<siren>\d{9})\s?-\s?(?P<date>\d{8})\s?-\s?(?P<number>.+?)"
    r"(?:-\s?(?P<nature>[A-Z]{2}))?(?:-\d-\d|-\d?AR)?"
)


class DelibIdValue(BaseModel):
    """An act's number, or the identifier under which the act was sent to the prefecture.

    siren_valid: whether the authority's SIREN passes its check (Luhn); False points to a misread figure.
    nature: the kind of act in two letters (DE for a deliberation).
    """

    model_config = ConfigDict(frozen=True)

    kind: Literal["deliberation", "transmission"]
    number: str
    department: str | None = None
    siren: str | None = None
    siren_valid: bool | None = None
    date: str | None = None
    nature: str | None = None


def parse(text: str) -> DelibIdValue | None:
    """The value of an identifier; None where the text holds no figure."""
    text = re.sub(r"\s+", " ", text.strip())
    if not any(character.isdigit() for character in text):
        return None
    found = _TRANSMISSION.fullmatch(text)
    if found is None:
        return DelibIdValue(kind="deliberation", number=_compact(text))
    return DelibIdValue(
        kind="transmission",
        number=_compact(found["number"]),
        department=found["department"],
        siren=found["siren"],
        siren_valid=luhn(found["siren"]),
        date=_iso(found["date"]),
        nature=found["nature"],
    )


def luhn(figures: str) -> bool:
    """The check of SIREN numbers: every second figure from the right doubled, the sum divisible by ten."""
    doubled = (int(figure) * (1 + place % 2) for place, figure in enumerate(reversed(figures)))
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _compact(number: str) -> str:
    """Without the spaces about the marks: ``2014 / 167`` → ``2014/167``."""
    return re.sub(r"\s*([-/_.])\s*", r"\1", re.sub(r"[‐‑–—]", "-", number))


def _iso(figures: str) -> str | None:
    try:
        return date(int(figures[:4]), int(figures[4:6]), int(figures[6:])).isoformat()
    except ValueError:
        return None
