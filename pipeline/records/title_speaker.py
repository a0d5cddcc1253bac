"""The place of a title that runs into the name of who presents the act → the title without it."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Place
from pipeline.records.people import Mention, key
from pipeline.records.rapporteur_patterns import SPEAKS, TELLS

SHORTEST = 8
"""A title keeps so many characters."""
AGAIN = 60
"""The speaker is named again, telling the matter, within so many characters."""
_LEADS = re.compile(
    r"(?i)(?:\b(?:de|du|des|la|le|les|à|aux?|par|avec|et|pour|contre|en|sur|entre|M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|Dr|docteur|Maître|Me)|\b[dl]['’]|«)\s*$"
)
"""Words that make a name part of the title."""
_SET_APART = re.compile(r"[\s(–—:-]+$")


def without_speaker(text: str, title: Place | None, people: Sequence[Mention]) -> Place | None:
    """The title, cut before a speaker's name: who speaks at once, or is set apart at its end and named again."""
    if title is None:
        return None
    start, end = title
    for at, mention in enumerate(people):
        if mention.start >= end:
            break
        if mention.start < start + SHORTEST or _LEADS.search(text, start, mention.start):
            continue
        after = text[mention.end : mention.end + 140]
        apart = _SET_APART.search(text, start, mention.start)
        if mention.end < end and not TELLS.match(after):
            continue
        named_again = apart and len(apart.group()) > 1 and _is_again(mention, people[at + 1 : at + 2])
        if SPEAKS.match(after) or TELLS.match(after) or named_again:
            return start, apart.start() if apart else mention.start
    return title


def _is_again(mention: Mention, following: Sequence[Mention]) -> bool:
    """Whether the next person named is the same."""
    return any(
        other.start - mention.end < AGAIN and set(key(other.name).split()) <= set(key(mention.name).split())
        for other in following
    )
