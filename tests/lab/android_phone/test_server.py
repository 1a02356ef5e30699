"""The phone's process: it lists itself over USB/IP, and its owner does what standard input says."""

import socket
import struct
import time
from pathlib import Path

from tests.lab.android_fixture import LabAndroid, start_lab_android

_LIMIT_SECONDS = 20.0


def product_id(phone: LabAndroid) -> int | None:
    """What is plugged in, as OP_REQ_DEVLIST tells (docs.kernel.org/usb/usbip_protocol.html)."""
    host, _, port = phone.address.partition(":")
    with socket.create_connection((host, int(port)), timeout=_LIMIT_SECONDS) as connection:
        connection.sendall(struct.pack(">HHI", 0x0111, 0x8005, 0))
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    (count,) = struct.unpack_from(">I", answer, 8)
    return struct.unpack_from(">H", answer, 12 + 256 + 32 + 12 + 2)[0] if count else None


def wait_for(phone: LabAndroid, wanted: int | None) -> None:
    deadline = time.monotonic() + _LIMIT_SECONDS
    while (seen := product_id(phone)) != wanted:
        assert time.monotonic() < deadline, f"still {seen}"


def test_the_owner_obeys_and_the_bus_shows_it() -> None:
    with start_lab_android("waits-for-owner", payload_files=0) as phone:
        wait_for(phone, 0x4EE1)
        for act, shown in (("enable-debugging", 0x4EE7), ("tap-file-transfer", 0x4EE2), ("unplug", None)):
            phone.owner(act)
            wait_for(phone, shown)


def test_every_face_is_named(tmp_path: Path) -> None:
    bed = tmp_path / "bed"
    bed.mkdir()
    with start_lab_android(payload_files=0, umockdev=bed, adbd=True) as phone:
        assert phone.adbd.startswith("127.0.0.1:")
        assert (bed / "sys/bus/usb/devices").is_dir()
