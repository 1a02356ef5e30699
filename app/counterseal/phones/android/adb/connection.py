"""A phone that let us in, and its services."""

import time
from collections.abc import Callable

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import Pipe
from counterseal.tradein.failures import FailureCode

from .handshake import ANSWER_SECONDS, Step, Welcome, shake_hands
from .key import AdbKey
from .stream import Stream
from .transport import Command, Transport


class ServiceRefused(PhoneError):
    """The phone does not open this service, in this state or at all."""

    def __init__(self) -> None:
        super().__init__(FailureCode.PHONE_ERROR)


class Connection:
    """For one thread, and one service at a time: nothing of a trade-in needs two.

    To break off from another thread, close the pipe: whatever waits then ends with UsbError.
    """

    def __init__(self, transport: Transport, welcome: Welcome) -> None:
        self._transport = transport
        self._last_id = 0
        self._stream: Stream | None = None
        self.banner = welcome.banner
        self.authentication = welcome.authentication
        self._max_payload = welcome.max_payload

    @classmethod
    def open(
        cls,
        pipe: Pipe,
        key: AdbKey,
        on_step: Callable[[Step], None] = lambda _step: None,
        *,
        offer_public_key: bool = True,
    ) -> "Connection":
        """Connect over a claimed ADB interface, asking the phone's owner if need be.

        Without `offer_public_key` nobody is asked: it tells only whether the phone knows the key. Raises
        PhoneError(DEBUGGING_REFUSED) when it does not, or its owner did not accept; may be called again then.
        """
        transport = Transport(pipe)
        return cls(transport, shake_hands(transport, key, on_step, offer_public_key=offer_public_key))

    def service(self, name: str) -> Stream:
        """Open `name`, such as "sync:". Raises ServiceRefused."""
        request = name.encode() + b"\0"
        if len(request) > self._max_payload:
            raise ValueError("a service's name must fit into one message")
        if self._stream and not self._stream.ended:
            raise RuntimeError("the service opened before is still open")
        self._last_id += 1
        self._transport.send(Command.OPEN, self._last_id, 0, request)
        until = time.monotonic() + patience(ANSWER_SECONDS)
        while True:
            command, remote_id, local_id, _ = self._transport.receive(until)
            if local_id == self._last_id and command == Command.CLSE:
                raise ServiceRefused
            if local_id == self._last_id and command == Command.OKAY:
                self._stream = Stream(self._transport, local_id, remote_id)
                return self._stream

    def close(self) -> None:
        """Give the pipe back; safe from any thread."""
        self._transport.close()
