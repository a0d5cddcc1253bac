"""Minutes as text → the same minutes as their clerks would save them: Word, OpenDocument, RTF, a web page."""

import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path

from pipeline.pages import PAGE_BREAK

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def write_docx(text: str, path: Path) -> None:
    """A paragraph a line, through python-docx."""
    from docx import Document

    document = Document()
    for number, page in enumerate(text.split(PAGE_BREAK)):
        for index, line in enumerate(page.split("\n")):
            paragraph = document.add_paragraph(line)
            paragraph.paragraph_format.page_break_before = bool(number and not index)
    document.save(str(path))


def write_odt(text: str, path: Path) -> None:
    """A paragraph a line, through odfdo."""
    from odfdo import Document, Element, Paragraph, Style

    document = Document("text")
    document.body.clear()
    style = Style("paragraph", name="NewPage")
    style.append(Element.from_tag('<style:paragraph-properties fo:break-before="page"/>'))
    document.insert_style(style, automatic=True)
    for number, page in enumerate(text.split(PAGE_BREAK)):
        for index, line in enumerate(page.split("\n")):
            new_page = bool(number and not index)
            document.body.append(Paragraph(line, style="NewPage" if new_page else None))
    document.save(str(path))


def write_rtf(text: str, path: Path) -> None:
    """A paragraph a line, as Word writes it: bytes of Windows-1252 in hexadecimal, other characters by number."""
    lines = "\\page ".join(rtf_escaped(page).replace("\n", "\\par\r\n") for page in text.split(PAGE_BREAK))
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}{\*\generator x;}\uc1\pard\f0 "
    )
    path.write_bytes((head + lines + "}").encode("ascii"))


def rtf_escaped(text: str) -> str:
    """A text with RTF's own characters escaped, and all beyond ASCII."""
    return "".join(_rtf_character(character) for character in text)


def write_html(text: str, path: Path) -> None:
    """A paragraph a line, in a page with navigation around."""
    pages = text.split(PAGE_BREAK)
    body = '\n<hr style="page-break-before: always">\n'.join(
        "\n".join(f"<p>{escape(line)}</p>" for line in page.split("\n")) for page in pages
    )
    path.write_text(
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Procès-verbal</title>'
        "<script>var menu = '<p>Séance du 1er janvier 1999</p>';</script></head><body><header>Ville en ligne</header>"
        '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/conseil">Le conseil</a></li></ul></nav>'
        f"<main>{body}</main><footer>Mentions légales</footer></body></html>",
        encoding="utf-8",
    )


WRITERS: dict[str, Callable[[str, Path], None]] = {
    "docx": write_docx,
    "odt": write_odt,
    "rtf": write_rtf,
    "html": write_html,
}


def word_file(path: Path, body: str, **parts: str) -> Path:
    """A Word document from the XML of its body; other parts (``header1``, ``footnotes``, …) by name."""
    related = "".join(
        f'<Relationship Id="r{name}" Type="http://x/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            _relationships('<Relationship Id="d" Type="http://x/officeDocument" Target="word/document.xml"/>'),
        )
        archive.writestr("word/_rels/document.xml.rels", _relationships(related))
        archive.writestr("word/document.xml", _word_xml("document", f"<w:body>{body}</w:body>"))
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", _word_xml("part", content))
    return path


def open_file(path: Path, body: str, *, styles: str = "", content_styles: str = "") -> Path:
    """An OpenDocument text from the XML of its body, of its master pages and of its automatic styles."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("styles.xml", _open_xml(f"<office:master-styles>{styles}</office:master-styles>"))
        archive.writestr(
            "content.xml",
            _open_xml(
                f"<office:automatic-styles>{content_styles}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body>"
            ),
        )
    return path


def _relationships(inner: str) -> str:
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'
    )


def _word_xml(root: str, inner: str) -> str:
    names = {"w": WORD, "r": "http://r", "mc": "http://mc", "wps": "http://wps", "v": "http://v"}
    declared = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in names.items())
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {declared}>{inner}</w:{root}>'


def _open_xml(inner: str) -> str:
    prefixes = ("office", "style", "text", "table", "draw", "fo", "svg", "dc")
    declared = " ".join(f'xmlns:{prefix}="urn:{prefix}"' for prefix in prefixes)
    return f'<?xml version="1.0" encoding="UTF-8"?><office:document {declared}>{inner}</office:document>'


def _rtf_character(character: str) -> str:
    if character in "\\{}":
        return "\\" + character
    if character < "\x80":
        return character
    try:
        return f"\\'{character.encode('cp1252')[0]:02x}"
    except UnicodeEncodeError:
        units = character.encode("utf-16-le")
        numbers = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
        return "".join(f"\\u{number}?" for number in numbers)
