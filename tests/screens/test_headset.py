"""The headset jack, through a pipe in the place of the input device."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterseal.screens.headset import (
    EV_SW,
    EV_SYN,
    EVENT,
    SW_HEADPHONE_INSERT,
    SYN_DROPPED,
    Headset,
    JackDecoder,
)


def event(kind: int, code: int, value: int) -> bytes:
    return EVENT.pack(0, 0, kind, code, value)


IN = event(EV_SW, SW_HEADPHONE_INSERT, 1)
OUT = event(EV_SW, SW_HEADPHONE_INSERT, 0)
REPORT = event(EV_SYN, 0, 0)
OTHER = event(EV_SW, 0, 1)  # a lid
DROPPED = event(EV_SYN, SYN_DROPPED, 0)


@pytest.mark.parametrize(
    ("data", "inserted", "lost"),
    [
        (IN + REPORT, True, False),
        (OUT + REPORT, False, False),
        (IN + REPORT + OUT + REPORT, False, False),
        (OTHER + REPORT, None, False),
        (IN[:-1], None, False),
        (DROPPED, None, True),
        (b"", None, False),
    ],
)
def test_what_the_device_says(data: bytes, inserted: bool | None, lost: bool) -> None:
    assert JackDecoder().feed(data) == (inserted, lost)


def test_an_event_may_arrive_in_pieces() -> None:
    decoder = JackDecoder()
    assert decoder.feed(IN[:10]) == (None, False)
    assert decoder.feed(IN[10:]) == (True, False)


@pytest.fixture
def jack(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "jack"
    os.mkfifo(path)
    yield path


def test_the_jack_is_followed_until_it_goes_away_and_again_when_it_is_back(qtbot: QtBot, jack: Path) -> None:
    headset = Headset(jack)
    heard: list[bool] = []
    headset.changed.connect(heard.append)
    keeps_it_open = os.open(jack, os.O_RDWR)
    headset.open()
    os.write(keeps_it_open, IN + REPORT)
    qtbot.waitUntil(lambda: heard == [True])
    os.close(keeps_it_open)
    qtbot.waitUntil(lambda: heard == [True, False])
    assert not headset.inserted
    keeps_it_open = os.open(jack, os.O_RDWR)
    os.write(keeps_it_open, IN + REPORT)
    qtbot.waitUntil(lambda: headset.inserted)
    headset.close()
    os.close(keeps_it_open)


def test_a_missing_jack_is_no_headset(qtbot: QtBot, tmp_path: Path) -> None:
    headset = Headset(tmp_path / "none")
    headset.open()
    assert not headset.inserted
    headset.close()
