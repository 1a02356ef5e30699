"""What a phone vouches for in trade-in mode, and what is found when one is looked through."""

from contextlib import suppress
from types import SimpleNamespace
from typing import Any, cast

import pytest

from counterseal.lab.android.content import Entry, File, Folder
from counterseal.lab.android.phone import Phone, TradeIn
from counterseal.lab.android.shell import tradein
from counterseal.phones.android import inspection, trade_in_mode
from counterseal.phones.android.trade_in_mode import Locks, Status
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.tradein.failures import FailureCode
from tests.phones.android.adb_lab import AdbPhone

GOOD: dict[str, Any] = {"serial": "S1", "imeis": ["1"], "locks": {"factory_reset_protection": False}}


def reset(lab: AdbPhone) -> Phone:
    lab.phone.erase()
    if lab.phone.profile.trade_in_mode:
        lab.phone.trade_in = TradeIn.FOYER
    else:
        lab.phone.debugging = True
    return lab.phone


def place(folders: str, name: str) -> Entry:
    """A file below folders of its own."""
    entry: Entry = File.holding(name, b"x", 1)
    for folder in reversed(folders.split("/")):
        entry = Folder(folder, 1, (entry,))
    return entry


def test_a_reset_phone_vouches_for_itself() -> None:
    lab = AdbPhone()
    phone = reset(lab)
    assert trade_in_mode.status(lab.connect()) == Status(
        Locks(factory_reset_protection=False),
        phone.identity.serial,
        (phone.identity.imei, phone.identity.imei2),
    )


@pytest.mark.parametrize("profile", ["pixel", "pixel-13"])
def test_a_phone_in_use_does_not(profile: str) -> None:
    assert trade_in_mode.status(AdbPhone(profile=profile).connect()) is None


@pytest.mark.parametrize(
    "status",
    [
        {},
        GOOD | {"serial": 1},
        GOOD | {"serial": ""},
        GOOD | {"serial": "S" * 1000},
        GOOD | {"imeis": "1"},
        GOOD | {"imeis": ["1"] * 9},
        GOOD | {"locks": {}},
        GOOD | {"locks": {"factory_reset_protection": "false"}},
        GOOD | {"locks": {"factory_reset_protection": None}},
        GOOD | {"more": "x" * 100_000},
    ],
)
def test_what_it_says_is_taken_exactly_or_not_at_all(
    status: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tradein, "_status", lambda _phone: status)
    lab = AdbPhone()
    reset(lab)
    with pytest.raises(PhoneError) as caught:
        trade_in_mode.status(lab.connect())
    assert caught.value.failure.code is FailureCode.HOSTILE_DATA


def look_through(lab: AdbPhone, build: str = "") -> dict[str, object]:
    usb = cast(UsbPhone, SimpleNamespace(serial=lab.phone.identity.serial))
    return dict(inspection.look_through(usb, lab.connect(), build))


def test_a_phone_in_use_is_full_of_its_owner() -> None:
    lab = AdbPhone()
    found = look_through(lab, lab.phone.profile.fingerprint)
    assert found | {"boot_reason": None} == {
        "inspected": True,
        "setup_done": True,
        "users": 1,
        "accounts": 1,
        "storage_empty": False,
        "installed_apps": len(lab.phone.apps),
        "encrypted": True,
        "verified_boot": "green",
        "bootloader_locked": True,
        "build_unchanged": True,
        "boot_reason": None,
        "test_harness": False,
    }


def test_a_reset_phone_holds_nothing() -> None:
    lab = AdbPhone(profile="pixel-13")
    reset(lab)
    found = look_through(lab, "another build")
    assert [found[name] for name in ("setup_done", "users", "accounts", "installed_apps")] == [False, 1, 0, 0]
    assert (found["storage_empty"], found["build_unchanged"]) == (True, False)


@pytest.mark.parametrize(
    ("folders", "name", "empty"),
    [
        ("Photos", "IMG_1.jpg", False),
        ("A/B/C", "notes.txt", False),
        ("Android/media/com.example", "picture.jpg", False),
        ("Android/data/com.android.settings", "cache", True),
        ("Films/.thumbnails", ".database_uuid", True),
        ("Films/.private", "film.mp4", False),
        ("Songs", ".nomedia", True),
    ],
)
def test_only_what_a_person_can_have_put_there_counts(folders: str, name: str, empty: bool) -> None:
    lab = AdbPhone(profile="pixel-13")
    storage = reset(lab).content.storages[0]
    with suppress(KeyError):  # one folder of a name
        storage.remove(folders.partition("/")[0])
    storage.add("", place(folders, name))
    assert look_through(lab)["storage_empty"] is empty


def test_a_storage_that_is_not_shown_is_not_called_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    lab = AdbPhone(profile="pixel-13")
    reset(lab)
    monkeypatch.setattr(inspection, "SHARED", "/not/mounted")
    assert look_through(lab)["storage_empty"] is None


def test_a_phone_that_is_still_starting_is_asked_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("counterseal.lab.android.shell.settings.properties", lambda _phone: {})
    with pytest.raises(PhoneError) as caught:
        look_through(AdbPhone())
    assert caught.value.failure.code is FailureCode.PHONE_SILENT
