"""The rules of SCDL between columns, as a check of frictionless: imported where that library is there."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from frictionless import Check, errors

from pipeline.sinks.scdl.siret import is_siret

CAST = ("VOTE_POUR", "VOTE_CONTRE", "VOTE_ABSTENTION")
VOTES = ("VOTE_EFFECTIF", "VOTE_REEL", *CAST)


class CrossCheck(Check):
    """The rules that no single column tells."""

    type = "scdl-deliberations"
    Errors: ClassVar[list[Any]] = [errors.CellError]

    def validate_row(self, row: Any) -> Iterator[errors.CellError]:
        for name, note in crossed(row):
            yield errors.CellError.from_row(row, note=note, field_name=name)


def crossed(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each column at fault, and why. row: typed values by column."""
    rules: tuple[tuple[str, Callable[[], bool], str], ...] = (
        ("COLL_SIRET", lambda: is_siret(row["COLL_SIRET"]), "the check figures are wrong"),
        ("BUDGET_ANNEE", lambda: _rising(row["BUDGET_ANNEE"]), "the second year is not after the first"),
        (
            "PREF_DATE",
            lambda: row["DELIB_DATE"] is None or row["PREF_DATE"] >= row["DELIB_DATE"],
            "it is before DELIB_DATE",
        ),
    )
    for name, kept, note in rules:
        if row[name] is not None and not kept():
            yield name, note
    yield from _crossed_votes(row)


def _crossed_votes(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    missing = [name for name in VOTES if row[name] is None]
    if missing:
        if len(missing) < len(VOTES):
            yield missing[0], "the five columns of votes are filled together or not at all"
        return
    if row["VOTE_REEL"] != sum(row[name] for name in CAST):
        yield "VOTE_REEL", "it is not the sum of the votes"
    if row["VOTE_EFFECTIF"] < row["VOTE_REEL"]:
        yield "VOTE_EFFECTIF", "it is less than VOTE_REEL"


def _rising(years: str) -> bool:
    first, _, last = years.partition("/")
    return not last or first < last
