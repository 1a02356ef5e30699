"""`ls`, `stat`, `cat`, `find`, `df` on shared storage: toybox, as far as a kiosk or an auditor needs it."""

from collections.abc import Iterator
from typing import Final

from counterseal.lab.android.content import Entry, File, Folder, Storage
from counterseal.lab.android.filesystem import CARD_ID
from counterseal.lab.android.filesystem import find as look_up
from counterseal.lab.android.phone import Phone

from .result import Result, failed, said

_PIECE: Final = 1 << 20
_HIDDEN: Final = frozenset({"-a", "-A", "-1A", "-A1"})
_LS_OPTIONS: Final = _HIDDEN | {"-1"}


def ls(phone: Phone, words: list[str]) -> Result:
    """One name a line, in order; `-a` or `-A` shows hidden ones too."""
    options, paths = _split(words)
    if unknown := options - _LS_OPTIONS:
        return failed(f"ls: Unknown option '{min(unknown).removeprefix('-')}'")
    shown = []
    for path in paths or ["/"]:
        entry = look_up(phone.content.storages, path)
        if entry is None:
            return _missing("ls", path)
        if isinstance(entry, File):
            shown.append(path)
            continue
        names = sorted(one.name for one in entry.entries)
        shown += [name for name in names if options & _HIDDEN or not name.startswith(".")]
    return said(*shown)


def stat(phone: Phone, words: list[str]) -> Result:
    """`stat -c FORMAT PATH`, with %s (size), %Y (modified), %n (name) and %F (kind)."""
    match words:
        case ["-c", form, path]:
            entry = look_up(phone.content.storages, path)
            return _missing("stat", path) if entry is None else said(_formatted(form, path, entry))
    return failed("stat: Needs -c FORMAT")


def cat(phone: Phone, words: list[str]) -> Result:
    """One file."""
    if len(words) != 1:
        return failed("cat: needs one file")
    entry = look_up(phone.content.storages, words[0])
    if entry is None:
        return _missing("cat", words[0])
    if isinstance(entry, Folder):
        return failed(f"cat: {words[0]}: Is a directory")
    return Result(pieces(entry))


def find(phone: Phone, words: list[str]) -> Result:
    """`find PATH -type f`."""
    match words:
        case [path, "-type", "f"]:
            entry = look_up(phone.content.storages, path)
            return _missing("find", path) if entry is None else said(*_files(path.rstrip("/"), entry))
    return failed("find: only -type f is known here")


def df(phone: Phone, words: list[str]) -> Result:
    """Shared storage in blocks of 1 KiB; `-k` says so explicitly."""
    internal, *cards = phone.content.storages
    mounts = [(internal, "/storage/emulated"), *((card, f"/storage/{CARD_ID}") for card in cards)]
    heading = "Filesystem     1K-blocks     Used Available Use% Mounted on"
    return said(heading, *(_mounted(storage, path) for storage, path in mounts))


def _mounted(storage: Storage, path: str) -> str:
    total, used = storage.capacity_bytes >> 10, storage.used_bytes() >> 10
    share = f"{used * 100 // total}%"
    return f"/dev/fuse      {total:9} {used:8} {total - used:9} {share:>4} {path}"


def pieces(file: File) -> Iterator[bytes]:
    """A file's content from start to end."""
    for offset in range(0, file.size, _PIECE):
        yield file.read(offset, _PIECE)


def _files(path: str, entry: Entry) -> Iterator[str]:
    if isinstance(entry, File):
        yield path
        return
    for below in entry.entries:
        yield from _files(f"{path}/{below.name}", below)


def _formatted(form: str, path: str, entry: Entry) -> str:
    file = isinstance(entry, File)
    values = {
        "%s": str(entry.size if isinstance(entry, File) else 3452),
        "%Y": str(entry.modified),
        "%n": path,
        "%F": "regular file" if file else "directory",
    }
    for code, value in values.items():
        form = form.replace(code, value)
    return form


def _split(words: list[str]) -> tuple[frozenset[str], list[str]]:
    options = frozenset(word for word in words if word.startswith("-"))
    return options, [word for word in words if word not in options]


def _missing(command: str, path: str) -> Result:
    return failed(f"{command}: {path}: No such file or directory")
