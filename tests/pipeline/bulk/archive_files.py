"""Archives for tests, friendly and hostile."""

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

GOOD = {"2031/pv-1.txt": "Adopté en février".encode(), "2031/pv-2.txt": "Rejeté en mars".encode()}


def zipped(path: Path, files: Mapping[str, bytes]) -> Path:
    """A zip archive; a name keeps its backslashes and dots."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2031, 2, 3, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return path


def tarred(path: Path, files: Mapping[str, bytes], *links: tuple[str, str]) -> Path:
    """A tar archive, packed as its name says. links: names and what they point at."""
    with tarfile.open(path, "w" if path.suffix == ".tar" else "w:gz") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), int(datetime(2031, 2, 3, 12).timestamp())
            archive.addfile(info, io.BytesIO(data))
        for name, target in links:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            archive.addfile(info)
    return path


def claims(path: Path, size: int, kind: bytes = tarfile.REGTYPE) -> Path:
    """A packed tar archive with one member that claims to be large, and zeros behind."""
    info = tarfile.TarInfo("pv.txt")
    info.size, info.type = size, kind
    with gzip.open(path, "wb", compresslevel=1) as out:
        out.write(info.tobuf(tarfile.GNU_FORMAT))
        for _ in range(64):
            out.write(bytes(1 << 20))
    return path
