"""The phone as Debian's MTP clients see it: libmtp's tools, gphoto2, android-file-transfer's, and lsusb."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.lab.android.content import File, Storage

from .phone_on_usb import PhoneOnUsb, phone_on_usb, wait_until

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("MTP clients")]

LOCKED = "your device may be locked or does not have any storage available"
WHOLE_PACKETS = 100 * 512 - 12
"""With the header of its container, a file of this size fills its last packet."""


@pytest.fixture(scope="module", params=["pixel", "galaxy", "huawei"])
def phone(request: pytest.FixtureRequest) -> Iterator[PhoneOnUsb]:
    """A phone with a card, or with odd names."""
    scenario = "sd-card" if request.param == "pixel" else "odd-names"
    with phone_on_usb(scenario, profile=request.param, file_bytes=WHOLE_PACKETS) as phone:
        wait_until_open(phone)
        yield phone


@pytest.fixture(params=["pixel", "huawei"])
def locked(request: pytest.FixtureRequest) -> Iterator[PhoneOnUsb]:
    with phone_on_usb("never-unlocks", profile=request.param) as phone:
        yield phone


def wait_until_open(phone: PhoneOnUsb) -> None:
    """Until its owner has tapped "File transfer"."""
    wait_until(lambda: phone.bed.run(["aft-mtp-cli", "ls"]).returncode == 0)


def show(phone: PhoneOnUsb, *command: str, folder: Path | None = None) -> str:
    """What a client that must succeed says."""
    done = phone.bed.run(list(command), folder=folder, environment={"LC_ALL": "C.UTF-8"})
    assert done.returncode == 0, done.stdout
    return done.stdout


def listed_by_libmtp(phone: PhoneOnUsb) -> dict[str, list[tuple[int, int]]]:
    """Name to handle and size of each file so named."""
    files: dict[str, list[tuple[int, int]]] = {}
    pattern = r"^File ID: (\d+)\n   Filename: ((?s:.*?))\n   File size (\d+) "
    for handle, name, size in re.findall(pattern, show(phone, "mtp-files"), re.MULTILINE):
        files.setdefault(name, []).append((int(handle), int(size)))
    return files


def all_files(phone: PhoneOnUsb) -> list[File]:
    return [file for storage in phone.content.storages for _, file in storage.walk()]


def held_in(storage: Storage, folder: str) -> dict[str, bytes]:
    """Path below the folder to content."""
    return {
        path.removeprefix(f"{folder}/"): file.read(0, file.size)
        for path, file in storage.walk()
        if path.startswith(f"{folder}/")
    }


def read_below(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_lsusb_names_it(phone: PhoneOnUsb) -> None:
    listed = " ".join(show(phone, "lsusb", "-v").split())
    legacy = phone.lab.make.profile.mtp == "legacy"
    triple = (255, 255, 0) if legacy else (6, 1, 1)
    named = (f"bInterfaceClass {triple[0]} ", f"bInterfaceSubClass {triple[1]} ", "iInterface 4 MTP")
    for line in (*named, f"bInterfaceProtocol {triple[2]} ", f"iSerial 3 {phone.lab.identity.serial}"):
        assert line in listed


def test_libmtp_detects_it(phone: PhoneOnUsb) -> None:
    shown = show(phone, "mtp-detect")
    profile = phone.lab.make.profile
    for line in (
        f"Manufacturer: {profile.manufacturer}",
        f"Model: {profile.model}",
        "Detected object size: 64 bits",
        "Battery level 82 of 100",
        *(f"StorageDescription: {storage.label}" for storage in phone.content.storages),
    ):
        assert line in shown
    serial = phone.lab.identity.serial if profile.mtp_serial_is_usb_serial else "[0-9a-f]{32}"
    assert re.search(f"Serial number: {serial}\n", shown)


def test_libmtp_lists_every_file_and_fetches_some(phone: PhoneOnUsb, tmp_path: Path) -> None:
    listed = listed_by_libmtp(phone)
    sizes = sorted(size for found in listed.values() for _, size in found)
    assert sizes == sorted(file.size for file in all_files(phone))
    for name in ("Holiday.mp4", "000007.bin"):
        (file,) = (file for file in all_files(phone) if file.name == name)
        ((handle, size),) = listed[name]
        show(phone, "mtp-getfile", str(handle), name, folder=tmp_path)
        assert (tmp_path / name).read_bytes() == file.read(0, size)


def test_libmtp_and_gphoto2_know_a_size_beyond_32_bits() -> None:
    with phone_on_usb("huge-file") as phone:
        wait_until_open(phone)
        size = phone.content.storages[0].file("DCIM/Huge/VID_huge.mp4").size
        assert size > 4 << 30
        ((_, listed),) = listed_by_libmtp(phone)["VID_huge.mp4"]
        assert listed == size
        folder = "/store_00010001/DCIM/Huge"
        assert f" {-(-size // 1024)} KB " in show(phone, "gphoto2", "--list-files", "--folder", folder)


def test_gphoto2_fetches_the_camera_folder(phone: PhoneOnUsb, tmp_path: Path) -> None:
    camera = "DCIM/Camera"
    show(phone, "gphoto2", "--get-all-files", "--folder", f"/store_00010001/{camera}", folder=tmp_path)
    assert read_below(tmp_path) == held_in(phone.content.storages[0], camera)


@pytest.mark.parametrize("folder", ["DCIM", "Archive"])
def test_aft_fetches_a_folder_with_all_below(phone: PhoneOnUsb, tmp_path: Path, folder: str) -> None:
    show(phone, "aft-mtp-cli", f"get {folder}", folder=tmp_path)
    held = held_in(phone.content.storages[0], folder)
    assert read_below(tmp_path / folder) == {as_aft_writes(path): content for path, content in held.items()}


def as_aft_writes(path: str) -> str:
    """MTP has room for 254 UTF-16 units of a name, and aft writes each unit by itself."""
    names = (memoryview(name.encode("utf-16-le")).cast("H")[:254] for name in path.split("/"))
    return "/".join(os.fsdecode("".join(map(chr, units)).encode(errors="surrogatepass")) for units in names)


def test_nothing_can_be_written(phone: PhoneOnUsb, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("new")
    assert phone.bed.run(["mtp-sendfile", "new.txt", "new.txt"], folder=tmp_path).returncode != 0
    assert "new.txt" not in show(phone, "aft-mtp-cli", "ls")


def test_a_locked_phone_shows_who_it_is_and_nothing_else(locked: PhoneOnUsb) -> None:
    shown = show(locked, "mtp-detect")
    assert f"Model: {locked.lab.make.profile.model}" in shown
    assert "StorageDescription" not in shown
    assert "Get Storage information failed" in show(locked, "mtp-files")
    assert "Serial Number" in show(locked, "gphoto2", "--summary")
    refused = locked.bed.run(["aft-mtp-cli", "ls"])
    assert (refused.returncode, refused.stdout) == (1, f"{LOCKED}\n")
