"""The core's side of the courier: one question, one answer or none, within a limit whatever happens."""

import logging
import socket
import time
from collections.abc import Sequence
from pathlib import Path

from counterseal.tradein import wire
from counterseal.tradein.errands import (
    MAX_LINE,
    Cosign,
    Cosignatures,
    Delivery,
    Errand,
    NotDone,
    Timestamp,
    Token,
)

log = logging.getLogger(__name__)


class CourierLine:
    """A `Notary` at the other end of a Unix socket. Blocks: call it off the event loop.

    A courier that is away, hangs, dies or answers nonsense costs at most the limit, and a code in the log.
    """

    def __init__(self, path: Path, seconds: float) -> None:
        self._path = path
        self._seconds = seconds

    def timestamp(self, sha256: bytes) -> bytes | None:
        delivery = self._run(Timestamp(sha256))
        return delivery.der if isinstance(delivery, Token) else None

    def cosign(self, old_size: int, proof: Sequence[bytes], checkpoint: str) -> Cosignatures:
        delivery = self._run(Cosign(old_size, tuple(proof), checkpoint))
        return delivery if isinstance(delivery, Cosignatures) else Cosignatures()

    def _run(self, errand: Errand) -> Delivery | None:
        try:
            with socket.socket(socket.AF_UNIX) as line:
                delivery = _ask(line, self._path, errand, time.monotonic() + self._seconds)
        except TimeoutError:
            log.warning("courier-late")
        except OSError:
            log.warning("courier-away")
        except wire.BadMessage:
            log.warning("courier-malformed")
        else:
            if isinstance(delivery, NotDone):
                log.warning(delivery.code)
            return delivery
        return None


def _ask(line: socket.socket, path: Path, errand: Errand, until: float) -> Delivery:
    _limit(line, until)
    line.connect(str(path))
    line.sendall(wire.encode(errand))
    decoder: wire.LineDecoder[Delivery] = wire.LineDecoder(Delivery)
    received = 0
    while True:
        _limit(line, until)
        untrusted = line.recv(MAX_LINE)
        received += len(untrusted)
        deliveries = decoder.feed(untrusted)
        if deliveries:
            return deliveries[0]
        if not untrusted or received > MAX_LINE:
            raise wire.BadMessage("no delivery")


def _limit(line: socket.socket, until: float) -> None:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)
