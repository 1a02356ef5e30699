"""Messages other threads leave for the one thread that serves a stream."""

import os
import queue
import select
from collections.abc import Iterator
from typing import Generic, TypeVar

from .wire import Stream

Item = TypeVar("Item")


class Outbox(Generic[Item]):
    """A queue a thread can wait on together with its stream: TLS streams must not be used by two threads."""

    def __init__(self) -> None:
        self._items: queue.SimpleQueue[Item] = queue.SimpleQueue()
        self._bell = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)

    def put(self, item: Item) -> None:
        """Leave an item; any thread may."""
        self._items.put(item)
        os.eventfd_write(self._bell, 1)

    def wait(self, stream: Stream) -> bool:
        """Block until there is an item or the stream has something to read; tell whether it is the stream."""
        if stream.has_buffered_bytes():
            return True
        readable, _, _ = select.select([stream.fileno(), self._bell], [], [])
        if self._bell in readable:
            os.eventfd_read(self._bell)
        return stream.fileno() in readable

    def take_all(self) -> Iterator[Item]:
        """Yield what was left so far, oldest first."""
        while not self._items.empty():
            yield self._items.get()

    def close(self) -> None:
        """Free the bell; nobody may put any more."""
        os.close(self._bell)
