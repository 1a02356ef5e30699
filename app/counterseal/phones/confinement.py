"""What broker and worker take from themselves, the worker before the first byte of a phone arrives.

The sandbox confines the worker further (no network, no other folder); this part needs none.
"""

import contextlib
import ctypes
import logging
import os
import resource
import signal
import sys
import tempfile
import threading
import warnings
from pathlib import Path
from typing import Final

DATA_BYTES: Final = 160 << 20
"""Limit of private memory. About 40 MiB are code and what the interpreter holds; a copy needs a few MiB."""

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4


def apply(session: Path) -> None:
    """Confine this process; temporary files go into the session's memory-backed folder."""
    with contextlib.suppress(PermissionError):
        os.setsid()  # refused if whoever started us did it already
    prctl = ctypes.CDLL(None).prctl
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    prctl(_PR_SET_DUMPABLE, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (DATA_BYTES, DATA_BYTES))
    scratch = session / "tmp"
    scratch.mkdir(mode=0o700, exist_ok=True)
    os.environ["TMPDIR"] = tempfile.tempdir = str(scratch)
    _silence()


def _silence() -> None:
    """Libraries quote phones in their logs, warnings and tracebacks; ours are codes."""
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    sys.excepthook = lambda kind, _error, _trace: _say_kind(kind)
    threading.excepthook = lambda ended: _say_kind(ended.exc_type)
    sys.unraisablehook = lambda ignored: _say_kind(ignored.exc_type)


def _say_kind(kind: type[BaseException]) -> None:
    print(f"stopped: {kind.__name__}", file=sys.stderr)  # noqa: T201 - the worker's only words
