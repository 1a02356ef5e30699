"""Proving the copy, with progress and a way to stop."""

import threading
import time

from counterseal.copying.folder import CopyFolder
from counterseal.copying.proof import prove_iphone_backup
from counterseal.phones.phone import Report
from counterseal.phones.threads import in_thread
from counterseal.tradein.events import Progressed
from counterseal.tradein.facts import CopyPhase, CopyProof, Progress, ProofFaults
from counterseal.tradein.time_left import TimeLeft

from .copy import HEARTBEAT_SECONDS, Copied


async def run(folder: CopyFolder, copied: Copied, password: str, report: Report) -> CopyProof | ProofFaults:
    """Read every file back. Raises DriveError; when cancelled, stops within two seconds."""
    meter = _Meter(report)
    stopped = threading.Event()

    def prove() -> CopyProof | ProofFaults:
        return prove_iphone_backup(
            folder.path / copied.udid,
            copied.udid,
            password,
            phone_errors=copied.phone_errors,
            host_uuid=copied.host_uuid,
            on_progress=meter.note,
            cancelled=stopped.is_set,
        )

    return await in_thread(prove, watch=meter.tell, stop=stopped.set)


class _Meter:
    """`note` is called by the thread that proves, `tell` by the event loop."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._noted = (0, 0, 0, 0)
        self._left = TimeLeft.starting(time.monotonic())
        self._told = Progress(CopyPhase.PREPARING)
        self._told_at = 0.0

    def note(self, done_bytes: int, total_bytes: int, done_files: int, total_files: int) -> None:
        self._noted = (done_bytes, total_bytes, done_files, total_files)

    def tell(self) -> None:
        now = time.monotonic()
        done, total, done_files, total_files = self._noted
        self._left = self._left.after(now, done, total)
        phase = CopyPhase.READING_BACK
        progress = Progress(phase, done, total or None, done_files, total_files or None, self._left.shown)
        if progress != self._told or now - self._told_at >= HEARTBEAT_SECONDS:
            self._told, self._told_at = progress, now
            self._report(Progressed(progress))
