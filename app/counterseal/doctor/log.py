"""The log, every byte of it, and the clock beside what the kiosk wrote last."""

import fcntl
import os
import time
from pathlib import Path

from counterseal.certificate.findings import SENTENCES
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import Signer
from counterseal.core import journal
from counterseal.core.witnessing import LOG as FOLDER
from counterseal.transparency.checkpoint import verify_checkpoint
from counterseal.transparency.rebuild import LogFault, check_log
from counterseal.transparency.tiles import CHECKPOINT

from .finding import Finding, failed, ok

LOG, CLOCK = "log", "clock"


def check_whole_log(state: Path, signer: Signer | None) -> Finding:
    """Rebuilt from its entries, beside a kiosk that may be running. Raises OSError."""
    folder = state / FOLDER
    if not folder.exists() and not (state / "journal").exists():
        return ok(LOG, "not begun yet: the kiosk begins it when it is first started")
    if signer is None:
        return failed(LOG, "it cannot be checked without the signing key: mend that first")
    return judge_log(*_rebuild(folder, signer))


def judge_log(faults: list[LogFault], entries: int) -> Finding:
    if wrong := _wrong(faults):
        code, name = wrong[0]
        said = f"{SENTENCES[code].rstrip('.')} ({name}) [{code}]"
        return failed(LOG, f"{said}: do not open, keep the disk, call an auditor")
    return ok(LOG, f"its {entries} entries fit its newest checkpoint, which this kiosk's key signed")


def check_clock(state: Path) -> Finding:
    """Raises OSError, DamagedJournalError."""
    written = [entry.at for entry in journal.read(state / "journal")[-1:]]
    checkpoint = state / FOLDER / CHECKPOINT
    if checkpoint.exists():
        written.append(int(checkpoint.stat().st_mtime))
    return judge_clock(time.time(), max(written, default=None))


def judge_clock(now: float, newest: float | None) -> Finding:
    """Both in seconds since 1970; `newest`: when the kiosk last wrote to its log or journal."""
    shown = f"{time.strftime('%Y-%m-%d %H:%M', time.gmtime(now))} UTC"
    if newest is not None and now < newest:
        return failed(CLOCK, f"it says {shown}, {newest - now:.0f} s before the newest record: set it")
    return ok(CLOCK, f"it says {shown}; compare it with your own")


def kiosk_runs(state: Path) -> bool:
    """Whether a core has this log open. Raises OSError."""
    folder = state / FOLDER
    if not folder.exists():
        return False
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def _rebuild(folder: Path, signer: Signer) -> tuple[list[LogFault], int]:
    """The faults and the number of entries; again, if a kiosk that runs wrote meanwhile."""
    origin, key = kiosk_name(signer.certificate_chain()[0]).dns, signer.public_key()
    if not (folder / CHECKPOINT).exists():
        return [LogFault("E-LOG-MISSING", CHECKPOINT)], 0
    while True:
        before = (folder / CHECKPOINT).read_bytes()
        names = [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()]
        try:
            faults = check_log(names, lambda name: (folder / name).read_bytes(), origin, key)
        except FileNotFoundError:  # a tile that was full just now lost its beginnings
            continue
        if before == (folder / CHECKPOINT).read_bytes():
            return faults, 0 if _wrong(faults) else verify_checkpoint(before.decode(), origin, key).size


def _wrong(faults: list[LogFault]) -> list[LogFault]:
    return [fault for fault in faults if fault.code.startswith("E-")]
