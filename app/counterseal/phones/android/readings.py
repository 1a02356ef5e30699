"""What an Android phone tells its shell; commands as AOSP's frameworks/base has them, nothing written.

What a command does not say plainly is None: not said, never guessed.
"""

import re
from collections import Counter
from typing import Final

from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families.android import Account, AndroidFacts, Security

from .adb.connection import Connection, ServiceRefused
from .adb.shell import shell

_SECONDS: Final = 30.0
_MAX_TEXT: Final = 128
_MAX_COUNT: Final = 64

_LEVEL: Final = re.compile(r"^\s+level: (\d{1,3})$", re.MULTILINE)
_POWERED: Final = re.compile(r"^\s+(?:AC|USB|Wireless|Dock) powered: (true|false)$", re.MULTILINE)
# the name may hold anything, but comes before the last type=
_ACCOUNT: Final = re.compile(r"^\s+Account \{name=.*, type=([A-Za-z0-9._-]{1,64})\}\s*$", re.MULTILINE)
_ACCOUNTS: Final = re.compile(r"^\s+Accounts: (\d{1,3})\s*$", re.MULTILINE)
_USER: Final = re.compile(r"^\s*UserInfo\{(\d+):.*:([0-9a-fA-F]+)\}", re.MULTILINE)
_MANAGED_PROFILE: Final = 0x20
"""UserInfo.FLAG_MANAGED_PROFILE."""
_DF: Final = re.compile(r"^\S+\s+(\d+)\s+(\d+)\s+\d+\s+\S+\s+/storage\S*\s*$", re.MULTILINE)
_IMEI: Final = re.compile(r"\b\d{15}\b")
_CARD: Final = re.compile(r"^public:\S+ (\S+)", re.MULTILINE)


