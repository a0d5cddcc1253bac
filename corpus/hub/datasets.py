"""Gold documents → a ``DatasetDict`` or a stream of rows; any such dataset → gold documents."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.gold import GoldDocument, read_gold
from corpus.hub.columns import features, from_row, library, to_row
from corpus.hub.files import write_arrow
from pipeline.errors import MinutierError

if TYPE_CHECKING:
    from datasets.arrow_dataset import Dataset
    from datasets.dataset_dict import DatasetDict
    from datasets.iterable_dataset import IterableDataset


def dataset_dict(splits: Mapping[str, Iterable[GoldDocument]], cache: Path) -> "DatasetDict":
    """Documents by split as datasets that are mapped into memory from ``cache/SPLIT.arrow``, each written anew.

    cache: a folder, made if missing; keep it as long as the datasets are used.
    Raises BadGold from ``read_gold``, CannotWrite, NotStorable, MissingExtra.

    Example: dataset_dict({"train": read_gold(Path("gold.jsonl"))}, Path("cache"))
    """
    datasets = library()
    cache.mkdir(parents=True, exist_ok=True)
    made: DatasetDict = datasets.DatasetDict()
    for split, documents in splits.items():
        path = cache / f"{split}.arrow"
        write_arrow(documents, path)
        made[split] = datasets.Dataset.from_file(str(path), split=datasets.NamedSplit(split))
    return made


def stream(source: Callable[..., Iterable[GoldDocument]], **arguments: Any) -> "IterableDataset":
    """Documents as rows that are made as they are asked for, anew in each pass; no row is stored.

    source, arguments: a function of a module and what to call it with. An argument that is a list is dealt out to the
    workers of a data loader, so each item must be a part of the corpus. ``datasets`` leaves an empty lock file in its
    cache, which the environment variable HF_DATASETS_CACHE places. Raises MissingExtra.

    Example: stream(generate, count=100_000, seed=7) or stream(read_files, paths=[Path("a.jsonl"), Path("b.jsonl")])
    """
    made: IterableDataset = library().IterableDataset.from_generator(
        _rows, features=features(), gen_kwargs={"source": source, **arguments}
    )
    return made


def read_files(paths: Iterable[Path]) -> Iterator[GoldDocument]:
    """The documents of gold files one after another. Raises what ``read_gold`` raises."""
    for path in paths:
        yield from read_gold(path)


def gold_documents(dataset: "Dataset | IterableDataset") -> Iterator[GoldDocument]:
    """The documents of a dataset with the columns of :func:`corpus.hub.columns.features`, in its order.

    Raises MinutierError where its columns are others.
    """
    if dataset.features is not None and dataset.features != features():
        raise MinutierError(
            "the columns of this dataset are not those of gold documents in this version of minutier: "
            "write it again from its gold files with `minutier corpus dataset`"
        )
    for row in dataset:
        yield from_row(row)


def _rows(source: Callable[..., Iterable[GoldDocument]], **arguments: Any) -> Iterator[dict[str, Any]]:
    for document in source(**arguments):
        yield to_row(document)
