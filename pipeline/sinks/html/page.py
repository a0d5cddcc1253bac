"""What every page that minutier writes shares: it is one file, loads nothing, and shows any text as text."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

SHARED = Path(__file__).parent / "templates"
CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Inlined:
    """What stands in the page itself: its style, the script that runs before it shows, the one that runs after."""

    style: Markup
    theme_script: Markup
    script: Markup

    @property
    def policy(self) -> str:
        """What the page may load: nothing, and run: its own scripts alone, whatever a document holds."""
        scripts = f"{_hash(self.theme_script)} {_hash(self.script)}"
        closed = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:"
        return f"{closed}; style-src {_hash(self.style)}; script-src {scripts}"


def inlined(style: Path, script: Path) -> Inlined:
    """The shared style and scripts, each followed by the page's own."""
    return Inlined(
        style=_joined(SHARED / "base.css", style),
        theme_script=_joined(SHARED / "theme.js"),
        script=_joined(SHARED / "theme_button.js", script),
    )


def environment(templates: Path) -> Environment:
    """The templates of a folder and those that pages share; all they show is escaped and free of control characters."""
    return Environment(
        loader=FileSystemLoader([templates, SHARED]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )


def clean(text: str) -> str:
    """A text, as long as before, without the control characters that HTML forbids or that turn others about."""
    return CONTROL.sub("\ufffd", text.replace("\x0c", "\n"))


def link(source: str | None) -> str | None:
    """The address of a document if a browser may follow it: of the web, and nothing that runs."""
    if source is None:
        return None
    try:
        address = urlsplit(source.strip())
    except ValueError:
        return None
    return source.strip() if address.scheme in ("http", "https") and address.netloc else None


def _joined(*files: Path) -> Markup:
    return Markup("\n".join(file.read_text(encoding="utf-8").strip() for file in files))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
