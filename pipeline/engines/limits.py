"""How much memory a process holds, and bounds on it."""

import os
import time
from pathlib import Path
from threading import Thread

PAUSE = 0.1
"""Seconds between two looks."""


def held(process: int) -> int:
    """Bytes of memory that a process holds; 0 where the system does not tell (elsewhere than on Linux)."""
    return _pages(process, 1)


def confine(extra: int) -> None:
    """Let this process take so many bytes of addresses beyond what it has; what asks for more gets MemoryError.

    The watch from outside ends a process that holds too much; this bound stops one that takes it faster than that.
    """
    reserved = _pages(os.getpid(), 0)
    if reserved:
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        bound = reserved + extra
        resource.setrlimit(resource.RLIMIT_AS, (bound if hard == resource.RLIM_INFINITY else min(bound, hard), hard))


def guard(most: int) -> None:
    """End this process where it holds more memory of its own, from now on.

    For processes that map shared memory, as Ray's do: :func:`confine` would count all that they could ever touch.
    """

    def watch() -> None:
        while _pages(os.getpid(), 1) - _pages(os.getpid(), 2) <= most:
            time.sleep(PAUSE)
        os._exit(1)

    Thread(target=watch, daemon=True).start()


def _pages(process: int, column: int) -> int:
    try:
        told = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()
    except OSError:
        return 0
    return int(told[column]) * os.sysconf("SC_PAGE_SIZE")
