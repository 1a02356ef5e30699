"""A copy of the kiosk's history for an auditor: what is public of it, and what only its holders can open."""

import os
import tarfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from counterseal.transparency import durable

PARTS = ("log", "witnessed", "archive", "trust")
"""Of the state folder: the log, who confirmed it, notices and sealed records, and whom the kiosk believes.
Nothing that opens a record, no key, no account, no journal."""


class GivenUpError(OSError):
    """The copy was not to go on."""


def export_log(state: Path, folder: Path, go_on: Callable[[], bool]) -> Path:
    """Writes `counterseal-log-<time>.tar` there, whole or not at all. Raises OSError.

    The log must not grow meanwhile. `go_on` is asked at every file; when it says no, GivenUpError is raised.
    `counterseal audit` takes what `tar` unpacks.
    """

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
        if not go_on():
            raise GivenUpError
        return _plain(member)

    name = datetime.now(UTC).strftime("counterseal-log-%Y%m%dT%H%M%SZ.tar")
    unfinished = folder / f".{name}"
    try:
        with unfinished.open("xb") as file:
            with tarfile.open(fileobj=file, mode="w") as tar:
                for part in PARTS:
                    if (state / part).exists():
                        tar.add(state / part, part, filter=plain)
            file.flush()
            os.fsync(file.fileno())
        durable.rename(unfinished, folder / name)
    finally:
        unfinished.unlink(missing_ok=True)
    return folder / name


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
    """Files and folders, with nothing about this machine's users."""
    if not (member.isfile() or member.isdir()):
        return None
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mode = 0o755 if member.isdir() else 0o644
    return member
