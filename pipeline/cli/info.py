"""``minutier info``: the versions and the model in use, for a bug report."""

import json
import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from spacy.language import Language

LIBRARIES = ("spacy", "numpy", "pydantic", "pypdfium2", "charset-normalizer", "typer")
OPTIONAL = ("torch", "spacy-transformers", "onnxruntime", "ocrmypdf", "ray")


def info(
    model: Annotated[
        str | None, typer.Option(metavar="MODEL", help="A model's folder or package, instead of the one shipped.")
    ] = None,
) -> None:
    """Print the versions of minutier, Python, the libraries and the model.

    Example: minutier info
    """
    import pipeline

    about = {
        "minutier": _version("minutier"),
        "python": platform.python_version(),
        "platform": platform.platform(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "extras": {name: _version(name) for name in OPTIONAL},
    }
    about["model"] = describe(pipeline.load(model))
    typer.echo(json.dumps(about, ensure_ascii=False, indent=2))


def describe(nlp: "Language") -> dict[str, Any]:
    """The name, version, place and description of a model."""
    meta = nlp.meta
    told = {key: meta.get(key) for key in ("lang", "name", "version", "spacy_version", "description", "license")}
    name = meta.get("name", "")
    return {**told, "name": name, "path": str(nlp.path), "pipeline": nlp.pipe_names}


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
