"""An evaluation in; its charts out, as inline SVG. What they show is also in the tables beside them."""

import math

from markupsafe import Markup

from training.evaluation.model import Evaluation, LearningPoint, ReliabilityBin, Score
from training.evaluation.report_svg import SOURCE_FILLS, WIDTH, Drawing, Plot, top_of
from training.evaluation.report_text import count, figure, loss, things, tick

BAR, GAP, GROUP_GAP = 12, 3, 13
QUARTERS = [(0.0, "0"), (0.25, "0.25"), (0.5, "0.5"), (0.75, "0.75"), (1.0, "1")]
HALVES = [(0.0, "0"), (0.5, "0.5"), (1.0, "1")]
NONE = "none"


def labels_of(evaluation: Evaluation) -> list[str]:
    """The labels that any source has, in the order of the first that has them."""
    return list(dict.fromkeys(label for source in evaluation.sources.values() for label in source.labels))


def f1_bars(evaluation: Evaluation) -> Markup:
    """F1 a label and micro: a bar a source with its interval."""
    labels, sources = labels_of(evaluation), list(evaluation.sources)
    tall = len(sources) * (BAR + GAP) + GROUP_GAP
    plot = Plot(left=88, top=30, width=WIDTH - 88 - 52, height=(len(labels) + 1) * tall)
    said = [f"{name}: micro {figure(scores.micro.f1)}" for name, scores in evaluation.sources.items()]
    drawing = Drawing("f1", "F1 by label and source", f"Bars with 95% intervals. {'; '.join(said)}.", plot.height + 58)
    drawing.hatching()
    _legend(drawing, sources)
    drawing.frame(plot, QUARTERS, [])
    for row, label in enumerate([*labels, "micro"]):
        top = plot.top + row * tall + GROUP_GAP / 2
        drawing.text(plot.left - 8, top + (tall - GROUP_GAP) / 2 + 3, label, "end strong", most=10)
        for place, name in enumerate(sources):
            scores = evaluation.sources[name]
            score = scores.micro if label == "micro" else scores.labels.get(label)
            _bar(drawing, plot, top + place * (BAR + GAP), score, name)
    return drawing.markup()


def _legend(drawing: Drawing, sources: list[str]) -> None:
    x = 88.0
    for name in sources:
        drawing.rect(x, 6, 22, BAR, "bar", fill=_fill(name))
        drawing.text(x + 28, 16, name, most=12)
        x += 48 + 6.8 * min(12, len(name))


def _fill(name: str) -> str:
    return SOURCE_FILLS.get(name, "var(--line)")


def _bar(drawing: Drawing, plot: Plot, y: float, score: Score | None, name: str) -> None:
    """The bar, its interval with a halo so that it shows on any filling, and its value at the right."""
    drawing.text(WIDTH - 4, y + BAR - 2, figure(score.f1 if score else None), "end value")
    if score is None:
        return
    drawing.rect(plot.left, y, plot.x(score.f1) - plot.left, BAR, "bar", fill=_fill(name))
    if score.f1_interval is not None:
        low, high, middle = plot.x(score.f1_interval.low), plot.x(score.f1_interval.high), y + BAR / 2
        for kind in ("halo", "whisker"):
            drawing.line(low, middle, high, middle, kind)
            drawing.line(low, middle - 4, low, middle + 4, kind)
            drawing.line(high, middle - 4, high, middle + 4, kind)


def confusion_labels(evaluation: Evaluation) -> list[str]:
    """The labels of both sides of the matrix, ``none`` last."""
    table = evaluation.confusion
    labels = dict.fromkeys([*table, *(label for row in table.values() for label in row)])
    return [label for label in labels if label != NONE] + [NONE]


def confusion(evaluation: Evaluation) -> Markup:
    """Gold labels down, the labels said across; shaded by the share of the row."""
    labels = confusion_labels(evaluation)
    left, top, tall = 84.0, 66.0, 36.0
    wide = (WIDTH - left - 2) / len(labels)
    worst = _worst(evaluation.confusion)
    drawing = Drawing(
        "confusion", "Confusion of labels", f"Rows: gold. Columns: predicted. {worst}", top + tall * len(labels) + 4
    )
    drawing.text(left + wide * len(labels) / 2, 14, "predicted", "middle soft")
    drawing.text(left - 8, top - 10, "gold", "end soft")
    for place, label in enumerate(labels):
        parts = label.replace("_", "_ ").split()[:2] or [""]
        for line, part in enumerate(reversed(parts)):
            drawing.text(left + wide * (place + 0.5), top - 10 - 14 * line, part, "middle", most=max(3, int(wide / 7)))
        drawing.text(left - 8, top + tall * (place + 0.5) + 4, label, "end", most=10)
        row = evaluation.confusion.get(label, {})
        total = sum(row.values())
        for column, said in enumerate(labels):
            place_of = (left + wide * column, top + tall * place, wide, tall)
            _cell(drawing, place_of, row.get(said, 0), total, right=label == said)
    return drawing.markup()


