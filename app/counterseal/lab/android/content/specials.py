"""Folders that are hard to copy, by the name under which a scenario asks for them."""

from collections.abc import Callable, Mapping
from random import Random
from typing import Final

from counterseal.lab.content.seeded import PHONE_TIME

from .noise import Noise, sparse_reader
from .tree import Entry, File, Folder

_NOW: Final = int(PHONE_TIME.timestamp())
_HUGE: Final = (4 << 30) + (1 << 20) + 123
_MANY: Final = 8000

ODD_NAMES: Final = (
    "emoji 🏔️ 👩‍👩‍👧 😀.jpg", "תמונה מהחופשה.jpg", "صورة.jpg", "photo\u202egpj.exe", "二人の写真.jpg",
    "ä" * 125 + ".jpeg", "a" * 251 + ".jpg", "é composed.txt", "e\u0301 composed.txt",
    "Photo.JPG", "photo.jpg", "CON", "con.txt", "NUL.txt", "aux", "COM1.jpg", "LPT¹.txt",
    "back\\slash.txt", "C:\\autoexec.bat", "..\\up.txt", "ends with a dot.", "ends with a space ",
    "what? *|<>\".txt", "it's $(quoted) `here`.txt", "%s%n%x.txt", "-rf", "~", "...",
    "..hidden", ".dotted", " begins with a space",
    "new\nline.txt", "tab\tescape\x1b[31m.txt", "\ufeffmark.txt", "zero\u200bwidth.txt", "index.age",
)  # fmt: skip
"""All possible on Android's file system, if not through every app; each at most 255 bytes of UTF-8."""

HOSTILE_NAMES: Final = (
    "..", ".", "", "a/b.txt", "/etc/passwd", "../../../escaped.txt", "..\\..\\escaped.txt", "nul\0byte.txt",
    "same.txt", "same.txt", "//host/share",
)  # fmt: skip
"""What no file system of a phone holds, but a responder may claim all the same."""

ODD_TIMES: Final = {
    "1970": 0, "before 1970": -86_399, "leap day": 951_782_400, "odd second": _NOW - 1, "2038": 2**31,
    "2106": 2**32 + 5, "2200": 7_258_118_400, "2026, clocks go back": 1_792_893_000,
}  # fmt: skip
"""Unix seconds by what is odd about them."""


def _huge_file(_rng: Random) -> Folder:
    return Folder("Huge", _NOW, (File("VID_huge.mp4", _HUGE, _NOW, sparse_reader(_HUGE)),))


def _many_files(rng: Random) -> Folder:
    noise = Noise(rng)
    sizes = [rng.randrange(200, 2000) for _ in range(_MANY)]
    files = (
        File(f"IMG_{number:05}.jpg", size, _NOW - number, noise.reader(number, size))
        for number, size in enumerate(sizes)
    )
    return Folder("Many", _NOW, tuple(files))


def _odd_names(_rng: Random) -> Folder:
    deep: Entry = _small_file("at the bottom.txt")
    for level in reversed(range(30)):
        deep = Folder(f"level {level:02} ⛰", _NOW, (deep,))
    files = (_small_file(name) for name in ODD_NAMES)
    return Folder("Odd names 😀", _NOW, (*files, Folder("empty", _NOW), deep))


def _hostile_names(_rng: Random) -> Folder:
    files = (_small_file(name) for name in HOSTILE_NAMES)
    return Folder("Hostile", _NOW, (*files, Folder("..", _NOW, (_small_file("above.txt"),))))


def _odd_times(_rng: Random) -> Folder:
    files = (File.holding(f"{name}.txt", name.encode(), moment) for name, moment in ODD_TIMES.items())
    return Folder("Times", _NOW, tuple(files))


def _small_file(name: str) -> File:
    return File.holding(name, b"content of " + name.encode(), _NOW)


SPECIALS: Final[Mapping[str, Callable[[Random], Folder]]] = {
    "huge-file": _huge_file,
    "many-files": _many_files,
    "odd-names": _odd_names,
    "hostile-names": _hostile_names,
    "odd-times": _odd_times,
}
"""Each makes one folder for `DCIM`."""
