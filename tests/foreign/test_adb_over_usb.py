"""Debian's adb and fastboot over USB, through unmodified libusb, with the lab's whole phone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.tradein.facts import CopyLevel

from .adb_server import Adb, adb_server
from .phone_on_usb import FASTBOOT, PhoneOnUsb, phone_on_usb, wait_until

pytestmark = pytest.mark.foreign

WHOLE_PACKETS = 100 * 512 - 16
"""With a header before it and the end behind it, a file of this size fills its last packet."""


@pytest.fixture(scope="module", params=["pixel", "old-android"])
def phone(request: pytest.FixtureRequest) -> Iterator[PhoneOnUsb]:
    """Both ways in which adb lists and receives: with 64 bits, and as it did before."""
    everything = CopyLevel.EVERYTHING
    with phone_on_usb(
        "odd-names", profile=request.param, level=everything, file_bytes=WHOLE_PACKETS
    ) as phone:
        yield phone


@pytest.fixture(scope="module")
def adb(phone: PhoneOnUsb) -> Iterator[Adb]:
    with adb_server(phone) as adb:
        wait_until(lambda: adb.state() == "device")
        yield adb


def test_adb_is_let_in_only_once_the_owner_allows_it() -> None:
    with phone_on_usb("debugging-slow", speed=8) as phone, adb_server(phone) as adb:
        wait_until(lambda: adb.state() == "unauthorized")
        assert b"device unauthorized" in adb.run("shell", "id").stderr
        wait_until(lambda: adb.state() == "device")
        assert adb.show("get-serialno") == f"{phone.lab.identity.serial}\n"


def test_a_command_has_its_output_its_errors_and_its_exit_code_apart(adb: Adb, phone: PhoneOnUsb) -> None:
    finished = adb.run("shell", "getprop ro.product.model; nonsense")
    assert finished.stdout.decode() == f"{phone.lab.make.profile.model}\n"
    assert finished.stderr == b"/system/bin/sh: nonsense: inaccessible or not found\n"
    assert finished.returncode == 127


def test_everything_is_pulled_byte_for_byte_with_its_times(
    adb: Adb, phone: PhoneOnUsb, tmp_path: Path
) -> None:
    adb.show("pull", "-a", "/sdcard/", str(tmp_path))
    pulled = tmp_path / "sdcard"
    held = {f"{pulled}/{path}": file for path, file in phone.content.storages[0].walk()}
    assert {str(path) for path in pulled.rglob("*") if path.is_file()} == held.keys()
    for path, file in held.items():
        assert Path(path).read_bytes() == file.read(0, file.size)
        assert Path(path).stat().st_mtime == file.modified


def test_nothing_can_be_pushed(adb: Adb, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("new")
    refused = adb.run("push", str(tmp_path / "new.txt"), "/sdcard/")
    assert refused.returncode == 1
    assert b"Read-only file system" in refused.stdout


def test_a_file_of_more_than_four_gigabytes_has_its_size_and_a_restart_enumerates_anew() -> None:
    with phone_on_usb("huge-file", level=CopyLevel.EVERYTHING) as phone, adb_server(phone) as adb:
        wait_until(lambda: adb.state() == "device")
        size = phone.content.storages[0].file("DCIM/Huge/VID_huge.mp4").size
        assert size > 4 << 30
        assert adb.show("shell", "stat -c %s /sdcard/DCIM/Huge/VID_huge.mp4") == f"{size}\n"
        before = adb.run("get-devpath").stdout
        adb.show("reboot")
        wait_until(lambda: adb.run("get-devpath").stdout not in {before, b""})
        wait_until(lambda: adb.state() == "device")
        assert adb.show("get-serialno") == f"{phone.lab.identity.serial}\n"


def test_after_the_reset_only_trade_in_mode_opens_and_without_a_key() -> None:
    with phone_on_usb("debugging") as phone:
        with adb_server(phone) as adb:
            wait_until(lambda: adb.state() == "device")
            adb.show("shell", "am start -a com.android.settings.action.FACTORY_RESET")
            wait_until(lambda: not phone.interface())
        with adb_server(phone) as stranger:
            wait_until(lambda: stranger.state() == "device")
            status = json.loads(stranger.show("shell", "tradeinmode getstatus"))
            assert status["serial"] == phone.lab.identity.serial
            assert status["locks"] == {"factory_reset_protection": False}
            for refused in (["shell", "id"], ["shell", "tradeinmode getstatus; id"], ["reboot"]):
                assert stranger.run(*refused).stderr.endswith(b"closed\n"), refused
            assert b"closed" in stranger.run("ls", "/sdcard").stdout


def test_fastboot_reads_and_is_refused_what_erases() -> None:
    with phone_on_usb("debugging") as phone:
        with adb_server(phone) as adb:
            wait_until(lambda: adb.state() == "device")
            adb.show("reboot", "bootloader")
            wait_until(lambda: phone.interface() == FASTBOOT)
        serial = phone.lab.identity.serial
        assert phone.bed.run(["fastboot", "devices"]).stdout == f"{serial}\tfastboot\n"
        variables = phone.bed.run(["fastboot", "getvar", "all"]).stdout
        for variable in ("product:tokay", f"serialno:{serial}", "unlocked:no", "secure:yes"):
            assert f"(bootloader) {variable}\n" in variables
        erase = phone.bed.run(["fastboot", "erase", "userdata"])
        assert erase.returncode == 1
        assert "FAILED (remote: 'erase is not allowed in locked state')" in erase.stdout