def _cell(drawing: Drawing, place: tuple[float, float, float, float], number: int, total: int, *, right: bool) -> None:
    x, y, wide, tall = place
    share = number / total if total else 0.0
    drawing.rect(
        x + 1, y + 1, wide - 2, tall - 2, "cell right" if right else "cell wrong", fill_opacity=f"{share**0.5:.2f}"
    )
    words = count(number) if number else "·"
    drawing.text(x + wide / 2, y + tall / 2 + 4, words, "middle strong" if right else "middle")


def _worst(table: dict[str, dict[str, int]]) -> str:
    """The confusion of two labels that is most frequent, in words."""
    pairs = [
        (-number, gold, said)
        for gold, row in table.items()
        for said, number in row.items()
        if number and gold != said and NONE not in (gold, said)
    ]
    if not pairs:
        return "No label was taken for another."
    number, gold, said = min(pairs)
    return f"The most frequent confusion: {gold} taken for {said}, {things(-number, 'time')}."


def calibration_error(bins: list[ReliabilityBin]) -> float:
    """The mean distance of confidence and share right, weighted by the entities of each bin."""
    total = sum(each.count for each in bins)
    return sum(each.count * abs(each.confidence - each.right) for each in bins) / total if total else 0.0


def reliability(bins: list[ReliabilityBin]) -> Markup:
    """Mean confidence against the share that is right; discs grow with the number of entities."""
    plot = Plot(left=44, top=12, width=WIDTH - 60, height=280)
    described = (
        f"Expected calibration error {figure(calibration_error(bins))}. On the dashed diagonal, confidence is exact."
    )
    drawing = Drawing("reliability", "Confidence against the share that is right", described, 340)
    drawing.frame(plot, QUARTERS, QUARTERS)
    drawing.text(plot.left + plot.width / 2, 332, "mean confidence", "middle soft")
    drawing.text(plot.left + 6, 26, "share right", "soft")
    drawing.line(plot.x(0), plot.y(0), plot.x(1), plot.y(1), "diagonal")
    filled = [each for each in bins if each.count]
    most = max((each.count for each in filled), default=1)
    drawing.path([(plot.x(each.confidence), plot.y(each.right)) for each in filled], "curve")
    for each in filled:
        drawing.dot(plot.x(each.confidence), plot.y(each.right), 3 + 8 * math.sqrt(each.count / most))
    return drawing.markup()


def learning(points: list[LearningPoint]) -> Markup:
    """F1 above, loss below, over the steps of the training."""
    scored = [(point.step, point.f1) for point in points if point.f1 is not None and math.isfinite(point.f1)]
    losses = [(point.step, point.loss) for point in points if math.isfinite(point.loss)]
    last = max((point.step for point in points), default=0)
    best = f"Best F1 {figure(max(f1 for _, f1 in scored))}. " if scored else ""
    final = f"Last loss {loss(losses[-1][1])}." if losses else ""
    drawing = Drawing("learning", "Learning curve", f"{count(last)} steps. {best}{final}", 346 if scored else 176)
    top = 22.0
    if scored:
        drawing.text(52, top - 8, "F1 on the development documents", "soft")
        _curve(drawing, scored, Plot(52, top, WIDTH - 76, 120, (0, last or 1)), HALVES)
        top += 170
    drawing.text(52, top - 8, "loss", "soft")
    high = top_of([value for _, value in losses])
    plot = Plot(52, top, WIDTH - 76, 120, (0, last or 1), (0, high))
    _curve(drawing, losses, plot, [(0.0, "0"), (high / 2, tick(high / 2)), (high, tick(high))])
    return drawing.markup()


def _curve(drawing: Drawing, points: list[tuple[int, float]], plot: Plot, y_ticks: list[tuple[float, str]]) -> None:
    last = plot.x_range[1]
    drawing.frame(plot, [(0, "0"), (last / 2, count(last / 2)), (last, count(last))], y_ticks)
    places = [(plot.x(step), plot.y(value)) for step, value in points]
    drawing.path(places, "curve")
    if len(places) <= 40:
        for x, y in places:
            drawing.dot(x, y, 2.5)
