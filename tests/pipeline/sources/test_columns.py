"""Pages whose columns were drawn line by line across, and tables that only look like them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.sources.columns import reads_on
from pipeline.sources.pdf import read_pdf

PROSE = [
    "Le conseil municipal de Bréval, réuni",
    "en séance publique sous la présidence",
    "de son maire, a entendu le rapport de",
    "la commission des travaux, qui avait",
    "visité les écoles, les ateliers et les",
    "trois ponts de la commune, puis décidé",
    "que les toitures seraient refaites les",
    "premières, avant les huisseries et les",
    "peintures, pour que les classes soient",
    "prêtes à la rentrée, et que le chemin",
    "des étangs attendrait le printemps de",
    "l'année suivante, faute de crédits.",
]
OTHER = [line.replace("Bréval", "Sormont").replace("les ", "ses ") for line in PROSE]
NAMES = [
    f"{given} {surname}"
    for given in ("Alain", "Clara", "Inès")
    for surname in ("BERTAUX", "DUVEAU", "LORMEL", "VIORNE")
]
MARGIN = ["DÉPARTEMENT", "DU HAUT-VERNOIS", "Date de la", "convocation :", "4 mars 2031", "En exercice : 19"]
Placed = tuple[float, float, str]


def _column(left: float, lines: Sequence[str], top: float = 700, leading: float = 13) -> list[Placed]:
    return [(left, top - leading * row, line) for row, line in enumerate(lines)]


def _read(path: Path, pieces: Sequence[Placed], across: bool) -> str:
    """The text of a page with these pieces; across: drawn from the top down, whatever column they are of."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(595, 842))
    for left, height, text in sorted(pieces, key=lambda piece: (-piece[1], piece[0])) if across else pieces:
        canvas.drawString(left, height, text)
    canvas.save()
    return " ".join(read_pdf(path).text.split())


@pytest.mark.parametrize("across", [True, False])
def test_two_columns_are_read_one_by_one(tmp_path: Path, across: bool) -> None:
    head, foot = (
        (60.0, 740.0, "PROCÈS-VERBAL DU CONSEIL MUNICIPAL DE LA COMMUNE DE BRÉVAL"),
        (60.0, 500.0, "Fait à Bréval."),
    )
    text = _read(tmp_path / "a.pdf", [head, *_column(60, PROSE), *_column(310, OTHER), foot], across)
    assert text == " ".join([head[2], *PROSE, *OTHER, foot[2]])


@pytest.mark.parametrize("left", [60.0, 440.0])
def test_a_margin_does_not_cut_the_sentences_beside_it(tmp_path: Path, left: float) -> None:
    beside = 200 if left < 200 else 180
    pieces = [*_column(left, MARGIN, top=690, leading=11.3), *_column(beside, PROSE)]
    text = _read(tmp_path / "a.pdf", pieces, across=True)
    assert " ".join(PROSE) in text
    assert " ".join(MARGIN) in text


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (NAMES, NAMES[::-1]),
        (NAMES, [f"{row} 000,00 €" for row in range(len(NAMES))]),
        (
            [f"Subvention au club n° {row} de la commune de Bréval" for row in range(12)],
            [f"{row + 1} 000 €" for row in range(12)],
        ),
    ],
)
def test_rows_of_a_table_stay_rows(tmp_path: Path, left: list[str], right: list[str]) -> None:
    text = _read(tmp_path / "a.pdf", [*_column(60, left), *_column(380, right)], across=True)
    assert text == " ".join(f"{one} {other}" for one, other in zip(left, right, strict=True))


def test_labels_level_with_the_text_beside_them_stay_with_it(tmp_path: Path) -> None:
    labels = [(60.0, 700.0 - 26 * row, f"Point {row}") for row in range(6)]
    text = _read(tmp_path / "a.pdf", [*labels, *_column(200, PROSE)], across=True)
    assert text.startswith("Point 0 Le conseil municipal")
    assert "Point 1 de son maire" in text


@pytest.mark.parametrize(("text", "expected"), [("\n".join(PROSE), True), ("\n".join(NAMES), False), ("", True)])
def test_running_text_goes_on_from_line_to_line(text: str, expected: bool) -> None:
    assert reads_on(text) is expected
