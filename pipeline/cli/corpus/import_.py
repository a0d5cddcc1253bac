"""``minutier corpus import``: files of an annotation tool → annotated minutes."""

from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.corpus.export import FormatName
from pipeline.cli.errors import tell


def import_(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="The tool's files; for brat, folders.")],
    source: Annotated[FormatName, typer.Option("--from", help="The tool's format.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="OUT.jsonl", help="Where to write.")],
    label: Annotated[
        list[str] | None,
        typer.Option(metavar="OLD=NEW", help="Read the label OLD as NEW; OLD= leaves its mentions out. Repeatable."),
    ] = None,
    lossy: Annotated[
        bool,
        typer.Option(
            "--lossy", help="Leave out what annotated minutes have no place for (relations, events, rejected tasks)."
        ),
    ] = False,
) -> None:
    """Read files of an annotation tool and write annotated minutes, JSON Lines.

    Example: minutier corpus import train.conll --from conll --label LOC= --label MISC=LEGAL_REF -o gold.jsonl

    Documents that the tool gives no id get one from the file's name. The formats are described in docs/FORMATS.md.
    A file with faults is reported whole and nothing is written.
    Exit codes: 0 done; 1 faults in the input; 2 wrong usage; 4 no document there; 5 cannot write.
    """
    from corpus.formats import find_format
    from corpus.formats.convert import read_all, spare_inputs
    from corpus.formats.settle import Choices
    from corpus.gold import sound, write_gold

    choices = Choices(labels=_labels(label or []), lossy=lossy)
    read = find_format(source).read
    spare_inputs(output, files)
    count = write_gold(sound(read_all(files, lambda path: read(path, choices))), output)
    for kind, number in choices.left_out.items():
        tell(f"left out: {number} × {kind}")
    tell(f"{count} document(s) written to {output}")


def _labels(pairs: list[str]) -> dict[str, str]:
    """The mapping that the options state. Raises BadParameter for one that is no OLD=NEW."""
    from pipeline.labels import LABELS

    labels: dict[str, str] = {}
    for pair in pairs:
        old, equals, new = pair.rpartition("=")
        if not equals or new not in ("", *LABELS):
            hint = f"{pair}: give OLD=NEW with NEW one of {', '.join(LABELS)}, or OLD= to leave its mentions out"
            raise typer.BadParameter(hint, param_hint="--label")
        labels[old] = new
    return labels
