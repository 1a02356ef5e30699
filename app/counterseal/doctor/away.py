"""A place for what is tried: in memory, and gone afterwards."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of a random name is made in it


@contextmanager
def away_from_home() -> Iterator[dict[str, str]]:
    """An environment whose programs keep their caches and sockets there: the user may have no home, and
    speech is tried as the customer's screen has it: with a service of its own.
    """
    # what was started last may still be writing there
    with tempfile.TemporaryDirectory(prefix="doctor-", dir=MEMORY, ignore_cleanup_errors=True) as home:
        yield os.environ | {"HOME": home, "XDG_RUNTIME_DIR": home, "TMPDIR": home}
