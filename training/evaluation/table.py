"""An evaluation → lines of text for a terminal."""

from collections.abc import Iterable, Iterator, Mapping

from training.evaluation.model import Comparison, Difference, Evaluation, Interval, Partial, Score, Slice, SourceScores
from training.evaluation.partial import MICRO

NAME = 34
LISTED = 15
"""How many slices of a breakdown are shown; the JSON has all."""


def table(evaluation: Evaluation) -> Iterator[str]:
    """The lines: scores of entities and fields, errors, parts of the gold, the comparison, the signature."""
    yield f"{evaluation.model} on {evaluation.signature.documents} document(s)"
    for source, scores in evaluation.sources.items():
        yield from _scores(f"entities, {source}", {**scores.labels, MICRO: scores.micro})
    yield from _partial(evaluation.sources["merged"])
    if evaluation.fields:
        yield from _scores("record fields", evaluation.fields)
    for breakdown in evaluation.breakdowns:
        yield from _slices(f"merged entities by {breakdown.by}", breakdown.slices)
    if all(breakdown.by != "surface" for breakdown in evaluation.breakdowns):
        yield "  (mentions seen and not seen in training are told apart with --train)"
    yield from _reliability(evaluation)
    if evaluation.comparison is not None:
        yield from _comparison(evaluation.comparison)
    speed = evaluation.speed
    yield ""
    yield (
        f"NER alone: {speed.words_per_second:,.0f} words a second of one core ({speed.words:,} words); "
        f"peak memory {speed.peak_memory_mib:,.0f} MiB"
    )
    yield f"signature: {evaluation.signature.line()}"


def _scores(title: str, scores: Mapping[str, Score]) -> Iterator[str]:
    yield ""
    yield f"{title:<{NAME}}{'P':>8}{'R':>8}{'F1':>8}  {'95% of F1':<15}{'gold':>7}{'said':>7}"
    for name, score in scores.items():
        yield f"  {_short(name):<{NAME - 2}}{_figures(score)}"


def _figures(score: Score) -> str:
    if not score.gold + score.said:
        return "".join(f"{sign:>8}" for sign in "---") + f"  {'-':<15}{0:>7}{0:>7}"
    figures = "".join(f"{value:>8.3f}" for value in (score.p, score.r, score.f1))
    return f"{figures}  {_interval(score.f1_interval):<15}{score.gold:>7,}{score.said:>7,}"


def _interval(interval: Interval | None) -> str:
    return "-" if interval is None else f"{interval.low:.3f} - {interval.high:.3f}"


def _short(name: str) -> str:
    return name if len(name) < NAME - 2 else f"{name[: NAME - 4]}…"


def _partial(scores: SourceScores) -> Iterator[str]:
    kinds = [name for name in Partial.model_fields if name != "f1"]
    yield ""
    yield f"{'partial credit, merged':<{NAME}}{'F1':>8}" + "".join(f"{kind:>10}" for kind in kinds)
    for name, partial in scores.partial.items():
        counts = "".join(f"{getattr(partial, kind):>10,}" for kind in kinds)
        yield f"  {name:<{NAME - 2}}{partial.f1:>8.3f}{counts}"


def _slices(title: str, slices: Iterable[Slice]) -> Iterator[str]:
    slices = list(slices)
    yield from _scores(title, {one.name: one.score for one in slices[:LISTED]})
    if len(slices) > LISTED:
        yield f"  and {len(slices) - LISTED} more, with less gold (--json has all)"


def _reliability(evaluation: Evaluation) -> Iterator[str]:
    if evaluation.reliability:
        yield ""
        yield f"{'confidence':<{NAME}}{'count':>8}{'mean':>8}{'right':>8}"
    for one in evaluation.reliability:
        place = f"{one.low:.1f} - {one.high:.1f}"
        yield f"  {place:<{NAME - 2}}{one.count:>8,}{one.confidence:>8.3f}{one.right:>8.3f}"


def _comparison(comparison: Comparison) -> Iterator[str]:
    yield ""
    yield f"{'less the baseline, merged':<{NAME}}{'F1':>8}  {'95%':<17}{'p':>7}"
    differences: dict[str, Difference] = {**comparison.labels, MICRO: comparison.micro}
    for name, gap in differences.items():
        interval = f"{gap.interval.low:+.3f} to {gap.interval.high:+.3f}"
        yield f"  {name:<{NAME - 2}}{gap.f1:>+8.3f}  {interval:<17}{gap.p:>7.3f}"
    yield comparison.verdict
