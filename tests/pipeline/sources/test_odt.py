"""OpenDocument texts: white space by the format's rules, changes accepted, tables, lists, margins, notes, pages."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK
from pipeline.sources import read
from tests.pipeline.sources.written import open_file


def p(inner: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def table(*rows: list[str]) -> str:
    cells = ["".join(f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in row) for row in rows]
    return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in cells)}</table:table>"


def broken(side: str) -> str:
    return f'<style:style style:name="B"><style:paragraph-properties fo:break-{side}="page"/></style:style>'


LEVEL = "<text:list-level-style-number text:level"
LISTS = (
    f'<text:list-style style:name="L">{LEVEL}="1" style:num-format="1" style:num-suffix=")"/>'
    f'{LEVEL}="2" style:num-format="a" text:display-levels="2"/></text:list-style>'
    '<text:list-style style:name="P"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    '</text:list-style><text:outline-style><text:outline-level-style text:level="1" style:num-format="I" '
    'style:num-suffix="."/></text:outline-style>'
)
ITEMS = (
    f'<text:list text:style-name="L"><text:list-item>{p("A")}{p("suite")}<text:list><text:list-item>{p("x")}'
    f"</text:list-item></text:list></text:list-item><text:list-item>{p('B')}</text:list-item></text:list>"
)


@pytest.mark.parametrize(
    ("body", "styles", "text"),
    [
        (p("Le  conseil\n  <text:span>décide</text:span> :<text:s text:c='2'/>oui"), "", "Le conseil décide :  oui\n"),
        (p("Nom<text:tab/>Vote<text:line-break/>Pour"), "", "Nom\tVote\nPour\n"),
        ("<text:h text:outline-level='1'>Budget</text:h>" + p("Adopté"), "", "Budget\nAdopté\n"),
        (f"<text:tracked-changes><text:deletion>{p('rejeté')}</text:deletion></text:tracked-changes>"
         + p("Adopté<text:change/>"), "", "Adopté\n"),
        (p("Vu<office:annotation><text:p>à revoir</text:p></office:annotation> le code"), "", "Vu le code\n"),
        (p(f"Vu<draw:frame><draw:text-box>{p('Reçu')}</draw:text-box><svg:desc>logo</svg:desc></draw:frame> le code"),
         "", "Vu le code\nReçu\n"),
        (p(f"Vu<text:note><text:note-citation>1</text:note-citation><text:note-body>{p('Note')}</text:note-body></text:note>")
         + p("fin"), "", "Vu\nfin\n\nNote"),
        (table(["Nom", "Pour"], ["M. Dur", ""]), "", "Nom\tPour\nM. Dur\n"),
        (p("un") + p("deux", "B"), broken("before"), f"un\n{PAGE_BREAK}deux\n"),
        (p("un", "B") + p("deux"), broken("after"), f"un\n{PAGE_BREAK}deux\n"),
        (p("un <text:soft-page-break/>deux"), "", f"un {PAGE_BREAK}deux\n"),
        (ITEMS + ITEMS, LISTS, "1) A\nsuite\n1.a x\n2) B\n1) A\nsuite\n1.a x\n2) B\n"),
        (ITEMS + ITEMS.replace("<text:list ", "<text:list text:continue-numbering='true' "), LISTS,
         "1) A\nsuite\n1.a x\n2) B\n3) A\nsuite\n3.a x\n4) B\n"),
        (ITEMS.replace('"L"', '"P"'), LISTS, "- A\nsuite\nx\n- B\n"),
        ("<text:h text:outline-level='1'>Budget</text:h><text:h text:outline-level='1'>Bois</text:h>", LISTS,
         "I. Budget\nII. Bois\n"),
        (f"<text:list><text:list-item><text:number>4°</text:number>{p('Eau')}</text:list-item></text:list>", LISTS,
         "4° Eau\n"),
    ],
)  # fmt: skip
def test_text(tmp_path: Path, body: str, styles: str, text: str) -> None:
    pages = read(open_file(tmp_path / "a.odt", body, content_styles=styles))
    assert (pages.reader, pages.text) == ("odt", text)


def test_margins_once(tmp_path: Path) -> None:
    styles = f"<style:master-page><style:header>{p('Commune de Vaux')}</style:header>"
    styles += f"<style:footer>{p('Hôtel de ville')}{p('- <text:page-number>3</text:page-number> -')}</style:footer>"
    styles += f"<style:header-first>{p('Commune de Vaux')}</style:header-first></style:master-page>"
    assert read(open_file(tmp_path / "a.odt", p("Vu"), styles=styles)).text == "Commune de Vaux\nVu\n\nHôtel de ville"


def test_protected(tmp_path: Path) -> None:
    import zipfile

    path = open_file(tmp_path / "a.odt", p("Vu"))
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(tmp_path / "b.odt", "w") as locked:
        for name in whole.namelist():
            locked.writestr(name, whole.read(name) if "META" not in name else "<m><encryption-data/></m>")
    with pytest.raises(SourceError, match="is protected by a password"):
        read(tmp_path / "b.odt")
