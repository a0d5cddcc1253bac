"""A row of a list of deliberations → its object, the columns of the vote and of the rapporteur taken out."""

import re
from collections.abc import Sequence

from pipeline.acts.act import Act
from pipeline.acts.cells import CELL, FEWEST_ROWS, LONGEST_ROW, SECTION, find_cells
from pipeline.acts.heading_patterns import LIST_PROOF
from pipeline.acts.line_patterns import FINITE
from pipeline.acts.title_edges_patterns import RUBRIC_ALONE
from pipeline.anchored import Anchored

TABLE_HEAD = Anchored(
    re.compile(
        r"(?i)\b(?:objet|intitul[ée]s?|titres?|d[ée]lib[ée]rations?)(?:[\s|:]+[\w°'’]+){0,4}?[\s|:]+(?:rapporteur\b[\s|:]+)?(?:sens du |d[ée]tail du |r[ée]sultat du )?(?:votes?|r[ée]sultats?|d[ée]cision)\b|\bcompte[- ]rendu des votes"
    ),
    {"objet": 0, "intitul": 0, "titre": 0, "libération": 2, "liberation": 2, "rendu des votes": 7},
    folds=True,
)
FEWEST_LETTERS = 6
RAPPORTEUR_COLUMN = re.compile(r"(?i)\brapporteure?s?\b")
_NEXT_SITTING = re.compile(
    r"\s(?:Page|page) \d|(?<!\bla )(?<!\bune )\bMairie d|\bFait (?:à|le)\b|\b(?:Affichée?|Publiée?|Mise? en ligne|Liste (?:affichée|publiée)) (?:à|en|le|sur)\b|\sP a g e\s|\bLe (?:Maire|Président)\b"
)
ROW_ADOPTED = re.compile(r"\b(?i:adopt[ée]+e?s?|approuv[ée]+e?s?|vot[ée]+e?s?|accord)\b")
_BEHIND_OBJECT = re.compile(
    r"\s\(?(?:Rapporteur|RAPPORTEUR)(?:e|E)?s?\s?:|\s(?:Rapport|Dossier|Question|Point|Affaire)\s(?:[Nn]°\s?)?\d{1,3}(?:[.-]\d{1,3})?\W*$"
    r"|\s(?:Décision|DECISION|DÉCISION|Votes?|VOTES?|Sens du vote|Résultat(?: du vote)?)\s?:\s"
    r"|\s(?:D[ée]lib[ée]ration|D[EÉ]LIB[EÉ]RATION|Délib\.?|DCM|Acte)(?:\s+[Nn]\s?[°ºo])?\s*$"
)
"""What follows the object of a row: who presents it, the label of its vote, the label of the next row."""
_DISPOSITIF = re.compile(
    r"\b(?i:approuve|autorise|d[ée]cide|adopte|fixe|d[ée]signe|attribue|accorde|sollicite|dit que|donne|charge|émet|prend acte (?:du|des?|que)|prend acte d['’])\b"
)
_SENTENCE = re.compile(r"(?<=[a-zéèà0-9»)]{2})\.\s+(?=[A-ZÉÈ][^.]{0,90}$)")
"""An object ends with its sentence; the rubric of the next row follows."""
_TWO_SENTENCES = re.compile(r"(?<=[a-zéèà0-9»)€]{2})\.\s+[A-ZÉÈ][^.|]{8,300}\.")
_LAST_STOP = re.compile(r"\.\s+(?=[^.]*$)")
_LEADS_ON = re.compile(r"(?i)(?:\b(?:de|du|des|la|le|les|et|à|aux?|pour|en|par|sur)|[dl]['’])\s*$")
_CIVILITY = re.compile(r"\b(?:M\.|MM\.|Mr\.?|Mme|Mlle|Monsieur|Madame)\s*$")
_EDGES = re.compile(r"^[\s.,;:|–—>•*/()-]+|[\s,;:|–—>•*/(-]+$")


def is_list(text: str, acts: Sequence[Act]) -> bool:
    """Whether the head of a document announces rows, or some heads of columns do and the acts are short."""
    if not acts:
        return False
    head = text[: acts[0].start + 300]
    if LIST_PROOF.search(head) or TABLE_HEAD.search(head):
        return True
    return TABLE_HEAD.search(text) is not None and is_table(text, acts)


def is_table(text: str, acts: Sequence[Act]) -> bool:
    """Whether the acts are short rows, and the text has a vote for nearly each of them, wherever it stands."""
    if len(acts) < FEWEST_ROWS or any(act.end - act.start > LONGEST_ROW for act in acts[:-1]):
        return False
    return len(find_cells(text, acts[0].start, acts[-1].end)) * 4 >= len(acts) * 3


def tells_dispositif(text: str, start: int, end: int) -> bool:
    """Whether a row gives what was decided, not only its object."""
    return _DISPOSITIF.search(text, start, end) is not None


def tells_report(text: str, start: int, end: int) -> bool:
    """Whether a row tells sentences: a verb, and another sentence before or behind it."""
    return FINITE.search(text, start, end) is not None and _TWO_SENTENCES.search(text, start, end) is not None


def row_object(text: str, start: int, end: int, names: Sequence[tuple[int, int]]) -> str | None:
    """The object of a row: its text without votes, without the people named in the rapporteur's and the voters' columns.

    None where the row tells its dispositif or its report too: its title then ends where these begin.
    """
    if tells_dispositif(text, start, end) or tells_report(text, start, end):
        return None
    for behind in (_NEXT_SITTING, SECTION, _BEHIND_OBJECT):
        found = behind.search(text, start + FEWEST_LETTERS, end)
        end = found.start() if found else end
    pieces, at = [], start
    for first, last in names:
        if at <= first < end:
            pieces.append(_CIVILITY.sub("", text[at:first]))
            at = last
    pieces.append(text[at:end])
    kept = " ".join(_without_votes(" ".join(pieces)).replace("|", " ").split())
    stop = _SENTENCE.search(kept)
    kept = _EDGES.sub("", kept[: stop.start()] if stop else kept)
    return kept if sum(c.isalpha() for c in kept) >= FEWEST_LETTERS else None


def _without_votes(row: str) -> str:
    """The row without its votes, and without the rubric of the next one, which follows them or its full stop."""
    words, *rest = CELL.split(row)
    for piece in rest:
        if not RUBRIC_ALONE.fullmatch(piece) or _LEADS_ON.search(words):
            words = f"{words} {piece}"
    stop = _LAST_STOP.search(words)
    return words[: stop.start()] if stop and RUBRIC_ALONE.fullmatch(words, stop.end()) else words
