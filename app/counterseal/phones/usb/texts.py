"""The texts of a device (STRING descriptors, USB 2.0, 9.6.7), bounded and printable or empty."""

import errno
from array import array
from collections.abc import Iterable
from typing import Final

from counterseal.tradein.failures import FailureCode

from .backend import Backend, Device, Handle
from .errors import told

_MILLISECONDS: Final = 1000
_DEVICE_TO_HOST: Final = 0x80
_GET_DESCRIPTOR: Final = 6
_STRING: Final = 3
_LONGEST: Final = 255
_ENGLISH: Final = 0x0409
"""The only language of Linux's gadgets, which Android phones are."""


def read(
    backend: Backend, device: Device, indices: Iterable[int]
) -> tuple[dict[int, str], FailureCode | None]:
    """The texts by index, as far as they could be read, and what went wrong."""
    texts = {0: ""}  # index 0 is how a descriptor says that it has no text
    try:
        handle = backend.open_device(device)
        try:
            for index in set(indices) - texts.keys():
                texts[index] = _read(backend, handle, index)
        finally:
            backend.close_device(handle)
    except OSError as error:
        return texts, told(error).failure.code
    return texts, None


def _read(backend: Backend, handle: Handle, index: int) -> str:
    buffer = array("B", bytes(_LONGEST))
    request = (_DEVICE_TO_HOST, _GET_DESCRIPTOR, _STRING << 8 | index, _ENGLISH)
    try:
        count = backend.ctrl_transfer(handle, *request, buffer, _MILLISECONDS)
    except OSError as error:
        if error.errno == errno.EPIPE:
            return ""  # it has no such text after all
        raise
    return clean(buffer[:count].tobytes())


def clean(untrusted: bytes) -> str:
    """The text of a STRING descriptor; empty if it is none that can be printed."""
    if len(untrusted) < 2 or untrusted[1] != _STRING:
        return ""
    try:
        text = untrusted[2 : untrusted[0]].decode("utf-16-le").strip("\0 ")
    except UnicodeDecodeError:
        return ""
    return text if text.isprintable() else ""
