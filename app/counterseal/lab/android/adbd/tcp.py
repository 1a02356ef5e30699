"""The daemon behind a TCP port, as after `adb tcpip`."""

import socket
import threading
from collections.abc import Callable

from .session import Mode, Session
from .transport import TcpTransport


class TcpDaemon:
    """Refuses hosts while `mode` says that no daemon runs. `address` is where it listens.

    Raises OSError where it cannot listen.
    """

    def __init__(self, address: tuple[str, int], mode: Callable[[], Mode | None]) -> None:
        self._listener = socket.create_server(address)
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        self._mode = mode
        self._sessions: list[Session] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def restart(self) -> None:
        """The phone's daemon or the phone itself was restarted: every connection ends."""
        sessions, self._sessions = self._sessions, []
        for session in sessions:
            session.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            mode = self._mode()
            if mode is None:
                connection.close()
                continue
            session = Session(TcpTransport(connection), mode)
            self._sessions.append(session)
            threading.Thread(target=session.serve, daemon=True).start()
