"""One service of the phone, open: its bytes in the order they came."""

import time
from types import TracebackType
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode

from .transport import Command, Transport

_NOTHING: Final = memoryview(b"")


class Stream:
    """For one thread. Every read takes how long the phone may be silent; UsbTimeoutError after that.

    What still arrives for streams closed earlier is passed over: either side may close while the other
    writes.
    """

    def __init__(self, transport: Transport, local_id: int, remote_id: int) -> None:
        self._transport = transport
        self._local_id = local_id
        self._remote_id = remote_id
        self._may_write = True
        self._payload = _NOTHING
        self.ended = False
        """Closed, by whichever side: there is nothing more to receive."""

    def __enter__(self) -> "Stream":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def some(self, limit: int, seconds: float) -> bytes:
        """The next bytes, `limit` at most; b"" once the phone closed the stream."""
        if not self._payload and not self._receive(seconds):
            return b""
        piece = bytes(self._payload[:limit])
        self._payload = self._payload[limit:]
        return piece

    def take(self, count: int, seconds: float) -> bytes:
        """Exactly `count` bytes. Raises PhoneError(PHONE_ERROR) where the stream ends before."""
        taken = self.some(count, seconds)
        while len(taken) < count:
            piece = self.some(count - len(taken), seconds)
            if not piece:
                raise PhoneError(FailureCode.PHONE_ERROR)
            taken += piece
        return taken

    def write(self, data: bytes, seconds: float) -> None:
        """Send one message, after the phone took the one before. Every answer must have been read by then."""
        until = time.monotonic() + seconds
        while not (self._may_write or self._payload or self.ended):
            self._payload = self._next(until)
        if self._payload:
            raise PhoneError(FailureCode.HOSTILE_DATA)  # it spoke without being asked
        if self.ended:
            raise PhoneError(FailureCode.PHONE_ERROR)
        self._transport.send(Command.WRTE, self._local_id, self._remote_id, data)
        self._may_write = False

    def close(self) -> None:
        """Close our side; a phone that left has closed it already."""
        if self.ended:
            return
        self.ended = True
        try:
            self._transport.send(Command.CLSE, self._local_id, self._remote_id)
        except UsbError:
            return

    def _receive(self, seconds: float) -> memoryview:
        until = time.monotonic() + seconds
        while not self._payload and not self.ended:
            self._payload = self._next(until)
        return self._payload

    def _next(self, until: float) -> memoryview:
        """Handle one message; what it brought for us, often nothing."""
        command, remote_id, local_id, untrusted_payload = self._transport.receive(until)
        if (remote_id, local_id) != (self._remote_id, self._local_id):
            return _NOTHING
        match command:
            case Command.WRTE:
                # at once, so that the phone reads on while we work on this
                self._transport.send(Command.OKAY, local_id, remote_id)
                return untrusted_payload
            case Command.OKAY:
                self._may_write = True
            case Command.CLSE:
                self.close()  # a close is answered by a close
        return _NOTHING
