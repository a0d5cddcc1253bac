"""minutier: French minutes → decision records. ``load()`` gives the pipeline; ``pipeline.extract`` reads a file."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

SHIPPED_MODEL = Path(__file__).parent / "models" / "fr_minutier_sm"
LONGEST_TEXT = 50_000_000
"""Characters of one document: some 10,000 pages."""


def load(model: str | Path | None = None, *, min_confidence: float = 0.0) -> "Language":
    """The pipeline: ``load()(text)._.minutes`` holds the session and the decisions of a text.

    model: a folder or an installed package; the shipped model where none is given.
    min_confidence: entities less sure are dropped before records are made (docs/CONFIDENCE.md).
    Raises :class:`pipeline.errors.MinutierError` where there is no such model, or where it gives no confidence to
    compare with ``min_confidence``.
    """
    import spacy

    import pipeline.factories  # noqa: F401  (registers the components, installed or not)
    from pipeline.entities.quick import quicken
    from pipeline.errors import MinutierError, MissingExtra

    path = model if model is not None else SHIPPED_MODEL
    try:
        nlp = spacy.load(path)
    except OSError as error:
        raise MinutierError(
            f"no model at {path}: give the folder of a trained model, or reinstall minutier ({error})"
        ) from error
    except ValueError as error:
        if "'transformer'" in str(error):  # the component that spaCy could not find
            raise MissingExtra("transformers", f"the model {path}") from error
        raise
    nlp.max_length = LONGEST_TEXT
    quicken(nlp)
    if min_confidence > 0:
        from pipeline.entities.confidence import drop_below

        drop_below(nlp, min_confidence)
    return nlp
