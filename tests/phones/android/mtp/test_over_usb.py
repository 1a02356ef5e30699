"""The same over a bus: our USB/IP client and the lab's server in between, or libusb and umockdev."""

import hashlib
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import counterseal
from counterseal.lab.android.content import File, Folder, Storage
from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.mtp import Faults, Identity, MtpFunction
from counterseal.lab.android.usb.gadget import Gadget
from counterseal.lab.android.usb.port import Port
from counterseal.phones.android.mtp.describe import MtpObject
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.tradein.failures import FailureCode
from tests.lab.umockdev import umockdev_bed

NOW = 1_700_000_000
SIZES = [0, 1, 500, 512, 1012, 12_345, (1 << 20) - 12, 24 << 20]
FILES = [
    File.holding(f"{number}.bin", (bytes(range(251)) * (size // 251 + 1))[:size], NOW)
    for number, size in enumerate(SIZES)
]
STORAGE = Storage("Internal", 0x00010001, 128 * 10**9, Folder("", NOW, (Folder("DCIM", NOW, tuple(FILES)),)))
BIG = FILES[-1]

PROGRAM = """
import hashlib
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.usb.backend import choose
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind

(seen,) = Finder(choose()).look()
session = Session(claim(seen.phone, seen.phone.interface(InterfaceKind.MTP)))
(storage,) = session.storages()
files = [found.file for found in session.walk(storage)]
with session.open_object(files[-1]) as given_up:
    given_up.read(1000)
for file in files:
    with session.open_object(file) as reader:
        content = b"".join(iter(lambda: reader.read(1 << 20), b""))
    print(file.name, hashlib.sha256(content).hexdigest())
session.close()
"""


@pytest.fixture
def faults() -> Faults:
    return Faults()


@pytest.fixture
def port(faults: Faults) -> Port:
    function = MtpFunction("mtp", lambda: [STORAGE], Identity("Maker", "Phone", "5e" * 16), faults=faults)
    port = Port()
    port.attach(Gadget(0x18D1, 0x4EE1, 0x0510, "Maker", "Phone", "SERIAL1", (function,)))
    return port


@pytest.fixture
def session(port: Port) -> Iterator[Session]:
    server = UsbIpServer(port)
    (seen,) = Finder(UsbIpBackend(server.address)).look()
    assert seen.phone
    interface = seen.phone.interface(InterfaceKind.MTP)
    assert interface
    session = Session(claim(seen.phone, interface))
    yield session
    session.close()
    server.close()


def files_of(session: Session) -> list[MtpObject]:
    [storage] = session.storages()
    return [found.file for found in session.walk(storage)]


def received(session: Session, file: MtpObject, offset: int = 0) -> bytes:
    with session.open_object(file, offset) as reader:
        return b"".join(iter(lambda: reader.read(1 << 20), b""))


def test_files_come_as_they_are(session: Session) -> None:
    for file, original in zip(files_of(session), FILES, strict=True):
        assert received(session, file) == original.read(0, original.size)
    assert received(session, files_of(session)[-1], offset=BIG.size - 1000) == BIG.read(BIG.size - 1000, 1000)


def test_a_file_given_up_leaves_nothing_behind(session: Session) -> None:
    big = files_of(session)[-1]
    for _ in range(3):
        with session.open_object(big) as reader:
            assert reader.read(10) == BIG.read(0, 10)
        assert session.battery_percent() == 80


@pytest.mark.parametrize("silent", [False, True])
def test_stop_takes_less_than_two_seconds(session: Session, faults: Faults, silent: bool) -> None:
    big = files_of(session)[-1]
    faults.silent_after = (1 << 20) if silent else None
    begun = threading.Event()
    failures: list[PhoneError] = []

    def copy_for_ever() -> None:
        try:
            while True:
                with session.open_object(big) as reader:
                    while reader.read(1 << 20):
                        begun.set()
        except PhoneError as error:
            failures.append(error)

    thread = threading.Thread(target=copy_for_ever)
    thread.start()
    assert begun.wait(10)
    at = time.monotonic()
    session.stop()
    thread.join(10)
    session.close()
    assert time.monotonic() - at < 2
    assert [error.failure.code for error in failures] == [FailureCode.PHONE_UNPLUGGED]


def test_a_phone_unplugged_while_it_sends(session: Session, port: Port) -> None:
    with session.open_object(files_of(session)[-1]) as reader:
        assert reader.read(10)
        port.detach()
        with pytest.raises(PhoneError) as raised:
            while reader.read(1 << 20):
                pass
    assert raised.value.failure.code is FailureCode.PHONE_UNPLUGGED


@pytest.mark.foreign
def test_files_come_as_they_are_through_libusb(port: Port) -> None:
    source = str(Path(counterseal.__file__).parents[1])
    with umockdev_bed(port) as bed:
        done = bed.run([sys.executable, "-c", PROGRAM], environment={"PYTHONPATH": source})
    expected = [f"{file.name} {hashlib.sha256(file.read(0, file.size)).hexdigest()}" for file in FILES]
    assert done.stdout.splitlines() == expected
