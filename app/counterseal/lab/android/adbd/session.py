"""One host on one transport: connecting, proving its key, opening services."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from counterseal.lab.android.usb.endpoints import GoneError
from counterseal.lab.fuzzing.mutator import HONEST, Mutator

from .keyring import TOKEN_BYTES, Keyring, parse_public_key
from .messages import MAX_PAYLOAD, VERSION, VERSION_WITH_CHECKSUMS, Auth, Command, Header, Message, WireError
from .messages import checksum as checksum_of
from .stream import Stream
from .transport import Transport

Service: TypeAlias = Callable[[Stream], None]
"""Runs in a thread of its own and may raise GoneError; when it returns, the stream is closed."""

Prompt: TypeAlias = Callable[[Callable[[], None]], None]
"""Shows "Allow USB debugging?" and returns at once; calls back if and when the owner allows it."""


@dataclass(frozen=True, slots=True)
class Mode:
    """What a daemon is like in one state of the phone."""

    banner: str
    open_service: Callable[[str], Service | None]
    """None refuses the service."""
    keyring: Keyring | None = None
    """None lets every computer in, as recovery and the trade-in foyer do."""
    prompt: Prompt = lambda _allow: None
    version: int = VERSION
    max_payload: int = MAX_PAYLOAD
    mutator: Mutator = HONEST


class Session:
    """Lives as long as its transport; a host that connects anew starts over within it."""

    def __init__(self, transport: Transport, mode: Mode) -> None:
        self._transport = transport
        self._mode = mode
        self._sending = threading.Lock()
        self._streams: dict[int, Stream] = {}
        self._last_id = 0
        self._version = self._host_version = VERSION_WITH_CHECKSUMS
        self._max_payload = mode.max_payload
        self._token = b""
        self._attempt = 0
        self._connected = False

    def serve(self) -> None:
        """Answer the host until it or the cable is gone, or it breaks the protocol."""
        try:
            while True:
                header, payload = self._transport.receive()
                self._check(header, payload)
                self._handle(header, payload)
        except (GoneError, WireError):
            self._attempt += 1
            self._end_streams()
            self._transport.close()

    def close(self) -> None:
        """End it from the phone's side."""
        self._transport.close()

    def _check(self, header: Header, payload: bytes) -> None:
        """Checksums count until both sides have said that they do without."""
        if not (self._connected and self._version >= VERSION) and header.checksum != checksum_of(payload):
            raise WireError("wrong checksum")
        if self._connected and header.length > self._mode.max_payload:
            raise WireError("more payload than we take")

    def _handle(self, header: Header, payload: bytes) -> None:
        match header.command:
            case Command.CNXN:
                self._greet(header)
            case Command.AUTH if not self._connected:
                self._authenticate(header.arg0, payload)
            case Command.OPEN if self._connected:
                self._open(header.arg0, payload)
            case Command.WRTE if stream := self._streams.get(header.arg1):
                stream.on_written(payload)
            case Command.OKAY if stream := self._streams.get(header.arg1):
                stream.on_acknowledged()
            case Command.CLSE if stream := self._streams.pop(header.arg1, None):
                stream.end()
                self._send(Message(Command.CLSE, header.arg1, header.arg0))
            case _:  # late news of a stream that is closed, or a host that is not let in yet
                pass

    def _greet(self, header: Header) -> None:
        self._end_streams()
        self._connected = False
        self._attempt += 1
        self._version = VERSION_WITH_CHECKSUMS
        self._host_version = header.arg0
        self._max_payload = min(header.arg1, self._mode.max_payload)
        if self._mode.keyring is None:
            self._connect()
        else:
            self._challenge()

    def _challenge(self) -> None:
        self._token = secrets.token_bytes(TOKEN_BYTES)
        self._send(Message(Command.AUTH, Auth.TOKEN, 0, self._token))

    def _authenticate(self, kind: int, payload: bytes) -> None:
        keyring = self._mode.keyring
        if keyring is None or not self._token:
            return
        if kind == Auth.SIGNATURE:
            if keyring.knows(self._token, payload):
                self._connect()
            else:
                self._challenge()
        elif kind == Auth.RSA_PUBLIC_KEY:
            key = parse_public_key(payload)
            attempt = self._attempt

            def allow() -> None:
                keyring.accept(key)
                if self._attempt == attempt and not self._connected:  # that host is still waiting
                    self._connect()

            self._mode.prompt(allow)

    def _connect(self) -> None:
        banner = self._mode.banner.encode()
        welcome = Message(Command.CNXN, self._mode.version, self._mode.max_payload, banner)
        with self._sending:
            header = welcome.header(self._version)
            # before it is sent: the host answers at once, and without checksums
            self._version = min(self._host_version, self._mode.version)
            self._connected = True
            self._transport.send(header, welcome.payload)

    def _open(self, remote_id: int, payload: bytes) -> None:
        service = self._mode.open_service(payload.rstrip(b"\0").decode(errors="replace"))
        if service is None:
            self._send(Message(Command.CLSE, 0, remote_id))
            return
        self._last_id += 1
        stream = Stream(self._send, self._last_id, remote_id, self._max_payload)
        self._streams[self._last_id] = stream
        self._send(Message(Command.OKAY, self._last_id, remote_id))
        threading.Thread(target=self._run, args=(service, stream, self._last_id), daemon=True).start()

    def _run(self, service: Service, stream: Stream, local_id: int) -> None:
        try:
            service(stream)
            stream.finish()
        except GoneError:
            stream.end()
        self._streams.pop(local_id, None)

    def _send(self, message: Message) -> None:
        with self._sending:
            self._transport.send(message.header(self._version), message.payload)

    def _end_streams(self) -> None:
        for stream in list(self._streams.values()):
            stream.end()
        self._streams.clear()
