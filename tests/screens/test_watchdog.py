"""The service manager hears of a screen for as long as its event loop turns."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterseal.screens import watchdog
from counterseal.screens.watchdog import Watchdog

LIMIT_MICROSECONDS = 400_000


@pytest.fixture
def manager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    path = tmp_path / "notify"
    monkeypatch.setenv(watchdog.ADDRESS, str(path))
    monkeypatch.setenv(watchdog.LIMIT, str(LIMIT_MICROSECONDS))
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        listening.settimeout(0)
        yield listening


def heard(manager: socket.socket) -> bytes:
    try:
        return manager.recv(64)
    except BlockingIOError:
        return b""


def test_it_is_told_again_and_again_until_the_screen_ends(qtbot: QtBot, manager: socket.socket) -> None:
    screen = Watchdog()
    for _ in range(3):
        qtbot.waitUntil(lambda: heard(manager) == b"WATCHDOG=1")
    screen.close()
    while heard(manager):
        pass
    qtbot.wait(LIMIT_MICROSECONDS // 1000)
    assert heard(manager) == b""


def test_nobody_is_told_where_nobody_asked(
    qtbot: QtBot, manager: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(watchdog.LIMIT)
    screen = Watchdog()
    qtbot.wait(LIMIT_MICROSECONDS // 1000)
    assert heard(manager) == b""
    screen.close()
