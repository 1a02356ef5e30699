"""Our USB and MTP clients, on a real kernel, against responders that somebody else wrote."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from .machine import run_in_guest
from .results import OVER_MTP, REPORT, copied
from .samples import FILES, LARGEST, MODIFIED, content_of, write_samples

pytestmark = [pytest.mark.guest, pytest.mark.foreign]


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def read_phone(module: str, results: Path, *options: str) -> dict[str, Any]:
    """What is in the report, without what is the same for every responder."""
    run_in_guest(module, results, *options)
    report: dict[str, Any] = json.loads((results / REPORT).read_text())
    assert report.pop("largest") == sha256(content_of(LARGEST))
    return report


def test_qemu(tmp_path: Path) -> None:
    write_samples(tmp_path / "phone")
    devices = ("qemu-xhci", f"usb-mtp,rootdir={tmp_path / 'phone'},desc=Storage")
    options = [word for device in devices for word in ("-device", device)]
    report = read_phone("tests.guest.inside.usb_mtp", tmp_path, *options)
    assert report.pop("usb")[:2] == ["QEMU", "QEMU filesharing"]
    assert report == {
        "mtp": ["QEMU", "QEMU filesharing", "0123456789abcdef0123456789abcdef"],
        "battery": None,
        "storages": ["Storage"],
        "second half": None,  # it cannot read from an offset beyond 4 GiB, so is never asked for one
    }
    files = {(entry.path, entry.size, entry.sha256) for entry in copied(tmp_path / OVER_MTP)}
    # Run without a locale, QEMU gives every name that is not ASCII as "Oops".
    names = {path: path if path.isascii() else "Download/Oops" for path in FILES}
    assert files == {(f"Phone/{names[path]}", FILES[path], sha256(content_of(path))) for path in FILES}


def test_umtp_responder(tmp_path: Path) -> None:
    write_samples(tmp_path / "phone")
    assert read_phone("tests.guest.inside.umtp_responder", tmp_path) == {
        "usb": ["Maker", "Phone", "USB00112233"],
        "mtp": ["Maker", "Phone", "00112233"],
        "battery": 0,
        "storages": ["Internal storage"],
        "second half": sha256(content_of(LARGEST)[FILES[LARGEST] // 2 :]),
    }
    entries = copied(tmp_path / OVER_MTP)
    files = {(entry.path, entry.size, entry.sha256) for entry in entries}
    # umtp-responder 1.3.10 leaves out what needs two units of UTF-16.
    names = {path: path.replace("🎉.txt", "") for path in FILES}
    assert files == {(f"Phone/{names[path]}", FILES[path], sha256(content_of(path))) for path in FILES}
    assert {entry.modified for entry in entries} == {MODIFIED}
