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
_USER: Final = re.compile(r"^\s*UserInfo\{(\d{1,10}):.*:([0-9a-fA-F]{1,8})\}", re.MULTILINE)
_MANAGED_PROFILE: Final = 0x20
"""UserInfo.FLAG_MANAGED_PROFILE."""
# size and use in KiB, and a storage's name: "emulated" is the phone's own
_DF: Final = re.compile(
    r"^\S+\s+(\d{1,15})\s+(\d{1,15})\s+\d+\s+\S+\s+/storage/([\w-]+)\S*\s*$", re.ASCII | re.MULTILINE
)
_OWN: Final = "emulated"
_OWNERS_TOLD: Final = re.compile(
    r"^(?:none|no owners|\d+ owners?:|Current Device Policy Manager state:)$", re.MULTILINE
)
_ORGANISATION: Final = (",DeviceOwner", "Device Owner:", "isOrganizationOwnedDevice=true")
_IMEI: Final = re.compile(r"\b\d{15}\b")
# "private" alone is the phone's own; with a number behind it, a card that the phone uses as its own
_CARD: Final = re.compile(r"^(?:public|private):\S+ (\S+)", re.MULTILINE)
_NO_CARD: Final = frozenset({"removed", "bad_removal"})


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
        sd_card=_sd_card(phone.text("sm list-volumes")),
        reset_protection=bool(phone.property("ro.frp.pst")),
        identity_check=flag(phone.setting("secure", "mandatory_biometrics")),
        auto_blocker=_auto_blocker(phone.property("ro.product.manufacturer")),
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
    """What identifies the phone to networks; few phones tell it to their shell, and none has to
    (packages/services/Telephony, TelephonyShellCommand.java)."""
    said = (phone.text(f"cmd phone get-imei {slot}") or "" for slot in (0, 1))
    found = (_IMEI.search(untrusted) for untrusted in said)
    return tuple(dict.fromkeys(imei[0] for imei in found if imei))


def capacity_bytes(phone: Shell) -> int | None:
    """How much the phone's own shared storage can hold."""
    return max((total for name, total, _ in _storages(phone) if name == _OWN), default=None)


def used_bytes(phone: Shell) -> int | None:
    """What all shared storage holds, an upper bound of the copy."""
    used: dict[str, int] = {}
    for name, _, size in _storages(phone):
        used[name] = max(size, used.get(name, 0))
    return sum(used.values()) if _OWN in used else None


def flag(value: str) -> bool | None:
    """1, 0, true or false."""
    return {"1": True, "0": False, "true": True, "false": False}.get(value)


def _storages(phone: Shell) -> list[tuple[str, int, int]]:
    """Name, size and use in bytes; the same storage several times, as apps have views of their own."""
    said = phone.text("df -k; true") or ""  # one mount that the shell may not look at fails the command
    return [(name, int(total) << 10, int(used) << 10) for total, used, name in _DF.findall(said)]


def _auto_blocker(maker: str) -> bool | None:
    """Samsung's own; while it is on, nobody gets this far."""
    return False if maker.casefold() == "samsung" else None


def _percent(untrusted: str | None) -> int | None:
    found = _LEVEL.search(untrusted or "")
    return int(found[1]) if found and int(found[1]) <= 100 else None


def _external_power(untrusted: str | None) -> bool | None:
    found = _POWERED.findall(untrusted or "")
    return "true" in found if found else None


def _managed(owners: str | None, policy: str | None) -> bool | None:
    """Whether an organisation owns the phone, so that its rules outlive a reset: as its device owner, or
    with a work profile on a phone of its own (services/devicepolicy, OwnersData.java)."""
    said = [untrusted for untrusted in (owners, policy) if untrusted and _OWNERS_TOLD.search(untrusted)]
    return any(sign in untrusted for untrusted in said for sign in _ORGANISATION) if said else None


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
    """Whether one is in the phone, be it readable or not."""
    return None if untrusted is None else bool(set(_CARD.findall(untrusted)) - _NO_CARD)


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value
