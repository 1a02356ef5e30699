"""One way to drive the page in either browser: opened from a file, as a person does, or asked through its own
`verifyEvidence`."""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias

from msgspec import Struct, convert
from selenium import webdriver
from selenium.webdriver.common.by import By

from tests.browsers.firefox import Firefox

Files: TypeAlias = Mapping[str, bytes]

_ASK = """
const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
const decoded = files => Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)]));
const { root, atHand, policy, crls } = args[0];
const trust = { root: bytes(root), atHand: atHand.map(bytes), crls: crls.map(bytes),
  policy: policy && bytes(policy) };
const answers = [];
for (const files of args[1]) {
  const { valid, codes, demo, proves, reports } = await verifyEvidence(decoded(files), trust);
  answers.push({ valid, codes, demo, proves, reports: reports.map(({ file, checked, valid, codes }) =>
    ({ file, checked, valid, codes })) });
}
return answers;
"""


class Report(Struct, frozen=True):
    """The page's verdict on one file; one that it cannot judge is not `checked`."""

    file: str
    checked: bool
    valid: bool
    codes: tuple[str, ...]


class Answer(Struct, frozen=True):
    """What `verifyEvidence` says of some files."""

    valid: bool
    codes: tuple[str, ...]
    demo: bool
    proves: str
    reports: tuple[Report, ...]


class Page(Protocol):
    """A browser's window."""

    def open(self, url: str) -> None: ...

    def call(self, body: str, *arguments: Any) -> Any:
        """What an asynchronous function of this body returns for `args`."""

    def choose(self, selector: str, *files: Path) -> None:
        """As a person does in the file chooser."""


class ChromiumPage:
    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def open(self, url: str) -> None:
        self.driver.get(url)

    def call(self, body: str, *arguments: Any) -> Any:
        script = f"""const [text, done] = arguments, args = JSON.parse(text), run = async () => {{ {body} }};
        run().then(value => done(JSON.stringify([value ?? null])), fault => done(String(fault)))"""
        answer = self.driver.execute_async_script(script, json.dumps(arguments))
        assert answer.startswith("["), answer
        return json.loads(answer)[0]

    def choose(self, selector: str, *files: Path) -> None:
        self.driver.find_element(By.CSS_SELECTOR, selector).send_keys("\n".join(map(str, files)))


FirefoxPage: TypeAlias = Firefox
"""It has these three by itself."""


def ask(page: Page, root: Path, *evidence: Files) -> list[Answer]:
    """The page's verdict on each of these folders, believing what `counterseal verify --trust` would."""
    folder, policy = root.parent, root.parent / "policy"
    trust = {
        "root": _encode(root.read_bytes()),
        "atHand": [_encode(path.read_bytes()) for path in sorted(folder.glob("*.pem"))],
        "policy": _encode(policy.read_bytes()) if policy.exists() else None,
        "crls": [_encode(path.read_bytes()) for path in sorted(folder.glob("*.crl"))],
    }
    encoded = [{name: _encode(content) for name, content in files.items()} for files in evidence]
    return convert(page.call(_ASK, trust, encoded), list[Answer])


def _encode(content: bytes) -> str:
    return base64.b64encode(content).decode()
