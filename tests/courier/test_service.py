"""The courier's socket: one errand a connection, from its own user, a few at once."""

import asyncio
import os
import socket
import stat
import tempfile
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.cli import main
from counterseal.core.courier_line import CourierLine
from counterseal.courier import service
from counterseal.courier.config import CourierConfig
from counterseal.courier.service import Courier
from counterseal.lab.tsa.server import Fault
from counterseal.tradein import wire
from counterseal.tradein.errands import MAX_ERRAND, Cosign, Delivery, NotDone, Timestamp, Token
from tests.somebody_else import needs_root, said_to_nobody

from .outside import HASH, PATIENCE, authority, courier, stampers

ERRAND = wire.encode(Timestamp(HASH))
BAD = {
    "nothing": b"",
    "no line": ERRAND.rstrip(b"\n"),
    "an empty line": b"\n",
    "no message": b"\x00\xff\n",
    "too long": b"x" * (MAX_ERRAND + 1) + b"\n",
    "of another line": b'{"type":"Agree","language":"en"}\n',
    "a short hash": wire.encode(Timestamp(HASH[:-1])),
    "a delivery": wire.encode(Token(b"0")),
    "a long proof": wire.encode(Cosign(0, (HASH,) * 64, "")),
    "less than nothing": wire.encode(Cosign(-1, (), "")),
}


@pytest.fixture
def runtime() -> Iterator[Path]:
    # short: the path of a Unix socket may have 107 characters
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@asynccontextmanager
async def served(config: CourierConfig) -> AsyncIterator[None]:
    serving = asyncio.create_task(Courier(config).run())
    while not config.socket.exists():
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def send(config: CourierConfig, untrusted: bytes, ends: bool = True) -> bytes:
    """All that the courier answers."""
    reader, writer = await asyncio.open_unix_connection(config.socket)
    writer.write(untrusted)
    if ends:
        writer.write_eof()
    try:
        return await reader.read()
    except ConnectionResetError:  # the courier left before it had read everything
        return b""
    finally:
        writer.close()


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(asyncio.wait_for(test, PATIENCE))


def delivery(line: bytes) -> Delivery:
    read: Delivery = msgspec.json.decode(line, type=Delivery)
    return read


def test_an_errand_is_run_and_the_connection_ended(runtime: Path, tmp_path: Path) -> None:
    with authority(tmp_path) as address:
        config = CourierConfig(runtime, tsa=(address,), seconds=PATIENCE)

        async def test() -> None:
            async with served(config):
                brought = delivery(await send(config, ERRAND, ends=False))
                assert isinstance(brought, Token)
                assert stamped_at(brought.der, HASH, stampers(tmp_path))

        run(test())


@pytest.mark.parametrize("untrusted", BAD.values(), ids=BAD)
def test_what_is_no_errand_ends_that_connection_alone(
    runtime: Path, caplog: pytest.LogCaptureFixture, untrusted: bytes
) -> None:
    config = CourierConfig(runtime)

    async def test() -> None:
        async with served(config):
            assert await send(config, untrusted) == b""
            assert caplog.messages == ["bad-errand"]
            assert delivery(await send(config, ERRAND)) == NotDone("no-authority")

    run(test())


def test_who_says_nothing_is_not_waited_for(runtime: Path, caplog: pytest.LogCaptureFixture) -> None:
    config = CourierConfig(runtime, seconds=0.1)

    async def test() -> None:
        async with served(config):
            assert await send(config, b"", ends=False) == b""
            assert caplog.messages == ["core-late"]

    run(test())


def test_who_comes_when_all_are_out_is_turned_away(runtime: Path, tmp_path: Path) -> None:
    with authority(tmp_path, Fault.SLOW) as address:
        config = CourierConfig(runtime, tsa=(address,), seconds=0.5, at_once=2)

        async def test() -> None:
            async with served(config):
                lines = await asyncio.gather(*(send(config, ERRAND) for _ in range(3)))
                codes = sorted(msgspec.json.decode(line)["code"] for line in lines)
                assert codes == ["authority-late", "authority-late", "courier-busy"]
                # and there is room again
                assert delivery(await send(config, ERRAND)) == NotDone("authority-late")

        run(test())


def test_only_its_own_user_may_open_it(runtime: Path) -> None:
    config = CourierConfig(runtime)

    async def test() -> None:
        async with served(config):
            assert stat.S_IMODE(config.socket.stat().st_mode) == 0o600

    run(test())


def test_a_process_of_another_user_is_refused(
    runtime: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    us = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: us + 1)  # seen from the courier, we are somebody else
    config = CourierConfig(runtime)

    async def test() -> None:
        async with served(config):
            assert await send(config, ERRAND) == b""
            assert caplog.messages == ["peer-refused"]

    run(test())


@pytest.mark.skipif(os.getuid() != 0, reason=needs_root)
def test_the_core_may_be_another_user_at_a_socket_that_the_service_manager_made(
    runtime: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    runtime.chmod(0o711)
    config = CourierConfig(runtime, core_user="nobody")
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(config.socket))
    config.socket.chmod(0o666)
    made.listen()
    monkeypatch.setattr(service, "_FIRST_PASSED", made.detach())
    monkeypatch.setenv("LISTEN_PID", str(os.getpid()))

    async def test() -> None:
        async with served(config):
            answer = await asyncio.to_thread(said_to_nobody, config.socket, ERRAND)
            assert answer is not None
            assert delivery(answer) == NotDone("no-authority")
            assert await send(config, ERRAND) == b""  # our own user, who is not the core
            assert caplog.messages == ["peer-refused"]

    run(test())


def test_the_process_serves_until_it_is_told_to_stop(runtime: Path, tmp_path: Path) -> None:
    with authority(tmp_path) as address, courier(runtime, address) as process:
        token = CourierLine(runtime / "courier.sock", PATIENCE).timestamp(HASH)
        assert token is not None
        assert stamped_at(token, HASH, stampers(tmp_path))
        process.terminate()
        _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert said.decode().splitlines()[-1] == "INFO counterseal.courier.service stopped"


def test_a_bad_configuration_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "courier.toml"
    path.write_text('runtime = "/run/kiosk"\ntsa = ["ftp://tsa.example"]\n')
    assert main(["courier", "--config", str(path)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("counterseal: the courier's configuration cannot be used")
    assert said.count("\n") == 1
