"""The phone as Debian's MTP clients see it: libmtp's tools, gphoto2 and android-file-transfer's."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from tests.lab.umockdev import UmockdevBed, umockdev_bed

from counterseal.lab.android.content import PhoneContent, Storage, make_content
from counterseal.lab.android.mtp import Identity, MtpFunction
from counterseal.lab.android.usb.gadget import Gadget
from counterseal.lab.android.usb.port import Port
from counterseal.lab.content.owner import Owner

pytestmark = pytest.mark.foreign

SERIAL = "00112233445566778899aabbccddeeff"
CAMERA = "DCIM/Camera"


class Phone:
    """A phone on its cable, and the programs that look at it."""

    def __init__(self, bed: UmockdevBed, function: MtpFunction, content: PhoneContent) -> None:
        self._bed = bed
        self.function = function
        self.internal = content.storages[0]

    def show(self, *command: str, folder: Path | None = None) -> str:
        """What a client that must succeed says."""
        done = self._bed.run(list(command), folder=folder)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def refuse(self, *command: str, folder: Path) -> str:
        """What a client that must fail says."""
        done = self._bed.run(list(command), folder=folder)
        assert done.returncode != 0, done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return make_content(
        Owner.from_seed(2), seed=2, camera=("Google", "Pixel 9"), card=True, specials=("odd-names",)
    )


@pytest.fixture(scope="module", params=["mtp", "legacy"])
def phone(request: pytest.FixtureRequest, content: PhoneContent) -> Iterator[Phone]:
    function = MtpFunction(request.param, lambda: content.storages, Identity("Google", "Pixel 9", SERIAL))
    with plugged_in(function) as bed:
        yield Phone(bed, function, content)


def plugged_in(function: MtpFunction) -> AbstractContextManager[UmockdevBed]:
    port = Port()
    port.attach(Gadget(0x18D1, 0x4EE1, 0x0510, "Google", "Pixel 9", "PIXEL0001", (function,)))
    return umockdev_bed(port)


def listed_by_libmtp(phone: Phone) -> dict[str, list[tuple[int, int]]]:
    """Name to handle and size of each file so named."""
    files: dict[str, list[tuple[int, int]]] = {}
    pattern = r"^File ID: (\d+)\n   Filename: ((?s:.*?))\n   File size (\d+) "
    for handle, name, size in re.findall(pattern, phone.show("mtp-files"), re.MULTILINE):
        files.setdefault(name, []).append((int(handle), int(size)))
    return files


def test_libmtp_detects_it(phone: Phone) -> None:
    shown = phone.show("mtp-detect")
    for line in (
        "Manufacturer: Google",
        "Model: Pixel 9",
        f"Serial number: {SERIAL}",
        "Detected object size: 64 bits",
        "StorageDescription: Internal shared storage",
        "StorageDescription: SD card",
        "Battery level 80 of 100 (80%)",
    ):
        assert line in shown


def test_libmtp_lists_every_file(phone: Phone, content: PhoneContent) -> None:
    sizes = sorted(size for found in listed_by_libmtp(phone).values() for _, size in found)
    assert sizes == sorted(file.size for storage in content.storages for _, file in storage.walk())


@pytest.mark.parametrize("path", ["Movies/Holiday.mp4", "Documents/Notes.txt", "DCIM/Odd names 😀/CON"])
def test_libmtp_fetches_a_file(phone: Phone, tmp_path: Path, path: str) -> None:
    file = phone.internal.file(path)
    ((handle, size),) = listed_by_libmtp(phone)[file.name]
    phone.show("mtp-getfile", str(handle), "fetched", folder=tmp_path)
    assert (tmp_path / "fetched").read_bytes() == file.read(0, size)


def test_gphoto2_fetches_the_camera_folder(phone: Phone, tmp_path: Path) -> None:
    phone.show("gphoto2", "--get-all-files", "--folder", f"/store_00010001/{CAMERA}", folder=tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == held_in(phone.internal, CAMERA)


def test_aft_fetches_a_file(phone: Phone, tmp_path: Path) -> None:
    held = held_in(phone.internal, CAMERA)
    listed = phone.show("aft-mtp-cli", f"ls {CAMERA}")
    assert set(re.findall(r"^\d+\s+(.*)$", listed, re.MULTILINE)) == set(held)
    name = next(iter(held))
    phone.show("aft-mtp-cli", f"get {CAMERA}/{name}", folder=tmp_path)
    assert (tmp_path / name).read_bytes() == held[name]


def held_in(storage: Storage, folder: str) -> dict[str, bytes]:
    files = {path.rpartition("/"): file for path, file in storage.walk()}
    return {name: file.read(0, file.size) for (above, _, name), file in files.items() if above == folder}


def test_reading_changes_nothing_and_writing_is_refused(phone: Phone, tmp_path: Path) -> None:
    assert phone.function.writes_attempted == 0
    (tmp_path / "new.txt").write_text("new")
    phone.refuse("mtp-sendfile", "new.txt", "new.txt", folder=tmp_path)
    assert phone.function.writes_attempted == 1
    phone.function.writes_attempted = 0


def test_a_locked_phone_shows_who_it_is_and_nothing_else() -> None:
    locked = MtpFunction("mtp", lambda: (), Identity("Google", "Pixel 9", SERIAL))
    with plugged_in(locked) as bed:
        assert f"Serial number: {SERIAL}" in bed.run(["mtp-detect"]).stdout
        assert "your device may be locked" in bed.run(["aft-mtp-cli", "ls"]).stdout
