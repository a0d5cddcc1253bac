"""RTF documents: characters, groups that are no text, changes accepted, tables, margins, notes, page breaks."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK
from pipeline.sources import read
from pipeline.sources.rtf import DEEPEST, MAYBE_TRUNCATED

ROW = r"\trowd\cellx100\cellx200\pard\intbl {}\cell {}\cell\row\pard "


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Le conseil \b d\'e9cide\b0 \par Adopt\u233?\par", "Le conseil décide\nAdopté\n"),
        (r"\uc0 d\u233 cide \uc2 \u8217''vu \uc1 \u8217\rquote fin", "décide ’vu ’fin\n"),
        (r"\u-10179?\u-8704?", "😀\n"),
        (r"L\rquote an\~2024 \endash vice\_pr\'e9sident, \{a\} \\", "L’an\xa02024 –vice-président, {a} \\\n"),
        ("un\\\ndeux\\tab trois\\line quatre", "un\ndeux\ttrois\nquatre\n"),
        (r"{\fonttbl{\f0 Arial;}{\f1\fcharset238 Arial CE;}}{\stylesheet{\s1 Titre;}}{\info{\title T}}\f1\'b3\f0\'b3",
         "ł³\n"),
        (r"{\*\inconnu x{y}}vu{\pict\wmetafile8 0a0b0c}", "vu\n"),
        (r"vu{\pict\bin4 }}{{}", "vu\n"),
        (r"Le conseil {\deleted rejette\par}{\revised adopte}{\v x}", "Le conseil adopte\n"),
        (r"\deleted rejette\deleted0 adopte \v x\plain vu", "adopte vu\n"),
        (r"{\revised\revauth1\revdttm-2074015744 adopte}", "adopte\n"),
        (r"{\field{\*\fldinst REF x}{\fldrslt 3 mai}} 2024", "3 mai 2024\n"),
        (r"{\listtext 1.\tab}Budget\par{\pntext -\tab}Bois", "1.\tBudget\n-\tBois\n"),
        (r"un\par\page deux\par\pard\pagebb trois", f"un\n{PAGE_BREAK}deux\n{PAGE_BREAK}trois\n"),
        (r"un\sect\sectd\sbknone deux\sect\sectd trois", f"un\ndeux\n{PAGE_BREAK}trois\n"),
        (ROW.format("Nom", "Pour") + ROW.format("M. Dur", "") + r"fin\par", "Nom\tPour\nM. Dur\nfin\n"),
        (ROW.format(r"M. A\par Mme B", "seul"), "M. A\nMme B\nseul\n"),
        (ROW.format(r"x{\footnote n}", r"a\nestcell b{\*\nesttableprops\nestrow}"), "x\ta\tb\n\nn"),
        (r"Vu{\shp{\*\shpinst{\sp{\sn n}{\sv 1}}{\shptxt Re\'e7u\par}}{\shprslt Re\'e7u}} le code\par fin",
         "Vu le code\nReçu\nfin\n"),
        (r"{\header Vaux\par}{\headerf Vaux\par}{\footer Mairie\par Page 1\par}Vu{\footnote Note\par}\par fin",
         "Vaux\nVu\nfin\n\nNote\nMairie"),
    ],
)  # fmt: skip
def test_text(tmp_path: Path, body: str, text: str) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1\\ansi\\ansicpg1252 " + body.encode("ascii") + b"}")
    pages = read(path)
    assert pages.text == text
    assert (pages.reader, pages.warnings) == ("rtf", [])


def test_truncated(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 Le conseil {\b adop")
    pages = read(path)
    assert (pages.text, pages.warnings) == ("Le conseil adop\n", [MAYBE_TRUNCATED])


def test_nested_without_end(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1 " + b"{" * (DEEPEST + 1))
    with pytest.raises(SourceError, match="is a damaged RTF document"):
        read(path)
