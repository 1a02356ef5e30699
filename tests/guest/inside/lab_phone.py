"""The lab's phone over USB/IP, made a device of this kernel by vhci-hcd: our clients, and Debian's adb."""

import subprocess
import threading
import time
from pathlib import Path
from typing import Final

from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.key import AdbKey
from counterseal.phones.android.over_adb import OverAdb
from counterseal.phones.usb.discovery import InterfaceKind
from tests.guest.results import OVER_ADB
from tests.guest.samples import LAB_PHONE
from tests.lab.android_fixture import start_lab_android

from .reading import Report, copy, find, read_over_mtp, write

_STATUS: Final = Path("/sys/devices/platform/vhci_hcd.0/status")
_IN_USE: Final = " 006 "
_AGAIN_SECONDS: Final = 0.2


def keep_plugged_in(address: str) -> None:
    """The phone leaves the bus whenever it enumerates again; bring it back each time."""
    host, _, port = address.rpartition(":")
    attach = ["usbip", "--tcp-port", port, "attach", "--remote", host, "--busid", "1-1"]
    while True:
        if _IN_USE not in _STATUS.read_text():
            subprocess.run(attach, check=False)
        time.sleep(_AGAIN_SECONDS)


def read_over_adb() -> Report:
    phone, pipe = find(InterfaceKind.ADB)
    copy(OverAdb(phone, Connection.open(pipe, AdbKey.generate())), OVER_ADB)
    adb = ["adb", "wait-for-device", "shell", "getprop ro.product.model"]
    done = subprocess.run(adb, stdout=subprocess.PIPE, text=True, check=False)
    return {"adb": [done.stdout.splitlines()[-1], done.returncode]}


if __name__ == "__main__":
    subprocess.run(["modprobe", "vhci_hcd"], check=True)
    make = LAB_PHONE
    with start_lab_android(
        seed=make.seed, payload_bytes=make.payload_bytes, payload_files=make.payload_files
    ) as lab:
        threading.Thread(target=keep_plugged_in, args=(lab.address,), daemon=True).start()
        over_mtp = read_over_mtp()
        lab.owner("enable-debugging")
        write(over_mtp | read_over_adb())
