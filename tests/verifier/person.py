"""What a person does with the page, and what they read on it."""

import json
import time
from pathlib import Path
from typing import Any

from tests.verifier.pages import Page

_SECONDS = 60


class Person:
    """Has the page open in either browser."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def trust(self, *files: Path) -> str:
        """What the page says of the root that was chosen."""
        self.page.choose("#trust", *files)
        self._until("return document.getElementById('root').childElementCount > 0")
        return self.text("#root")

    def choose(self, *files: Path) -> str:
        self._forget()
        self.page.choose("#files", *files)
        return self.verdict()

    def paste(self, text: str) -> str:
        self._forget()
        self.page.call("document.getElementById('text').value = args[0]; element('check').click()", text)
        return self.verdict()

    def drop(self, *files: Path) -> str:
        """From the desktop onto the page; the browser makes the same event."""
        body = """const transfer = new DataTransfer();
        for (const [name, content] of args[0]) transfer.items.add(new File([Uint8Array.from(content)], name));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }))"""
        self._forget()
        self.page.call(body, [(file.name, [*file.read_bytes()]) for file in files])
        return self.verdict()

    def verdict(self) -> str:
        """The word and sentence, once the page has made up its mind."""
        self._until("return !document.querySelector('#result .verdict') ? '' : element('status').textContent")
        return self.text(".verdict p")

    def until_status(self, text: str) -> None:
        self._until(f"return document.getElementById('status').textContent === {json.dumps(text)}")

    def status(self) -> str:
        return str(self.page.call("return document.getElementById('status').textContent"))

    def text(self, selector: str) -> str:
        return str(self.page.call("return document.querySelector(args[0]).innerText", selector))

    def all_texts(self, selector: str) -> list[str]:
        body = "return [...document.querySelectorAll(args[0])].map(one => one.innerText)"
        return [str(one) for one in self.page.call(body, selector)]

    def codes(self) -> list[str]:
        return self.all_texts(".findings code")

    def _forget(self) -> None:
        """So that the verdict read next is not the one from before."""
        self.page.call("element('result').replaceChildren()")

    def _until(self, body: str) -> Any:
        """What it returns, once that is something."""
        limit = time.monotonic() + _SECONDS
        while not (value := self.page.call(body)):
            assert time.monotonic() < limit, "the page did not answer"
        return value
