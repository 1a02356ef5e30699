"""The screen's end of the core's role socket: views in, commands out, for ever reconnecting."""

from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from counterseal.tradein.wire import BadMessage, LineDecoder, encode

RETRY_MS = 250
"""How soon a lost core is looked for again. A restarted core sends the present view to who connects."""

V = TypeVar("V", bound=Struct)


class CoreLink(QObject, Generic[V]):
    """Receives views of one kind from the core and sends it commands.

    A message that is not such a view ends the connection, and a new one is made: what the core says next
    is the whole truth again, so nothing is lost.
    """

    received = Signal(object)
    lost = Signal()

    def __init__(self, path: str, kind: type[V]) -> None:
        super().__init__()
        self._path = path
        self._kind = kind
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._on_connected)
        self._socket.readyRead.connect(self._on_bytes)
        self._socket.stateChanged.connect(self._on_state)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._connect)

    def open(self) -> None:
        self._connect()

    def close(self) -> None:
        self._socket.blockSignals(True)
        self._retry.stop()
        self._socket.abort()

    def send(self, command: Struct) -> None:
        """Sends the command, or drops it while the core is away: the person will be shown the truth anew."""
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(encode(command))

    def _connect(self) -> None:
        self._socket.connectToServer(self._path)

    def _on_connected(self) -> None:
        self._decoder: LineDecoder[V] = LineDecoder(self._kind)

    def _on_bytes(self) -> None:
        try:
            views = self._decoder.feed(bytes(self._socket.readAll().data()))
        except BadMessage:
            self._socket.abort()
            return
        for view in views:
            self.received.emit(view)

    def _on_state(self, state: QLocalSocket.LocalSocketState) -> None:
        if state == QLocalSocket.LocalSocketState.UnconnectedState:
            self.lost.emit()
            self._retry.start()
