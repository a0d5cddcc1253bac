"""A row of a list of deliberations → its object, the columns of the vote and of the rapporteur taken out."""

import re
from collections.abc import Sequence

from pipeline.acts.cells import CELL, SECTION
from pipeline.acts.heading_patterns import LIST_PROOF

LONGEST_ROW = 700
TABLE_HEAD = re.compile(
    r"(?i)\b(?:objet|intitul[ée]s?|d[ée]lib[ée]rations?)(?:[\s|:]+[\w°'’]+){0,4}?[\s|:]+(?:rapporteur\b[\s|:]+)?(?:sens du |d[ée]tail du |r[ée]sultat du )?(?:votes?|r[ée]sultats?|d[ée]cision)\b|\bcompte[- ]rendu des votes"
)
RAPPORTEUR_COLUMN = re.compile(r"(?i)\brapporteure?s?\b")
_NEXT_SITTING = re.compile(
    r"\s(?:CONSEIL (?:COMMUNAUTAIRE|MUNICIPAL)|SÉANCE|SEANCE|Conseil (?:municipal|communautaire)|Séance) (?:DU|du) \d|\s(?:Page|page) \d|(?<!\bla )(?<!\bune )\bMairie d|\bFait à\b|\bLe (?:Maire|Président)\b"
)
ROW_ADOPTED = re.compile(r"\b(?i:adopt[ée]+e?s?|approuv[ée]+e?s?|vot[ée]+e?s?|accord)\b")
_DISPOSITIF = re.compile(
    r"\b(?i:approuve|autorise|d[ée]cide|adopte|fixe|d[ée]signe|attribue|accorde|sollicite|dit que|donne|charge|émet|prend acte)\b"
)
_SENTENCE = re.compile(r"(?<=[a-zéèà0-9»)]{2})\.\s+(?=[A-ZÉÈ][^.]{0,90}$)")
"""An object ends with its sentence; the rubric of the next row follows."""
_CIVILITY = re.compile(r"\b(?:M\.|MM\.|Mr\.?|Mme|Mlle|Monsieur|Madame)\s*$")
_RAPPORTEUR = re.compile(r"\s\(?(?:Rapporteur|RAPPORTEUR)(?:e|E)?s?\s?:")
SHORTEST = 12
"""An object in front of the rapporteur has so many characters."""
_EDGES = re.compile(r"^[\s.,;:|–—>•*/()-]+|[\s,;:|–—>•*/(-]+$")


def is_list(text: str, first: int) -> bool:
    """Whether the head of a document announces rows."""
    head = text[: first + 300]
    return bool(LIST_PROOF.search(head) or TABLE_HEAD.search(head))


def tells_dispositif(text: str, start: int, end: int) -> bool:
    """Whether a row gives what was decided, not only its object."""
    return _DISPOSITIF.search(text, start, end) is not None


def row_object(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> str | None:
    """The object of a row: its text without votes, without the people named in the rapporteur's and the voters' columns.

    None where the row tells its dispositif too: its title then ends where that begins.
    """
    if tells_dispositif(text, start, end):
        return None
    for heading in (_NEXT_SITTING, SECTION):
        sitting = heading.search(text, start, end)
        end = sitting.start() if sitting else end
    label = _RAPPORTEUR.search(text, start + SHORTEST, end)
    end = label.start() if label else end
    pieces, at = [], start
    for first, last in names:
        if at <= first < end:
            pieces.append(_CIVILITY.sub("", text[at:first]))
            at = last
    pieces.append(text[at:end])
    kept = " ".join(CELL.sub(" ", " ".join(pieces)).replace("|", " ").split())
    stop = _SENTENCE.search(kept)
    kept = _EDGES.sub("", kept[: stop.start()] if stop else kept)
    return kept if sum(c.isalpha() for c in kept) >= 6 else None
