"""Copies a phone's files as they are, by what the worker reads them with: our copy without its vault.

Says `ready` once the phone has let it in, copies when told to by a line, and says `done`.
"""

import sys
from pathlib import Path

from counterseal.phones.android.access import Access
from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.key import AdbKey
from counterseal.phones.android.copy import AHEAD
from counterseal.phones.android.mtp.session import Session
from counterseal.phones.android.over_adb import OverAdb
from counterseal.phones.android.over_mtp import OverMtp
from counterseal.phones.usb.backend import choose
from counterseal.phones.usb.claimed import claim
from counterseal.phones.usb.discovery import Finder, InterfaceKind

_PIECE = 1 << 20
_CONTENT = "Phone/Archive/"
"""What the simulated phone was made with; the files that every phone has are left aside."""


def connect() -> Access:
    """Into the one phone on USB, by ADB if it debugs. Raises PhoneError."""
    backend = choose()
    assert backend is not None  # noqa: S101 - the libusb that is measured
    (usb,) = [seen.phone for seen in Finder(backend).look() if seen.phone]
    if adb := usb.interface(InterfaceKind.ADB):
        return OverAdb(usb, Connection.open(claim(usb, adb), AdbKey.generate()))
    mtp = usb.interface(InterfaceKind.MTP)
    assert mtp is not None  # noqa: S101 - it has one or the other
    return OverMtp(usb, Session(claim(usb, mtp)))


def copy(access: Access, folder: Path) -> None:
    """Raises PhoneError."""
    listed = [file for file in access.files() if file.untrusted_path.startswith(_CONTENT)]
    for at, file in enumerate(listed, 1):
        then = listed[at : at + AHEAD]
        with access.open(file, then) as source, (folder / Path(file.untrusted_path).name).open("wb") as kept:
            while piece := source.read(_PIECE):
                kept.write(piece)


if __name__ == "__main__":
    phone = connect()
    print("ready", flush=True)  # noqa: T201 - the contract with whoever started us
    sys.stdin.readline()
    copy(phone, Path(sys.argv[1]))
    print("done", flush=True)  # noqa: T201 - the same
    phone.close()
