"""Proving a copy, with progress and a way to stop."""

import threading
from collections.abc import Callable
from typing import TypeAlias

from counterseal.tradein.facts import CopyPhase, CopyProof, ProofFaults

from .phone import Report
from .progress import ProgressTeller
from .threads import in_thread

Note: TypeAlias = Callable[[int, int, int, int], None]
"""Told bytes done and in all, files done and in all."""

Prove: TypeAlias = Callable[[Note, Callable[[], bool]], CopyProof | ProofFaults]
"""A blocking proof: tells how far it is, and asks often whether it was cancelled."""


async def run(prove: Prove, report: Report) -> CopyProof | ProofFaults:
    """Read every file back. Raises DriveError; when cancelled, stops within two seconds."""
    teller = ProgressTeller(report)
    stopped = threading.Event()
    noted = (0, 0, 0, 0)

    def note(done_bytes: int, total_bytes: int, done_files: int, total_files: int) -> None:
        nonlocal noted
        noted = (done_bytes, total_bytes, done_files, total_files)  # by the thread; told by the event loop

    def tell() -> None:
        done_bytes, total_bytes, done_files, total_files = noted
        teller.tell(
            CopyPhase.READING_BACK, (done_bytes, done_files), (total_bytes or None, total_files or None)
        )

    return await in_thread(lambda: prove(note, stopped.is_set), watch=tell, stop=stopped.set)
