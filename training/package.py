"""A trained folder → a wheel that pip installs and ``spacy.load`` knows by name; same folder, same bytes."""

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pipeline
from pipeline.errors import CannotWrite, ExitCode, MinutierError
from pipeline.sinks.base import replacing
from training.card import card
from training.saved import METRICS, STATE, read_meta

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
VERSION = re.compile(r"\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?")
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can state."""
LOADER = '''\
"""{name}: a model of minutier; ``spacy.load("{name}")``."""

import json
from pathlib import Path

from spacy.language import Language
from spacy.util import load_model_from_path

_HERE = Path(__file__).parent
__version__ = json.loads((_HERE / "meta.json").read_text(encoding="utf-8"))["version"]


def load(**overrides: object) -> Language:
    return load_model_from_path(_HERE / "model", **overrides)
'''
WHEEL = "Wheel-Version: 1.0\nGenerator: minutier package\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


class BadName(MinutierError):
    """A name or a version that no package may have."""

    exit_code = ExitCode.USAGE


def package(folder: Path, out: Path, *, name: str | None = None, stated: str | None = None) -> Path:
    """Write the wheel of a trained folder, and return its path.

    name, stated: the package's name and version; those of the folder's ``meta.json`` where none are given.
    Raises MinutierError where the folder is no model, CannotWrite where the wheel cannot be written.
    """
    meta = read_meta(folder)
    meta |= {"name": name or meta["name"], "version": stated or meta["version"], "requirements": [_requirement(meta)]}
    _refuse_bad(meta["name"], meta["version"])
    pipeline.load(folder)  # a wheel of what cannot be loaded helps nobody
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(f"cannot write {out}: {error.strerror or error}") from error
    wheel = out / f"{meta['name']}-{meta['version']}-py3-none-any.whl"
    with replacing(wheel) as scratch, ZipFile(scratch, "w") as archive:
        record = [_add(archive, path, content) for path, content in _files(folder, meta)]
        listed = f"{_info(meta)}/RECORD"
        _add(archive, listed, "".join([*record, f"{listed},,\n"]).encode())
    return wheel


def _refuse_bad(name: str, number: str) -> None:
    if not NAME.fullmatch(name):
        raise BadName(f"{name!r} is no name of a package: small letters, digits and single _, such as fr_minutier_sm")
    if not VERSION.fullmatch(number):
        raise BadName(f"{number!r} is no version: give one such as 0.2.0")


def _requirement(meta: dict[str, Any]) -> str:
    """minutier, from this version to before the next that may read models otherwise."""
    try:
        here = version("minutier")
    except PackageNotFoundError as error:
        raise MinutierError(
            "a wheel states which minutier it needs: install minutier first (pip install -e .)"
        ) from error
    major, minor = (int(part) for part in here.split(".")[:2])
    below = f"{major}.{minor + 1}" if major == 0 else f"{major + 1}"
    extra = "[transformers]" if "transformer" in meta.get("pipeline", []) else "[onnx]" if meta.get("encoder") else ""
    return f"minutier{extra}>={here},<{below}"


def _files(folder: Path, meta: dict[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Each file of the wheel but RECORD: its path there, and what it holds."""
    name, described, told = meta["name"], card(meta), json.dumps(meta, ensure_ascii=False, indent=2) + "\n"
    yield f"{name}/__init__.py", LOADER.format(name=name).encode()
    yield f"{name}/meta.json", told.encode()
    yield f"{name}/README.md", described.encode()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        part = path.relative_to(folder)
        if part.parts[0] in (STATE, METRICS):
            continue
        yield f"{name}/model/{part.as_posix()}", told.encode() if part.name == "meta.json" else path.read_bytes()
    info = _info(meta)
    yield f"{info}/METADATA", _metadata(meta, described).encode()
    yield f"{info}/WHEEL", WHEEL.encode()
    yield f"{info}/entry_points.txt", f"[spacy_models]\n{name} = {name}\n".encode()


def _info(meta: dict[str, Any]) -> str:
    return f"{meta['name']}-{meta['version']}.dist-info"


def _metadata(meta: dict[str, Any], described: str) -> str:
    """The METADATA file: headers, an empty line, the card."""
    summary = " ".join(str(meta.get("description") or "a model of minutier").split())
    lines = ["Metadata-Version: 2.1", f"Name: {meta['name']}", f"Version: {meta['version']}", f"Summary: {summary}"]
    lines += [f"License: {meta['license']}"] if meta.get("license") else []
    lines += [f"Requires-Dist: {requirement}" for requirement in meta["requirements"]]
    lines += ["Requires-Python: >=3.11", "Description-Content-Type: text/markdown"]
    return "\n".join(lines) + f"\n\n{described}"


def _add(archive: ZipFile, path: str, content: bytes) -> str:
    """Put a file into the wheel, and return its line of RECORD."""
    entry = ZipInfo(path, LONG_AGO)
    entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, 0o644 << 16, 3
    archive.writestr(entry, content)
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(content)}\n"
