"""Our copies of a simulated Android phone against the peers', over real libusb: ADB and MTP."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from counterseal.tradein.facts import CopyLevel

from . import android_clients, copied
from .android_clients import AdbPull, AndroidClient, OurReader, OurWorker
from .copied import Copied, FirstContent
from .figures import Figure, NoFigure, NotMeasuredError, Result, RunFailedError, Target
from .iphone_copy import MIB, fresh
from .processes import simulated_android

ROUNDS = 3
AS_FAST = Target(at_least=1.0)

_TRANSFER = "From the first content seen on the drive to the end."
_COPY = (
    "From the order to copy to the end, the listing included; ours and adb's server have the phone open "
    "before, MTP peers open it then."
)

Peer = Callable[[Mapping[str, str]], AndroidClient]


class Run(NamedTuple):
    """One copy; seconds."""

    transfer: float
    copy: float
    content: Copied


class Content(NamedTuple):
    """What the phone is made with, beyond the 45 files or so that every phone has."""

    bytes: int
    files: int


LARGE = Content(1 << 30, 40)
SMALL = Content(8000 * 4096, 8000)

_PEERS: dict[CopyLevel, tuple[Peer, ...]] = {
    CopyLevel.EVERYTHING: (AdbPull,),
    CopyLevel.FILES: (
        android_clients.gphoto2,
        android_clients.android_file_transfer,
        android_clients.mtp_tools,
    ),
}


def adb_large(scratch: Path) -> Iterator[Result]:
    """1 GiB in files of 26 MiB."""
    return compare(scratch, "adb-copy-large", CopyLevel.EVERYTHING, LARGE, ROUNDS)


def adb_small(scratch: Path) -> Iterator[Result]:
    """8,000 files of 4 KiB."""
    return compare(scratch, "adb-copy-small", CopyLevel.EVERYTHING, SMALL, ROUNDS)


def mtp_large(scratch: Path) -> Iterator[Result]:
    """See adb_large."""
    return compare(scratch, "mtp-copy-large", CopyLevel.FILES, LARGE, ROUNDS)


def mtp_small(scratch: Path) -> Iterator[Result]:
    """See adb_small."""
    return compare(scratch, "mtp-copy-small", CopyLevel.FILES, SMALL, ROUNDS)


def compare(scratch: Path, name: str, level: CopyLevel, content: Content, rounds: int) -> Iterator[Result]:
    """Each of ours beside the fastest peer, in alternated rounds. Which that is, a first round tells, of
    which only what the other peers took is kept.

    Raises RunFailedError when a program copied less or more than there is.
    """
    with simulated_android(scratch, size=content.bytes, files=content.files, level=level) as phone:
        drive = phone.folder / "drive"
        worker = OurWorker(phone.folder / "session", level, phone.environment)
        ours: list[AndroidClient] = [OurReader(phone.environment), worker]
        run_once(worker, drive, content)  # waits until the owner has allowed it; the others do not
        peers: list[AndroidClient] = []
        for make in _PEERS[level]:
            try:
                peers.append(make(phone.environment))
            except NotMeasuredError as error:
                yield NoFigure(name, str(error), failed=False)
        first = {peer.name: run_once(peer, drive, content) for peer in peers}
        fastest = min(peers, key=lambda peer: first[peer.name].copy, default=None)
        if fastest is None:
            return
        taken = [[run_once(client, drive, content) for client in (fastest, *ours)] for _ in range(rounds)]
    theirs, *own = [list(of_client) for of_client in zip(*taken, strict=True)]
    for client, runs in zip(ours, own, strict=True):
        yield from _figures(f"{name}/{client.name}", content, runs, fastest.name, theirs)
    for peer in peers:
        if peer is not fastest:
            rate = _rates(content, [first[peer.name]], lambda run: run.copy)[0]
            yield Figure(f"{name}/{peer.name}", "MiB/s", rate, f"A slower peer, once. {_COPY}")


def run_once(client: AndroidClient, drive: Path, content: Content) -> Run:
    """One copy into an empty folder, counted afterwards. Raises RunFailedError unless all of it arrived."""
    fresh(drive)
    with FirstContent(drive, client.layout) as first:
        took = client.copy(drive)
    found = copied.count(drive, client.layout)
    # the vault has the files that every phone has as well, and what encryption adds
    exactly = client.layout is copied.FILES
    if found < (content.files, content.bytes) or (exactly and found != (content.files, content.bytes)):
        raise RunFailedError(f"{client.name} copied {found.files} files, {found.bytes} bytes")
    if first.at is None:
        raise RunFailedError(f"{client.name} was over before it was seen to begin")
    return Run(took.complete - first.at, took.complete - took.began, found)


def _figures(
    name: str, content: Content, ours: Sequence[Run], peer: str, theirs: Sequence[Run]
) -> Iterator[Figure]:
    intervals: dict[str, tuple[str, Callable[[Run], float]]] = {
        "transfer": (_TRANSFER, lambda run: run.transfer),
        "copy": (_COPY, lambda run: run.copy),
    }
    for interval, (measured, seconds) in intervals.items():
        yield Figure.beside(
            f"{name}/{interval}",
            "MiB/s",
            _rates(content, ours, seconds),
            peer,
            _rates(content, theirs, seconds),
            measured=measured,
            target=AS_FAST,
        )


def _rates(content: Content, runs: Sequence[Run], seconds: Callable[[Run], float]) -> list[float]:
    return [content.bytes / MIB / seconds(run) for run in runs]
