"""The core's end of a role socket, for tests: sends views, keeps the commands it is sent."""

from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.wire import LineDecoder, encode


class PretendedCore(QObject):
    """Like the real one, sends the present view to whoever connects."""

    commanded = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.commands: list[Struct] = []
        self.connections = 0
        self._view = b""
        self._peer: QLocalSocket | None = None
        self._server = QLocalServer(self)
        self._server.newConnection.connect(self._on_connection)

    def start(self) -> None:
        assert self._server.listen(str(self.path)), self._server.errorString()

    def stop(self) -> None:
        self._server.close()
        if self._peer:
            self._peer.abort()
            self._peer = None

    def show(self, view: Struct) -> None:
        self._view = encode(view)
        self.write(self._view)

    def write(self, data: bytes) -> None:
        if self._peer:
            self._peer.write(data)
            self._peer.flush()

    def _on_connection(self) -> None:
        self.connections += 1
        decoder: LineDecoder[Any] = LineDecoder(CustomerCommand)
        peer = self._server.nextPendingConnection()
        peer.readyRead.connect(lambda: self._on_bytes(decoder, bytes(peer.readAll().data())))
        self._peer = peer
        self.write(self._view)

    def _on_bytes(self, decoder: LineDecoder[Any], untrusted: bytes) -> None:
        for command in decoder.feed(untrusted):
            self.commands.append(command)
            self.commanded.emit(command)
