"""One open service: a two-way stream in which each message waits for the other side's OKAY."""

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from counterseal.lab.android.usb.endpoints import Buffer, GoneError

from .messages import Command, Message, WireError

Send: TypeAlias = Callable[[Message], None]


class Stream:
    """`read` and `write` are for the service's thread; `on_…` for the thread that receives messages."""

    def __init__(self, send: Send, local_id: int, remote_id: int, max_payload: int) -> None:
        self._send = send
        self._local_id = local_id
        self._remote_id = remote_id
        self.max_payload = max_payload
        self._changed = threading.Condition()
        self._unread: deque[bytes] = deque()
        self._acknowledged = True
        self._over = False

    def read(self) -> bytes:
        """Return what the host wrote next, and let it write again; b"" once the host closed the stream."""
        with self._changed:
            self._changed.wait_for(lambda: self._unread or self._over)
            if not self._unread:
                return b""
            data = self._unread.popleft()
        self._send(Message(Command.OKAY, self._local_id, self._remote_id))
        return data

    def write(self, data: Buffer) -> None:
        """Send `data`, in as many messages as it takes. Raises GoneError when the host closed the stream."""
        for start in range(0, len(data), self.max_payload):
            self._wait_acknowledged()
            self._acknowledged = False
            chunk = bytes(data[start : start + self.max_payload])
            self._send(Message(Command.WRTE, self._local_id, self._remote_id, chunk))

    def finish(self) -> None:
        """Close our side, once the host has taken everything."""
        try:
            self._wait_acknowledged()
        except GoneError:
            return  # the host closed first and was answered
        self.end()
        self._send(Message(Command.CLSE, self._local_id, self._remote_id))

    def _wait_acknowledged(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._acknowledged or self._over)
            if self._over:
                raise GoneError

    def on_written(self, data: bytes) -> None:
        """Take what the host wrote. Raises WireError where it did not wait for our OKAY."""
        with self._changed:
            if self._unread:
                raise WireError("wrote before the last message was acknowledged")
            self._unread.append(data)
            self._changed.notify_all()

    def on_acknowledged(self) -> None:
        """The host took our last message."""
        with self._changed:
            self._acknowledged = True
            self._changed.notify_all()

    def end(self) -> None:
        """The stream is closed, by either side, or the transport is gone."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
