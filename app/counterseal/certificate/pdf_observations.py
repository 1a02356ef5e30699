"""The certificate's rows of what was observed after an erase."""

from msgspec import UNSET

from . import pdf_words as words
from .families.common import UNSEEN
from .statement import Verification

OBSERVATIONS: dict[str, str] = {
    "left-usb": "The phone left the cable",
    "came-back": "A phone came back",
    "same-phone": "It is the same phone",
    "activation": "Its activation state",
    "old-pairing": "The trust it gave before the erase was",
    "name-reset": "Its name is the maker's again",
    "setup-done": "It has already been set up",
    "passcode-locked": "It is locked with a passcode",
    "seconds-away": "Seconds it was away",
    "debugging-gone": "USB debugging is off again",
    "old-key": "The key it had accepted was",
    "mtp-serial-changed": "Its MTP serial number is another",
    "storages-empty": "It shows no storage",
    "trade-in-mode": "Only Android's trade-in mode answers",
    "status-serial-matches": "Serial number in its status is the same",
    "status-imei-matches": "IMEI in its status is the same",
    "reset-protection": "Reset protection locks it to an owner",
    "inspected": "It was looked through from inside",
    "users": "Users on it",
    "accounts": "Accounts on it",
    "storage-empty": "Its storage is empty",
    "installed-apps": "Apps that did not come with it",
    "encrypted": "Its storage is encrypted",
    "verified-boot": "State of its verified boot",
    "bootloader-locked": "Its bootloader is locked",
    "build-unchanged": "It runs the same system as before",
    "boot-reason": "Its own reason for its last start",
    "test-harness": "It is in test harness mode",
    "wiped-again": "A second erase was seen to begin",
}

RUNGS: dict[str, tuple[str, ...]] = {
    "its USB debugging": ("debugging-gone", "old-key"),
    "its MTP serial number and storage": ("mtp-serial-changed", "storages-empty"),
    "Android's trade-in mode": (
        "trade-in-mode",
        "status-serial-matches",
        "status-imei-matches",
        "reset-protection",
    ),
    "the phone from inside": (
        "inspected",
        "setup-done",
        "users",
        "accounts",
        "storage-empty",
        "installed-apps",
        "encrypted",
        "verified-boot",
        "bootloader-locked",
        "build-unchanged",
        "boot-reason",
        "test-harness",
        "wiped-again",
    ),
}
"""Observations that belong together, where evidence comes in levels."""


def rows(verification: Verification) -> list[tuple[str, str]]:
    """An observation a row, but for what `left_out` names."""
    hidden = {what for rung in left_out(verification) for what in RUNGS[rung]}
    return [
        (words.say(OBSERVATIONS, one.what), words.say(words.STATES, one.seen))
        for one in verification.observations
        if one.what not in hidden
    ]


def left_out(verification: Verification) -> list[str]:
    """Of what nothing at all could be observed. Said in one sentence, since there can be many such rows."""
    if verification.level is UNSET:
        return []
    observed = {one.what for one in verification.observations if one.seen != UNSEEN}
    return [name for name, rung in RUNGS.items() if observed.isdisjoint(rung)]
