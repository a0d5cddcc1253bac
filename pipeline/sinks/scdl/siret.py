"""Whose SIRET a row bears: what the user gives, held against the SIREN of transmission identifiers."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pipeline.entities.accents import without_accents
from pipeline.entities.delib_id.value import luhn, parse
from pipeline.errors import ExitCode, MinutierError

if TYPE_CHECKING:
    from pipeline.records.model import Minutes

SIREN_FIGURES = 9


class BadSiret(MinutierError):
    """A SIRET that cannot be one."""

    exit_code = ExitCode.USAGE


class Sirets:
    """The SIRET numbers that the user gives.

    given: ``21999001700010`` or ``Commune de Bréval=21999001700010``. Raises BadSiret.
    """

    def __init__(self, given: Iterable[str] = ()) -> None:
        self._by_name: dict[str, str] = {}
        self._plain: list[str] = []
        for item in given:
            name, equals, number = item.rpartition("=")
            siret = checked(number)
            if equals:
                self._by_name[_folded(name)] = siret
            elif siret not in self._plain:
                self._plain.append(siret)

    def find(self, collectivity: str | None, siren: str | None) -> tuple[str | None, str | None]:
        """The SIRET of a row's authority; else None and the reason. siren: of its transmission identifiers."""
        named = self._by_name.get(_folded(collectivity or ""))
        if siren is not None:
            fitting = [one for one in (named, *self._plain, *self._by_name.values()) if one and one.startswith(siren)]
            if fitting:
                return fitting[0], None
            if named or self._plain or self._by_name:
                return None, f"the transmission is of another SIREN than every --siret: {siren}"
            return (
                None,
                f"the SIRET is not known: the transmission tells the SIREN {siren} alone, not the establishment",
            )
        if named:
            return named, None
        if len(self._plain) == 1:
            return self._plain[0], None
        if self._plain or self._by_name:
            return None, f"the SIRET is not known: no transmission tells the SIREN, no --siret names {collectivity}"
        return None, "the SIRET is not known: no --siret, and no transmission tells the SIREN"


def checked(number: str) -> str:
    """The 14 figures of a SIRET, spaces left out. Raises BadSiret."""
    siret = re.sub(r"\s", "", number)
    if not re.fullmatch(r"[0-9]{14}", siret):
        raise BadSiret(f"{number!r} is no SIRET: it has 14 figures, the SIREN's 9 and 5 of the establishment")
    if not is_siret(siret):
        raise BadSiret(f"{number!r} is no SIRET: its check figures are wrong, one may be mistyped")
    return siret


def is_siret(siret: str) -> bool:
    """Whether 14 figures pass both checks: the SIREN's and their own."""
    return luhn(siret) and luhn(siret[:SIREN_FIGURES])


def siren_in(identifier: str | None) -> str | None:
    """The SIREN in a transmission identifier; None without one, or where its check figure tells that it is misread."""
    value = parse(identifier) if identifier else None
    return value.siren if value and value.siren_valid else None


def common_siren(minutes: "Minutes") -> str | None:
    """The SIREN on which the transmission identifiers of a document agree."""
    found = {siren for decision in minutes.decisions if (siren := siren_in(decision.transmission_id))}
    return found.pop() if len(found) == 1 else None


def _folded(name: str) -> str:
    return " ".join(without_accents(name).casefold().replace("’", "'").split())
