"""The customer's screen as a process of its own: joins the core, logs its frames, ends when told."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from counterseal.tradein.customer_commands import Agree
from tests.journeys.screen_log import complaints
from tests.screens.pretended_core import PretendedCore
from tests.screens.sample_views import SAMPLES

APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def core(tmp_path: Path) -> Iterator[PretendedCore]:
    core = PretendedCore(tmp_path / "customer")
    core.start()
    yield core
    core.stop()


@pytest.fixture
def process() -> Iterator[QProcess]:
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(APP))
    process.setProcessEnvironment(environment)
    yield process
    process.kill()
    process.waitForFinished()


def test_it_joins_logs_frames_and_ends_in_order(
    qtbot: QtBot, core: PretendedCore, process: QProcess, tmp_path: Path
) -> None:
    script = tmp_path / "script.json"
    script.write_text('{"answers": {}}')
    frames, pictures = tmp_path / "frames", tmp_path / "pictures"
    where = ["screen", "customer", "--socket", str(core.path), "--size", "540x960"]
    rehearsal = ["--rehearsal", str(script), "--pictures", str(pictures), "--frame-log", str(frames)]
    process.start(sys.executable, ["-m", "counterseal.cli", *where, *rehearsal])
    core.show(SAMPLES["welcome"])
    qtbot.waitUntil(lambda: Agree() in core.commands, timeout=20_000)
    core.show(SAMPLES["copying"])
    qtbot.waitUntil(lambda: frames.read_text().count("copying ") > 5, timeout=20_000)
    os.kill(process.processId(), signal.SIGTERM)
    qtbot.waitUntil(lambda: process.state() == QProcess.ProcessState.NotRunning, timeout=20_000)
    assert process.exitStatus() == QProcess.ExitStatus.NormalExit
    assert process.exitCode() == 0
    assert complaints(bytes(process.readAllStandardError().data()).decode()) == []
    assert (pictures / "01-welcome-customer.png").is_file()
