"""Time-stamp authorities on real sockets, a courier in a process of its own, and what is known of both."""

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from cryptography.x509 import Certificate, load_pem_x509_certificates

from counterseal.lab.tsa.authority import ROOT_FILE
from counterseal.lab.tsa.server import Fault, Server

PATIENCE = 60.0
HASH = bytes(range(32))


@contextmanager
def authority(folder: Path, fault: Fault = Fault.NONE) -> Iterator[str]:
    """The address of one; the root to believe is in the folder."""
    with Server(("127.0.0.1", 0), folder, fault) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            host, port = server.server_address[:2]
            yield f"http://{host!s}:{port}/"
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()


def stampers(folder: Path) -> list[Certificate]:
    return load_pem_x509_certificates((folder / ROOT_FILE).read_bytes())


@contextmanager
def courier(
    runtime: Path,
    *addresses: str,
    seconds: float = 10.0,
    witnesses: Mapping[str, str] = MappingProxyType({}),
    relay: Mapping[str, str | int] = MappingProxyType({}),
) -> Iterator[subprocess.Popen[bytes]]:
    """`counterseal courier`, ready for errands at `courier.sock` in the runtime folder.

    `addresses` are those of time-stamp authorities; `witnesses` has theirs by name; `relay`: its `[mail]`.
    """
    config = runtime / "courier.toml"
    said = {"runtime": str(runtime), "tsa": addresses, "seconds": seconds}
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in said.items()]
    lines += [f'[[witnesses]]\nname = "{name}"\nurl = "{url}"\n' for name, url in witnesses.items()]
    if relay:
        lines += ["[mail]\n", *(f"{key} = {json.dumps(value)}\n" for key, value in relay.items())]
    config.write_text("".join(lines))
    command = (sys.executable, "-m", "counterseal.cli", "courier", "--config", config)
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        try:
            _wait_until_it_listens(process, runtime / "courier.sock")
            yield process
        finally:
            process.kill()


def _wait_until_it_listens(process: subprocess.Popen[bytes], path: Path) -> None:
    waiting = threading.Event()
    for _ in range(int(PATIENCE * 100)):
        with socket.socket(socket.AF_UNIX) as line:
            if line.connect_ex(str(path)) == 0:
                return
        if process.poll() is not None:
            raise AssertionError("the courier ended before it was ready")
        waiting.wait(0.01)
    raise AssertionError("the courier never got ready")


class Recorder:
    """Listens on a port, keeps what is sent there, and says nothing."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/stamp"

    def first(self) -> tuple[bytes, bytes]:
        """The head and the body of the first request."""
        connection, _ = self._listener.accept()
        connection.settimeout(PATIENCE)
        received = b""
        with self._listener, connection:
            while not self._is_whole(received):
                received += connection.recv(1 << 16)
        head, _, body = received.partition(b"\r\n\r\n")
        return head, body

    @staticmethod
    def _is_whole(received: bytes) -> bool:
        head, end, body = received.partition(b"\r\n\r\n")
        _, _, length = head.partition(b"Content-Length: ")
        return bool(end) and len(body) >= int(length.split(b"\r\n")[0])
