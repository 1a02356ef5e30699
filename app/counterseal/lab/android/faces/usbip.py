"""A USB/IP server: what is plugged into a port, for the kernel's vhci-hcd or any other USB/IP client."""

import socket
import threading
from contextlib import suppress
from typing import Final

from counterseal.lab.android.usb.device import Device
from counterseal.lab.android.usb.endpoints import GoneError, StallError
from counterseal.lab.android.usb.function import Setup
from counterseal.lab.android.usb.port import Port

from . import usbip_wire as wire
from .transfers import FAILURES, Queues, Read, Status, Transfer, Transfers, Write

_BACKLOG: Final = 16
_MAX_TRANSFER: Final = 64 << 20
_LEAVING_SECONDS: Final = 1.0
"""How long a client waits for the one before it, which may have left unnoticed so far."""


class UsbIpServer:
    """Lists the device to anyone and lends it to one client at a time; unplugging ends that connection."""

    def __init__(self, port: Port, host: str = "127.0.0.1", tcp_port: int = 0) -> None:
        """Listen. Raises OSError."""
        self._port = port
        self._returned = threading.Condition()
        self._loan: _Loan | None = None
        self._listener = socket.create_server((host, tcp_port), backlog=_BACKLOG)
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        port.watch(self._plugged)
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no more clients and end the loan."""
        self._port.unwatch(self._plugged)
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._plugged(None)

    def _plugged(self, device: Device | None) -> None:
        loan = self._loan
        if loan and loan.device is not device:
            loan.end()
            self._return(loan)

    def _accept(self) -> None:
        with suppress(OSError):  # closed
            while True:
                client, _ = self._listener.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError, EOFError):
            _, request, _ = wire.OPERATION.unpack(_receive(client, wire.OPERATION.size))
            if request == wire.REQUEST_LIST:
                device = self._port.device
                client.sendall(wire.device_list([device] if device else []))
            elif request == wire.REQUEST_IMPORT:
                self._import(client, _receive(client, wire.BUS_ID_BYTES).rstrip(b"\0"))

    def _import(self, client: socket.socket, bus_id: bytes) -> None:
        device = self._port.device
        if device is None or bus_id != wire.BUS_ID:
            client.sendall(wire.reply(wire.REQUEST_IMPORT, wire.NO_DEVICE))
            return
        loan = _Loan(client, device)
        with self._returned:
            free = self._returned.wait_for(lambda: self._loan is None, _LEAVING_SECONDS)
            if free:
                self._loan = loan
        if not free:
            client.sendall(wire.reply(wire.REQUEST_IMPORT, wire.BUSY))
            return
        try:
            device.restart()  # whatever an earlier client left behind is gone
            client.sendall(wire.reply(wire.REQUEST_IMPORT) + wire.device_record(device))
            if self._port.device is device:  # else it was unplugged before there was a loan to end
                loan.serve()
        finally:
            self._return(loan)

    def _return(self, loan: "_Loan") -> None:
        with self._returned:
            if self._loan is loan:
                self._loan = None
                self._returned.notify()


class _Loan:
    """One client that has imported the device."""

    def __init__(self, client: socket.socket, device: Device) -> None:
        self.device = device
        self._client = client
        self._sending = threading.Lock()
        self._queues = Queues(device)
        self._pending: dict[int, tuple[Transfers, Transfer]] = {}

    def end(self) -> None:
        """Hang up."""
        with suppress(OSError):
            self._client.shutdown(socket.SHUT_RDWR)

    def serve(self) -> None:
        """Carry out commands until the client or the phone leaves. Raises OSError or EOFError then."""
        while not self.device.gone:
            command = wire.Command.parse(_receive(self._client, wire.COMMAND.size))
            match command.code:
                case wire.SUBMIT:
                    self._submit(command)
                case wire.UNLINK:
                    self._unlink(command)
                case _:
                    return

    def _submit(self, command: wire.Command) -> None:
        if command.length > _MAX_TRANSFER:
            raise EOFError
        reads = bool(command.endpoint & 0x80)
        data = b"" if reads else _receive(self._client, command.length)
        if command.endpoint & 15 == 0:
            self._control(command.sequence, Setup.parse(command.setup), data)
            return
        queue = self._queues.at(command.endpoint)
        if queue is None:
            self._finished(command.sequence, Status.GONE, 0, b"")
            return

        def finish(status: Status, came: bytes) -> None:
            self._pending.pop(command.sequence, None)
            length = len(came) if reads or status else len(data)
            self._finished(command.sequence, status, length, came)

        transfer = Read(command.length, finish) if reads else Write(data, command.zero_packet, finish)
        self._pending[command.sequence] = queue, transfer
        queue.submit(transfer)

    def _unlink(self, command: wire.Command) -> None:
        in_time = False
        if pending := self._pending.get(command.word):
            queue, transfer = pending
            came = queue.cancel(transfer)
            if came:  # an unlinked transfer brings nothing; not to lose it, this one ends short instead
                transfer.finish(Status.DONE, came)
            elif came is not None:
                in_time = True
                del self._pending[command.word]
        self._send(wire.unlinked(command.sequence, in_time))

    def _control(self, sequence: int, setup: Setup, data: bytes) -> None:
        try:
            came = self.device.control(setup, data)
        except (StallError, GoneError) as error:
            self._finished(sequence, FAILURES[type(error)], 0, b"")
        else:
            self._finished(sequence, Status.DONE, len(came) if setup.reads else len(data), came)

    def _finished(self, sequence: int, status: Status, length: int, came: bytes) -> None:
        self._send(wire.submitted(sequence, status, length), came)

    def _send(self, header: bytes, data: bytes = b"") -> None:
        with self._sending, suppress(OSError):  # a client that left is noticed where it is read from
            sent = self._client.sendmsg((header, data))
            if sent < len(header) + len(data):
                self._client.sendall((header + data)[sent:])


def _receive(client: socket.socket, size: int) -> bytes:
    data = client.recv(size, socket.MSG_WAITALL) if size else b""
    if len(data) < size:
        raise EOFError
    return data
