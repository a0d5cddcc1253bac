"""Invented documents, and the CSV file in which they are published."""

import csv
import io
from typing import Any

from corpus.gold import EntitySpan, GoldDocument, Records, digest
from corpus.standoff import stand_off
from pipeline.records.model import Decision, Session

COMMIT = "0" * 40
FILE = "donnees/actes publies.csv"
TEXTS = {
    "inv1": "Commune de Rochebelle Séance du 3 mai 2031 Présente : Aline BRETODEAU. Il adopte le tarif du lavoir.",
    "inv2": "https://miroir.example/pv.pdf Commune d'Ormes Présent : Yvon KERDANIEL. Vente du pré, à l’unanimité.",
    "inv3": "Syndicat des eaux du Vau Présente : Odile TRESMEUR. Une pompe : 1 200 €, adopté. « Merci », dit-on",
}
NAMES = {"inv1": "Aline BRETODEAU", "inv2": "Yvon KERDANIEL", "inv3": "Odile TRESMEUR"}
AFTER = " puis la suite du document, que l'annotation n'a pas lue"


def document(name: str, row: int, **source: Any) -> GoldDocument:
    """An invented annotated document, published in a row of an invented CSV file."""
    text, person = TEXTS[name], NAMES[name]
    start = text.index(person)
    published: dict[str, Any] = {
        "repository": "github.com/inconnu/actes",
        "commit": COMMIT,
        "path": FILE,
        "column": "contexte",
    }
    published |= {"row": row, "start": "after the url", "chars": len(text), **source}
    return GoldDocument(
        id=name,
        text=text,
        entities=[EntitySpan(start=start, end=start + len(person), label="PER")],
        records=Records(session=Session(present=[person]), decisions=[Decision(outcome="adopted")]),
        meta={"url": f"https://{name}.example/pv.pdf", "source": published, "sha256": digest(text)},
    )


DOCUMENTS = [document("inv1", 2), document("inv2", 0), document("inv3", 3)]
STANDOFFS = [stand_off(one)[0] for one in DOCUMENTS]


def table(rows: dict[int, str], separator: str = ",", column: str = "contexte") -> bytes:
    """A CSV file of five rows, in which the texts stand after an address, with other white space."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(["no", column, "date"])
    for number in range(5):
        text = rows.get(number, "autre").replace(" ", "\n  ", 3)
        writer.writerow([number, f'https://x.example/a "{number}".pdf\n\n{text}{AFTER}', "2031-05-03"])
    return out.getvalue().encode()


WHOLE = table({2: TEXTS["inv1"], 0: TEXTS["inv2"], 3: TEXTS["inv3"]})
