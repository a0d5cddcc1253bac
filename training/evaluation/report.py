"""An evaluation in; one HTML file out that a person can read, without a network."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from pipeline.sinks.base import text_output
from pipeline.sinks.html.page import environment, inlined
from training.evaluation import report_charts as charts
from training.evaluation import report_errors as errors
from training.evaluation import report_summary as summary
from training.evaluation import report_tables as tables
from training.evaluation.model import Evaluation, SourceScores
from training.evaluation.report_tables import Table
from training.evaluation.report_text import count, figure, things

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Chart:
    """A drawing, what it is called, how to read it, and its numbers."""

    name: str
    title: str
    note: str
    svg: Markup
    table: Table


def write_report(evaluation: Evaluation, path: Path) -> None:
    """Write the report of an evaluation; the file appears whole or not at all. Raises CannotWrite."""
    with text_output(path) as put:
        put(render(evaluation))


def render(evaluation: Evaluation) -> str:
    """The page. The same evaluation makes the same page."""
    template = _environment().get_template("report.html")
    return template.render(
        evaluation=evaluation,
        sentences=summary.sentences(evaluation),
        facts=summary.facts(evaluation),
        charts=_charts(evaluation),
        label_tables=[tables.labels(name, source) for name, source in _main_first(evaluation)],
        field_table=tables.fields(evaluation.fields) if evaluation.fields else None,
        breakdown_tables=[tables.breakdown(cut) for cut in evaluation.breakdowns if cut.slices],
        comparison_table=tables.comparison(evaluation.comparison) if evaluation.comparison else None,
        errors=errors.views(evaluation.errors),
        error_kinds=errors.KINDS,
        options=_options(evaluation),
        inlined=inlined(TEMPLATES / "report.css", TEMPLATES / "report.js"),
    )


def _environment() -> Environment:
    made = environment(TEMPLATES)
    made.filters |= {"count": count, "figure": figure, "things": things}
    return made


def _main_first(evaluation: Evaluation) -> list[tuple[str, SourceScores]]:
    return sorted(evaluation.sources.items(), key=lambda item: item[0] != summary.MAIN)


def _options(evaluation: Evaluation) -> dict[str, list[errors.Option]]:
    cases = evaluation.errors
    return {
        "kind": errors.kind_options(cases),
        "label": errors.label_options(cases),
        "document": errors.document_options(cases),
    }


def _charts(evaluation: Evaluation) -> Iterable[Chart]:
    """The charts that this evaluation has the numbers for."""
    yield Chart("f1", "F1 by label and source", _F1_NOTE, charts.f1_bars(evaluation), tables.f1(evaluation))
    if evaluation.confusion:
        drawing = charts.confusion(evaluation)
        yield Chart("confusion", "Confusion of labels", _CONFUSION_NOTE, drawing, tables.confusion(evaluation))
    if evaluation.reliability:
        off = figure(charts.calibration_error(evaluation.reliability))
        drawing = charts.reliability(evaluation.reliability)
        yield Chart("reliability", "Confidence", _CONFIDENCE_NOTE.format(off), drawing, tables.reliability(evaluation))
    if evaluation.learning:
        drawing = charts.learning(evaluation.learning)
        yield Chart("learning", "Learning curve", _LEARNING_NOTE, drawing, tables.learning(evaluation))


_F1_NOTE = "Strict: label and both ends must be right. Whiskers span 95% of the resamples of the documents."
_CONFUSION_NOTE = (
    "Gold labels down, labels predicted across; “none” where nothing overlaps. Shading is the share of the row; "
    "the framed diagonal is right."
)
_CONFIDENCE_NOTE = (
    "On the dashed diagonal, confidence is exact; below it, the model is too sure. Discs grow with the number of "
    "entities. Expected calibration error: {}."
)
_LEARNING_NOTE = "As the training’s log has it, on the development documents of the training."
