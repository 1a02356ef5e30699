"""The copy that our own worker made of an Android phone, opened with Debian's `age` and nothing of ours."""

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from tests.copying.vault.age_tool import age_decrypt
from tests.lab.android_fixture import start_lab_android
from tests.phones import steps
from tests.phones.worker_process import start_worker

from counterseal.lab.android.content import File, PhoneContent
from counterseal.tradein.facts import CopyLevel, CopyProof

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("our Android copy")]

STORAGES = ("Phone", "SD card")
MTP_NAME_UNITS = 254
"""More of a name has no room in MTP's strings."""


@dataclass(frozen=True)
class Copy:
    """What a customer has who knows the passphrase: `read` gives a file by its path on the phone."""

    level: CopyLevel
    content: PhoneContent
    vault: Path
    key: Path
    entries: dict[str, dict[str, Any]]

    def read(self, path: str) -> bytes:
        command = ["age", "--decrypt", "-i", self.key, self.entries[path]["stored"]]
        return subprocess.run(command, cwd=self.vault, stdout=subprocess.PIPE, check=True).stdout

    def on_phone(self) -> dict[str, File]:
        """Every file of the phone, as it names itself by this way of copying."""
        return {
            self._as_named(f"{top}/{path}"): file
            for top, storage in zip(STORAGES, self.content.storages, strict=False)
            for path, file in storage.walk()
        }

    def _as_named(self, path: str) -> str:
        if self.level is CopyLevel.EVERYTHING:
            return path
        names = (name.encode("utf-16-le")[: 2 * MTP_NAME_UNITS] for name in path.split("/"))
        return "/".join(name.decode("utf-16-le") for name in names)


@pytest.fixture(
    scope="module",
    params=[
        (CopyLevel.FILES, "odd-names"),
        (CopyLevel.EVERYTHING, "odd-names"),
        (CopyLevel.FILES, "sd-card"),
    ],
    ids=["files", "everything", "card"],
)
def copy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    level, scenario = request.param
    base = tmp_path_factory.mktemp("copy")
    with (
        start_lab_android(scenario, level=level, speed=50) as lab,
        start_worker(base, lab.environment, level=level) as worker,
    ):
        steps.prepare(worker)
        steps.copy(worker)
        assert isinstance(steps.prove(worker), CopyProof)
    (index,) = base.rglob("index.age")
    vault, key, listed = index.parent, base / "key.txt", base / "index.txt"
    age_decrypt(vault, steps.PASSWORD, "-i", "identity.age", "-o", str(listed), "index.age")
    # asking for the passphrase each time is made to take long
    age_decrypt(vault, steps.PASSWORD, "-o", str(key), "identity.age")
    _, *lines = listed.read_text().splitlines()
    entries = {entry["path"]: entry for entry in map(json.loads, lines)}
    assert len(entries) == len(lines)
    return Copy(level, lab.content(), vault, key, entries)


def test_every_file_is_the_phones_byte_for_byte_with_its_time(copy: Copy) -> None:
    on_phone = copy.on_phone()
    assert {path for path, entry in copy.entries.items() if entry["kind"] == "file"} == on_phone.keys()
    for path, file in on_phone.items():
        assert copy.read(path) == file.read(0, file.size)
        assert copy.entries[path]["modified"] == file.modified


def test_the_phones_databases_are_in_it_at_the_level_that_promises_them(copy: Copy) -> None:
    records = {entry["kind"]: path for path, entry in copy.entries.items() if entry["kind"] != "file"}
    if copy.level is CopyLevel.FILES:
        assert records == {}
        return
    content = copy.content
    cards = copy.read(records["contacts"]).decode()
    assert re.findall("^FN:(.*)\r$", cards, re.MULTILINE) == [contact.name for contact in content.contacts]
    messages = _xml(copy.read(records["messages"]))
    assert len(messages) == len(content.messages)
    texts = [message.text for message in content.messages if message.picture is None]
    assert [sms.attrib["body"] for sms in messages.iter("sms")] == texts
    calls = _xml(copy.read(records["calls"]))
    assert [call.attrib["number"] for call in calls] == [call.number for call in content.calls]
    assert copy.read(records["events"]).count(b"END:VEVENT\r\n") == len(content.events)


def test_nothing_but_the_way_to_open_it_lies_in_clear(copy: Copy) -> None:
    secrets = (copy.content.owner.message_text.encode(), copy.content.owner.picture_mark, b"DCIM/Camera")
    for path in copy.vault.parent.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(secret in content for secret in secrets), path.name


def _xml(written: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(written)  # noqa: S314 - our own worker wrote it
