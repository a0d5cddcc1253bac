"""A pipeline in training → the folder that a user loads, with where it comes from in its ``meta.json``."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.util import load_config
from thinc.api import Config

from pipeline.errors import CannotWrite, MinutierError
from pipeline.labels import LABELS
from training.config import encoder
from training.data import Source

STATE = "state"
"""The folder, in the model's, of what ``--resume`` needs; removed when the training ends."""
METRICS = "metrics.jsonl"
SMALL, LARGE = "fr_minutier_sm", "fr_minutier_trf"
VERSION = "0.1.0"


def claim(out: Path, *, resume: bool | None, force: bool) -> None:
    """Make the output folder. Raises CannotWrite where something is in it that is not to be touched.

    resume: None where the command cannot go on with what is there.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        found = {path.name for path in out.iterdir()}
    except OSError as error:
        raise CannotWrite(f"cannot write {out}: {error.strerror or error}") from error
    if found and not found & {STATE, METRICS, "meta.json"}:
        raise CannotWrite(f"cannot write {out}: it holds other files than a model's; name another folder")
    if found and not (resume or force):
        hint = "--force replaces it" if resume is None else "--resume goes on with it, --force replaces it"
        raise CannotWrite(f"cannot write {out}: a model is there; {hint}")


def clear(out: Path) -> None:
    """Empty the output folder."""
    for path in out.iterdir():
        _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


def read_meta(folder: Path) -> dict[str, Any]:
    """What the ``meta.json`` of a trained folder says. Raises MinutierError where there is none to be read."""
    try:
        meta: dict[str, Any] = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        return meta | {"name": meta["name"], "version": meta["version"]}
    except OSError as error:
        raise MinutierError(
            f"no trained model in {folder} (meta.json: {error.strerror}); see minutier train"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise MinutierError(f"{folder}/meta.json is damaged ({error}); train again") from error


def ended(out: Path) -> bool:
    """Whether the training in a folder came to its end: the model is there, what it would go on with is not."""
    return (out / "meta.json").exists() and not (out / STATE).exists()


def cut_metrics(out: Path, step: int) -> None:
    """Keep of the metrics what was written up to a step: what follows is done again."""
    path = out / METRICS
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True) if path.exists() else []
    whole = [line for line in lines if line.endswith("\n") and json.loads(line)["step"] <= step]
    path.write_text("".join(whole), encoding="utf-8")


def add_metrics(out: Path, line: str) -> None:
    """Write a line of metrics, to be read at once."""
    with (out / METRICS).open("a", encoding="utf-8") as metrics:
        metrics.write(line + "\n")


def about(config: Config, sources: list[Source], judged_on: Source, seed: int) -> dict[str, Any]:
    """What ``meta.json`` says of a model beside what spaCy states."""
    base = encoder(config)
    if base:
        sources = [*sources, {"name": f"encoder {Path(base).name if Path(base).exists() else base}"}]
    return {
        "name": LARGE if base else SMALL,
        "version": VERSION,
        "description": "Entities and decision records of French local-government minutes",
        "license": "Apache-2.0",
        "sources": sources,
        "judged_on": judged_on,
        "seed": seed,
        "commit": commit(),
    }


def install(nlp: Language, out: Path, about: dict[str, Any]) -> None:
    """Put the pipeline into its folder, in the place of the one before.

    about: what ``meta.json`` says beside what spaCy states.
    """
    new = out / STATE / "new"
    if new.exists():
        shutil.rmtree(new)
    nlp.to_disk(new)
    _make_ours(new, about)
    for part in sorted(new.iterdir()):
        place = out / part.name
        if place.exists():
            _remove(place)
        part.rename(place)
    new.rmdir()


def _make_ours(folder: Path, about: dict[str, Any]) -> None:
    """Drop this machine's paths and the words of the training's texts; add where the model comes from."""
    # Words are hashed: the model needs no list of those that it saw, and real names must not travel with it.
    (folder / "vocab" / "strings.json").write_text(json.dumps(sorted(LABELS)), encoding="utf-8")
    config = load_config(folder / "config.cfg")
    config["initialize"]["vectors"] = None
    config["paths"] = dict.fromkeys(config["paths"])
    for reader in config["corpora"].values():
        reader.update({name: "" for name in ("path", "authored") if name in reader})
    for component in config["components"].values():
        name = component.get("model", {}).get("name")
        if isinstance(name, str) and Path(name).exists():
            component["model"]["name"] = Path(name).name
    config.to_disk(folder / "config.cfg")
    stated = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    (folder / "meta.json").write_text(json.dumps(stated | about, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def commit() -> str:
    """The commit of the checkout that trains."""
    here = Path(__file__).resolve().parent
    try:
        ran = subprocess.run(["git", "rev-parse", "HEAD"], cwd=here, capture_output=True, text=True, check=False)
    except OSError:  # no git
        return "unknown"
    return ran.stdout.strip() or "unknown"
