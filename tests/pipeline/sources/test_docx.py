"""Word documents: changes accepted, tables by rows, numbers of lists, margins, notes, text boxes, page breaks."""

from pathlib import Path

import pytest

from pipeline.pages import PAGE_BREAK
from pipeline.sources import read
from tests.pipeline.sources.written import word_file


def p(*runs: str, properties: str = "") -> str:
    """A paragraph of runs, or of XML as given."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: list[str], row_properties: str = "") -> str:
    cells = ["".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) for row in rows]
    return f"<w:tbl>{''.join(f'<w:tr>{row_properties}{row}</w:tr>' for row in cells)}</w:tbl>"


def box(text: str) -> str:
    """A text box as Word writes it: twice."""
    content = f"<w:txbxContent>{p(text)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>{content}</wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><v:textbox>{content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


BREAK = '<w:r><w:br w:type="page"/></w:r>'
RENDERED = "<w:r><w:lastRenderedPageBreak/></w:r>"
DELETED = '<w:del w:id="1"><w:r><w:delText>rejette</w:delText><w:t>rejette</w:t></w:r></w:del>'
MOVED = "<w:moveFrom><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>ici</w:t></w:r></w:moveTo>"
SECTION = p("un", properties="<w:sectPr/>")
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF date</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3 mai</w:t></w:r>'
)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p("Le conseil ", "décide") + p("Adopté"), "Le conseil décide\nAdopté\n"),
        (p("Le conseil ", DELETED, "<w:ins><w:r><w:t>adopte</w:t></w:r></w:ins>"), "Le conseil adopte\n"),
        (p(MOVED), "ici\n"),
        (p("Le maire", properties="<w:rPr><w:del/></w:rPr>") + p(" signe"), "Le maire signe\n"),
        (p("un", properties="<w:pPrChange><w:pPr><w:pageBreakBefore/></w:pPr></w:pPrChange>"), "un\n"),
        (p(r("caché", "<w:vanish/>"), r("vu", '<w:vanish w:val="0"/>')), "vu\n"),
        (p("Nom", "<w:r><w:tab/><w:t>Vote</w:t><w:br/><w:t>Pour</w:t></w:r>"), "Nom\tVote\nPour\n"),
        (p("vice", "<w:r><w:noBreakHyphen/></w:r>", "président"), "vice-président\n"),
        (p(FIELD, " 2024"), "3 mai 2024\n"),
        (p(f"<w:hyperlink>{r('le budget')}</w:hyperlink>", " primitif"), "le budget primitif\n"),
        (f"<w:sdt><w:sdtContent>{p('dans un champ')}</w:sdtContent></w:sdt>", "dans un champ\n"),
        (p("Vu", box("Reçu en préfecture"), " le code") + p("suite"), "Vu le code\nReçu en préfecture\nsuite\n"),
        (p("un") + p(BREAK) + p(RENDERED, "deux"), f"un\n{PAGE_BREAK}\ndeux\n"),
        (p("un") + p("deux", properties="<w:pageBreakBefore/>"), f"un\n{PAGE_BREAK}deux\n"),
        (p("un ", RENDERED, "deux"), f"un {PAGE_BREAK}deux\n"),
        (p("un", properties="<w:sectPr/>") + p("deux") + "<w:sectPr/>", f"un\n{PAGE_BREAK}deux\n"),
        (
            p("un", properties="<w:sectPr/>") + p("deux") + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>',
            "un\ndeux\n",
        ),
    ],
)
def test_text(tmp_path: Path, body: str, text: str) -> None:
    pages = read(word_file(tmp_path / "a.docx", body))
    assert pages.text == text
    assert (pages.reader, pages.warnings) == ("docx", [])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (table(["Nom", "Pour", "Contre"], ["M. Dur", "", "X"]), "Nom\tPour\tContre\nM. Dur\t\tX\n"),
        (table(["Présents", p("M. A") + p("Mme B"), "seul"]), "Présents\nM. A\nMme B\nseul\n"),
        (table([p("Un acte") + p("entier")]) + p("fin"), "Un acte\nentier\nfin\n"),
        (table(["Vote", table(["Pour", "12"], ["Contre", "3"])]), "Vote\nPour\t12\nContre\t3\n"),
        (table(["supprimée", "x"], row_properties="<w:trPr><w:del/></w:trPr>") + p("fin"), "fin\n"),
        (table([p("un") + p(RENDERED, "deux"), p("a") + p(RENDERED, "b")]), f"un\n{PAGE_BREAK}deux\na\n\nb\n"),
        (table(["", ""]) + p("fin"), "fin\n"),
    ],
)
def test_tables(tmp_path: Path, body: str, text: str) -> None:
    assert read(word_file(tmp_path / "a.docx", body)).text == text


def test_margins_once_and_notes_at_the_end(tmp_path: Path) -> None:
    section = (
        '<w:sectPr><w:headerReference w:type="first" r:id="rheader1"/><w:headerReference r:id="rheader2"/>'
        '<w:footerReference r:id="rfooter1"/></w:sectPr>'
    )
    path = word_file(
        tmp_path / "a.docx",
        p("un", properties=section) + p("deux", '<w:r><w:footnoteReference w:id="2"/></w:r>') + section,
        header1=p("Commune de Vaux"),
        header2=p("Commune de Vaux"),
        footer1=p("Hôtel de ville") + p("Page 1 sur 3"),
        footnotes=f'<w:footnote w:type="separator">{p("---")}</w:footnote><w:footnote>{p("Note")}</w:footnote>',
    )
    assert read(path).text == f"Commune de Vaux\nun\n{PAGE_BREAK}deux\n\nNote\nHôtel de ville"


def numbered(text: str, level: int = 0, list_id: int = 1) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def test_lists_show_their_numbers(tmp_path: Path) -> None:
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    levels = [(0, "decimal", "Article %1 :"), (1, "lowerRoman", "%1.%2"), (2, "bullet", "\uf0b7")]
    numbering = (
        f'<w:abstractNum w:abstractNumId="7">{"".join(level.format(*one) for one in levels)}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    styles = '<w:style w:styleId="Titre"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    styles += '<w:style w:styleId="SousTitre"><w:basedOn w:val="Titre"/></w:style>'
    body = numbered("A") + numbered("b", 1) + numbered("c", 1) + numbered("") + numbered("d", 2) + numbered("B")
    body += p("C", properties='<w:pStyle w:val="SousTitre"/>') + numbered("D", list_id=2) + numbered("E", list_id=2)
    body += p("sans", properties='<w:pStyle w:val="Titre"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    lines = read(word_file(tmp_path / "a.docx", body, numbering=numbering, styles=styles)).text.split("\n")
    assert lines == [
        "Article 1 : A", "1.i b", "1.ii c", "", "- d", "Article 2 : B", "Article 3 : C", "Article 5 : D",
        "Article 6 : E", "sans", "",
    ]  # fmt: skip


def test_macros_are_left_alone(tmp_path: Path) -> None:
    import zipfile

    path = word_file(tmp_path / "a.docm", p("Adopté"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")
    assert read(path).text == "Adopté\n"
