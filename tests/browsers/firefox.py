"""Firefox through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks by itself."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import websocket

_SECONDS = 120
_LISTENING = re.compile(rb"WebDriver BiDi listening on (ws://127\.0\.0\.1:\d+)")


class Firefox:
    """One window."""

    def __init__(self, socket: websocket.WebSocket) -> None:
        self._socket = socket
        self._numbers = count(1)
        self.command("session.new", capabilities={})
        (self._window, *_) = self.command("browsingContext.getTree")["contexts"]

    def command(self, method: str, **parameters: Any) -> Any:
        """Its result; raises AssertionError with what the browser says."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass
        assert answer["type"] == "success", answer
        return answer["result"]

    def open(self, url: str) -> None:
        self.command("browsingContext.navigate", context=self._context, url=url, wait="complete")

    def call(self, body: str, *arguments: Any) -> Any:
        """What an asynchronous function of this body returns, as JSON carries it."""
        declaration = f"""async text => {{
            const args = JSON.parse(text), run = async () => {{ {body} }};
            return JSON.stringify(await run() ?? null);
        }}"""
        answer = self.command(
            "script.callFunction",
            functionDeclaration=declaration,
            arguments=[{"type": "string", "value": json.dumps(arguments)}],
            target={"context": self._context},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    def choose(self, selector: str, *files: Path) -> None:
        """As a person does in the file chooser."""
        locator = {"type": "css", "value": selector}
        (node,) = self.command("browsingContext.locateNodes", context=self._context, locator=locator)["nodes"]
        element = {"sharedId": node["sharedId"]}
        self.command("input.setFiles", context=self._context, element=element, files=[str(f) for f in files])

    @property
    def _context(self) -> str:
        return str(self._window["context"])


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """A browser with an empty profile; skips the test where there is none."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        pytest.skip("no Firefox on this machine")
    command = [program, "--headless", "--remote-debugging-port=0", "--profile", str(profile), "about:blank"]
    environment = {**os.environ, "HOME": str(profile), "MOZ_DISABLE_CONTENT_SANDBOX": "1"}
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment)
    try:
        yield from _opened(process)
    finally:
        process.terminate()
        process.wait(_SECONDS)
        if process.stderr:
            process.stderr.close()


def _opened(process: "subprocess.Popen[bytes]") -> Iterator[Firefox]:
    assert process.stderr
    address = next((found[1] for line in process.stderr if (found := _LISTENING.search(line))), None)
    assert address, "Firefox ended before it listened"
    socket = websocket.create_connection(
        f"{address.decode()}/session", timeout=_SECONDS, suppress_origin=True
    )
    try:
        yield Firefox(socket)
    finally:
        socket.close()
