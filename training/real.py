"""Real annotated minutes → the figures of the README: every text and PDF through the product, by the shared measure.

Run: python -m training.real [FOLDER]   (FOLDER holds minutes/ and tools/score.py; ../shared where left out)
Says so and ends well where the folder is missing: the real minutes stay outside the repository.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language

import pipeline
from pipeline.errors import MinutierError
from pipeline.extract import extract
from pipeline.records.model import DocumentInfo, Minutes, Session

HERE = Path(__file__).resolve().parent.parent
FINE = 0


def _empty(path: Path, reason: str) -> Minutes:
    """What is said of a document that cannot be read."""
    info = DocumentInfo(
        id=path.stem, source=str(path), sha256="", reader="none", pages=0, characters=0, model="", warnings=[reason]
    )
    return Minutes(document=info, session=Session(), decisions=[], entities=[])


def run(paths: Iterable[Path], out: Path, nlp: Language) -> None:
    """Extract documents into a JSON Lines file; tell how many could be read, and how fast."""
    start, done, unread = time.perf_counter(), 0, []
    with out.open("w", encoding="utf-8") as lines:
        for path in paths:
            try:
                minutes = extract(path, nlp)
            except MinutierError as error:
                minutes = _empty(path, str(error))
                unread.append(f"{path.name}: {error}")
            done += 1
            lines.write(minutes.model_dump_json() + "\n")
    print(f"{done} documents in {time.perf_counter() - start:.1f} s, {len(unread)} without readable text")
    for reason in unread:
        print("  ", reason)


def score(folder: Path, gold: Path, said: Path) -> None:
    """Print the shared measure's table."""
    print(f"\n== {gold.relative_to(folder)}", flush=True)
    subprocess.run([sys.executable, str(folder / "tools" / "score.py"), str(gold), str(said)], check=True)


def main(folder: Path) -> int:
    """Score the shipped model on dev.jsonl, train.jsonl (seen in training) and the PDFs."""
    if not (folder / "minutes").is_dir():
        print(f"skipped: no real minutes under {folder} (give the folder that holds minutes/ and tools/)")
        return FINE
    nlp = pipeline.load()
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("train", "dev"):
            gold, texts = folder / "minutes" / f"{name}.jsonl", Path(scratch) / name
            texts.mkdir()
            for line in gold.read_text(encoding="utf-8").splitlines():
                document = json.loads(line)
                (texts / f"{document['id']}.txt").write_bytes(document["text"].encode("utf-8"))
            said = Path(scratch) / f"{name}.said.jsonl"
            run(sorted(texts.iterdir()), said, nlp)
            score(folder, gold, said)
        said = Path(scratch) / "pdf.said.jsonl"
        run(sorted((folder / "minutes" / "pdf").glob("*.pdf")), said, nlp)
        score(folder, folder / "minutes" / "pdf" / "gold.jsonl", said)
    return FINE


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "shared"))