class Shell:
    """Commands whose whole output is read as text; the phone's own words, bounded."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def text(self, command: str) -> str | None:
        """What it printed; None where the phone does not know it, or refuses."""
        try:
            ran = shell(self._connection, command, seconds=_SECONDS)
        except ServiceRefused:
            return None
        if ran.exit_code not in {0, None}:
            return None
        return ran.untrusted_stdout.decode(errors="replace").replace("\r\n", "\n")

    def word(self, command: str) -> str:
        """A short printable answer of one line, or ""."""
        untrusted = (self.text(command) or "").strip()
        return untrusted if len(untrusted) <= _MAX_TEXT and untrusted.isprintable() else ""

    def property(self, name: str) -> str:
        """A system property, "" where unset."""
        return self.word(f"getprop {name}")

    def setting(self, namespace: str, key: str) -> str:
        """A setting, "" where unset."""
        value = self.word(f"settings get {namespace} {key}")
        return "" if value == "null" else value


def facts(phone: Shell) -> AndroidFacts:
    """Everything that decides the gates, read now. Raises PhoneError."""
    battery, users = phone.text("dumpsys battery"), phone.text("pm list users")
    return AndroidFacts(
        level=CopyLevel.EVERYTHING,
        battery_percent=_percent(battery),
        external_power=_external_power(battery),
        used_bytes=used_bytes(phone),
        setup_done=flag(phone.setting("secure", "user_setup_complete")),
        accounts=accounts(phone.text("dumpsys account")),
        managed=_managed(phone.text("dpm list-owners"), phone.text("dumpsys device_policy")),
        work_profile=_work_profile(users),
        other_users=other_users(users),
        screen_lock=_negated(flag(phone.word("locksettings get-disabled"))),
        sim_card=_sim_card(phone.property("gsm.sim.state")),
        sd_card=_sd_card(phone.text("sm list-volumes public")),
        reset_protection=bool(phone.property("ro.frp.pst")),
        identity_check=flag(phone.setting("secure", "mandatory_biometrics")),
        security=security(phone),
    )


def security(phone: Shell) -> Security:
    """What an erase by destroying keys rests on (source.android.com/docs/security/features)."""
    level = phone.property("ro.product.first_api_level")
    state = phone.property("ro.crypto.state")
    return Security(
        encrypted={"encrypted": True, "unencrypted": False}.get(state),
        first_api_level=int(level) if level.isdecimal() and len(level) <= 3 else None,
        verified_boot=phone.property("ro.boot.verifiedbootstate"),
        bootloader_locked=flag(phone.property("ro.boot.flash.locked")),
        build=phone.property("ro.build.fingerprint"),
    )


def accounts(untrusted: str | None) -> tuple[Account, ...] | None:
    """How many accounts of each type; the names, which the same lines hold, go no further than this."""
    if untrusted is None or not (said := _ACCOUNTS.findall(untrusted)):
        return None
    kinds = Counter(_ACCOUNT.findall(untrusted))
    unnamed = sum(map(int, said)) - kinds.total()
    if unnamed > 0:  # newer releases keep the lines back: then the number alone is known
        kinds["unknown"] += unnamed
    return tuple(Account(kind, count) for kind, count in sorted(kinds.items())[:_MAX_COUNT])


def other_users(untrusted: str | None) -> int | None:
    """Users besides the owner; a work profile is none."""
    users = _users(untrusted)
    if users is None:
        return None
    return sum(number != 0 and not flags & _MANAGED_PROFILE for number, flags in users)


def imeis(phone: Shell) -> tuple[str, ...]:
    """What identifies the phone to networks; Android 14 and later tell it to the shell
    (packages/services/Telephony, TelephonyShellCommand.java)."""
    said = (phone.text(f"cmd phone get-imei {slot}") or "" for slot in (0, 1))
    found = (_IMEI.search(untrusted) for untrusted in said)
    return tuple(dict.fromkeys(imei[0] for imei in found if imei))


def capacity_bytes(phone: Shell) -> int | None:
    """How much shared storage can hold."""
    return max((total << 10 for total, _ in _shared(phone)), default=None)


def used_bytes(phone: Shell) -> int | None:
    """What all shared storage holds, an upper bound of the copy."""
    # every app's view of shared storage is the same data partition under another name
    return max((used << 10 for _, used in _shared(phone)), default=None)


def flag(value: str) -> bool | None:
    """1, 0, true or false."""
    return {"1": True, "0": False, "true": True, "false": False}.get(value)


def _shared(phone: Shell) -> list[tuple[int, int]]:
    """Size and use in KiB of what is mounted as shared storage."""
    return [(int(total), int(used)) for total, used in _DF.findall(phone.text("df -k") or "")]


def _percent(untrusted: str | None) -> int | None:
    found = _LEVEL.search(untrusted or "")
    return int(found[1]) if found and int(found[1]) <= 100 else None


def _external_power(untrusted: str | None) -> bool | None:
    found = _POWERED.findall(untrusted or "")
    return "true" in found if found else None


def _managed(owners: str | None, policy: str | None) -> bool | None:
    """Whether an organisation owns the phone, so that its rules outlive a reset."""
    if owners is not None and ("owners" in owners or "owner:" in owners):
        return "DeviceOwner" in owners or "OrganizationOwned" in owners
    if policy is not None and policy.strip():
        return "Device Owner:" in policy
    return None


def _users(untrusted: str | None) -> list[tuple[int, int]] | None:
    found = [(int(number), int(flags, 16)) for number, flags in _USER.findall(untrusted or "")[:_MAX_COUNT]]
    return found or None


def _work_profile(untrusted: str | None) -> bool | None:
    users = _users(untrusted)
    return None if users is None else any(flags & _MANAGED_PROFILE for _, flags in users)


def _sim_card(states: str) -> bool | None:
    """One state for each slot; an eSIM is told as a card too."""
    known = {state.strip() for state in states.split(",")} - {"", "UNKNOWN", "NOT_READY"}
    return bool(known - {"ABSENT"}) if known else None


def _sd_card(untrusted: str | None) -> bool | None:
    return None if untrusted is None else "mounted" in _CARD.findall(untrusted)


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value
