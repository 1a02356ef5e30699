"""An Android phone: what is read of it, which readings stop it, and how strong the signs of its erase are.

At `CopyLevel.FILES` most of it cannot be read. What cannot be read because nobody is let in is noted and left
to the customer, never called "off"; what should be readable and was not, blocks.
"""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from counterseal.tradein.facts import CopyLevel, EraseCommand, OldTrust, Text
from counterseal.tradein.verdict import Reason
from counterseal.tradein.views import Gate, GateName, GateState

from .common import battery_gate

VERIFIED = "green"
"""`ro.boot.verifiedbootstate` of a phone that runs its maker's system, on a locked bootloader."""


class EraseRoute(StrEnum):
    """How an Android phone is brought to erase itself; `route` of an erase command."""

    SETTINGS = "settings"
    """Its own reset screen, opened over ADB; the customer confirms there."""
    BY_HAND = "settings-by-hand"
    """The same screen, reached by the customer's own hand."""
    RESCUE = "rescue"
    """The recovery's rescue mode; nobody confirms, and reset protection stays."""
    TEST_HARNESS = "test-harness"
    """`cmd testharness enable`; leaves the phone in a state that needs one more reset."""


class EvidenceLevel(StrEnum):
    """How strong the evidence of an erase is, weakest first."""

    E0 = "E0"
    """Somebody says so."""
    E1 = "E1"
    """The same phone went and came back without its ADB access."""
    E1B = "E1b"
    """Besides, its MTP serial number is another, and it shows no storage."""
    E2 = "E2"
    """Android's own trade-in mode vouches for it, over ADB without a key."""
    E3 = "E3"
    """It was looked through from inside and held nobody's data."""


UNKNOWN_KIND = "unknown"
"""The type of accounts that the phone counts but does not describe."""


class Account(Struct, frozen=True):
    """How many accounts of one type; names are dropped where they are read."""

    kind: Text
    count: int


class Security(Struct, frozen=True):
    """What an erase by destroying keys rests on; None or "" where not read."""

    encrypted: bool | None = None
    first_api_level: int | None = None
    verified_boot: Text = ""
    bootloader_locked: bool | None = None
    build: Text = ""


class AndroidFacts(Struct, frozen=True, tag=True, kw_only=True):
    """What decides the gates. `used_bytes`: an upper bound of what a copy would hold."""

    level: CopyLevel
    battery_percent: int | None = None
    external_power: bool | None = None
    used_bytes: int | None = None
    setup_done: bool | None = None
    accounts: Annotated[tuple[Account, ...], Meta(max_length=64)] | None = None
    managed: bool | None = None
    work_profile: bool | None = None
    other_users: int | None = None
    screen_lock: bool | None = None
    sim_card: bool | None = None
    sd_card: bool | None = None
    reset_protection: bool | None = None
    """Whether the phone knows factory reset protection at all."""
    identity_check: bool | None = None
    auto_blocker: bool | None = None
    """None also where the maker has no such thing."""
    security: Security = Security()


class AndroidObservation(Struct, frozen=True, tag=True):
    """What was seen of an Android phone after its erase was begun; None where it could not be seen.

    Each field is one observation recorded by itself; `families.judge` alone draws the conclusion.
    """

    command: EraseCommand = EraseCommand.UNKNOWN
    route: Text = ""
    left_usb: bool = False
    came_back: bool = False
    same_phone: bool | None = None
    seconds_away: int | None = None
    # E1
    debugging_gone: bool | None = None
    old_key: OldTrust = OldTrust.NOT_CHECKED
    # E1b
    mtp_serial_changed: bool | None = None
    storages_empty: bool | None = None
    # E2: Android's trade-in mode
    trade_in_mode: bool | None = None
    """ADB without a key, on which nothing but trade-in mode opens."""
    status_serial_matches: bool | None = None
    status_imei_matches: bool | None = None
    reset_protection: bool | None = None
    """Whether the phone is locked to its owner by factory reset protection."""
    # E3: looked through from inside
    inspected: bool | None = None
    setup_done: bool | None = None
    users: int | None = None
    accounts: int | None = None
    storage_empty: bool | None = None
    installed_apps: int | None = None
    encrypted: bool | None = None
    verified_boot: Text | None = None
    bootloader_locked: bool | None = None
    build_unchanged: bool | None = None
    boot_reason: Text | None = None
    test_harness: bool | None = None
    """It says that it came into test harness mode by a reset."""
    wiped_again: bool | None = None
    """The wipe that looking inside entails was seen to begin."""


