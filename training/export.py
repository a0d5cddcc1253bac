"""The folder of a trained transformer model → that of the same model with its encoder in ONNX, for want of torch."""

import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from spacy.language import Language

import pipeline
from pipeline.entities.encoder import ARCHITECTURE, make_encoder
from pipeline.entities.onnx_shim import Encoder
from pipeline.errors import CannotWrite, MinutierError, MissingExtra
from training import saved
from training.graph import graph

NEEDED = {"torch": "transformers", "spacy_transformers": "transformers", "onnx": "transformers", "onnxruntime": "onnx"}
"""The libraries that an export takes, each with its extra."""


class NotExportable(MinutierError):
    """A model without a transformer, or with one that is used otherwise than ``configs/transformer.cfg`` does."""


def export(folder: Path, out: Path, *, precision: str, force: bool = False) -> None:
    """Write into ``out`` the model of a folder, its encoder in ONNX (precision: int8 or fp32), all else as it was.

    force: empty ``out`` first, where a model is in it.
    Raises NotExportable, MissingExtra, or CannotWrite before anything is written.
    """
    _refuse_plain(folder)
    if out.resolve() == folder.resolve():
        raise CannotWrite(f"cannot write {out}: it is the model to export; name another folder")
    saved.claim(out, resume=None, force=force)
    nlp = pipeline.load(folder)
    _refuse_unlike(nlp, folder)
    _replace(nlp, _encoder(nlp, precision))
    try:
        saved.clear(out)
        (out / saved.STATE).mkdir()
        saved.install(nlp, out, {"encoder": f"ONNX {precision}"})
        shutil.rmtree(out / saved.STATE)
    except OSError as error:
        raise CannotWrite(f"cannot write {out}: {error.strerror or error}") from error


def _refuse_plain(folder: Path) -> None:
    """Raise for a folder without a transformer, and where a library is missing."""
    meta = saved.read_meta(folder)
    if meta.get("encoder"):
        raise NotExportable(f"{folder}: its encoder is exported already: {meta['encoder']}")
    if "transformer" not in meta.get("pipeline", []):
        raise NotExportable(f"{folder} has no transformer; only models of configs/transformer.cfg are exported")
    for library, extra in NEEDED.items():
        if find_spec(library) is None:
            raise MissingExtra(extra, "exporting an encoder")


def _refuse_unlike(nlp: Language, folder: Path) -> None:
    """Raise for a transformer that the NER hears otherwise than :mod:`pipeline.entities.encoder` speaks."""
    parts = nlp.config["components"]
    transformer: Any = nlp.get_pipe("transformer")
    listener = parts["ner"]["model"]["tok2vec"]
    alike = (
        parts["transformer"]["model"]["get_spans"]["@span_getters"] == "spacy-transformers.strided_spans.v1"
        and listener["@architectures"] == "spacy-transformers.TransformerListener.v1"
        and listener["pooling"]["@layers"] == "reduce_mean.v1"
        and transformer.listening_components == ["ner"]
        and transformer.model.tokenizer.is_fast
    )
    if not alike:
        raise NotExportable(
            f"{folder}: only strided spans, a fast tokenizer and mean pooling, for the NER alone, can be exported; "
            "see configs/transformer.cfg"
        )


def _encoder(nlp: Language, precision: str) -> Encoder:
    transformer: Any = nlp.get_pipe("transformer")
    model = transformer.model
    tokenizer = model.tokenizer.backend_tokenizer.to_str()
    return Encoder(graph(model.transformer, precision), tokenizer, _longest(model))


def _longest(model: Any) -> int:
    """The pieces at which the transformer cuts a window off; those that it has positions for, where it states none."""
    stated, config = int(model.tokenizer.model_max_length), model.transformer.config
    if stated <= config.max_position_embeddings:
        return stated
    # Some architectures count positions from after the padding's number on.
    return int(config.max_position_embeddings) - (config.pad_token_id or 0) - 1


def _replace(nlp: Language, encoder: Encoder) -> None:
    """Put the encoder where the NER listened to the transformer, in the model and in the config."""
    ner: Any = nlp.get_pipe("ner")
    transformer: Any = nlp.get_pipe("transformer")
    spans = nlp.config["components"]["transformer"]["model"]["get_spans"]
    settings = {"width": transformer.model.get_dim("nO")} | {name: spans[name] for name in ("window", "stride")}
    model: Any = make_encoder(**settings)
    model.shims[0].hold(encoder)
    ner.model.replace_node(ner.model.get_ref("tok2vec").layers[0], model)
    nlp.remove_pipe("transformer")
    nlp._pipe_configs["ner"]["model"]["tok2vec"] = {"@architectures": ARCHITECTURE, **settings}  # as replace_listeners
