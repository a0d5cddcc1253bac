"""A config and data → a trained pipeline in a folder, its metrics beside it; a run that was cut short can go on."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from spacy.training.initialize import init_nlp
from thinc.api import Config, ConfigValidationError, require_gpu

import pipeline
import training.optimizer  # noqa: F401  (registers)
from corpus.gold import read_gold
from pipeline.errors import CannotWrite, MinutierError
from training import saved, state, vectors
from training.bfloat16 import bfloat16
from training.config import BadConfig, complete, encoder, read_config, reason
from training.data import AUTHORED, Data, Source, file_digest, prepare
from training.loop import NoExamples, Point, Training, add_labels
from training.measure import Tally, measure


@dataclass(frozen=True)
class Request:
    """What is asked of a training. gold: none for invented documents alone; dev: none to hold authored ones out."""

    config: Path
    out: Path
    gold: list[Path] = field(default_factory=list)
    dev: Path | None = None
    authored: int = AUTHORED
    written: bool = True
    settings: dict[str, Any] = field(default_factory=dict)
    gpu: int | None = None
    resume: bool = False
    force: bool = False


class Watch(Protocol):
    """Is told how a training goes."""

    def note(self, message: str) -> None:
        """Something that the user should know."""

    def begin(self, reached: int, seconds: float, steps: int | None) -> None:
        """The steps begin, after ``reached`` earlier ones in ``seconds``; None where their number is open."""

    def step(self) -> None:
        """A step is done."""

    def point(self, point: Point, best: bool) -> None:
        """The pipeline was evaluated."""


class Silent:
    """A watch that says nothing."""

    def note(self, message: str) -> None: ...
    def begin(self, reached: int, seconds: float, steps: int | None) -> None: ...
    def step(self) -> None: ...
    def point(self, point: Point, best: bool) -> None: ...


def train(request: Request, watch: Watch) -> dict[str, Tally]:
    """Train, leaving the best pipeline in the folder; its scores on the dev documents, alone and with the rules.

    Raises a MinutierError for what the user can mend, before the first step.
    """
    config = read_config(request.config, request.settings)
    saved.claim(request.out, resume=request.resume, force=request.force)
    _use_gpu(request.gpu, config)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        data = prepare(folder, request.gold, request.dev, request.authored, _seed(config), written=request.written)
        for note in data.notes:
            watch.note(note)
        if request.resume and saved.ended(request.out):
            watch.note(f"the training in {request.out} has ended; --force trains anew")
        else:
            _trained(request, config, data, folder, watch)
        documents = list(read_gold(data.dev))
    return measure(pipeline.load(request.out), documents)


def _trained(request: Request, config: Config, data: Data, folder: Path, watch: Watch) -> None:
    """Train from the start, or from the last evaluation of the run before."""
    out, identity = request.out, [config.to_str(), *data.digests()]
    before = state.load(out / saved.STATE / "last") if request.resume else None
    if before:
        _refuse_other(before["identity"], identity, out)
    elif request.resume:
        watch.note(f"nothing to go on with in {out}: training from the start")
    filled = complete(config, data.paths())
    sources = data.sources + _vectors(filled, folder)
    with telling(config):
        nlp = init_nlp(filled, use_gpu=-1 if request.gpu is None else request.gpu)
        add_labels(nlp)
        training = Training(nlp, state.reached(before))
    if before:
        state.restore(training, before)
    else:
        saved.clear(out)
    _run(training, out, identity, saved.about(config, sources, data.judged_on, _seed(config)), watch)


def _run(training: Training, out: Path, identity: list[str], about: dict[str, Any], watch: Watch) -> None:
    """The steps; after each evaluation the folder holds the best pipeline, the metrics and the state."""
    try:
        (out / saved.STATE).mkdir(exist_ok=True)
        saved.cut_metrics(out, training.reached.step)
        watch.begin(training.reached.step, training.reached.seconds, training.steps)
        with bfloat16(training.nlp):
            for point, best in training.run(watch.step):
                saved.add_metrics(out, point.model_dump_json())
                if best:
                    with training.nlp.use_params(training.optimizer.averages or {}):
                        saved.install(training.nlp, out, about)
                state.save(training, out / saved.STATE / "last", identity)
                watch.point(point, best)
        shutil.rmtree(out / saved.STATE)
    except OSError as error:
        raise CannotWrite(f"cannot write {out}: {error.strerror or error}") from error


def _seed(config: Config) -> int:
    return int(complete(config, {})["training"]["seed"] or 0)


def _use_gpu(gpu: int | None, config: Config) -> None:
    """Train on a GPU, if one is asked for. Raises MinutierError where it is not there."""
    if gpu is None:
        return
    try:
        require_gpu(gpu)
    except (ValueError, RuntimeError) as error:  # CuPy's own errors are RuntimeErrors
        raise MinutierError(
            f"--gpu-id {gpu}: no such GPU ({error}); it takes CuPy and a CUDA driver (pip install 'spacy[cuda12x]'). "
            "Without --gpu-id the processor trains"
        ) from error
    if encoder(config) and "gpu_allocator" in config.get("system", {}):
        config["system"]["gpu_allocator"] = "pytorch"


def _refuse_other(before: list[str], now: list[str], out: Path) -> None:
    """Raise MinutierError where the run to go on with had another config or other data."""
    if before[0] != now[0]:
        differ = sorted(set(now[0].splitlines()) ^ set(before[0].splitlines()))
        raise BadConfig(
            f"--resume: the config is not that of the training in {out} ({'; '.join(differ[:4])}); "
            "give the same, or --force"
        )
    if before != now:
        raise MinutierError(f"--resume: the data are not those of the training in {out}; give the same, or --force")


def _vectors(config: Config, folder: Path) -> list[Source]:
    """Cut the word vectors, where a config's NER looks words up in a table and leaves it to us which."""
    embeds = [
        component.get("model", {}).get("tok2vec", {}).get("embed", {}) for component in config["components"].values()
    ]
    if config["initialize"].get("vectors") or not any(embed.get("include_static_vectors") for embed in embeds):
        return []
    vectors.make(folder / "vectors")
    config["initialize"]["vectors"] = str(folder / "vectors")
    table = {"name": f"word vectors of {vectors.SOURCE}, {vectors.WIDTH} dimensions", "license": "LGPL-LR"}
    return [table | {"sha256": file_digest(folder / "vectors" / "vocab" / "vectors")}]


@contextmanager
def telling(config: Config) -> Iterator[None]:
    """What spaCy raises as it makes the pipeline → what the user can mend."""
    try:
        yield
    except ConfigValidationError as error:
        raise BadConfig(f"the config: {reason(error)}") from error
    except AssertionError as error:
        if "[E923]" not in str(error):  # spaCy's: no example
            raise
        raise NoExamples() from error
    except OSError as error:
        if not encoder(config):
            raise BadConfig(f"the config names a file that cannot be read: {error}") from error
        raise BadConfig(
            f"no encoder at {encoder(config)!r}: neither a folder with a config.json nor a model of the hub that can "
            "be fetched; give a folder: --set components.transformer.model.name=FOLDER"
        ) from error
