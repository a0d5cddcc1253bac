"""The figures of a store → lines of text for a terminal, with bars."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from pipeline.store.stats import Count, Stats, Sum

WIDTH = 30
BAR = "█"
NAME = 40
NO_NAME = "(not said)"
OTHERS = "others"
MOST_ROLES = 6
"""Columns of amounts; the smaller ones are summed up."""
Key = TypeVar("Key", bound=Hashable)


def table(stats: Stats, top: int) -> Iterator[str]:
    """The lines, with the ``top`` authorities and reasons of failure."""
    yield (
        f"{_number(stats.documents)} document(s), {_number(stats.pages)} page(s),"
        f" {_number(stats.decisions)} decision(s), {_number(stats.failed)} failed"
    )
    yield from _counted("decisions by year", stats.years)
    yield from _counted("decisions by authority", stats.authorities, top)
    yield from _counted("outcomes", stats.outcomes)
    yield from _money(stats.amounts)
    yield from _counted("failures by reason", stats.failures, top)


def _counted(title: str, counts: Sequence[Count], top: int | None = None) -> Iterator[str]:
    if not counts:
        return
    yield from ("", title)
    shown = counts[:top]
    most = max((count.count for count in shown), default=0)
    for count in shown:
        yield f"  {_name(count.name)}{_number(count.count):>12}  {_bar(count.count, most)}".rstrip()
    left = counts[len(shown) :]
    if left:
        rest = f"… and {_number(len(left))} more"
        yield f"  {rest:<{NAME}}{_number(sum(count.count for count in left)):>12}"


def _money(sums: Sequence[Sum]) -> Iterator[str]:
    """Each role's amounts as a bar, then year by year."""
    if not sums:
        return
    yield from ("", "amounts by role, in euros")
    roles = _added(sums, lambda found: found.role)
    for role, euros in roles.items():
        yield f"  {_name(role)}{_number(euros):>18}  {_bar(euros, max(roles.values()))}".rstrip()
    yield from ("", "amounts by year and role, in thousands of euros")
    columns = {role: (role or NO_NAME) if rank < MOST_ROLES else OTHERS for rank, role in enumerate(roles)}
    names = list(dict.fromkeys(columns.values()))
    yield f"  {'':<10}" + "".join(f"{name:>11}" for name in names)
    cells = _added(sums, lambda found: (found.year, columns[found.role]))
    for year in dict.fromkeys(found.year for found in sorted(sums, key=lambda found: found.year or 9999)):
        thousands = (cells.get((year, name), 0) / 1000 for name in names)
        yield f"  {year or NO_NAME:<10}" + "".join(f"{_number(value) if value else '':>11}" for value in thousands)


def _added(sums: Sequence[Sum], key: Callable[[Sum], Key]) -> dict[Key, float]:
    """The sums of each key, the largest first."""
    added: dict[Key, float] = {}
    for found in sums:
        added[key(found)] = added.get(key(found), 0) + found.euros
    return dict(sorted(added.items(), key=lambda item: -item[1]))


def _name(name: str | int | None) -> str:
    """A name on one line, as wide as its column."""
    said = str(NO_NAME if name is None else name)
    words = " ".join("".join(sign if sign.isprintable() else " " for sign in said).split())
    return f"{words if len(words) <= NAME else words[: NAME - 1] + '…':<{NAME}}"


def _number(value: float) -> str:
    """A number as French has it: thousands apart, no cents."""
    return f"{value:,.0f}".replace(",", " ")


def _bar(value: float, most: float) -> str:
    """A bar as long as the value; the least that is there can be seen."""
    return BAR * max(1, round(WIDTH * value / most)) if value > 0 else ""
