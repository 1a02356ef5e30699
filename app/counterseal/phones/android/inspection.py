"""Looking through a phone from inside after its erase, for anything of anybody's."""

from collections.abc import Mapping
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidFacts

from . import readings
from .adb.connection import Connection
from .over_adb import SHARED, OverAdb
from .readings import Shell

_APPS_OWN: Final = ("Phone/Android/data/", "Phone/Android/obb/")
"""What the system's own apps write at the first start; other apps are counted by themselves."""


def look_through(usb: UsbPhone, connection: Connection, build_before: str) -> Mapping[str, object]:
    """Each thing read by itself, by the name of its field in AndroidObservation.

    Raises PhoneError, PHONE_SILENT for a phone that is still starting.
    """
    phone, inside = Shell(connection), OverAdb(usb, connection)
    if phone.property("sys.boot_completed") != "1":
        raise PhoneError(FailureCode.PHONE_SILENT)
    empty = _is_empty(inside) if phone.text(f"ls {SHARED}") is not None else None
    read = inside.facts()
    build = read.security.build
    return {
        "inspected": True,
        "setup_done": _setup_done(read.setup_done, phone.setting("global", "device_provisioned")),
        "users": _users(read),
        "accounts": None if read.accounts is None else sum(account.count for account in read.accounts),
        "storage_empty": empty,
        "installed_apps": _packages(phone.text("pm list packages -3")),
        "encrypted": read.security.encrypted,
        "verified_boot": read.security.verified_boot or None,
        "bootloader_locked": read.security.bootloader_locked,
        "build_unchanged": build == build_before if build and build_before else None,
        "boot_reason": phone.property("sys.boot.reason") or phone.property("ro.boot.bootreason") or None,
        "test_harness": readings.flag(phone.property("persist.sys.test_harness")),
    }


def _setup_done(user: bool | None, provisioned: str) -> bool | None:
    """Either says that somebody has gone through the set-up; only both that nobody has."""
    device = readings.flag(provisioned)
    if user or device:
        return True
    return None if None in (user, device) else False


def _users(read: AndroidFacts) -> int | None:
    if read.other_users is None:
        return None
    return 1 + read.other_users + bool(read.work_profile)


def _packages(untrusted: str | None) -> int | None:
    if untrusted is None:
        return None
    return sum(line.startswith("package:") for line in untrusted.splitlines())


def _is_empty(inside: OverAdb) -> bool:
    """Whether shared storage holds no file that a person can have put there. A card is not the phone's."""
    return not any(_is_somebodys(file.untrusted_path) for file in inside.files())


def _is_somebodys(untrusted_path: str) -> bool:
    mark = untrusted_path.rpartition("/")[2].startswith(".")  # such as .nomedia and .database_uuid
    return untrusted_path.startswith("Phone/") and not mark and not untrusted_path.startswith(_APPS_OWN)
