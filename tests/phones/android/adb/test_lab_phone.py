"""A trade-in's conversation with the lab's phone, over USB/IP: allowed, read, erased, looked at again."""

import json
import time
from collections.abc import Iterator
from functools import partial
from shlex import quote

import pytest

from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.handshake import Authentication
from counterseal.phones.android.adb.key import AdbKey
from counterseal.phones.android.adb.services import opens
from counterseal.phones.android.adb.shell import shell
from counterseal.phones.android.adb.sync import Sync
from counterseal.phones.usb.backend import choose
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind
from counterseal.phones.usb.pipe import UsbError
from tests.lab.android_fixture import LabAndroid, start_lab_android

LIMIT_SECONDS = 60.0


@pytest.fixture
def lab_phone(monkeypatch: pytest.MonkeyPatch) -> Iterator[LabAndroid]:
    with start_lab_android("debugging", payload_files=5, speed=100.0) as phone:
        monkeypatch.setenv("COUNTERSEAL_USBIP", phone.address)
        yield phone


def connect(key: AdbKey) -> Connection:
    """As a person tries: until the phone is there, debugs, and stays."""
    backend = choose()
    assert backend is not None
    finder, deadline = Finder(backend), time.monotonic() + LIMIT_SECONDS
    while True:
        for phone in [seen.phone for seen in finder.look() if seen.phone]:
            if interface := phone.interface(InterfaceKind.ADB):
                try:
                    return Connection.open(claim(phone, interface), key)
                except UsbError:
                    continue
        assert time.monotonic() < deadline
        time.sleep(0.05)


def all_files(sync: Sync, folder: str) -> Iterator[tuple[str, bytes]]:
    """Every file below `folder`, read, of the size it was listed with."""
    for entry in sync.list_folder(folder):
        path = f"{folder}/{entry.name}"
        if entry.is_folder:
            yield from all_files(sync, path)
            continue
        content = b"".join(iter(partial(sync.open_file(path).read, 1 << 20), b""))
        assert len(content) == entry.size
        yield path, content


def test_from_the_prompt_to_the_proof(lab_phone: LabAndroid, key: AdbKey) -> None:
    before = connect(key)
    assert before.authentication is Authentication.PROMPT
    finished = shell(before, "getprop ro.product.model; nonsense", seconds=20)
    assert finished.untrusted_stdout == b"Pixel 9\n"
    assert finished.untrusted_stderr
    assert finished.exit_code == 127

    with Sync(before) as sync:
        read = dict(all_files(sync, "/sdcard"))
    assert len(read) > 20
    for path, content in read.items():
        assert shell(before, f"cat {quote(path)}", seconds=20, max_bytes=1 << 24).untrusted_stdout == content

    shell(before, "am start -a com.android.settings.action.FACTORY_RESET", seconds=20)
    with pytest.raises(UsbError):
        while True:  # until the phone goes
            shell(before, "id", seconds=20)
    before.close()

    after = connect(key)
    assert after.authentication is Authentication.NONE
    assert not opens(after, "shell,v2,raw:id")
    assert not opens(after, "sync:")
    status = json.loads(shell(after, "tradeinmode getstatus", seconds=20).untrusted_stdout)
    assert status["serial"] == lab_phone.identity.serial
    after.close()
