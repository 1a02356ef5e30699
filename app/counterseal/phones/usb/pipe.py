"""A claimed USB interface as a protocol's client sees it, and how it says that it could not."""

from typing import Protocol, TypeAlias

from counterseal.phones.phone import PhoneError

Buffer: TypeAlias = bytes | bytearray | memoryview


class UsbError(PhoneError):
    """A transfer failed; the code says how. A phone that left is PHONE_UNPLUGGED."""


class UsbTimeoutError(UsbError):
    """Nothing came, or not all was taken, in the time given."""


class UsbStallError(UsbError):
    """The phone answered with STALL: it does not know this request, or waits for a halt to be cleared."""


class Pipe(Protocol):
    """One bulk OUT and one bulk IN endpoint, and an interrupt IN endpoint where there is one.

    Blocking: for threads. Every method raises UsbError. Timeouts are seconds. One thread per direction.
    """

    max_packet: int
    """wMaxPacketSize of the bulk endpoints: 64, 512 or 1024."""

    def write(self, transfer: Buffer, timeout: float) -> None:
        """Send one transfer; b"" is a zero-length packet. Never adds one by itself."""

    def read(self, size: int, timeout: float) -> memoryview:
        """One transfer: ends when `size` bytes are there, or at a short packet. When its time is over, those
        packets that have come; the next read goes on from there. `size` must be a multiple of `max_packet`,
        or exactly what the phone is known to send. The memory is the caller's to keep."""

    def read_event(self, size: int, timeout: float) -> bytes:
        """One transfer from the interrupt endpoint."""

    def control_in(self, request: int, value: int, size: int) -> bytes:
        """A class request to this interface that reads."""

    def control_out(self, request: int, value: int, data: bytes) -> None:
        """A class request to this interface that writes."""

    def clear_halt(self) -> None:
        """Clear a STALL on both bulk endpoints."""

    def close(self) -> None:
        """Give the interface back. Whatever waits in another thread ends with UsbError."""
