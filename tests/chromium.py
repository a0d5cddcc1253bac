"""Headless Chromium over the DevTools protocol, by a pair of pipes: nothing but the standard library."""

import base64
import json
import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PROGRAM = next((found for found in map(shutil.which, NAMES) if found), None)
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe")
PATIENCE = 60
KEYS = {"Tab": 9, "Enter": 13, "Escape": 27}
TROUBLE = ("Runtime.exceptionThrown", "Log.entryAdded")


class Page:
    """A tab: what it is asked to do, and what it complains of."""

    def __init__(self, process: subprocess.Popen[bytes], answers: int, asked: int) -> None:
        self._process, self._answers, self._asked = process, answers, asked
        self._number, self._left, self._session = 0, b"", None
        self._seen: list[dict[str, Any]] = []
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{domain}.enable")

    def open(self, url: str) -> None:
        """Go to an address and wait for its load."""
        self._seen.clear()
        self._ask("Page.navigate", url=url)
        while not any(event["method"] == "Page.loadEventFired" for event in self._seen):
            self._seen.append(self._receive())

    def look(self, width: int, height: int = 900, *, theme: str = "light", media: str = "screen") -> None:
        """Set the size of the window, the theme of the system, and the medium."""
        self._ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self._ask("Emulation.setScrollbarsHidden", hidden=True)
        features = [{"name": "prefers-color-scheme", "value": theme}]
        self._ask("Emulation.setEmulatedMedia", media=media, features=features)

    def value(self, expression: str) -> Any:
        """What a script says, or the promise of it."""
        found = self._ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            raise AssertionError(found["exceptionDetails"])
        return found["result"].get("value")

    def press(self, key: str) -> None:
        """Strike a key: one of KEYS."""
        stroke = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS[key]}
        self._ask("Input.dispatchKeyEvent", type="keyDown", **stroke, **({"text": "\r"} if key == "Enter" else {}))
        self._ask("Input.dispatchKeyEvent", type="keyUp", **stroke)

    def picture(self, path: Path, *, whole: bool = True) -> None:
        """A screenshot, of the whole page or of the window."""
        data = self._ask("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        path.write_bytes(base64.b64decode(data))

    def complaints(self) -> list[str]:
        """Errors and warnings since the page was opened."""
        self.value("0")
        loud = [event for event in self._seen if event["method"] in TROUBLE]
        loud += [event for event in self._seen if event["method"] == "Runtime.consoleAPICalled"]
        return [json.dumps(event["params"]) for event in loud]

    def requests(self) -> list[str]:
        """The addresses that were asked for since the page was opened."""
        self.value("0")
        sent = [event for event in self._seen if event["method"] == "Network.requestWillBeSent"]
        return [event["params"]["request"]["url"] for event in sent]

    def close(self) -> None:
        """End the browser."""
        self._session = None
        self._ask("Browser.close")
        self._process.wait(20)

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._asked, json.dumps(message).encode() + b"\0")
        while (answer := self._receive()).get("id") != self._number:
            self._seen.append(answer)
        assert "result" in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._left:
            ready, _, _ = select.select([self._answers], [], [], PATIENCE)
            if not ready:
                raise TimeoutError(f"Chromium has said nothing for {PATIENCE} s")
            more = os.read(self._answers, 1 << 20)
            if not more:
                raise EOFError("Chromium is gone")
            self._left += more
        line, self._left = self._left.split(b"\0", 1)
        message: dict[str, Any] = json.loads(line)
        return message


@contextmanager
def chromium(profile: Path) -> Iterator[Page]:
    """A page of a fresh browser, which ends with the block."""
    assert PROGRAM
    told, asked = os.pipe()
    answers, said = os.pipe()
    # Chromium reads its orders from 3 and answers on 4.
    shell = ["bash", "-c", f'exec "$@" 3<&{told} 4>&{said}', "bash"]
    command = [*shell, PROGRAM, *FLAGS, f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen(command, pass_fds=(told, said), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(told)
    os.close(said)
    try:
        page = Page(process, answers, asked)
        yield page
        page.close()
    finally:
        process.kill()
        process.wait()
        os.close(asked)
        os.close(answers)
