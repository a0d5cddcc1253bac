"""Surveys and their coverage → a picture: mentions, lengths, coverage a family, and the forms that are missed most."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.stats.coverage import Coverage, Gap
from corpus.stats.families import TITLES
from corpus.stats.survey import LENGTH_STEP, Survey
from corpus.stats.tally import Histogram
from pipeline.errors import MissingExtra
from pipeline.labels import LABELS

GOLD, OTHER, RECURRING, GREY = "#1f4e79", "#e08a2c", "#8fb3d1", "#777777"
NAMES = ("documents annotés", "documents rédigés")
BAR = 0.38
LONGEST_FORM = 70
ROWS = 34
"""Forms listed; as many rows as there are families, so that both halves of the picture are level."""

OF_A_FAMILY = 4
"""Of one family, so many gaps at most, so that none crowds out the others."""
Row = tuple[str, str, str]
"""How often, the family, the form."""


def load_matplotlib() -> Any:
    """The drawing library, set to draw without a screen. Raises MissingExtra where it is not installed."""
    try:
        import matplotlib
    except ImportError as error:
        raise MissingExtra("report", "a picture of a corpus") from error
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    return plt


def draw(gold: Survey, other: Survey | None, covered: Sequence[Coverage], *, path: Path, kind: str) -> None:
    """Draw into a file of a kind (``png``, ``svg``, ``pdf``). Raises MissingExtra without matplotlib."""
    plt = load_matplotlib()
    surveys = [survey for survey in (gold, other) if survey is not None]
    with plt.rc_context({"font.size": 9, "axes.spines.top": False, "axes.spines.right": False, "svg.hashsalt": ""}):
        figure = plt.figure(figsize=(16, 14), layout="constrained")
        grid = figure.add_gridspec(2, 12, height_ratios=[1, 2.6])
        _mentions(figure.add_subplot(grid[0, :4]), surveys)
        _spans(figure.add_subplot(grid[0, 4:8]), surveys)
        _documents(figure.add_subplot(grid[0, 8:]), surveys)
        left, right = figure.add_subplot(grid[1, :5]), figure.add_subplot(grid[1, 5:])
        if other is None:
            _counts(left, gold)
            _listing(right, "Formes les plus fréquentes", _frequent(gold))
        else:
            _coverage(left, covered)
            _listing(right, "Formes les plus fréquentes que les documents rédigés ne couvrent pas", _missed(covered))
        figure.suptitle(_title(surveys), fontsize=14, fontweight="bold")
        figure.savefig(path, format=kind, dpi=110)
        plt.close(figure)


def _title(surveys: Sequence[Survey]) -> str:
    sizes = (f"{_number(survey.documents)} {name}" for survey, name in zip(surveys, NAMES, strict=False))
    return " et ".join(sizes)


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\u202f")


def _mentions(axes: Any, surveys: Sequence[Survey]) -> None:
    for index, (survey, colour, name) in enumerate(zip(surveys, (GOLD, OTHER), NAMES, strict=False)):
        rates = [10_000 * survey.labels[label] / max(1, survey.characters) for label in LABELS]
        places = [place + index * BAR for place in range(len(LABELS))]
        bars = axes.bar(places, rates, BAR, color=colour, label=name)
        axes.bar_label(bars, [f"{rate:.1f}".replace(".", ",") for rate in rates], fontsize=8, padding=2)
    axes.set_xticks([place + BAR * (len(surveys) - 1) / 2 for place in range(len(LABELS))], LABELS)
    axes.set_title("Mentions pour 10 000 caractères")
    axes.margins(y=0.12)
    axes.legend(frameon=False)


def _spans(axes: Any, surveys: Sequence[Survey]) -> None:
    for index, (survey, colour) in enumerate(zip(surveys, (GOLD, OTHER), strict=False)):
        for place, label in enumerate(LABELS):
            spans = survey.spans[label]
            if spans.total:
                low, middle, high = (spans.quantile(share) for share in (0.1, 0.5, 0.9))
                at = place + index * BAR
                axes.plot([low, high], [at, at], color=colour, linewidth=5, alpha=0.45, solid_capstyle="butt")
                axes.plot(middle, at, "o", color=colour, markersize=6)
    axes.set_yticks([place + BAR * (len(surveys) - 1) / 2 for place in range(len(LABELS))], LABELS)
    axes.invert_yaxis()
    axes.set_xlim(left=0)
    axes.set_title("Longueur des mentions (caractères)\npoint : médiane, trait : de 10 % à 90 %")


def _documents(axes: Any, surveys: Sequence[Survey]) -> None:
    top = max(survey.lengths.quantile(0.99) for survey in surveys) + LENGTH_STEP
    for survey, colour, name in zip(surveys, (GOLD, OTHER), NAMES, strict=False):
        steps = range(0, top + LENGTH_STEP, LENGTH_STEP)
        axes.step(steps, _shares(survey.lengths, steps), where="post", color=colour, label=name, linewidth=1.8)
    axes.set_xlim(0, top)
    axes.set_ylim(0, 102)
    axes.set_ylabel("% des documents")
    axes.set_title("Longueur des documents (caractères), cumul")


def _shares(lengths: Histogram, steps: Sequence[int]) -> list[float]:
    """The percentage of documents that are shorter than the end of each step."""
    shares, seen = [], 0
    for step in steps:
        seen += lengths.bins[step // LENGTH_STEP]
        shares.append(100 * seen / max(1, lengths.total))
    return shares


def _coverage(axes: Any, covered: Sequence[Coverage]) -> None:
    ordered = sorted(covered, key=lambda family: family.share, reverse=True)
    places = range(len(ordered))
    axes.barh(places, [100 * (family.recurring or 0) for family in ordered], 0.8, color=RECURRING)
    axes.barh(places, [100 * family.share for family in ordered], 0.45, color=GOLD)
    for place, family in zip(places, ordered, strict=True):
        axes.text(101, place, f"{100 * family.share:.0f} % de {_number(family.gold)}", va="center", fontsize=8)
    axes.set_yticks(places, [family.title for family in ordered])
    axes.set_ylim(-0.6, len(ordered) - 0.4)
    axes.set_xlim(0, 118)
    axes.set_xticks(range(0, 101, 20), [f"{share} %" for share in range(0, 101, 20)])
    axes.set_title(
        "Part des formes couvertes par les documents rédigés\nfoncé : toutes ; clair : celles d'au moins deux documents"
    )


def _counts(axes: Any, gold: Survey) -> None:
    ordered = sorted((len(tally), family) for family, tally in gold.forms.items() if len(tally))
    bars = axes.barh(range(len(ordered)), [count for count, _ in ordered], 0.7, color=GOLD)
    axes.bar_label(
        bars,
        [f"{_number(count)} pour {_number(gold.forms[family].total)}" for count, family in ordered],
        fontsize=8,
        padding=3,
    )
    axes.set_yticks(range(len(ordered)), [TITLES[family] for _, family in ordered])
    axes.set_ylim(-0.6, len(ordered) - 0.4)
    axes.margins(x=0.25)
    axes.set_title("Formes différentes, et nombre d'occurrences")


def _missed(covered: Sequence[Coverage]) -> list[Row]:
    """The gaps of most documents, at most a few of each family."""
    gaps = [(gap, family.title) for family in covered for gap in _widest(family.gaps)[:OF_A_FAMILY]]
    gaps.sort(key=lambda item: (-item[0].documents, -item[0].gold, item[0].form))
    return [(_times(gap.gold, gap.documents), title, gap.form) for gap, title in gaps[:ROWS]]


def _widest(gaps: Sequence[Gap]) -> list[Gap]:
    return sorted(gaps, key=lambda gap: (-gap.documents, -gap.gold))


def _frequent(gold: Survey) -> list[Row]:
    """The most frequent form of each family."""
    firsts = [(family, *next(tally.most_common())) for family, tally in gold.forms.items() if len(tally)]
    return [(_times(seen.count, seen.documents), TITLES[family], form) for family, form, seen in firsts[:ROWS]]


def _times(count: int, documents: int) -> str:
    return f"{_number(count)} fois, {_number(documents)} doc."


def _listing(axes: Any, title: str, rows: Sequence[Row]) -> None:
    """Rows of text in three columns."""
    axes.set_axis_off()
    axes.set_title(title)
    axes.set_xlim(0, 1)
    axes.set_ylim(ROWS - 0.4, -0.6)
    for place, (number, family, form) in enumerate(rows):
        if place % 2 == 0:
            axes.axhspan(place - 0.5, place + 0.5, color="#f3f3f3", zorder=0)
        axes.text(0.13, place, number, ha="right", va="center", fontsize=8)
        axes.text(0.15, place, family, va="center", fontsize=8, color=GREY)
        shown = form if len(form) <= LONGEST_FORM else form[: LONGEST_FORM - 1] + "…"
        axes.text(0.35, place, shown.replace("$", r"\$"), va="center", fontsize=8, family="DejaVu Sans Mono")
