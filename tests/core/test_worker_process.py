"""The worker as a process: heard in order, given nothing it need not know, ended with all it started."""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core.worker_process import WorkerOptions, WorkerProcess
from counterseal.tradein import events, orders
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.facts import LinkState

from .scripted_worker import Cue, play

PATIENCE = 20.0
OPTIONS = WorkerOptions(drives="udisks", speed=2.0, android_erase="settings", android_evaluate=False)


class Heard:
    """What one worker said, and how often its end was told."""

    def __init__(self) -> None:
        self.reports: list[WorkerReport] = []
        self.ends = 0
        self.worker = WorkerProcess(self.reports.append, self._ended)
        self.over = asyncio.Event()

    def _ended(self) -> None:
        self.ends += 1
        self.over.set()

    async def order(self, session: Path, *given: orders.Order) -> None:
        """Starts it, gives the orders and waits for its end."""
        await self.worker.start(session, OPTIONS)
        for order in given:
            self.worker.send(order)
        await asyncio.wait_for(self.over.wait(), PATIENCE)


def hear(session: Path, *given: orders.Order) -> Heard:
    async def run() -> Heard:
        heard = Heard()
        await heard.order(session, *given)
        await heard.worker.kill()  # nothing is left to kill, and the end is not told twice
        return heard

    return asyncio.run(run())


def test_reports_come_in_order_and_the_end_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = [events.Link(LinkState.LOCKED), events.Link(LinkState.TRUSTED), events.CopyFinished()]
    play(monkeypatch, tmp_path, {"Connect": [[*said, "die"]]})
    heard = hear(tmp_path, orders.Connect())
    assert heard.reports == said
    assert heard.ends == 1


@pytest.mark.parametrize(
    "untrusted",
    [
        "not a report",
        '{"type":"Opened","trade_in":"T","reference":"R","staff":"S-01","at":1}',
        '{"type":"GiveConsent","wording":"w","language":"en","text_sha256":"00"}',
        '{"type":"Recorded"}',
    ],
)
def test_what_is_no_report_ends_the_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, untrusted: str
) -> None:
    play(monkeypatch, tmp_path, {"Connect": [[untrusted]], "Copy": [["touch " + str(tmp_path / "copied")]]})
    heard = hear(tmp_path, orders.Connect())
    assert heard.reports == []
    assert heard.ends == 1
    assert caplog.messages == ["bad-report"]


def test_a_line_without_end_ends_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play(monkeypatch, tmp_path, {"Connect": [["x" * (2 << 20)]]})
    assert hear(tmp_path, orders.Connect()).ends == 1


@pytest.mark.parametrize("how", ["killed", "by itself"])
def test_nothing_it_started_outlives_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    cues: list[Cue] = ["have a child", events.CopyFinished(), *(["die"] if how == "by itself" else [])]
    play(monkeypatch, tmp_path, {"Connect": [cues]})

    async def run() -> None:
        heard = Heard()
        await heard.worker.start(tmp_path, OPTIONS)
        process = heard.worker._process
        assert process is not None
        assert os.getsid(process.pid) == process.pid
        heard.worker.send(orders.Connect())
        if how == "killed":
            await _until(lambda: bool(heard.reports))
            await heard.worker.kill()
        await asyncio.wait_for(heard.over.wait(), PATIENCE)
        await _until(lambda: not _alive(process.pid))

    asyncio.run(run())


def test_it_inherits_nothing_it_need_not_know(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    player = tmp_path / "environment"
    player.write_text(f'#!/bin/sh\nenv > "{tmp_path}/seen"\n')
    player.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(player))
    monkeypatch.setenv("COUNTERSEAL_SECRET", "pepper")
    monkeypatch.setenv("LD_PRELOAD", "")
    session = tmp_path / "session"
    assert hear(session).ends == 1
    seen = dict(line.split("=", 1) for line in (tmp_path / "seen").read_text().splitlines())
    ours = {
        "PATH",
        "LANG",
        "USBMUXD_SOCKET_ADDRESS",
        "COUNTERSEAL_USBIP",
        "PYTHONPATH",
        "COUNTERSEAL_MODE",
    }
    the_shells = {"PWD", "OLDPWD", "SHLVL", "_"}
    assert set(seen) - ours - the_shells == {"HOME", "TMPDIR", "COUNTERSEAL_SPEED"}
    assert (seen["HOME"], seen["TMPDIR"], seen["COUNTERSEAL_SPEED"]) == (str(session), str(session), "2.0")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (OPTIONS, ["--android-erase", "settings"]),
        (
            replace(OPTIONS, android_erase="rescue", android_evaluate=True),
            ["--android-erase", "rescue", "--android-evaluate"],
        ),
    ],
)
def test_it_is_told_what_it_needs_to_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: WorkerOptions, told: list[str]
) -> None:
    player = tmp_path / "arguments"
    player.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/seen"\n')
    player.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(player))

    async def run() -> None:
        heard = Heard()
        await heard.worker.start(tmp_path, options)
        await asyncio.wait_for(heard.over.wait(), PATIENCE)

    asyncio.run(run())
    seen = (tmp_path / "seen").read_text().splitlines()
    assert seen == [
        "-m",
        "counterseal.phones.broker",
        "--drives",
        "udisks",
        "--session",
        str(tmp_path),
        *told,
    ]


def test_an_order_to_one_that_is_gone_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play(monkeypatch, tmp_path, {"Connect": [["die"]]})

    async def run() -> None:
        heard = Heard()
        heard.worker.send(orders.Copy())
        await heard.order(tmp_path, orders.Connect())
        heard.worker.send(orders.Copy())
        await heard.worker.wait(PATIENCE)
        assert heard.ends == 1

    asyncio.run(run())


def test_one_that_does_not_end_by_itself_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    play(monkeypatch, tmp_path, {})

    async def run() -> None:
        heard = Heard()
        await heard.worker.start(tmp_path, OPTIONS)
        heard.worker.send(orders.Release())
        await heard.worker.wait(0.05)
        assert heard.ends == 1

    asyncio.run(run())


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not condition():
            await asyncio.sleep(0.01)


def _alive(group: int) -> bool:
    """Whether the process group has a member that is not a zombie."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(") ")[2].split()
        except OSError:
            continue  # it ended meanwhile
        if fields[2] == str(group) and fields[0] != "Z":
            return True
    return False
