"""How many authored minutes a second, and in how much memory: counts → a table.

Run: python -m training.bench_corpus [--count 1000 --count 100000] [--seed 7]
Each count runs in a process of its own, on one core; what it writes is deleted.
"""

import argparse
import multiprocessing
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from corpus.generate import generate
from corpus.gold import write_gold

COUNTS = (1_000, 100_000)
STATUS = Path("/proc/self/status")


class Measured(NamedTuple):
    """One run: documents written, seconds by the clock and of the processor, peak memory and output in MiB."""

    documents: int
    seconds: float
    cpu_seconds: float
    peak_mib: float
    written_mib: float

    @property
    def per_second(self) -> float:
        """Documents a second by the clock."""
        return self.documents / self.seconds


def peak_mib() -> float:
    """The most memory that this process held at once, in MiB. Linux only: elsewhere FileNotFoundError."""
    lines = STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def write(count: int, seed: int) -> Measured:
    """Generate and write ``count`` documents, measured in this process."""
    clock, processor = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "authored.jsonl"
        written = write_gold(generate(count, seed), out)
        size = out.stat().st_size / 2**20
    return Measured(written, time.perf_counter() - clock, time.process_time() - processor, peak_mib(), size)


def measure(count: int, seed: int) -> Measured:
    """The same in a fresh process, so that the memory is this run's alone."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(write, count, seed).result()


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, action="append", help="documents; may be repeated")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    print("| documents | seconds | a second | CPU seconds | peak MiB | written MiB |\n|" + "---|" * 6, flush=True)
    for count in options.count or COUNTS:
        one = measure(count, options.seed)
        print(
            f"| {one.documents} | {one.seconds:.1f} | {one.per_second:.0f} | {one.cpu_seconds:.1f} "
            f"| {one.peak_mib:.0f} | {one.written_mib:.0f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
