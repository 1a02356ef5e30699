"""The process: one simulated phone on one simulated usbmuxd."""

import random
import socket
import threading
import uuid
from pathlib import Path
from typing import Final

from counterseal.lab.fuzzing.layers import Fuzz
from counterseal.lab.fuzzing.mutator import Mutator
from counterseal.lab.pace import Pace
from counterseal.lab.until_told import hold_stop_signals, wait_until_told

from .cable import Cable
from .dialling import Exchange
from .phone import Make, Phone
from .profiles import PROFILES
from .scenarios import SCENARIOS
from .usbmuxd import Client, PairRecords
from .wire import Stream

_BACKLOG: Final = 64


def serve(
    *,
    profile: str = "iphone-15",
    scenario: str = "happy",
    payload_bytes: int = 24_000_000,
    payload_files: int = 120,
    seed: int = 1,
    host: str = "127.0.0.1",
    port: int = 0,
    unix_socket: Path | None = None,
    speed: float = 1.0,
    fuzz: Fuzz | None = None,
) -> None:
    """Run one phone until SIGTERM or SIGINT; print `listening HOST:PORT` once clients can connect.

    Args:
        profile: a name in `PROFILES`.
        scenario: a name in `SCENARIOS`.
        payload_bytes: about how much the owner's files hold.
        payload_files: how many files there are.
        seed: same seed, same phone.
        host: address to listen on.
        port: 0 picks a free one.
        unix_socket: also listen here, as usbmuxd does at its usual path.
        speed: how many simulated seconds pass in one real second.
        fuzz: what is spoiled of all that the phone sends; each time is noted on standard error.

    Raises:
        KeyError: unknown profile or scenario.
        ValueError: too few bytes or files for what every phone holds.
        OSError: an address cannot be listened on.
    """
    hold_stop_signals()
    make = Make(PROFILES[profile], SCENARIOS[scenario], seed, payload_bytes, payload_files)
    cable = Cable()
    pair_records = PairRecords(buid=_buid(seed))
    exchange = Exchange(cable)
    listeners = [socket.create_server((host, port), backlog=_BACKLOG)]
    if unix_socket is not None:
        listeners.append(_unix_listener(unix_socket))
    mutator = Mutator(fuzz)
    phone = Phone(make, Pace(speed), mutator)
    phone.backup_set()  # now rather than during the first copy, whose speed may be what is measured
    cable.plug(phone)
    for listener in listeners:
        threading.Thread(
            target=_accept, args=(listener, cable, pair_records, exchange, mutator), daemon=True
        ).start()
    bound_host, bound_port = listeners[0].getsockname()[:2]
    print(f"listening {bound_host}:{bound_port}", flush=True)  # noqa: T201 - the contract with whoever started us
    wait_until_told()
    if unix_socket is not None:
        unix_socket.unlink(missing_ok=True)


def _buid(seed: int) -> str:
    draw = random.Random(f"host {seed}")
    return str(uuid.UUID(bytes=draw.randbytes(16), version=4)).upper()


def _unix_listener(path: Path) -> socket.socket:
    if path.is_socket():  # left over from a phone that was killed; any other file is not ours
        path.unlink()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(path))
    listener.listen(_BACKLOG)
    return listener


def _accept(
    listener: socket.socket, cable: Cable, pair_records: PairRecords, exchange: Exchange, mutator: Mutator
) -> None:
    while True:
        raw, _ = listener.accept()
        if raw.family != socket.AF_UNIX:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client = Client(Stream(raw, mutator), cable, pair_records, exchange.dial)
        threading.Thread(target=client.serve, daemon=True).start()
