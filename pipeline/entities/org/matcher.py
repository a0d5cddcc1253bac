"""Text → the organisations whose form alone tells them: communes by their head noun, courts, national bodies."""

import re
from collections.abc import Iterator

from pipeline.entities.org.extent import name_only
from pipeline.entities.org.patterns import PATTERNS
from pipeline.entities.span import Span

_ANY = re.compile("|".join(rf"(?<![\w-])(?:{pattern})(?![\w-])" for pattern in PATTERNS))
_TAIL = re.compile(r"[\s.,;:'’-]+$")


def find(text: str) -> Iterator[Span]:
    """Their spans, in order."""
    for found in _ANY.finditer(text):
        end = found.start() + len(_TAIL.sub("", name_only(found.group())))
        if not re.search(
            r"(?:Conseil|conseil|commande|[Cc]hef|[Cc]oup|hôtel|Hôtel|HÔTEL|[Cc]entre|[Pp]olitique)s? d['’e]\s?$",
            text[max(0, found.start() - 12) : found.start()],
        ):
            yield Span(found.start(), end)
