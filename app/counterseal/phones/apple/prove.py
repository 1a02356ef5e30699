"""Proving the copy, with progress and a way to stop."""

import threading

from counterseal.copying.folder import CopyFolder
from counterseal.copying.proof import prove_iphone_backup
from counterseal.phones.phone import Report
from counterseal.phones.progress import ProgressTeller
from counterseal.phones.threads import in_thread
from counterseal.tradein.facts import CopyPhase, CopyProof, ProofFaults

from .copy import Copied


async def run(folder: CopyFolder, copied: Copied, password: str, report: Report) -> CopyProof | ProofFaults:
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

    def prove() -> CopyProof | ProofFaults:
        return prove_iphone_backup(
            folder.path / copied.udid,
            copied.udid,
            password,
            phone_errors=copied.phone_errors,
            host_uuid=copied.host_uuid,
            on_progress=note,
            cancelled=stopped.is_set,
        )

    return await in_thread(prove, watch=tell, stop=stopped.set)
