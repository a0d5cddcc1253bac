"""Web pages: the text of the minutes, its tables and lists; what surrounds it left out."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.pages import PAGE_BREAK
from pipeline.sources import read
from pipeline.sources.html import MOST_TAGS

LINKS = "".join(f'<li><a href="/{n}">Rubrique numéro {n}</a></li>' for n in range(6))
ACT = f"<p>{'Le conseil municipal adopte le budget. ' * 20}</p>"
READ = " ".join(("Le conseil municipal adopte le budget. " * 20).split())


def page(tmp_path: Path, content: str | bytes, name: str = "a.html") -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<h1>Séance</h1><p>Le\n  conseil <b>décide</b><br>Adopté</p>", "Séance\nLe conseil décide\nAdopté\n"),
        ("<div>un<div>deux</div>trois</div>", "un\ndeux\ntrois\n"),
        ("<p>1<sup>er</sup> avril <del>rejeté</del><ins>adopté</ins></p>", "1er avril adopté\n"),
        ("<table><tr><th>Nom<th>Pour<tr><td>M. Dur<td></table>fin", "Nom\tPour\nM. Dur\nfin\n"),
        ("<table><tr><td><p>M. A</p><p>Mme B</p><td>seul</table>", "M. A\nMme B\nseul\n"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a\tb\tc\n"),
        ("<td>hors<td>table", "hors\ntable\n"),
        ("<ol start=3><li>Budget<li>Bois<ul><li>x</ul></ol>", "3. Budget\n4. Bois\n- x\n"),
        ("<pre>Pour  12\nContre 3</pre>", "Pour  12\nContre 3\n"),
        ("un<br style='page-break-before:always'>deux", f"un{PAGE_BREAK}\ndeux\n"),
        ("vu<script>var x='y'</script><style>p{}</style><!-- z --><noscript>n</noscript>", "vu\n"),
        ("d&eacute;cide &lt;oui&gt; &#8217;", "décide <oui> ’\n"),
    ],
)
def test_text(tmp_path: Path, body: str, text: str) -> None:
    pages = read(page(tmp_path, f"<!DOCTYPE html><html><meta charset=utf-8><title>t</title><body>{body}"))
    assert pages.text == text
    assert (pages.reader, pages.warnings) == ("html", [])


@pytest.mark.parametrize(
    "around",
    [
        "<nav>{links}</nav><main>{act}</main><footer>Mairie</footer>",
        "<div id=content>{act}<div class='share-links'>Partager</div></div><div>{links}</div>",
        "<header>Ville</header>{act}<aside>Agenda</aside><div class='site-footer'>Mairie</div>",
        "<div class='fil-ariane'>Accueil &gt; Conseil</div>{act}<div style='display: none'>caché</div>",
        "<table><tr><td><ul>{links}</ul></td><td>{act}</td></tr></table>",
        "<div role=navigation>Plan</div><div class='page with-menu'>{act}</div>",
        "<main><article><nav>Plan</nav>{act}</article></main><main hidden>x</main>",
        "<body style='display:none'>{act}",
    ],
)
def test_what_surrounds_the_text_is_left_out(tmp_path: Path, around: str) -> None:
    path = page(tmp_path, f"<html><body>{around.format(links=LINKS, act=ACT)}</body></html>")
    assert read(path).text.split("\n") == [READ, ""]


def test_a_header_inside_the_text_stays(tmp_path: Path) -> None:
    path = page(tmp_path, f"<html><body><article><header>Séance du 3 mai</header>{ACT}</article><header>Ville</header>")
    assert read(path).text == f"Séance du 3 mai\n{READ}\n"


def test_links_inside_the_main_part_stay(tmp_path: Path) -> None:
    path = page(tmp_path, f"<html><body><main><h1>Délibérations</h1><ul>{LINKS}</ul></main>")
    assert read(path).text.count("Rubrique") == 6


@pytest.mark.parametrize(
    ("content", "warnings"),
    [
        ("<html><p>Délibéré</p>".encode(), []),
        ("\ufeff<html><p>Délibéré</p>".encode(), []),
        ("<html><meta charset='iso-8859-1'><p>Délibéré</p>".encode("cp1252"), []),
        ("<html><meta http-equiv=c content='text/html; charset=windows-1252'><p>Délibéré</p>".encode("cp1252"), []),
        ("<html><meta charset=utf-8><p>Délibéré</p>".encode("cp1252"), ["the encoding is a guess: Windows-1252"]),
        ("<html><meta charset=martien><p>Délibéré</p>".encode(), []),
        ("<html><p>Délibéré</p>".encode("utf-16"), []),
    ],
)
def test_encodings(tmp_path: Path, content: bytes, warnings: list[str]) -> None:
    pages = read(page(tmp_path, content))
    assert (pages.text, pages.warnings) == ("Délibéré\n", warnings)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<html><body></body></html>", "holds no text"),
        ("<html><body><img src='scan.png'></body></html>", "holds no text, only pictures"),
        ("<html>", "holds no text"),
        ("<html>" + "<div>" * 5000 + "x", "nests its elements too deep"),
        ("<html>" + "<p>" * MOST_TAGS, "is a web page of more than"),
    ],
)
def test_refused(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read(page(tmp_path, content))
