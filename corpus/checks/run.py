"""Gold files → findings: the faults of the format first where they stand, then what each check has to say."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from corpus.checks import CHECKS
from corpus.checks.finding import Entry, Finding, Place
from corpus.gold import GoldDocument, Problem, examine

FORMAT = "format"
"""The check of the gold format itself; a document that fails it goes to no other."""

Step = Callable[[Path], None]


def check(paths: Iterable[Path], names: Iterable[str] = CHECKS, step: Step | None = None) -> Iterator[Finding]:
    """Everything found in the files, document by document; what compares documents comes last.

    names: the checks to run, of ``CHECKS``; the format is always checked.
    step: told of each file before it is read.
    Raises SourceError where a file cannot be opened.
    """
    checks = {name: CHECKS[name]() for name in names}
    for path in paths:
        if step:
            step(path)
        for item in _numbered(path):
            if isinstance(item, Problem):
                yield _problem(item)
                continue
            for name, one in checks.items():
                yield from (finding._replace(check=name) for finding in one.look(item))
    for name, one in checks.items():
        yield from (finding._replace(check=name) for finding in one.conclude())


def _numbered(path: Path) -> Iterator[Entry | Problem]:
    """The documents with their lines, and the problems.

    ``examine`` gives documents without lines: each belongs to the next line that holds something.
    """
    filled = _filled(path)
    line = 0
    for item in examine(path):
        if isinstance(item, GoldDocument):
            line = next(filled)
            yield Entry(Place(str(path), line, item.id), item)
        else:
            if item.line > line:
                line = next(filled)
            yield item


def _filled(path: Path) -> Iterator[int]:
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.strip():
                yield number


def _problem(problem: Problem) -> Finding:
    advice = "mend the line: a file with one is read by no command"
    return Finding(FORMAT, "error", problem.path, problem.line, problem.id, None, None, None, problem.reason, advice)
