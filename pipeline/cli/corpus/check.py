"""``minutier corpus check``: gold files → what is wrong or doubtful in them."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.progress import Progress
from pipeline.errors import ExitCode

if TYPE_CHECKING:
    from corpus.checks.finding import Finding

SHOWN = 20


def check(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD...", help="Annotated minutes, JSON Lines; splits as files of their own."),
    ],
    json_out: Annotated[
        Path | None, typer.Option("--json", metavar="OUT", help="Write the findings as JSON Lines.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail the check too.")] = False,
    everything: Annotated[bool, typer.Option("--all", help=f"Show all findings, not {SHOWN} of each check.")] = False,
) -> None:
    """Find faults: bad lines, misaligned, padded or overlapping mentions, forgotten repeats, near-duplicates and more.

    Example: minutier corpus check train.jsonl dev.jsonl

    Exit codes: 0 no error; 1 a file cannot be read; 5 cannot write; 6 errors were found (with --strict: or warnings).
    """
    from corpus.checks.run import check as run
    from pipeline.sinks.base import text_output

    with Progress(len(gold)) as progress:
        findings = list(run(gold, step=progress.step))
    if json_out is not None:
        with text_output(json_out) as put:
            for finding in findings:
                put(json.dumps(finding._asdict(), ensure_ascii=False) + "\n")
    _show(findings, None if everything else SHOWN)
    failing = {"error", "warning"} if strict else {"error"}
    if any(finding.severity in failing for finding in findings):
        raise typer.Exit(ExitCode.CHECK_FAILED)


def _show(findings: Iterable["Finding"], most: int | None) -> None:
    """The counts a check, then the findings a check."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.check, []).append(finding)
    typer.echo(f"{'check':<18}{'errors':>8}{'warnings':>10}")
    for name, found in groups.items():
        counts = Counter(finding.severity for finding in found)
        typer.echo(f"{name:<18}{counts['error']:>8}{counts['warning']:>10}")
    if not groups:
        typer.echo("nothing to say: no check found anything")
    for name, found in groups.items():
        typer.echo(f"\n{name}")
        for finding in found[:most]:
            typer.echo(_line(finding))
        if most is not None and len(found) > most:
            typer.echo(f"  … and {len(found) - most} more (--all shows them)")


def _line(finding: "Finding") -> str:
    place = f"{finding.file}:{finding.line}" + (f" [{finding.id}]" if finding.id else "")
    where = f" {finding.start}-{finding.end} {finding.excerpt}" if finding.start is not None else ""
    return f"  {finding.severity} {place}{where}\n      {finding.message}; {finding.advice}"
