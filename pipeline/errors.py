"""Exit codes and the errors that a user can mend: each class owns its code, each message says what to do."""

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process returns to the shell; documented in the README."""

    DONE = 0
    FAILURE = 1
    USAGE = 2
    SOME_FAILED = 3
    """Done, but at least one document failed; its reason is on standard error."""
    NOTHING_TO_READ = 4
    """No readable document was found under the paths given."""
    CANNOT_WRITE = 5
    """The output path cannot be written; nothing was left half-written."""
    CHECK_FAILED = 6
    """A check of annotated minutes found errors; they are on standard output."""


class MinutierError(Exception):
    """An error with a message for the user and an exit code."""

    exit_code = ExitCode.FAILURE


class SourceError(MinutierError):
    """A document that cannot be read; the others go on."""


class MissingExtra(MinutierError):
    """A library of an optional extra is not installed.

    extra: the name to put between brackets in ``pip install minutier[…]``.
    """

    def __init__(self, extra: str, purpose: str) -> None:
        super().__init__(f"{purpose} needs the extra '{extra}': pip install 'minutier[{extra}]'")
        self.extra = extra


class MissingProgram(MinutierError):
    """An external program is not installed; the message gives the command that installs it."""


class StoreError(MinutierError):
    """A store that cannot be opened: none there, of another kind, too new, or written by another process."""


class NothingToRead(MinutierError):
    """No path led to a readable document."""

    exit_code = ExitCode.NOTHING_TO_READ


class CannotWrite(MinutierError):
    """The output cannot be written."""

    exit_code = ExitCode.CANNOT_WRITE
