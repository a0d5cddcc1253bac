"""``minutier corpus export``: annotated minutes → a file of an annotation tool."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import tell


class FormatName(StrEnum):
    """The names of ``corpus.formats.FORMATS``, here so that help need not import them."""

    DOCBIN = "docbin"
    CONLL = "conll"
    DOCCANO = "doccano"
    BRAT = "brat"
    PRODIGY = "prodigy"
    LABEL_STUDIO = "label-studio"


def export(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="Annotated minutes, JSON Lines.")],
    to: Annotated[FormatName, typer.Option("--to", help="The tool's format.")],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="OUT", help="Where to write: a file; for brat, a new folder.")
    ],
) -> None:
    """Write annotated minutes for an annotation tool; what its format cannot say goes along in a field of ours.

    Example: minutier corpus export gold.jsonl --to conll -o gold.conll

    The formats are described in docs/FORMATS.md. A file with faults is reported whole and nothing is written.
    Exit codes: 0 done; 1 faults in the input; 2 wrong usage; 4 no document there; 5 cannot write.
    """
    from corpus.formats import find_format
    from corpus.formats.convert import read_all, spare_inputs
    from corpus.gold import examine, sound

    spare_inputs(output, gold)
    count = find_format(to).write(sound(read_all(gold, examine)), output)
    tell(f"{count} document(s) written to {output}")
