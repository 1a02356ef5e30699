"""What happens to what is plugged in: by USBGuard's rules and udev's, both as they are shipped."""

from pathlib import Path

import pytest

from .computer import Computer

pytestmark = pytest.mark.boot

READER_PORT, PHONE_PORT, DRIVE_PORT, OTHER_PORT = 1, 5, 6, 7
"""The second and third as conftest.py tells USBGuard."""


def plug_in(computer: Computer, port: int, driver: str, **options: str) -> None:
    computer.hardware.ask("device_add", {"driver": driver, "bus": "usb.0", "port": str(port), **options})


def interfaces(computer: Computer, port: int) -> int:
    """How many of them a driver could take: none unless the device was let in."""
    return int(computer.run(f"find /sys/bus/usb/devices -name '1-{port}:*' | wc -l"))


def turned_away(computer: Computer, port: int) -> bool:
    """Whether USBGuard has said so."""
    said = computer.run("journalctl --boot --unit usbguard --output cat --no-pager")
    decisions = [line for line in said.splitlines() if f'via-port "1-{port}"' in line]
    return any("target.new='block'" in line or "target.new='reject'" in line for line in decisions)


def test_the_shops_own_card_reader_is_let_in(computer: Computer) -> None:
    assert interfaces(computer, READER_PORT) == 1


@pytest.mark.parametrize("port", [PHONE_PORT, DRIVE_PORT, OTHER_PORT], ids=["phone", "drive", "other"])
def test_a_keyboard_is_turned_away(computer: Computer, port: int) -> None:
    inputs = computer.run("ls /dev/input")
    plug_in(computer, port, "usb-kbd", id="keyboard")
    computer.until(lambda: turned_away(computer, port), "USBGuard let it in, or saw nothing")
    assert interfaces(computer, port) == 0
    assert computer.run("ls /dev/input") == inputs
    computer.hardware.ask("device_del", {"id": "keyboard"})
    peripherals = {"path": "/machine/peripheral"}
    computer.until(
        lambda: "keyboard" not in str(computer.hardware.ask("qom-list", peripherals)), "it stayed plugged in"
    )


def test_a_phone_is_let_in_and_is_the_cores(computer: Computer, tmp_path: Path) -> None:
    plug_in(computer, PHONE_PORT, "usb-mtp", rootdir=str(tmp_path), desc="Storage")
    computer.until(lambda: interfaces(computer, PHONE_PORT) == 1, "it was not let in")
    computer.run("udevadm settle")
    path = f"/sys/bus/usb/devices/1-{PHONE_PORT}"
    told = computer.run(f"udevadm info --query property --path {path}").splitlines()
    assert {"ID_MTP_DEVICE=0", "ID_MM_DEVICE_IGNORE=1"} <= set(told)
    node = f"/dev/$(udevadm info --query name --path {path})"
    assert computer.run(f"stat --format '%U %G %a' {node}").split() == ["root", "kiosk-core", "660"]
