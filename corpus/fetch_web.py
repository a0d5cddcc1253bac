"""Published sources → the text of a stand-off document: each file is downloaded once and kept in a cache."""

import hashlib
import http.client
import logging
import os
import urllib.error
import urllib.parse
import urllib.request
from functools import partial
from pathlib import Path

from corpus.fetch_table import Source, Tables, source_of
from corpus.standoff import StandOff
from pipeline.errors import CannotWrite, SourceError
from pipeline.sinks.base import replacing

log = logging.getLogger(__name__)

RAW = "https://raw.githubusercontent.com"
GITHUB = "github.com/"
AGENT = {"User-Agent": "minutier"}
GONE = (404, 410)


class Unreachable(SourceError):
    """No answer from where the sources are published: no network, as a rule."""


def cache_folder() -> Path:
    """Where downloaded sources are kept: ``$MINUTIER_CACHE``, or ``minutier`` in the user's cache folder."""
    named = os.environ.get("MINUTIER_CACHE")
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "minutier"


def address(source: Source) -> str:
    """The URL of a source file.

    Raises SourceError where it is not in a GitHub repository.
    """
    if not source.repository.startswith(GITHUB):
        raise SourceError(f"published at {source.repository}, and only {GITHUB}… can be downloaded; see --from")
    parts = (source.repository.removeprefix(GITHUB), source.commit, source.path)
    return "/".join((RAW, *(urllib.parse.quote(part) for part in parts)))


class Web:
    """The published sources; call it with a document.

    A file enters the cache when a text in it has been verified: an error page with status 200 never does.
    After the first connection that fails no other is tried.
    """

    def __init__(self, cache: Path, timeout: float) -> None:
        """cache: a folder, made when needed. timeout: seconds without an answer."""
        self._cache = cache
        self._timeout = timeout
        self._fresh: dict[str, bytes] = {}
        self._tables = Tables()
        self._down: Unreachable | None = None

    def __call__(self, standoff: StandOff) -> str:
        """The text of a document.

        Raises SourceError where its source is gone, ChangedText where it has another text, Unreachable without network.
        """
        url = address(source_of(standoff))
        text = self._tables.text(url, partial(self._content, url), standoff)
        self._keep(url)
        return text

    def _content(self, url: str) -> bytes:
        """A source file, from the cache or the network."""
        try:
            return self._kept(url).read_bytes()
        except OSError:
            log.debug("not in the cache: %s", url)
        if self._down:
            raise self._down
        try:
            self._fresh[url] = download(url, self._timeout)
        except Unreachable as error:
            self._down = error
            raise
        return self._fresh[url]

    def _kept(self, url: str) -> Path:
        return self._cache / f"{hashlib.sha256(url.encode()).hexdigest()[:16]}-{url.rpartition('/')[2]}"

    def _keep(self, url: str) -> None:
        """Put a file that has shown to be the right one into the cache; without one the run goes on."""
        content = self._fresh.pop(url, None)
        if content is None:
            return
        try:
            self._cache.mkdir(parents=True, exist_ok=True)
            with replacing(self._kept(url)) as scratch:
                scratch.write_bytes(content)
        except (OSError, CannotWrite) as error:
            log.warning("the download is not kept for the next run: %s", error)


def download(url: str, timeout: float) -> bytes:
    """The file at a URL.

    timeout: seconds without an answer.
    Raises Unreachable where no server answers, SourceError where it answers with an error.
    """
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=AGENT), timeout=timeout) as answer:
            content: bytes = answer.read()
            return content
    except urllib.error.HTTPError as error:
        if error.code in GONE:
            raise SourceError(f"vanished: nothing is published any more at {url} (HTTP {error.code})") from error
        raise SourceError(f"the server answered HTTP {error.code}; try again later: {url}") from error
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        host = urllib.parse.urlsplit(url).netloc
        raise Unreachable(
            f"{host} cannot be reached ({reason}); check the network and HTTPS_PROXY, "
            "or name a folder that holds the texts with --from"
        ) from error
