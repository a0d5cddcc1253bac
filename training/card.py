"""What ``meta.json`` says of a model → its card, in Markdown."""

from collections.abc import Iterator
from typing import Any

from pipeline.labels import LABELS

MICRO = "all"
USE = """\
## Intended use

Decision records from the minutes of French communes, communities, departments, regions and syndicates: who sat, what
was decided, how the vote went, how much money, on which legal basis. For journalists, transparency offices, clerks
and researchers; every field says where in the text it was read, so that a person can check it.
"""
LIMITS = """\
## Limits

- Scores on the documents above are no promise for other authorities: measure on your own with `minutier evaluate`.
- Organisations, text in capitals and text damaged by OCR are the weak places.
- It tags what a text says, not what is true. Do not decide on a person by its output, nor profile people with it.
- Only French; other kinds of text than minutes and orders were never looked at.
"""


def card(meta: dict[str, Any]) -> str:
    """The card of a model."""
    return "\n".join(_lines(meta))


def _lines(meta: dict[str, Any]) -> Iterator[str]:
    name, version = meta["name"], meta["version"]
    yield f"# {name} {version}\n"
    yield f"{meta.get('description') or 'A model of minutier'}.\n"
    yield f"Tags {', '.join(f'`{label}`' for label in LABELS)} and assembles decision records, in minutier.\n"
    yield f"```sh\npip install {name}-{version}-py3-none-any.whl\nminutier extract minutes.pdf --model {name}\n```\n"
    yield f"```python\nimport spacy\n\nnlp = spacy.load({name!r})\n```\n"
    yield USE
    yield from _data(meta)
    yield from _figures(meta)
    yield LIMITS
    yield f"## Licence\n\n{meta.get('license') or 'not stated'}; data and vectors as stated above.\n"


def _data(meta: dict[str, Any]) -> Iterator[str]:
    yield "## Data\n"
    yield "| what it was made of | SHA-256 | licence |\n|---|---|---|"
    for source in meta.get("sources") or []:
        yield f"| {source.get('name', '?')} | `{source.get('sha256', '-')[:16]}` | {source.get('license', '-')} |"
    yield f"\nSeed {meta.get('seed', 'not stated')}; minutier at commit `{meta.get('commit', 'unknown')}`.\n"


def _figures(meta: dict[str, Any]) -> Iterator[str]:
    """Strict scores of the whole pipeline, as the training measured them."""
    scores = meta.get("performance") or {}
    judged_on = (meta.get("judged_on") or {}).get("name", "documents that meta.json does not name")
    yield f"## Figures\n\nStrict scores of the entities, merged with the rules, on: {judged_on}.\n"
    if meta.get("encoder"):
        yield f"Measured in torch, before the encoder was exported: {meta['encoder']}.\n"
    yield "| label | P | R | F1 |\n|---|---|---|---|"
    by_label = scores.get("ents_per_type") or {}
    rows = {label: by_label[label] for label in LABELS if label in by_label}
    rows[MICRO] = {key: scores.get(f"ents_{key}") for key in "prf"}
    for label, row in rows.items():
        yield f"| {label} | " + " | ".join("-" if row[key] is None else f"{row[key]:.3f}" for key in "prf") + " |"
    yield ""
