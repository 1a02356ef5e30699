"""Reading property lists that a phone sends: small ones can stand for more than any memory holds."""

import gc
import plistlib
from typing import Any, Final
from xml.parsers.expat import ExpatError

MAX_VALUES: Final = 1 << 20
"""In one list: phones name some hundred thousand files in a request, with two texts each."""
MAX_DEPTH: Final = 64
"""Of lists within lists; honest ones have a dozen."""

_REFUSALS: Final = (
    *(ValueError, LookupError, TypeError, OverflowError, AttributeError),
    *(ExpatError, RecursionError, MemoryError),
)
"""What the reader raises for a list that is none. Made beforehand: by then no memory may be left."""


class MalformedError(ValueError):
    """It is none, or it is a trap. Carries nothing of it."""


def loads(untrusted: bytes, limit: int) -> Any:
    """A property list with at most `limit` characters and bytes in its values, each counted as often as it is
    referred to: in the binary form sixty short lists can be 2**60, to whoever prints or writes them.

    Raises MalformedError.
    """
    try:
        return _loaded(untrusted, limit)
    except _REFUSALS:
        pass  # what filled the memory is let go of with the exception, before anything else is tried,
    gc.collect()  # and with its reader, which refers to itself
    raise MalformedError


def _loaded(untrusted: bytes, limit: int) -> Any:
    value = plistlib.loads(untrusted)
    _measure(value, limit)
    return value


def _measure(value: Any, limit: int) -> None:
    """Raise MalformedError beyond `limit`, MAX_VALUES or MAX_DEPTH."""
    level, values = [value], 0
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for one in level:
            if isinstance(one, dict | list) and values + len(below) + len(one) > MAX_VALUES:
                raise MalformedError
            match one:
                case dict():
                    limit -= sum(map(len, one))
                    below += one.values()
                case list():
                    below += one
                case str() | bytes():
                    limit -= len(one)
            if limit < 0:
                raise MalformedError
        if not below:
            return
        level, values = below, values + len(below)
    raise MalformedError
