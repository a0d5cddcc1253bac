"""The gold files and the model → a signature: what was measured, with what."""

import hashlib
import platform
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from spacy.language import Language

from training.evaluation.model import Signature


def sign(nlp: Language, files: Sequence[Path], *, documents: int, seed: int, resamples: int) -> Signature:
    """The signature of an evaluation of a pipeline on gold files."""
    return Signature(
        data_sha256=digest_files(files),
        documents=documents,
        model=str(nlp.meta.get("name", "")),
        model_version=str(nlp.meta.get("version", "")),
        model_sha256=digest_folder(nlp.path) if nlp.path is not None else "",
        minutier=_version("minutier"),
        spacy=_version("spacy"),
        python=platform.python_version(),
        seed=seed,
        resamples=resamples,
    )


def digest_files(files: Sequence[Path]) -> str:
    """The SHA-256 of what the files hold, in their order; their names do not count."""
    return _together(_digest(path).hex() for path in files)


def digest_folder(folder: Path) -> str:
    """The SHA-256 of the files of a folder, with their places in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return _together(f"{path.relative_to(folder).as_posix()} {_digest(path).hex()}" for path in files)


def _digest(path: Path) -> bytes:
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").digest()


def _together(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
