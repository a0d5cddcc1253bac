"""What exports hold in memory, whatever the size of the store: counts of records → a table.

Run: python -m training.bench_export [--records 1000 --records 20000] [--to csv --to by-year]
The records are made up and spread over forty years; each export runs in a process of its own. All is written under a
scratch folder.
"""

import argparse
import hashlib
import multiprocessing
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from pipeline.bulk.outcome import Job, Outcome
from pipeline.records.model import (
    AmountDetail,
    Decision,
    DocumentInfo,
    LegalBasis,
    Minutes,
    Proxy,
    Session,
    Subject,
)
from pipeline.store import Store
from training.bench_corpus import peak_mib

RECORDS = (1_000, 20_000, 100_000)
AT_ONCE = 100
DECISIONS = 2
FIRST_YEAR, YEARS = 1985, 40
SIRET = "21999001700010"
FORMATS = {
    "jsonl": ["--to", "jsonl"],
    "csv": ["--to", "csv"],
    "parquet": ["--to", "parquet"],
    "by-year": ["--to", "parquet", "--partition-by", "year"],
    "xlsx": ["--to", "xlsx"],
    "scdl": ["--to", "scdl", "--siret", f"Commune de Bréval={SIRET}"],
}


class Measured(NamedTuple):
    """One export: seconds by the clock and of the processor, peak memory in MiB."""

    seconds: float
    cpu_seconds: float
    peak_mib: float


def record(number: int) -> Minutes:
    """Minutes of a sitting, with some of everything."""
    info = DocumentInfo(
        id=f"{number:06}", source=f"{number:06}.pdf", sha256=_hash(number), reader="pdf", pages=2, characters=900,
        model="none 0", text=f"Séance n° {number}.\n" + "Le conseil adopte la proposition.\n" * 26,
    )  # fmt: skip
    names = [f"Conseiller {chr(65 + number % 26)}{place}" for place in range(5)]
    session = Session(
        collectivity="Commune de Bréval", body="conseil municipal", date=f"{FIRST_YEAR + number % YEARS}-02-03",
        members_in_office=15, president=names[0], present=names[:4], absent=names[4:],
        proxies=[Proxy(giver=names[4], holder=names[0])],
    )  # fmt: skip
    made = [_decision(f"{number:06}-{place}", names) for place in range(DECISIONS)]
    return Minutes(document=info, session=session, decisions=made, entities=[])


def _decision(number: str, names: list[str]) -> Decision:
    return Decision(
        number=number,
        title=f"Attribution d'une subvention à l'association n° {number}",
        outcome="adopted",
        nature="deliberation",
        votes_for=12,
        votes_against=0,
        abstentions=1,
        rapporteur=names[1],
        amounts=["1200.00"],
        amount_details=[AmountDetail(value="1200.00", text="1 200 €", role="grant", beneficiary=names[2])],
        legal_bases=[LegalBasis(text="Code général des collectivités territoriales", kind="code")],
        subject=Subject(code="7.5", name="Finances locales/Subventions", source="model", confidence=0.9),
        evidence={"number": (0, 5), "title": (6, 40)},
    )


def fill(place: Path, count: int) -> None:
    """A store of made-up records."""
    with Store.open(str(place)) as store:
        for first in range(0, count, AT_ONCE):
            store.save([_outcome(number) for number in range(first, min(first + AT_ONCE, count))])


def _outcome(number: int) -> Outcome:
    job = Job(_hash(number), f"{number:06}.pdf", _hash(number), 900)
    return Outcome(job, record(number).model_dump_json(), None, 0.1)


def _hash(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def export(place: str, target: str, options: list[str]) -> Measured:
    """Run ``minutier export``, measured in this process."""
    from pipeline.cli import app

    clock, processor = time.perf_counter(), time.process_time()
    app(["export", place, "-o", target, *options], standalone_mode=False)
    return Measured(time.perf_counter() - clock, time.process_time() - processor, peak_mib())


def measure(place: Path, name: str) -> Measured:
    """The same in a fresh process, so that the memory is this export's alone."""
    with (
        tempfile.TemporaryDirectory(dir=place.parent) as scratch,
        ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool,
    ):
        return pool.submit(export, str(place), f"{scratch}/out", FORMATS[name]).result()


def table(counts: list[int], names: list[str]) -> Iterator[str]:
    """A line for each format and number of records."""
    yield "| records | to | seconds | CPU seconds | peak MiB |\n" + "|---" * 5 + "|"
    for count in counts:
        with tempfile.TemporaryDirectory() as scratch:
            place = Path(scratch) / "minutes.db"
            fill(place, count)
            for name in names:
                one = measure(place, name)
                yield f"| {count:,} | {name} | {one.seconds:.0f} | {one.cpu_seconds:.0f} | {one.peak_mib:.0f} |"


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, action="append", help="how many; may be repeated")
    parser.add_argument("--to", choices=FORMATS, action="append", help="a format; may be repeated")
    options = parser.parse_args()
    for line in table(options.records or list(RECORDS), options.to or list(FORMATS)):
        print(line, flush=True)


if __name__ == "__main__":
    main()
