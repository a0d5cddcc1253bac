"""What makes a document the same job: its content, the model with its weights, minutier, the options that matter."""

import hashlib
import json
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from pipeline.content import sha256_of
from pipeline.errors import MinutierError

Keyed = Callable[[str], str]
"""The hash of a document's bytes → the key of its job."""


def keyed(model: str | None, *, ocr: bool) -> Keyed:
    """The keys of the jobs of one model. ocr: whether pictures of pages are read.

    Raises MinutierError where there is no such model.
    """
    made_by = {"model": _weights(model), "minutier": _version(), "ocr": ocr}

    def key(sha256: str) -> str:
        return hashlib.sha256(json.dumps({**made_by, "content": sha256}, sort_keys=True).encode()).hexdigest()

    return key


def _weights(model: str | None) -> str:
    """The hash of all files of a model: name, version and weights."""
    folder = _folder(model)
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            digest.update(file.relative_to(folder).as_posix().encode("utf-8", "surrogateescape") + b"\0")
            digest.update(bytes.fromhex(sha256_of(file)))
    return digest.hexdigest()


def _folder(model: str | None) -> Path:
    import pipeline

    folder = Path(model) if model is not None else pipeline.SHIPPED_MODEL
    if folder.is_dir():
        return folder
    from spacy.util import get_package_path, is_package

    if model is not None and is_package(model):
        return Path(get_package_path(model))
    raise MinutierError(f"no model at {folder}: give the folder of a trained model, or an installed package")


def _version() -> str:
    try:
        return version("minutier")
    except PackageNotFoundError:
        return "unknown"
