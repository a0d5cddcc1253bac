"""Files as the tools themselves write them, without a field of ours."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc, DocBin, Span

from corpus.formats import find_format
from corpus.formats.settle import Choices
from corpus.gold import GoldDocument, Problem

Mention = tuple[str, str]


def mentions(document: GoldDocument | Problem) -> list[Mention]:
    assert isinstance(document, GoldDocument), document
    return [(span.label, document.text[span.start : span.end]) for span in document.entities]


def only(name: str, path: Path, choices: Choices | None = None) -> GoldDocument:
    (document,) = find_format(name).read(path, choices)
    assert isinstance(document, GoldDocument), document
    return document


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, Any], Path]:
    """A function (name, content) → the path of a file: text as it is, objects as JSON Lines."""

    def write(name: str, content: Any) -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        lines = content if isinstance(content, str) else "\n".join(map(json.dumps, content))
        path.write_bytes(lines.encode())
        return path

    return write


IOB2 = "Mme\tO\nAna\tB-PER\nTEYSSIER\tI-PER\n,\tO\nde\tO\nl'\tO\nONF\tB-ORG\n.\tO\n\n(\tO\nFin\tO\n)\tO\n"
TEXT = "Mme Ana TEYSSIER, de l'ONF.\n(Fin)"
FOUND = [("PER", "Ana TEYSSIER"), ("ORG", "ONF")]


@pytest.mark.parametrize(
    "content",
    [
        IOB2,
        IOB2.replace("\t", " "),
        IOB2.replace("\t", " NN _ "),
        IOB2.replace("\n", "\r\n"),
        IOB2.replace("B-", "I-"),
        IOB2.replace("I-", "E-").replace("B-ORG", "S-ORG"),
        IOB2.replace("I-", "L-").replace("B-ORG", "U-ORG"),
        "-DOCSTART- -X- O O\n\n" + IOB2,
        "# sent_id = 1\n# text = Mme\n" + IOB2,
    ],
)
def test_conll_of_others(written: Callable[[str, Any], Path], content: str) -> None:
    document = only("conll", written("eng.train", content))
    assert (document.id, document.text, mentions(document)) == ("eng-1", TEXT, FOUND)


def test_conll_documents_and_neighbours(written: Callable[[str, Any], Path]) -> None:
    """Two mentions that touch are two, a sentence ends a mention, and marks begin documents."""
    content = "-DOCSTART- O\n\nAna B-PER\nLéo B-PER\n\nZoé I-PER\n\n"
    content += "# newdoc id = b-2\n#compte O\n# O\n\n# newdoc id = c\nX O\n"
    documents = list(find_format("conll").read(written("x.conll", content)))
    assert [each.id for each in documents] == ["x-1", "b-2", "c"]
    assert mentions(documents[0]) == [("PER", "Ana"), ("PER", "Léo"), ("PER", "Zoé")]
    assert [each.text for each in documents if isinstance(each, GoldDocument)] == ["Ana Léo\nZoé", "#compte #", "X"]


def test_conll_u_plus(written: Callable[[str, Any], Path]) -> None:
    content = "# global.columns = ID FORM NER MISC\n"
    content += "1\tL'\tO\tSpaceAfter=No\n2\tONF\tB-ORG\tSpacesAfter=\\s\\n\n\n1\tOui\t_\t_\n"
    document = only("conll", written("x.conllup", content))
    assert (document.text, mentions(document)) == ("L'ONF \nOui ", [("ORG", "ONF")])


def test_docbin_of_others(tmp_path: Path) -> None:
    nlp = spacy.blank("fr")
    doc = nlp("Mme Ana TEYSSIER  préside.\n\fAdopté 🏛️ par l'ONF")
    doc.ents = [Span(doc, 1, 3, "PER"), doc.char_span(len(doc.text) - 3, len(doc.text), "ORG")]
    unspaced = Doc(nlp.vocab, words=["Oui", "."])
    path = tmp_path / "train.spacy"
    DocBin(docs=[doc, unspaced]).to_disk(path)
    first, second = find_format("docbin").read(path)
    assert isinstance(first, GoldDocument)
    assert isinstance(second, GoldDocument)
    assert (first.id, first.text, mentions(first)) == ("train-1", doc.text, FOUND)
    assert (second.id, second.text) == ("train-2", "Oui . ")


def test_spacy_reads_our_docbin(tmp_path: Path) -> None:
    gold = GoldDocument.model_validate(
        {"id": "a", "text": "Mme Ana\n TEYSSIERx", "entities": [{"start": 4, "end": 17, "label": "PER"}]}
    )
    find_format("docbin").write([gold], tmp_path / "a.spacy")
    (doc,) = DocBin().from_disk(tmp_path / "a.spacy").get_docs(spacy.blank("fr").vocab)
    assert doc.text == gold.text
    assert [(span.label_, span.text) for span in doc.ents] == [("PER", "Ana\n TEYSSIER")]
    assert doc.has_annotation("ENT_IOB")


TRIPLES = [[4, 16, "PER"], [23, 26, "ORG"]]
OBJECTS = [{"id": 9, "label": "PER", "start_offset": 4, "end_offset": 16}]
LINE = {"id": 7, "text": "Mme Ana TEYSSIER, de l'ONF", "source": "mairie", "Comments": []}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"label": TRIPLES}, FOUND),
        ({"labels": TRIPLES}, FOUND),
        ({"entities": OBJECTS, "relations": []}, FOUND[:1]),
        ({"label": TRIPLES, "minutier": None}, FOUND),
        ({}, []),
    ],
)
def test_doccano_of_others(
    written: Callable[[str, Any], Path], fields: dict[str, Any], expected: list[Mention]
) -> None:
    document = only("doccano", written("admin.jsonl", [{**LINE, **fields}]))
    assert (document.id, document.meta, mentions(document)) == ("7", {"source": "mairie"}, expected)


def test_doccano_keeps_our_column_as_text(tmp_path: Path) -> None:
    """doccano's export runs through pandas, which rounds the numbers within an object."""
    gold = GoldDocument(id="a", text="un", meta={"share": 0.1234567890123456})
    find_format("doccano").write([gold], tmp_path / "a.jsonl")
    line = json.loads((tmp_path / "a.jsonl").read_text(encoding="utf-8"))
    assert isinstance(line["minutier"], str)
    assert list(find_format("doccano").read(tmp_path / "a.jsonl")) == [gold]


