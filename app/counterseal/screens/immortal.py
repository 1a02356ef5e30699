"""None, True and False made as good as immortal, because the Qt bindings wear them out on Python 3.11."""

import ctypes
import sys

ENOUGH = 1 << 40
"""References: a thousand years of losing one per frame."""


def make_singletons_immortal() -> None:
    """Gives the singletons more references than can ever be lost.

    PySide6 6.12's wheels (cp310-abi3) return them without a new reference: every void call costs None one,
    every Signal.emit costs True one, and at the last one the interpreter aborts ("none_dealloc",
    "bool_dealloc"), which is a matter of minutes for a screen that shows progress. From Python 3.12 on they
    are immortal by themselves (PEP 683).
    """
    if sys.version_info < (3, 12):
        for singleton in (None, True, False):
            # the reference count is the first field of every object in CPython
            ctypes.c_ssize_t.from_address(id(singleton)).value += ENOUGH
