"""Witnesses on real sockets, and a notary that asks them with the courier's own code."""

import asyncio
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from counterseal.courier.config import WitnessAddress
from counterseal.courier.witnessing import cosign
from counterseal.lab.witness.server import Fault, Server
from counterseal.tradein.errands import Cosign, Cosignatures

SECONDS = 10.0


class Asks:
    """A `Notary` without a courier's process; `witnesses` may change at any time."""

    def __init__(self, *witnesses: Server, seconds: float = SECONDS) -> None:
        self.witnesses = list(witnesses)
        self.questions: list[int] = []
        """The size from which each question started."""
        self._seconds = seconds

    def timestamp(self, sha256: bytes) -> bytes | None:
        return None

    def cosign(self, old_size: int, proof: Sequence[bytes], checkpoint: str) -> Cosignatures:
        self.questions.append(old_size)
        addresses = [WitnessAddress(one.notebook.name, url_of(one)) for one in self.witnesses]
        errand = Cosign(old_size, tuple(proof), checkpoint)
        answer = asyncio.run(cosign(errand, addresses, self._seconds))
        return answer if isinstance(answer, Cosignatures) else Cosignatures()


@contextmanager
def witness(folder: Path, name: str, *logs: str, fault: Fault = Fault.NONE) -> Iterator[Server]:
    """A witness of the logs with these vkeys, on a port of its own."""
    with Server(("127.0.0.1", 0), name, folder / name, logs, fault) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()


def url_of(server: Server) -> str:
    host, port = server.server_address[:2]
    return f"http://{host!s}:{port}"


def policy_for(*servers: Server, quorum: str = "any") -> bytes:
    lines = [f"witness {one.notebook.name} {one.notebook.vkey}" for one in servers]
    names = " ".join(one.notebook.name for one in servers)
    return "".join(
        f"{line}\n" for line in (*lines, f"group all-of-us {quorum} {names}", "quorum all-of-us")
    ).encode()