def test_prodigy_of_others(written: Callable[[str, Any], Path]) -> None:
    task = {
        "text": "Mme Ana TEYSSIER, de l'ONF",
        "_input_hash": -42,
        "_task_hash": 7,
        "_timestamp": 1700000000,
        "tokens": [{"text": "Mme", "start": 0, "end": 3, "id": 0, "ws": True}],
        "spans": [{"start": 4, "end": 16, "token_start": 1, "token_end": 2, "label": "PER"}],
        "meta": {"source": "mairie"},
        "answer": "accept",
    }
    document = only("prodigy", written("db.jsonl", [task]))
    assert (document.id, mentions(document)) == ("db-1", FOUND[:1])
    assert document.meta["source"] == "mairie"
    find_format("prodigy").write([document], again := written("again.jsonl", ""))
    line = json.loads(again.read_text(encoding="utf-8"))
    assert (line["_input_hash"], line["meta"]) == (-42, {"source": "mairie"})
    assert only("prodigy", again) == document


def test_prodigy_tokens(tmp_path: Path) -> None:
    gold = GoldDocument.model_validate(
        {"id": "a", "text": "D2023-01\n 🏛️.", "entities": [{"start": 1, "end": 8, "label": "DELIB_ID"}]}
    )
    find_format("prodigy").write([gold], tmp_path / "a.jsonl")
    line = json.loads((tmp_path / "a.jsonl").read_text(encoding="utf-8"))
    assert "".join(token["text"] + " " * token["ws"] for token in line["tokens"]) == gold.text
    span = line["spans"][0]
    assert line["tokens"][span["token_start"]]["start"] == 1
    assert line["tokens"][span["token_end"]]["end"] == 8


def test_brat_of_others(written: Callable[[str, Any], Path], tmp_path: Path) -> None:
    written("brat/a.txt", "Mme Ana\nTEYSSIER 🏛️ de l'ONF\n")
    written("brat/a.ann", "T1\tPER 4 7;8 16\tAna TEYSSIER\nT3\tORG 25 28\tONF\n")
    document = only("brat", tmp_path / "brat")
    assert (document.id, mentions(document)) == ("a", [("PER", "Ana\nTEYSSIER"), ("ORG", "ONF")])
    assert only("brat", tmp_path / "brat" / "a.ann").id == "a"


def test_brat_files(tmp_path: Path) -> None:
    gold = GoldDocument.model_validate(
        {
            "id": "../Été 1",
            "text": "Ana\r\nLéo",
            "entities": [{"start": 0, "end": 8, "label": "PER"}, {"start": 3, "end": 8, "label": "ORG"}],
        }
    )
    others = [GoldDocument(id=id, text="") for id in ("con", "a/b", "A_B", "delib-1")]
    find_format("brat").write([gold, *others], tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    stems = ("_Ete_1", "_con", "a_b", "A_B-2", "delib-1")
    files = {f"{stem}.{suffix}" for stem in stems for suffix in ("txt", "ann", "json")} | {"annotation.conf"}
    assert names == files - {"delib-1.json"}
    assert (tmp_path / "out" / "_Ete_1.ann").read_text(
        encoding="utf-8"
    ) == "T1\tPER 0 3;5 8\tAna Léo\nT2\tORG 3 8\t Léo\n"
