"""The kiosk's two folders: one outlives a power cut and is the kiosk's alone, one never touches a disk."""

import shutil
from pathlib import Path

from msgspec import Struct

from counterseal.core.config import KioskConfig
from counterseal.core.health import MEGABYTE, ROOM
from counterseal.core.kiosk import socket_path
from counterseal.core.session import MEMORY_FILESYSTEMS, filesystem

from .finding import Finding, failed, ok, warning

STATE, RUNTIME = "state folder", "runtime folder"
MEMORY = 64
"""Megabytes that a trade-in should find in memory. Its records and temporary files take a few."""
LONGEST_SOCKET_PATH = 107
"""In bytes; sun_path of unix(7) has 108, the last of them zero."""
_FOR_OTHERS = 0o077


class Place(Struct, frozen=True):
    """Where a folder lies, and how many megabytes are free there."""

    path: Path
    filesystem: str
    free: int


class Rights(Struct, frozen=True):
    """Of what lies in the state folder, the first that is another's, or open to others than its owner."""

    anothers: Path | None = None
    open_to_others: Path | None = None


def check_state(config: KioskConfig) -> Finding:
    """Raises OSError."""
    if not config.state.is_dir():
        return failed(STATE, f"there is no {config.state}: go on with `counterseal setup`")
    return judge_state(look(config.state), look_at_rights(config.state))


def check_runtime(config: KioskConfig) -> Finding:
    """One that is not there yet is made by the core: its parent counts. Raises OSError."""
    there = next(path for path in (config.runtime, *config.runtime.parents) if path.is_dir())
    return judge_runtime(look(there), len(bytes(socket_path(config.runtime, "customer"))))


def judge_state(place: Place, rights: Rights) -> Finding:
    if place.filesystem in MEMORY_FILESYSTEMS:
        return failed(STATE, f"{place.path} is in memory, and a power cut would take key and log: use a disk")
    if rights.anothers:
        return failed(STATE, f"{rights.anothers} belongs to another user: chown it to the kiosk's")
    if rights.open_to_others:
        return failed(STATE, f"others than the kiosk may use {rights.open_to_others}: chmod go= it")
    if place.free < ROOM // 10:
        return failed(STATE, f"{place.free} MB free are too little to record a day: make room on that disk")
    if place.free < ROOM:
        return warning(STATE, f"{place.free} MB are free, soon too little: make room on that disk")
    return ok(STATE, f"{place.path} is on a disk, the kiosk's alone, {place.free} MB free")


def judge_runtime(place: Place, socket_bytes: int) -> Finding:
    """`socket_bytes`: how long the longest path of a socket in it is."""
    if place.filesystem not in MEMORY_FILESYSTEMS:
        return failed(RUNTIME, f"{place.path} would put a customer's secrets on a disk: name one on tmpfs")
    if socket_bytes > LONGEST_SOCKET_PATH:
        return failed(RUNTIME, f"its path is {socket_bytes - LONGEST_SOCKET_PATH} bytes too long for sockets")
    if place.free < MEMORY:
        return failed(RUNTIME, f"{place.free} MB of memory are free there, and a trade-in wants {MEMORY}")
    return ok(RUNTIME, f"{place.path} is in memory, {place.free} MB free")


def look(folder: Path) -> Place:
    """Raises OSError."""
    return Place(folder, filesystem(folder), shutil.disk_usage(folder).free // MEGABYTE)


def look_at_rights(state: Path) -> Rights:
    """Of the folder, what lies directly in it, and its keys. Raises OSError."""
    found = [(path, path.lstat()) for path in (state, *state.glob("*"), *state.glob("keys/*"))]
    owner = found[0][1].st_uid
    # nobody else gets to what is in a folder that is shut
    shut = not found[0][1].st_mode & _FOR_OTHERS
    return Rights(
        anothers=next((path for path, stat in found if stat.st_uid != owner), None),
        open_to_others=next((path for path, stat in found if not shut and stat.st_mode & _FOR_OTHERS), None),
    )
