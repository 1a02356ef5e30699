"""What every program in the guest does with the phone that it has plugged in."""

import asyncio
import hashlib
import json
import time
from contextlib import suppress
from typing import Final, TypeAlias

from counterseal.copying.folder import CopyFolder
from counterseal.phones.android.access import Access
from counterseal.phones.android.copy import Copying
from counterseal.phones.android.mtp.codes import Operation
from counterseal.phones.android.mtp.describe import MtpObject
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.android.over_mtp import OverMtp
from counterseal.phones.usb.backend import choose
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind, UsbPhone
from counterseal.phones.usb.pipe import Pipe, UsbError
from tests.guest.results import OVER_MTP, PASSPHRASE, REPORT, RESULTS

_LIMIT_SECONDS: Final = 60
_LOOK_SECONDS: Final = 0.2

Report: TypeAlias = dict[str, object]


def find(kind: InterfaceKind) -> tuple[UsbPhone, Pipe]:
    """The phone on this kernel's USB, and its interface of this kind, once there is one."""
    backend, deadline = choose(), time.monotonic() + _LIMIT_SECONDS
    assert backend, "no libusb"
    finder = Finder(backend)
    while time.monotonic() < deadline:
        for phone in [seen.phone for seen in finder.look() if seen.phone]:
            if interface := phone.interface(kind):
                return phone, claim(phone, interface)
        time.sleep(_LOOK_SECONDS)
    raise AssertionError("no such phone came")


def open_mtp() -> tuple[UsbPhone, Session]:
    """The phone, once it shows files. When its owner allows that, it may leave the bus and come again."""
    deadline = time.monotonic() + _LIMIT_SECONDS
    while time.monotonic() < deadline:
        with suppress(UsbError):
            phone, pipe = find(InterfaceKind.MTP)
            session = Session(pipe)
            if session.storages():
                return phone, session
            session.close()
    raise AssertionError("the phone shows no files")


def copy(access: Access, name: str) -> None:
    """Into a vault in RESULTS."""
    with CopyFolder.fresh(RESULTS, name) as folder:
        asyncio.run(Copying.begin(folder, PASSPHRASE).run(access, lambda _report: None))
    access.close()


def read_over_mtp() -> Report:
    """Copy the phone that is plugged in, and try what may go wrong with a responder."""
    phone, session = open_mtp()
    copy(OverMtp(phone, session), OVER_MTP)

    phone, session = open_mtp()
    storages = session.storages()
    files = [found.file for storage in storages for found in session.walk(storage)]
    largest = max(files, key=lambda file: file.size)
    for _ in range(3):
        give_up(session, largest)
    resumes = Operation.GET_PARTIAL_OBJECT_64 in session.device.operations
    report: Report = {
        "usb": [phone.manufacturer, phone.product, phone.serial],
        "mtp": [session.device.maker, session.device.model, session.device.serial],
        "battery": session.battery_percent(),
        "storages": [storage.label for storage in storages],
        "largest": sha256(session, largest),
        "second half": sha256(session, largest, offset=largest.size // 2) if resumes else None,
    }
    session.close()
    return report


def give_up(session: Session, file: MtpObject) -> None:
    """As when the customer stops: the phone must answer the next question all the same."""
    with session.open_object(file) as reader:
        assert reader.read(1000)


def sha256(session: Session, file: MtpObject, offset: int = 0) -> str:
    digest = hashlib.sha256()
    with session.open_object(file, offset) as reader:
        while piece := reader.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def write(report: Report) -> None:
    (RESULTS / REPORT).write_text(json.dumps(report))
