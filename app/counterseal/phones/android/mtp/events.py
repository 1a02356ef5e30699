"""What the phone tells unasked, read when somebody wants to know.

Nothing listens meanwhile: a phone drops what it cannot send, so events say when to look again, and never what
changed in all.
"""

from collections.abc import Iterator
from typing import Final

from counterseal.phones.usb.pipe import Pipe, UsbTimeoutError

from . import container
from .codes import Event
from .container import Kind

MAX_AT_ONCE: Final = 1000

_KNOWN: Final = frozenset(Event)
_MAX_BYTES: Final = 64
_QUIET_SECONDS: Final = 0.02


def waiting(pipe: Pipe) -> Iterator[Event]:
    """What the phone has to tell now, the oldest first. Raises UsbError."""
    for _ in range(MAX_AT_ONCE):
        try:
            message = container.message(pipe.read_event(_MAX_BYTES, _QUIET_SECONDS))
        except UsbTimeoutError:
            return
        if message and message.kind == Kind.EVENT and message.code in _KNOWN:
            yield Event(message.code)
