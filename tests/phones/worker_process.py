"""The worker as the core runs it: a process, orders in, reports out."""

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from counterseal.bench.sandboxed import sandboxed
from counterseal.tradein import orders
from counterseal.tradein.events import Failed, Progressed, WorkerReport
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.failures import Failure
from counterseal.tradein.orders import Order
from counterseal.tradein.wire import LineDecoder, encode

APP = Path(__file__).parents[2] / "app"
SPEED = 50.0
"""How much faster than real life phone, owner and worker are."""
PATIENCE = 60.0
"""Seconds a busy machine may take for anything; nothing normally takes more than a few."""

R = TypeVar("R", bound=WorkerReport)


@dataclass
class WorkerProcess:
    """`seen`: every report so far, Progressed included."""

    process: "subprocess.Popen[bytes]"
    level: CopyLevel | None = None
    """How far the phone's owner lets it in, where there is a choice."""
    by_hand: Callable[[], None] = lambda: None
    """Has the owner reset the phone, where that is theirs to do."""
    seen: list[WorkerReport] = field(default_factory=list)
    _arriving: "queue.Queue[WorkerReport | None]" = field(default_factory=queue.Queue)

    def order(self, order: Order) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(encode(order))
        self.process.stdin.flush()

    def wait(self, kind: type[R], within: float = PATIENCE) -> R:
        """The next report of this kind. A failure meanwhile fails the test, as does the worker's end."""
        report = self.wait_for(lambda report: isinstance(report, kind | Failed), within)
        assert isinstance(report, kind), report
        return report

    def fails(self, within: float = PATIENCE) -> Failure:
        """The next failure."""
        return self.wait(Failed, within).failure

    def wait_for(self, wanted: Callable[[WorkerReport], bool], within: float = PATIENCE) -> WorkerReport:
        """The next report that is `wanted`."""
        end = time.monotonic() + within
        while True:
            report = self._arriving.get(timeout=max(0.01, end - time.monotonic()))
            assert report is not None, f"the worker ended with {self.process.wait()}"
            self.seen.append(report)
            if wanted(report):
                return report

    def wait_for_payload(self, count: int) -> None:
        """Return once at least `count` bytes of the copy have come."""

        def enough(report: WorkerReport) -> bool:
            return isinstance(report, Progressed) and report.progress.done_bytes >= count

        self.wait_for(enough)

    def release(self) -> int:
        """Stop what is running and order Release; the exit code."""
        self.order(orders.Cancel())
        self.order(orders.Release())
        return self.process.wait(timeout=PATIENCE)

    def peak_memory(self) -> int:
        """Most bytes of memory the worker has held at once."""
        for line in Path(f"/proc/{sandboxed(self.process.pid)}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
        raise AssertionError("the kernel does not tell")

    def listen(self) -> None:
        """Read reports until the worker ends; runs in a thread."""
        assert self.process.stdout is not None
        decoder: LineDecoder[WorkerReport] = LineDecoder(WorkerReport)
        while received := os.read(self.process.stdout.fileno(), 1 << 16):
            for report in decoder.feed(received):
                self._arriving.put(report)
        self._arriving.put(None)


@contextmanager
def start_worker(
    base: Path,
    environment: Mapping[str, str],
    *options: str,
    speed: float = SPEED,
    drives: str | None = None,
    level: CopyLevel | None = None,
    by_hand: Callable[[], None] = lambda: None,
) -> Iterator[WorkerProcess]:
    """Run a worker with its session, drive and stderr in `base`; a second one finds what the first left."""
    drive, session = base / "drive", base / "session"
    drive.mkdir(exist_ok=True)
    session.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "counterseal.phones.broker"]
    command += ["--drives", drives or f"directory:{drive}", "--session", str(session), *options]
    settings = {"PYTHONPATH": str(APP), "COUNTERSEAL_SPEED": str(speed)}
    with (
        (base / "stderr").open("ab") as stderr,
        subprocess.Popen(
            command,
            env={**environment, **settings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
        ) as process,
    ):
        worker = WorkerProcess(process, level, by_hand)
        listening = threading.Thread(target=worker.listen, daemon=True)
        listening.start()
        try:
            yield worker
        finally:
            process.kill()
            process.wait()
            listening.join(timeout=PATIENCE)
