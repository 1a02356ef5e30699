"""The kiosk's health: the judgement as a table, the looking on real folders and sockets."""

import os
import socket
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core.config import KioskConfig, LinesPlace
from counterseal.core.health import Seen, Standing, judge, look
from counterseal.tradein.desk import Condition, Health, Part
from counterseal.tradein.printing import PrinterHealth

WELL = Seen(
    reader=True,
    printer=PrinterHealth.READY,
    customer_screen=True,
    drives=True,
    usbmuxd=True,
    usb=True,
    courier=True,
    witness_age=0,
    free=80_000,
    entries=12,
    beat_age=0,
    renew_days=200,
    certificate_days=300,
    clock_ahead=4.0,
)
GOOD, CAUTION, BAD, UNKNOWN = Condition


def condition(part: Part, seen: Seen) -> Condition:
    return {line.part: line.condition for line in judge(seen)}[part]


def test_a_kiosk_that_is_well_has_nothing_to_say() -> None:
    lines = judge(WELL)
    assert {line.part for line in lines} == set(Part)
    assert {line.condition for line in lines} == {GOOD}


@pytest.mark.parametrize(
    ("part", "seen", "wanted"),
    [
        (Part.READER, replace(WELL, reader=False), BAD),
        (Part.READER, replace(WELL, reader=None), UNKNOWN),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.NONE), UNKNOWN),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.UNKNOWN), UNKNOWN),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.PAPER_LOW), CAUTION),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.PAPER_OUT), BAD),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.COVER_OPEN), BAD),
        (Part.PRINTER, replace(WELL, printer=PrinterHealth.OFFLINE), BAD),
        (Part.CUSTOMER_SCREEN, replace(WELL, customer_screen=False), BAD),
        (Part.DRIVES, replace(WELL, drives=False), BAD),
        (Part.USB, replace(WELL, usb=False), BAD),
        (Part.IPHONES, replace(WELL, usbmuxd=False), UNKNOWN),
        (Part.COURIER, replace(WELL, courier=False), CAUTION),
        (Part.COURIER, replace(WELL, courier=None), UNKNOWN),
        (Part.WITNESSES, replace(WELL, witness_age=None), UNKNOWN),
        (Part.WITNESSES, replace(WELL, witness_age=7), GOOD),
        (Part.WITNESSES, replace(WELL, witness_age=8), CAUTION),
        (Part.DISK, replace(WELL, free=5000), GOOD),
        (Part.DISK, replace(WELL, free=4999), CAUTION),
        (Part.DISK, replace(WELL, free=499), BAD),
        (Part.DISK, replace(WELL, free=None), UNKNOWN),
        (Part.LOG, replace(WELL, beat_age=1), GOOD),
        (Part.LOG, replace(WELL, beat_age=2), CAUTION),
        (Part.CERTIFICATE, replace(WELL, renew_days=0), GOOD),
        (Part.CERTIFICATE, replace(WELL, renew_days=-1), CAUTION),
        (Part.CERTIFICATE, replace(WELL, certificate_days=-1), BAD),
        (Part.CLOCK, replace(WELL, clock_ahead=-1.0), BAD),
        (Part.CLOCK, replace(WELL, clock_ahead=None), UNKNOWN),
    ],
)
def test_one_part_is_ill(part: Part, seen: Seen, wanted: Condition) -> None:
    assert condition(part, seen) is wanted
    assert [line.part for line in judge(seen) if line.condition is not GOOD] in ([part], [])


def test_what_needs_somebody_stands_first() -> None:
    lines = judge(replace(WELL, reader=None, courier=False, certificate_days=-1))
    assert [line.part for line in lines[:3]] == [Part.CERTIFICATE, Part.COURIER, Part.READER]
    assert lines[0] == Health(Part.CERTIFICATE, BAD, -1)


def test_looking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    state, drives = tmp_path / "state", tmp_path / "drives"
    state.mkdir()
    monkeypatch.chdir(tmp_path)  # the path of a socket has 107 characters at most
    monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", "UNIX:muxd")
    reader = LinesPlace(tmp_path / "no-reader")
    config = KioskConfig(state, tmp_path, reader, drives=f"directory:{drives}", courier=True)
    today = date.today()
    standing = Standing(7, today - timedelta(days=3), today - timedelta(days=1), today + timedelta(days=9))

    def seen() -> Seen:
        return look(config, Path("courier"), standing, time.time() + 99, Seen(customer_screen=True))

    first = seen()
    assert (first.drives, first.usbmuxd, first.courier, first.witness_age) == (False, False, False, None)
    assert (first.entries, first.beat_age, first.renew_days, first.certificate_days) == (7, 3, -1, 9)
    assert first.customer_screen
    assert first.reader is None
    assert first.free
    assert first.clock_ahead is not None
    assert first.clock_ahead < 0
    drives.mkdir()
    (state / "witnessed").mkdir()
    (state / "witnessed" / "3").touch()
    (state / "witnessed" / ".writing-4").symlink_to("gone")  # as if it had got its name in between
    os.utime(state / "witnessed" / "3", (time.time() - 2.5 * 86400,) * 2)
    with socket.socket(socket.AF_UNIX) as muxd, socket.socket(socket.AF_UNIX) as courier:
        muxd.bind("muxd")
        courier.bind("courier")
        muxd.listen()
        courier.listen()
        then = seen()
    assert (then.drives, then.usbmuxd, then.courier, then.witness_age) == (True, True, True, 2)
