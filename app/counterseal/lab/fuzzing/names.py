"""Names and texts that a careless host trips over."""

from typing import Final

EVIL: Final = (
    "",
    ".",
    "..",
    "../../outside",
    "/outside",
    "C:\\outside",
    "..\\..\\outside",
    "a/b",
    "a\0b",
    "line\nbreak",
    "\x1b[2J",
    "NUL",
    "name ending in a dot.",
    "%s%n%d{0}",
    "\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe",
    "\N{MOBILE PHONE}" * 60,
    "e\N{COMBINING ACUTE ACCENT}" * 30,
    "\ufeff",
    "\ud800",
    "n" * 300,
    "n" * 5_000,
    "deep/" * 2_000 + "file",
)
