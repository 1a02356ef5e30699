"""Our copy against the peers' on the same simulated phone, alternated: same bytes, same kind of folder."""

import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from . import copied, copy_clients
from .copied import IPHONE_BACKUP, Copied, FirstContent
from .copy_clients import CopyClient, OurWorker
from .figures import Figure, NoFigure, NotMeasuredError, Result, RunFailedError, Target
from .processes import simulated_phone

ROUNDS = 5
AS_FAST = Target(at_least=1.0)
MIB = 1 << 20

_RECEIVING = "From the first folder of phone content seen on the drive to the last write into a phone's file."
_TRANSFER = (
    "From the same beginning to the end: ours when CopyFinished arrives, "
    "everything flushed (syncfs); the peer's when its process has ended."
)
_COMMAND = "From the start of the process, interpreter and connection included, to the same end."


class Run(NamedTuple):
    """One copy; times in seconds, see above for what they are.

    By the wall clock, because that is what the times of files are in.
    """

    receiving: float
    transfer: float
    command: float
    content: Copied


def large(scratch: Path) -> Iterator[Result]:
    """One GiB, nearly all of it in videos of about 50 MiB."""
    return compare(scratch, "iphone-copy-large", size=1 << 30, files=40, rounds=ROUNDS)


def small(scratch: Path) -> Iterator[Result]:
    """20,000 files of about 4 KiB."""
    return compare(scratch, "iphone-copy-small", size=20_000 * 4096, files=20_000, rounds=ROUNDS)


def compare(scratch: Path, name: str, *, size: int, files: int, rounds: int) -> Iterator[Result]:
    """Raises RunFailedError when one program copied more or less than another."""
    with simulated_phone(scratch, size=size, files=files) as environment:
        ours = OurWorker(scratch / "session", environment)
        ours.prepare(fresh(scratch / "drive"))
        clients: list[CopyClient] = [ours]
        for peer in (copy_clients.idevicebackup2, copy_clients.pymobiledevice3):
            try:
                clients.append(peer(_as_somebody_else(environment, scratch / "home")))
            except NotMeasuredError as error:
                yield NoFigure(name, str(error), failed=False)
        runs = alternate(clients, scratch / "drive", rounds)
    check_same_content([run for client_runs in runs for run in client_runs], files)
    for client, theirs in zip(clients[1:], runs[1:], strict=True):
        yield from _figures(name, client.name, runs[0], theirs)


def alternate(clients: Sequence[CopyClient], drive: Path, rounds: int) -> list[list[Run]]:
    """A B C A B C ..., by client. A first round is not counted: it pairs, and fills the caches of all."""
    taken = [[run_once(client, drive) for client in clients] for _ in range(rounds + 1)]
    return [list(of_client) for of_client in zip(*taken[1:], strict=True)]


def run_once(client: CopyClient, drive: Path) -> Run:
    """One copy into an empty folder, counted afterwards. Raises RunFailedError when nothing arrived."""
    fresh(drive)
    with FirstContent(drive, IPHONE_BACKUP) as first:
        started = time.time()
        complete = client.copy(drive)
    if first.at is None:
        raise RunFailedError(f"{client.name} copied nothing")
    received = copied.last_write(drive, IPHONE_BACKUP)
    return Run(
        received - first.at, complete - first.at, complete - started, copied.count(drive, IPHONE_BACKUP)
    )


def check_same_content(runs: Sequence[Run], files: int) -> None:
    """Raises RunFailedError unless every run copied the same number of files and bytes, all that exist."""
    contents = {run.content for run in runs}
    if len(contents) > 1 or any(content.files < files for content in contents):
        counts = "; ".join(f"{content.files} files, {content.bytes} bytes" for content in sorted(contents))
        raise RunFailedError(f"the copies differ or lack files: {counts}")


def _figures(name: str, peer: str, ours: Sequence[Run], theirs: Sequence[Run]) -> Iterator[Figure]:
    intervals: dict[str, tuple[str, Callable[[Run], float]]] = {
        "receiving": (_RECEIVING, lambda run: run.receiving),
        "transfer": (_TRANSFER, lambda run: run.transfer),
        "command": (_COMMAND, lambda run: run.command),
    }
    for interval, (measured, seconds) in intervals.items():
        yield Figure.beside(
            f"{name}/{interval}/{peer}",
            "MiB/s",
            [run.content.bytes / MIB / seconds(run) for run in ours],
            peer,
            [run.content.bytes / MIB / seconds(run) for run in theirs],
            measured=measured,
            target=AS_FAST,
        )


def fresh(folder: Path) -> Path:
    """The folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


def _as_somebody_else(environment: Mapping[str, str], home: Path) -> dict[str, str]:
    """Peers keep pairing records and settings at home; not in the home of whoever measures."""
    home.mkdir(exist_ok=True)
    return dict(environment) | {"HOME": str(home)}
