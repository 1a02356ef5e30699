"""Chance, the clock and the program's own hash, pinned: the same vectors come out on every machine.

All of it is put in place from outside: the product has no switch that makes it predictable.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, tzinfo
from unittest import mock

import counterseal
from counterseal.certificate import noting, stating

MOMENT = datetime(2026, 9, 21, 14, 28, 20, tzinfo=UTC)
"""When the sample trade-in ended; tools that only know a "now" are asked at this moment."""
_PROGRAM = hashlib.sha256(b"vectors").hexdigest()


class _Clock(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # one clock for all
        return MOMENT


@contextmanager
def pinned(seed: str) -> Iterator[None]:
    """Within, everything random follows from `seed`."""
    drawn = _source(seed)
    patches = (
        mock.patch("os.urandom", drawn),
        mock.patch("random._urandom", drawn),  # behind `secrets`
        mock.patch("pyhanko.sign.signers.pdf_signer.datetime", _Clock),
        mock.patch.object(stating, "tool_sha256", lambda: _PROGRAM),
        mock.patch.object(noting, "tool_sha256", lambda: _PROGRAM),
        mock.patch.object(counterseal, "__version__", "0.0.0"),
    )
    with ExitStack() as stack:
        for patch in patches:
            stack.enter_context(patch)
        yield


def _source(seed: str) -> Callable[[int], bytes]:
    stream = hashlib.shake_256(f"counterseal-vectors\0{seed}".encode())
    taken = 0

    def draw(size: int) -> bytes:
        nonlocal taken
        taken += size
        return stream.digest(taken)[-size:] if size else b""

    return draw
