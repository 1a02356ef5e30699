"""What the lab's services share: a port, a thread for each connection, an end."""

import threading
from socketserver import BaseRequestHandler, ThreadingTCPServer

from .until_told import wait_until_told


class Service(ThreadingTCPServer):
    """Listens from when it is made; `serve_forever` answers. Raises OSError when it cannot."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, address: tuple[str, int], handler: type[BaseRequestHandler]) -> None:
        self.closing = threading.Event()
        """Ends whatever answers without end, or never."""
        super().__init__(address, handler)

    @property
    def place(self) -> str:
        """HOST:PORT."""
        host, port = self.server_address[:2]
        return f"{host!s}:{port}"

    def run(self, listening: str) -> None:
        """Until told to stop; says where it listens once it can be asked. Call `hold_stop_signals` before."""
        with self:
            threading.Thread(target=self.serve_forever, daemon=True).start()
            print(f"listening {listening}", flush=True)  # noqa: T201 - for whoever started us
            wait_until_told()
            self.closing.set()
            self.shutdown()
