"""A badge reader that works as a keyboard, read from the kernel and by nobody else.

Held alone (EVIOCGRAB), its keys reach neither a screen nor another program, and no keyboard layout changes
them. The number is easily copied to another card: it says who, and the PIN proves it.
"""

import errno
import fcntl
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from .keys import KeyStrokes
from .reader import BadgeShown, ReaderGoneError, ReaderReady, ReaderSilentError, Sign
from .stream import untrusted_bytes

EVIOCGRAB = 0x40044590
"""_IOW('E', 0x90, int) of linux/input.h."""


def grab(device: int) -> None:
    """Takes an input device for oneself, until it is closed. Raises OSError: EBUSY when another has it."""
    fcntl.ioctl(device, EVIOCGRAB, 1)


_ABSENT = {errno.ENOENT, errno.ENODEV, errno.ENXIO}


class WedgeReader:
    def __init__(self, device: Path, grab: Callable[[int], None] = grab) -> None:
        """`device`: a path below /dev/input/by-id, which stays the same wherever the reader is plugged in."""
        self._device = device
        self._grab = grab

    async def signs(self) -> AsyncIterator[Sign]:
        device = self._open()
        yield ReaderReady()
        strokes = KeyStrokes()
        async for untrusted in untrusted_bytes(device):
            for badge in strokes.feed(untrusted):
                yield BadgeShown(badge)

    def _open(self) -> int:
        try:
            device = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if error.errno in _ABSENT:
                raise ReaderGoneError("there is no badge reader") from error
            raise ReaderSilentError("the badge reader cannot be opened") from error
        try:
            self._grab(device)
        except OSError as error:
            os.close(device)
            raise ReaderSilentError("the badge reader cannot be held alone") from error
        return device
