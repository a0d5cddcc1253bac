"""``minutier onnx``: a trained transformer model → one that runs without torch."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import tell


class Precision(StrEnum):
    """How the encoder computes."""

    INT8 = "int8"
    FP32 = "fp32"


def onnx(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder of a trained transformer model.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT", help="The folder of the new model.")],
    precision: Annotated[
        Precision, typer.Option("--precision", help="int8: small and quick; fp32: the very vectors of torch.")
    ] = Precision.INT8,
    force: Annotated[bool, typer.Option("--force", help="Empty OUT first, where a model is in it.")] = False,
) -> None:
    """Make of a transformer model one that needs no torch, and tell how near its vectors and entities are.

    Example: minutier onnx model -o model-onnx

    docs/ONNX.md has the measures. Needs the extras 'transformers' and 'onnx'; the model made, only 'onnx'.
    Exit codes: 0 done; 1 DIR is no transformer model, or an extra is missing; 2 wrong usage; 5 cannot write.
    """
    from training.closeness import compare
    from training.export import export
    from training.saved import ended

    export(folder, output, precision=precision.value, force=force)
    if not ended(folder):
        tell(f"warning: the training in {folder} has not ended; the best model so far was taken")
    found = compare(folder, output)
    typer.echo(
        f"cosine with torch's vector, of {found.tokens:,} tokens: mean {found.mean:.4f}, 1st percentile {found.low:.4f}"
    )
    typer.echo(f"entities that either finds: {found.either:,}; both: {found.both:,}")
    tell(f"the model is in {output}: minutier extract --model {output} …")
