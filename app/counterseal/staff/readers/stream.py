"""Bytes of a device or FIFO as they come, without a thread."""

import asyncio
import os
from collections.abc import AsyncIterator

from .reader import ReaderGoneError

_CHUNK = 1024


async def untrusted_bytes(device: int) -> AsyncIterator[bytes]:
    """Whatever this open, non-blocking descriptor gives; closes it at the end.

    Raises ReaderGoneError when it ends or fails: an input device that is unplugged fails with ENODEV.
    """
    stream = asyncio.StreamReader()
    # closing the transport closes the device
    transport, _ = await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(stream), os.fdopen(device, "rb", buffering=0)
    )
    try:
        while untrusted := await stream.read(_CHUNK):
            yield untrusted
    except OSError as error:
        raise ReaderGoneError("the badge reader failed") from error
    finally:
        transport.close()
    raise ReaderGoneError("the badge reader is gone")