def gates(facts: AndroidFacts) -> tuple[Gate, ...]:
    """In the order the customer meets them."""
    inside = facts.level is CopyLevel.EVERYTHING
    unread = GateState.UNKNOWN if inside else GateState.NOTE
    blocked, later, note = GateState.BLOCKED, GateState.LATER, GateState.NOTE
    accounts = None if facts.accounts is None else sum(one.count for one in facts.accounts)
    found = [
        Gate(GateName.MANAGED, _absent(facts.managed, blocked, unread)),
        Gate(GateName.SETUP, _absent(_negated(facts.setup_done), blocked, unread)),
        battery_gate(facts.battery_percent, unread=unread),
        Gate(GateName.WORK_PROFILE, _absent(facts.work_profile, later, unread)),
        Gate(GateName.OTHER_USERS, _absent(_any(facts.other_users), note, note), facts.other_users),
        Gate(GateName.ACCOUNTS, _absent(_any(accounts), note, note), accounts),
        Gate(GateName.SCREEN_LOCK, note, _number(facts.screen_lock)),
        Gate(GateName.SIM_CARD, _absent(facts.sim_card, note, note), _number(facts.sim_card)),
        Gate(GateName.SD_CARD, _absent(facts.sd_card, later, note)),
        Gate(GateName.RESET_PROTECTION, note, _number(facts.reset_protection)),
    ]
    if facts.identity_check:
        found.append(Gate(GateName.IDENTITY_CHECK, note))
    if facts.auto_blocker is not None:
        found.append(Gate(GateName.AUTO_BLOCKER, _absent(facts.auto_blocker, note, note)))
    return tuple(found)


def signs_against(seen: AndroidObservation) -> tuple[Reason, ...]:
    """Signs that this very phone was not erased."""
    # test harness mode carries our key over the reset; everywhere else only the owner's approval brings it
    kept_key = seen.old_key is OldTrust.ACCEPTED and seen.route != EraseRoute.TEST_HARNESS
    checks = {
        Reason.OLD_KEY_ACCEPTED: kept_key,
        # no maker promises that a reset renews it: where trade-in mode vouches, it makes doubtful, no more
        Reason.MTP_SERIAL_KEPT: seen.mtp_serial_changed is False and not vouched_for(seen),
        Reason.OWNER_DATA_FOUND: bool(seen.accounts or seen.installed_apps) or seen.storage_empty is False,
    }
    return tuple(reason for reason, found in checks.items() if found)


def lacking(seen: AndroidObservation) -> tuple[Reason, ...]:
    """What is missing for a proof, of a phone that came back."""
    found = []
    if seen.status_serial_matches is False or seen.status_imei_matches is False:
        found.append(Reason.ANOTHER_PHONE)
    if seen.reset_protection:
        found.append(Reason.RESET_PROTECTION_ON)
    if seen.inspected and not _clean_inside(seen):
        found.append(Reason.INSPECTION_INCOMPLETE)
    if seen.mtp_serial_changed is False:
        found.append(Reason.MTP_SERIAL_KEPT)
    if not found and level(seen) not in {EvidenceLevel.E2, EvidenceLevel.E3}:
        corroborated = level(seen) in {EvidenceLevel.E1, EvidenceLevel.E1B}
        found.append(Reason.CORROBORATED_ONLY if corroborated else Reason.NO_SIGN_OF_RESET)
    return tuple(found)


def level(seen: AndroidObservation) -> EvidenceLevel:
    """The strongest level at which everything that belongs to it was seen."""
    if not (seen.left_usb and seen.came_back and seen.same_phone):
        return EvidenceLevel.E0
    if seen.inspected and _clean_inside(seen):
        return EvidenceLevel.E3
    if vouched_for(seen):
        return EvidenceLevel.E2
    # without debugging before, its absence says nothing
    gone = seen.debugging_gone is True or seen.old_key is OldTrust.REFUSED
    if seen.mtp_serial_changed and seen.storages_empty:
        return EvidenceLevel.E1B
    return EvidenceLevel.E1 if gone else EvidenceLevel.E0


def vouched_for(seen: AndroidObservation) -> bool:
    """Whether trade-in mode vouches for this very phone, and that nobody can lock it any more."""
    matches = seen.status_serial_matches is True and seen.status_imei_matches is not False
    return seen.trade_in_mode is True and matches and seen.reset_protection is False


def _clean_inside(seen: AndroidObservation) -> bool:
    # test harness mode skips the set-up, and nothing but a reset leads into it
    skipped = seen.route == EraseRoute.TEST_HARNESS and seen.test_harness is True
    untouched = seen.setup_done is False or skipped
    empty = seen.storage_empty is True and (seen.users, seen.accounts, seen.installed_apps) == (1, 0, 0)
    genuine = seen.encrypted is True and seen.verified_boot == VERIFIED and seen.bootloader_locked is True
    return untouched and empty and genuine


def _absent(present: bool | None, found: GateState, unread: GateState) -> GateState:
    """Passed when it is not there, `found` when it is, `unread` when the phone does not say."""
    if present is None:
        return unread
    return found if present else GateState.PASSED


def _negated(value: bool | None) -> bool | None:
    return None if value is None else not value


def _any(count: int | None) -> bool | None:
    return None if count is None else count > 0


def _number(value: bool | None) -> int | None:
    return None if value is None else int(value)
