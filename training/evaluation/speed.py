"""A pipeline and texts → words a second of its NER alone on one core, and the peak of memory."""

import sys
import time
from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from pipeline.tagging import MODEL_PIPES, WINDOW
from training.evaluation.model import Speed

ENOUGH = 50_000
"""Words after which the speed is known."""
_KILO, _MEGA = 2**10, 2**20


def speed(nlp: Language, texts: Iterable[str]) -> Speed:
    """Time the NER over the first texts, in windows as the pipeline does.

    The seconds are those that the processor worked, so that other work on the machine and more cores change little.
    """
    words, docs = 0, []
    for text in texts:
        words += len(text.split())
        docs += list(_windows(nlp.make_doc(text)))
        if words >= ENOUGH:
            break
    with nlp.select_pipes(enable=[name for name in nlp.pipe_names if name in MODEL_PIPES]):
        for doc in docs[:1]:
            nlp(doc.copy())  # the first call makes ready what the others use
        start = time.process_time()
        for doc in docs:
            nlp(doc)
        seconds = time.process_time() - start
    rate = words / seconds if seconds else 0.0
    return Speed(words=words, seconds=seconds, words_per_second=rate, peak_memory_mib=peak_memory())


def _windows(doc: Doc) -> Iterator[Doc]:
    for start in range(0, len(doc), WINDOW):
        yield doc[start : start + WINDOW].as_doc()


def peak_memory() -> float:
    """The most memory this process has held, in MiB; 0 on systems that do not say."""
    try:
        import resource
    except ImportError:
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / _MEGA if sys.platform == "darwin" else most * _KILO / _MEGA
