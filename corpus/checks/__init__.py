"""Annotated documents → what is wrong or doubtful in them; one check a file, by name in ``CHECKS``."""

from collections.abc import Callable

from corpus.checks.authorities import Authorities
from corpus.checks.empty import empty
from corpus.checks.encoding import encoding
from corpus.checks.finding import Check, each
from corpus.checks.misaligned import misaligned
from corpus.checks.near_duplicates import NearDuplicates
from corpus.checks.overlapping import overlapping
from corpus.checks.padded import padded
from corpus.checks.relabelled import relabelled
from corpus.checks.repeats import repeats
from corpus.checks.unfounded import unfounded
from corpus.checks.votes import votes

CHECKS: dict[str, Callable[[], Check]] = {
    "misaligned": each(misaligned),
    "overlapping": each(overlapping),
    "padded": each(padded),
    "repeats": each(repeats),
    "relabelled": each(relabelled),
    "unfounded": each(unfounded),
    "votes": each(votes),
    "empty": each(empty),
    "encoding": each(encoding),
    "authorities": Authorities,
    "near-duplicates": NearDuplicates,
}
"""Each check by its name; to add one: a file here, a line here and one in docs/CHECKS.md."""
