"""A bulk run with the fake extraction, for tests that kill it: python -m tests.pipeline.bulk.run_fake FOLDER STORE."""

import sys

from pipeline.bulk import runner
from pipeline.bulk.jobs import Finder
from pipeline.bulk.key import keyed
from pipeline.bulk.runner import Run
from pipeline.bulk.spool import Spool
from pipeline.bulk.tally import Event, Tally
from pipeline.engines import ENGINES
from pipeline.engines.base import Setup
from pipeline.store import Store
from tests.pipeline.engines.fakes import make_fake


class Printed:
    """Prints what was done."""

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        if event == "done":
            print(path, flush=True)

    def tick(self) -> None:
        pass


def run(folder: str, place: str, engine: str = "local") -> Tally:
    """Do a folder, with a real store that is written often."""
    runner.SAVE_EVERY = 0.1
    with Store.open(place) as store, Spool() as spool:
        one = Run(store, ENGINES[engine], Setup(make_fake, workers=2), keyed(None, ocr=False), Printed())
        return one(Finder(spool).find([folder]))


if __name__ == "__main__":
    run(*sys.argv[1:])
