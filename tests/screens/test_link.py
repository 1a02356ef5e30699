"""The screen's end of the socket: views in, commands out, and always back after a loss."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from pytestqt.qtbot import QtBot

from counterseal.screens.link import CoreLink
from counterseal.tradein.customer_commands import Agree, Stop
from counterseal.tradein.views import CustomerView, StaffView, StageName
from counterseal.tradein.wire import MAX_LINE, encode
from tests.screens.pretended_core import PretendedCore

WELCOME = CustomerView(StageName.WELCOME)
CHECK = CustomerView(StageName.CHECK)


class Listener:
    """A link, what it received, and how often it was lost."""

    def __init__(self, path: Path) -> None:
        self.views: list[Struct] = []
        self.losses = 0
        self.link = CoreLink(str(path), CustomerView)
        self.link.received.connect(self.views.append)
        self.link.lost.connect(self._on_lost)

    def _on_lost(self) -> None:
        self.losses += 1


@pytest.fixture
def core(tmp_path: Path) -> Iterator[PretendedCore]:
    core = PretendedCore(tmp_path / "customer")
    yield core
    core.stop()


@pytest.fixture
def listener(core: PretendedCore) -> Iterator[Listener]:
    listener = Listener(core.path)
    yield listener
    listener.link.close()


def test_views_come_in_and_commands_go_out(qtbot: QtBot, core: PretendedCore, listener: Listener) -> None:
    core.show(WELCOME)
    core.start()
    listener.link.open()
    qtbot.waitUntil(lambda: listener.views == [WELCOME])
    core.show(CHECK)
    qtbot.waitUntil(lambda: listener.views == [WELCOME, CHECK])
    listener.link.send(Agree())
    listener.link.send(Stop())
    qtbot.waitUntil(lambda: core.commands == [Agree(), Stop()])


def test_a_view_may_arrive_in_pieces(qtbot: QtBot, core: PretendedCore, listener: Listener) -> None:
    core.start()
    listener.link.open()
    qtbot.waitUntil(lambda: core.connections == 1)
    line = encode(CHECK)
    core.write(line[:7])
    core.write(line[7:] + line[:20])
    core.write(line[20:])
    qtbot.waitUntil(lambda: listener.views == [CHECK, CHECK])


def test_a_core_that_comes_late_is_found(qtbot: QtBot, core: PretendedCore, listener: Listener) -> None:
    listener.link.open()
    qtbot.waitUntil(lambda: listener.losses > 0)
    core.show(WELCOME)
    core.start()
    qtbot.waitUntil(lambda: listener.views == [WELCOME])


def test_a_core_that_restarts_is_found_again(qtbot: QtBot, core: PretendedCore, listener: Listener) -> None:
    core.show(WELCOME)
    core.start()
    listener.link.open()
    qtbot.waitUntil(lambda: len(listener.views) == 1)
    core.stop()
    qtbot.waitUntil(lambda: listener.losses == 1)
    listener.link.send(Stop())
    core.show(CHECK)
    core.start()
    qtbot.waitUntil(lambda: listener.views == [WELCOME, CHECK])
    assert core.commands == [], "a command given to nobody must not reach the next core"


@pytest.mark.parametrize(
    "nonsense",
    [
        b"hello\n",
        b'{"type":"CustomerView"}\n',
        b'{"type":"CustomerView","stage":"nowhere"}\n',
        encode(StaffView()),
        b"[" * 100_000 + b"\n",
        b"x" * (MAX_LINE + 1),
    ],
    ids=["words", "no stage", "unknown stage", "staff's view", "nested", "endless line"],
)
def test_what_is_not_a_view_ends_the_connection_and_a_new_one_is_made(
    qtbot: QtBot, core: PretendedCore, listener: Listener, nonsense: bytes
) -> None:
    core.start()
    listener.link.open()
    qtbot.waitUntil(lambda: core.connections == 1)
    core.write(nonsense)
    qtbot.waitUntil(lambda: core.connections == 2)
    assert listener.losses == 1
    core.show(WELCOME)
    qtbot.waitUntil(lambda: listener.views == [WELCOME])
