"""Runs a command and keeps every byte that any process of its family wrote anywhere, and where."""

import os
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import strace
from .closed_files import Closed, closed_files

MEMORY = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Piece:
    """`how`: "written", "closed", "name", "command line", "environment" or "output". `place`: a path; of a
    process, its program. `nameless`: into a file that had no name any more."""

    how: str
    place: str
    content: bytes
    nameless: bool = False


@dataclass(slots=True)
class Recording:
    """`unseen`: why it is not complete; `spoken_to`: addresses of sockets; `created`: paths."""

    status: int
    said: str
    processes: int = 0
    threads: int = 0
    pieces: list[Piece] = field(default_factory=list)
    spoken_to: set[str] = field(default_factory=set)
    created: set[str] = field(default_factory=set)
    removed: set[str] = field(default_factory=set)
    """Files that the command itself removed, and no other process."""
    kernel_copies: set[str] = field(default_factory=set)
    shared_maps: set[str] = field(default_factory=set)
    """Files that bytes came into without a text that strace could see."""
    unseen: list[str] = field(default_factory=list)

    @property
    def uncovered(self) -> set[str]:
        """Files of which no content was seen at all, neither as it was written nor when they were closed."""
        closed = {piece.place for piece in self.pieces if piece.how == "closed"}
        return (self.kernel_copies | self.shared_maps) - closed

    @property
    def files(self) -> int:
        return len({piece.place for piece in self.pieces if piece.how in {"written", "closed"}})

    @property
    def size(self) -> int:
        return sum(len(piece.content) for piece in self.pieces)


def record(
    command: Sequence[str], environment: Mapping[str, str], traces: Path, disks: Iterable[Path], limit: float
) -> Recording:
    """`traces`: an empty folder for the recorder's own. `disks`: a folder on every file system that is
    written to. Raises OSError where nobody may record, subprocess.TimeoutExpired after `limit` seconds."""

    def ours(process: int) -> bool:
        return (traces / f"thread.{process}").exists()

    with closed_files([MEMORY, *disks], ours) as closed:
        done = subprocess.run(
            (*strace.command(traces), *command),
            env=dict(environment),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=limit,
        )
    recording = Recording(done.returncode, done.stdout)
    recording.pieces.append(Piece("output", "its output", done.stdout.encode()))
    arguments = [word.encode() for word in command]
    for calls in strace.threads(traces):
        _take(recording, calls)
        if any(call.name == "execve" and call.texts[1 : len(command) + 1] == arguments for call in calls):
            recording.removed |= _removed(calls)
    _take_closed(recording, closed)
    return recording


def _take(recording: Recording, calls: Sequence[strace.Call]) -> None:
    recording.threads += 1
    recording.processes += any(call.name in strace.EXECUTIONS for call in calls)
    recording.pieces += _written(calls)
    for call in calls:
        if call.cut:
            recording.unseen.append(f"a text of {call.name} is longer than {strace.LONGEST} bytes")
        match call.name:
            case name if name in strace.EXECUTIONS:
                recording.pieces += _executed(call)
            case name if name in strace.NAMES:
                _take_names(recording, call)
            case name if name in strace.MESSAGES:
                recording.spoken_to |= _addresses(call)
            case name if name in strace.UNSEEN and call.succeeded:
                recording.unseen.append(f"{name} was called")
            case name if name in strace.COPIES:
                recording.kernel_copies |= _files(call)
            case "mmap" if call.says(b"MAP_SHARED", b"PROT_WRITE"):
                recording.shared_maps |= _files(call)
            case "+++" if call.says(b"core dumped"):
                recording.unseen.append("a process left a core dump")


def _written(calls: Sequence[strace.Call]) -> Iterator[Piece]:
    """What one thread wrote into each file, in order: what was cut in two between calls is whole again."""
    into: dict[tuple[str, bool], list[bytes]] = {}
    for call in calls:
        if call.name in strace.WRITES and call.file.startswith("/"):  # others are sockets and pipes
            into.setdefault((call.file, call.nameless), []).extend(call.texts)
    for (place, nameless), texts in into.items():
        yield Piece("written", place, b"".join(texts), nameless)


def _removed(calls: Sequence[strace.Call]) -> set[str]:
    removals = (call for call in calls if call.name in strace.REMOVALS and call.succeeded)
    return {path for call in removals if not call.says(b"AT_REMOVEDIR") for path in call.paths}


def _files(call: strace.Call) -> set[str]:
    """What it writes to, if that is a file on a file system."""
    return {call.file} if call.file.startswith("/") and not call.file.startswith("/memfd:") else set()


def _executed(call: strace.Call) -> Iterator[Piece]:
    program, *_ = call.paths
    arguments, _, environment = call.line.partition(b"], [")
    for how, line in (("command line", arguments), ("environment", environment)):
        yield Piece(how, program, b"\0".join(strace.Call(call.name, line).texts))


def _take_names(recording: Recording, call: strace.Call) -> None:
    if call.name.startswith("open") and not call.says(b"O_CREAT") and not call.says(b"O_TMPFILE"):
        return
    for path in call.paths:
        recording.pieces.append(Piece("name", path, os.fsencode(path)))
        if call.succeeded:
            recording.created.add(path)
    if "xattr" in call.name:
        recording.pieces += [Piece("name", call.file or call.paths[0], text) for text in call.texts]


def _addresses(call: strace.Call) -> set[str]:
    """Whom it was sent to; of UDP and TCP the address alone."""
    fields = call.line.partition(b"sa_family=")[2]
    return (
        {text.decode(errors="replace") for text in strace.Call(call.name, fields).texts} if fields else set()
    )


def _take_closed(recording: Recording, closed: Iterable[Closed]) -> None:
    deleted = " (deleted)"
    for path, content in closed:
        recording.pieces.append(Piece("closed", path.removesuffix(deleted), content, path.endswith(deleted)))
