"""Promises P1, P3 and P9 with an Android phone: nothing of the customer stays, and staff see none of it."""

import json
import re
from pathlib import Path

import pytest

from counterseal.copying.vault import identity, layout
from counterseal.core.evidence import CERTIFICATE
from counterseal.tradein import customer_commands
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.views import StageName
from tests.lab.android_fixture import LabAndroid, start_lab_android

from .canaries import ANDROID, ANDROID_IDENTIFIERS, PASSWORD, PERSONAL, SEED, files_below, found, spelled
from .counter import Counter, open_counter
from .staff_glass import words_shown

SPEED = 50.0
FILES, EVERYTHING = CopyLevel.FILES, CopyLevel.EVERYTHING
SHORTEST_NAME = 12
"""Characters of a file's name that will not be found by chance."""

NEUTRAL = re.compile(
    rf"{layout.VAULT}(/\d{{4}}(/\d{{6}}\.age)?|/{layout.IDENTITY}|/{layout.INDEX})?"
    rf"|{layout.OPENER}|{layout.READ_ME}|{CERTIFICATE}"
)
"""All that may be seen of a copy without its password."""


def names_on(phone: LabAndroid) -> list[bytes]:
    """The owner's files, as the phone names them."""
    paths = (path for storage in phone.content().storages for path, _ in storage.walk())
    names = {path.rpartition("/")[2] for path in paths}
    return spelled(*(name for name in names if len(name) >= SHORTEST_NAME))


def secrets_of(counter: Counter) -> tuple[list[bytes], list[bytes]]:
    """What only this trade-in has: what may lie in its folder in memory for now, and what may lie nowhere."""
    session = counter.runtime / "trade-in" / "phone"
    before = json.loads((session / "android-before.json").read_bytes())
    in_memory = spelled(before["mtp_serial"]) if before["mtp_serial"] else []
    if (key := session / "adb-key").exists():
        in_memory += [key.read_bytes(), key.read_bytes()[-256:]]
    (wrapped,) = counter.folder.drive.rglob(layout.IDENTITY)
    vault_key = identity.unwrap(wrapped.read_bytes(), PASSWORD)
    return in_memory, spelled(str(vault_key))


def trade_in(counter: Counter, phone: LabAndroid, level: CopyLevel) -> tuple[bytes, list[bytes]]:
    """From badge to badge. Returns all that staff were sent, and what must be found nowhere any more."""
    staff = counter.open_trade_in()
    customer = counter.customer(PASSWORD, level=level)
    customer.go_on_to(StageName.CONFIRM_ERASE)
    in_memory, nowhere = secrets_of(counter)
    places = (counter.folder.state, counter.folder.drive)
    assert found(nowhere, *places, counter.runtime) == []
    assert found(in_memory, *places) == []
    customer.go_on_to(StageName.ERASING)
    if customer.until(lambda view: bool(view.erase_route)).erase_route == EraseRoute.BY_HAND:
        phone.owner("reset")
    customer.until(lambda view: view.stage is StageName.CERTIFIED and view.qr is not None)
    customer.send(customer_commands.Acknowledge())
    staff.until(lambda view: view.stage is StageName.IDLE)
    counter.wait_until_forgotten()
    return staff.received, in_memory + nowhere


@pytest.mark.parametrize(
    ("scenario", "level"), [("happy", EVERYTHING), ("fake-wipe", FILES), ("hostile-names", FILES)]
)
def test_nothing_of_the_customer_is_left_or_told(
    scenario: str, level: CopyLevel, tmp_path: Path, home: Path
) -> None:
    with (
        start_lab_android(scenario, level=level, seed=SEED, speed=SPEED) as phone,
        open_counter(tmp_path / "demo", phone.found_at, SPEED) as counter,
    ):
        keepsake = counter.folder.drive / "holiday.txt"
        keepsake.write_text("the customer's own")
        sent, secrets = trade_in(counter, phone, level)
        state, drive = counter.folder.state, counter.folder.drive
        canaries = [*PERSONAL, *names_on(phone), *secrets]
        assert found([*canaries, *ANDROID_IDENTIFIERS], state, counter.runtime, home) == []
        assert list(files_below(home)) == []

        (copy,) = set(drive.iterdir()) - {keepsake}
        assert found(canaries, copy) == []
        visible = {path.relative_to(copy).as_posix() for path in copy.rglob("*")}
        assert [name for name in visible if not NEUTRAL.fullmatch(name)] == []

    shown = words_shown(sent)
    assert ANDROID.serial[-4:].encode() in shown
    for canary in (*canaries, *ANDROID_IDENTIFIERS):
        assert canary not in sent
        assert canary not in shown
    assert ANDROID.serial[-4:].encode() in sent
    assert ANDROID.serial[-5:].encode() not in sent
