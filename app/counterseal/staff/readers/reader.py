"""What every badge reader tells, whatever it is."""

import re
from collections.abc import AsyncIterator
from typing import Protocol, TypeAlias

from msgspec import Struct

LONGEST_BADGE = 32
_BADGE = re.compile(rf"[0-9A-Za-z-]{{4,{LONGEST_BADGE}}}", re.ASCII)


class ReaderGoneError(Exception):
    """There is no badge reader, or no more."""


class ReaderSilentError(ReaderGoneError):
    """There is one, but it cannot be used: another program holds it, or its service does not answer."""


class ReaderReady(Struct, frozen=True):
    """The reader was found, and reads badges from now on."""


class BadgeShown(Struct, frozen=True):
    """A badge was read. `stays`: it lies in the reader until `BadgeRemoved` says otherwise."""

    badge: str
    stays: bool = False

    def __repr__(self) -> str:
        return f"BadgeShown(badge=..., stays={self.stays})"


class BadgeRemoved(Struct, frozen=True):
    """No badge lies in the reader any more."""


Sign: TypeAlias = ReaderReady | BadgeShown | BadgeRemoved


class BadgeReader(Protocol):
    def signs(self) -> AsyncIterator[Sign]:
        """What the reader tells, from ReaderReady on. Raises ReaderGoneError when it goes away."""
        ...


def is_badge(text: str) -> bool:
    """Whether this can be the number of a badge: 4 to 32 letters, digits or hyphens."""
    return _BADGE.fullmatch(text) is not None
