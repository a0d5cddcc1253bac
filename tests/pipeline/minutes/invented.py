"""Files of invented minutes → texts with their mentions, and what a careful reader writes of them.

``## name`` opens minutes; their text follows, people marked ``<…>``, organisations ``[…]``, numbers ``{…}``. A line
``@ {…}`` tells fields of the session, further ones of the sittings after it, each ``- {…}`` one act with its fields,
``- none`` that there is no act.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.labels import Label
from pipeline.reading import read
from pipeline.records.build import build_records
from pipeline.records.found import Found
from pipeline.records.mentions import Entities
from pipeline.records.people import Mention

TOPICS = sorted(Path(__file__).parent.glob("*.txt"))
_MARKS = {"<": Label.PER, "[": Label.ORG, "{": Label.DELIB_ID}
_MARKED = re.compile(r"[<\[{](?P<words>[^<>\[\]{}\n]+)[>\]}]")


class Minutes(NamedTuple):
    """Invented minutes: a marked text, the fields of its sessions, and of its acts (None: not told)."""

    name: str
    marked: str
    sessions: list[dict[str, Any]]
    acts: list[dict[str, Any]] | None


def read_minutes(topic: Path) -> Iterator[Minutes]:
    """The minutes of a file."""
    for block in topic.read_text(encoding="utf-8").split("## ")[1:]:
        name, *lines = block.strip().split("\n")
        text = [line for line in lines if line[:3] not in ("@ {", "- {") and line != "- none"]
        sessions = [json.loads(line[2:]) for line in lines if line.startswith("@ {")]
        told = [line[2:] for line in lines if line.startswith("- {") or line == "- none"]
        acts = [json.loads(line) for line in told if line != "none"] if told else None
        yield Minutes(f"{topic.stem}: {name}", "\n".join(text), sessions or [{}], acts)


def assemble(marked: str) -> Found:
    """The records of a marked text."""
    found = [(_MARKS[m.group()[0]], m["words"], m.start() - 2 * at) for at, m in enumerate(_MARKED.finditer(marked))]
    reading = read(_MARKED.sub(r"\g<words>", marked))
    mentions = []
    for label, words, start in found:
        place = reading.place(start, start + len(words))
        assert place, words
        mentions.append((label, Mention(*place, reading.text[slice(*place)])))
    return build_records(reading, Entities.of(mentions))
