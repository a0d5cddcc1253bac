"""Surveys and their coverage → lines of text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.stats.coverage import Coverage
from corpus.stats.families import TITLES
from corpus.stats.survey import Survey
from corpus.stats.tally import Tally
from pipeline.labels import LABELS

LISTED_VALUES = 8
LONGEST_FORM = 96


def table(gold: Survey, other: Survey | None, covered: Sequence[Coverage], top: int) -> Iterator[str]:
    """The lines of the report, with the ``top`` forms of each family."""
    surveys = [survey for survey in (gold, other) if survey is not None]
    yield from _sizes(surveys)
    yield from _labels(surveys)
    if other is None:
        yield from _forms(gold, top)
    else:
        yield from _covered(covered)
        yield from _gaps(covered, top)


def _sizes(surveys: Sequence[Survey]) -> Iterator[str]:
    names = ("gold", "other")[: len(surveys)]
    yield _row("", *names)
    yield _row("documents", *(f"{survey.documents:,}" for survey in surveys))
    yield _row("characters", *(f"{survey.characters:,}" for survey in surveys))
    for name, share in (("median", 0.5), ("90th percentile", 0.9)):
        yield _row(f"  a document, {name}", *(f"{survey.lengths.quantile(share):,}" for survey in surveys))
    yield _row("decisions a document", *(f"{survey.decisions.mean:.1f}" for survey in surveys))
    yield _row("authorities or styles", *(f"{len(survey.authorities):,}" for survey in surveys))
    for name, survey in zip(names, surveys, strict=True):
        yield f"kinds ({name}): {_listed(survey.kinds)}"
        yield f"authorities or styles ({name}): {_listed(survey.authorities)}"


def _row(name: str, *values: str) -> str:
    return f"{name:<28}" + "".join(f"{value:>14}" for value in values)


def _listed(tally: Tally) -> str:
    values = [f"{value} {seen.count}" for value, seen in tally.most_common()]
    more = f", and {len(values) - LISTED_VALUES} more" if len(values) > LISTED_VALUES else ""
    return ", ".join(values[:LISTED_VALUES]) + more


def _labels(surveys: Sequence[Survey]) -> Iterator[str]:
    names = ("gold", "other")[: len(surveys)]
    width = 9 * len(surveys)
    yield ""
    heads = ("mentions", "per 10k characters", "median length", "90% up to", "longest")
    yield f"{'':<10}" + "".join(f"{head:>{max(width, len(head)) + 2}}" for head in heads)
    for label in LABELS:
        columns = zip(*(_label(survey, label) for survey in surveys), strict=True)
        cells = ("".join(f"{value:>9}" for value in values) for values in columns)
        yield f"{label:<10}" + "".join(
            f"{cell:>{max(width, len(head)) + 2}}" for cell, head in zip(cells, heads, strict=True)
        )
    if len(names) > 1:
        yield "(each pair: gold, other)"


def _label(survey: Survey, label: str) -> tuple[str, ...]:
    count, spans = survey.labels[label], survey.spans[label]
    rate = 10_000 * count / max(1, survey.characters)
    lengths = (spans.quantile(0.5), spans.quantile(0.9), spans.largest)
    return (f"{count:,}", f"{rate:.1f}", *map(str, lengths))


def _forms(gold: Survey, top: int) -> Iterator[str]:
    for family, tally in gold.forms.items():
        if len(tally):
            yield f"\n{TITLES[family]} ({family}): {tally.total:,} in {len(tally):,} forms"
            for form, seen in list(tally.most_common())[:top]:
                yield f"{seen.count:>7,} in {seen.documents:>5,} documents  {_short(form)}"


def _short(form: str) -> str:
    return form if len(form) <= LONGEST_FORM else form[: LONGEST_FORM - 1] + "…"


def _covered(covered: Iterable[Coverage]) -> Iterator[str]:
    yield ""
    title = "forms of the gold set that the other corpus covers"
    yield f"{title:<54}{'seen':>7}{'forms':>7}{'covered':>9}{'recurring':>11}"
    for family in sorted(covered, key=lambda family: family.share):
        recurring = "" if family.recurring is None else f"{family.recurring:.1%}"
        name = f"{family.title} ({family.family})"
        yield f"{name:<54}{family.gold:>7,}{family.forms:>7,}{family.share:>9.1%}{recurring:>11}"


def _gaps(covered: Iterable[Coverage], top: int) -> Iterator[str]:
    for family in covered:
        if family.gaps:
            yield f"\n{family.title} ({family.family}): {len(family.gaps)} form(s) not covered"
        for gap in family.gaps[:top]:
            place = f"{gap.gold:>7,} in {gap.documents:>4,} documents, first {gap.first:<12}"
            yield f"{place} {_status(gap.other):<12} {_short(gap.form)}"


def _status(other: int) -> str:
    return f"rare ({other:,})" if other else "absent"
