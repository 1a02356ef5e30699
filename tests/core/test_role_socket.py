"""A screen's socket: the newest screen is served, a bad one is cut off, nobody else gets in."""

import asyncio
import os
import socket
import stat
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from counterseal.core import role_socket
from counterseal.core.role_socket import RoleSocket
from counterseal.tradein import customer_commands, wire
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.views import CustomerView, StageName
from tests.somebody_else import needs_root, said_to_nobody

PATIENCE = 20.0

BAD = [
    b'{"type":"EraseNow"}\n',
    b'{"type":"EnterPin","pin":"246810"}\n',
    b'{"type":"StaffStop"}\n',
    b'{"type":"Observed","observation":{}}\n',
    b'{"type":"ChooseDrive"}\n',
    b"\x00\xff\n",
    b"x" * (wire.MAX_LINE + 1),
]


@pytest.fixture
def path() -> Iterator[Path]:
    # short: the path of a Unix socket may have 107 characters
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "customer.sock"


class Served:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.commands: list[CustomerCommand] = []
        self.socket: RoleSocket[CustomerCommand] = RoleSocket(path, CustomerCommand, self.commands.append)

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_unix_connection(self.path)


@asynccontextmanager
async def served(path: Path) -> AsyncIterator[Served]:
    one = Served(path)
    await one.socket.open()
    try:
        yield one
    finally:
        await one.socket.close()


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(asyncio.wait_for(test, PATIENCE))


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.01)


async def stage_shown(reader: asyncio.StreamReader) -> StageName:
    decoder: wire.LineDecoder[CustomerView] = wire.LineDecoder(CustomerView)
    [view] = decoder.feed(await reader.readline())
    return view.stage


def test_who_connects_sees_the_present_view_and_is_heard(path: Path) -> None:
    async def test() -> None:
        async with served(path) as one:
            one.socket.show(CustomerView(StageName.WELCOME))
            reader, writer = await one.connect()
            assert await stage_shown(reader) is StageName.WELCOME
            writer.write(wire.encode(customer_commands.Agree()) + wire.encode(customer_commands.Stop()))
            await until(lambda: len(one.commands) == 2)
            assert one.commands == [customer_commands.Agree(), customer_commands.Stop()]
            writer.close()

    run(test())


def test_a_view_is_sent_when_it_differs(path: Path) -> None:
    async def test() -> None:
        async with served(path) as one:
            reader, writer = await one.connect()
            one.socket.show(CustomerView(StageName.IDLE))
            assert await stage_shown(reader) is StageName.IDLE
            one.socket.show(CustomerView(StageName.IDLE))
            one.socket.show(CustomerView(StageName.WELCOME))
            assert await stage_shown(reader) is StageName.WELCOME
            writer.close()

    run(test())


@pytest.mark.parametrize("untrusted", BAD, ids=lambda line: line[:24].decode("ascii", "replace"))
def test_what_is_no_command_of_this_role_ends_that_connection_alone(
    path: Path, caplog: pytest.LogCaptureFixture, untrusted: bytes
) -> None:
    async def test() -> None:
        async with served(path) as one:
            reader, writer = await one.connect()
            writer.write(untrusted)
            assert await reader.read() == b""
            writer.close()
            assert one.commands == []
            assert caplog.messages == ["bad-command"]

            one.socket.show(CustomerView(StageName.WELCOME))
            reader, writer = await one.connect()
            assert await stage_shown(reader) is StageName.WELCOME
            writer.close()

    run(test())


def test_the_newest_connection_is_served(path: Path) -> None:
    async def test() -> None:
        async with served(path) as one:
            one.socket.show(CustomerView(StageName.WELCOME))
            old, old_writer = await one.connect()
            assert await stage_shown(old) is StageName.WELCOME
            new, new_writer = await one.connect()
            assert await stage_shown(new) is StageName.WELCOME
            assert await old.read() == b""
            one.socket.show(CustomerView(StageName.INTAKE))
            assert await stage_shown(new) is StageName.INTAKE
            old_writer.close()
            new_writer.close()

    run(test())


def test_a_screen_that_does_not_read_is_cut_off_and_rejoins(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(role_socket, "SLOW", 1 << 16)

    async def test() -> None:
        async with served(path) as one:
            deaf = socket.socket(socket.AF_UNIX)
            deaf.setblocking(False)
            await asyncio.get_running_loop().sock_connect(deaf, str(path))
            one.socket.show(CustomerView(StageName.IDLE))
            views = (CustomerView(StageName.INTAKE, reference=f"{n}" + "-" * 1000) for n in range(1 << 20))
            while "screen-slow" not in caplog.messages:
                one.socket.show(next(views))
                await asyncio.sleep(0)
            reader, writer = await one.connect()
            assert await stage_shown(reader) is StageName.INTAKE
            writer.close()
            deaf.close()

    run(test())


def test_only_its_own_user_may_open_it(path: Path) -> None:
    async def test() -> None:
        async with served(path):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600

    run(test())


def test_a_process_of_another_user_is_refused(
    path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    us = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: us + 1)  # seen from the core, we are somebody else

    async def test() -> None:
        async with served(path) as one:
            one.socket.show(CustomerView(StageName.WELCOME))
            reader, writer = await one.connect()
            assert await reader.read() == b""
            assert caplog.messages == ["peer-refused"]
            writer.close()

    run(test())


@pytest.mark.skipif(os.getuid() != 0, reason=needs_root)
def test_a_screen_with_a_user_of_its_own_is_served_and_nobody_else(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.chmod(0o711)
    view = CustomerView(StageName.WELCOME)

    async def test() -> None:
        role: RoleSocket[CustomerCommand] = RoleSocket(path, CustomerCommand, print, "nobody")
        await role.open()
        role.show(view)
        assert await asyncio.to_thread(said_to_nobody, path) == wire.encode(view)
        reader, writer = await asyncio.open_unix_connection(path)  # the core's own user, here root
        assert await reader.read() == b""
        assert caplog.messages == ["peer-refused"]
        writer.close()
        await role.close()

    run(test())


@pytest.mark.skipif(os.getuid() != 0, reason=needs_root)
def test_another_user_cannot_even_connect_to_a_socket_that_is_not_theirs(path: Path) -> None:
    path.parent.chmod(0o711)

    async def test() -> None:
        async with served(path):
            assert await asyncio.to_thread(said_to_nobody, path) is None

    run(test())
