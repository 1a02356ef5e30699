"""The gates of an Android phone as a table: what a reading means at either level of being let in."""

import pytest
from msgspec.structs import replace

from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families import gates
from counterseal.tradein.families.android import Account, AndroidFacts
from counterseal.tradein.gates import blocking, lets_copy, lets_erase, space_needed
from counterseal.tradein.views import GateName, GateState

from .cases import ANDROID_FACTS

FILES = AndroidFacts(level=CopyLevel.FILES)
UNREAD = AndroidFacts(level=CopyLevel.EVERYTHING)
NAMES = (
    GateName.MANAGED,
    GateName.SETUP,
    GateName.BATTERY,
    GateName.WORK_PROFILE,
    GateName.OTHER_USERS,
    GateName.ACCOUNTS,
    GateName.SCREEN_LOCK,
    GateName.SIM_CARD,
    GateName.SD_CARD,
    GateName.RESET_PROTECTION,
)
TABLE: list[tuple[GateName, dict[str, object], GateState, int | None]] = [
    (GateName.MANAGED, {"managed": False}, GateState.PASSED, None),
    (GateName.MANAGED, {"managed": True}, GateState.BLOCKED, None),
    (GateName.SETUP, {"setup_done": True}, GateState.PASSED, None),
    (GateName.SETUP, {"setup_done": False}, GateState.BLOCKED, None),
    (GateName.BATTERY, {"battery_percent": 30}, GateState.PASSED, 30),
    (GateName.BATTERY, {"battery_percent": 29}, GateState.BLOCKED, 29),
    (GateName.WORK_PROFILE, {"work_profile": False}, GateState.PASSED, None),
    (GateName.WORK_PROFILE, {"work_profile": True}, GateState.LATER, None),
    (GateName.OTHER_USERS, {"other_users": 0}, GateState.PASSED, 0),
    (GateName.OTHER_USERS, {"other_users": 2}, GateState.NOTE, 2),
    (GateName.ACCOUNTS, {"accounts": ()}, GateState.PASSED, 0),
    (GateName.ACCOUNTS, {"accounts": (Account("com.google", 2), Account("x", 1))}, GateState.NOTE, 3),
    (GateName.SCREEN_LOCK, {"screen_lock": True}, GateState.NOTE, 1),
    (GateName.SCREEN_LOCK, {"screen_lock": False}, GateState.NOTE, 0),
    (GateName.SIM_CARD, {"sim_card": False}, GateState.PASSED, 0),
    (GateName.SIM_CARD, {"sim_card": True}, GateState.NOTE, 1),
    (GateName.SD_CARD, {"sd_card": False}, GateState.PASSED, None),
    (GateName.SD_CARD, {"sd_card": True}, GateState.LATER, None),
    (GateName.RESET_PROTECTION, {"reset_protection": True}, GateState.NOTE, 1),
    (GateName.RESET_PROTECTION, {"reset_protection": False}, GateState.NOTE, 0),
    (GateName.IDENTITY_CHECK, {"identity_check": True}, GateState.NOTE, None),
    (GateName.AUTO_BLOCKER, {"auto_blocker": True}, GateState.NOTE, None),
    (GateName.AUTO_BLOCKER, {"auto_blocker": False}, GateState.PASSED, None),
]


@pytest.mark.parametrize("level", CopyLevel)
@pytest.mark.parametrize(("name", "read", "state", "value"), TABLE)
def test_what_was_read_means_the_same_at_either_level(
    name: GateName, read: dict[str, object], state: GateState, value: int | None, level: CopyLevel
) -> None:
    by_name = {gate.name: gate for gate in gates(replace(ANDROID_FACTS, level=level, **read))}
    assert (by_name[name].state, by_name[name].value) == (state, value)


def test_the_customer_meets_them_in_this_order() -> None:
    assert tuple(gate.name for gate in gates(FILES)) == NAMES
    rare = replace(ANDROID_FACTS, identity_check=True, auto_blocker=True)
    assert tuple(gate.name for gate in gates(rare)) == (
        *NAMES,
        GateName.IDENTITY_CHECK,
        GateName.AUTO_BLOCKER,
    )


def test_who_is_not_let_in_notes_what_cannot_be_read_and_calls_nothing_off() -> None:
    assert {gate.state for gate in gates(FILES)} == {GateState.NOTE}
    assert {gate.value for gate in gates(FILES)} == {None}
    assert lets_copy(FILES)
    assert lets_erase(FILES)


def test_who_is_let_in_is_stopped_by_what_should_be_readable_and_was_not() -> None:
    stops = (GateName.MANAGED, GateName.SETUP, GateName.BATTERY, GateName.WORK_PROFILE)
    assert blocking(UNREAD) == stops
    assert not lets_copy(UNREAD)


@pytest.mark.parametrize("read", [{"work_profile": True}, {"sd_card": True}])
def test_what_the_customer_has_to_take_off_waits_until_the_copy_is_made(read: dict[str, object]) -> None:
    found = replace(ANDROID_FACTS, **read)
    assert lets_copy(found)
    assert not lets_erase(found)


def test_the_space_wanted_is_the_phones_own_number_and_a_margin() -> None:
    assert space_needed(FILES) is None
    assert space_needed(replace(FILES, used_bytes=1)) == 1 + (128 << 20)
