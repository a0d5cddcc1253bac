"""A person as tagged → the same without the heading of a roll or the civility that the mention has swallowed."""

import re

from pipeline.records.people import Mention
from pipeline.records.roll_words_patterns import CIVILITY_WITHIN

_HEADING = re.compile(
    r"\s+(?:D[ée]parts?|Arriv[ée]es?|Absente?s?|Excus[ée]e?s?|Pr[ée]sente?s?|Repr[ée]sent[ée]e?s?|Pouvoirs?|Procurations?|Secr[ée]taires?"
    r"|Votants?|Quorum|Votes?|Adoption|Approbation|Ordre|Lecture|Ouverture|Invit[ée]e?s?|Objet|D[ée]lib[ée]ration|Convocation)$",
    re.IGNORECASE,
)


def trimmed(mention: Mention) -> Mention:
    """The mention up to a heading at its end."""
    heading = _HEADING.search(mention.name)
    name = mention.name[: heading.start()] if heading else mention.name
    return Mention(mention.start, mention.start + len(name), name)


def without_civility(mention: Mention) -> tuple[int, int]:
    """Where the mention stands without the civility at its start."""
    swallowed = CIVILITY_WITHIN.match(mention.name) if mention.name.startswith("M") else None
    return mention.start + (swallowed.end() if swallowed else 0), mention.end
