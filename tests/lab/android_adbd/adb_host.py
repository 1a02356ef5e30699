"""A host written for these tests: it says exactly what it is told to, right or wrong."""

import base64
import struct
import threading
from dataclasses import dataclass, field
from typing import Self

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA1

from counterseal.lab.android.adbd.keyring import Keyring
from counterseal.lab.android.adbd.messages import Auth, Command, Header, Message, checksum
from counterseal.lab.android.adbd.session import Mode, Service, Session
from counterseal.lab.android.adbd.stream import Stream
from counterseal.lab.android.adbd.transport import UsbTransport
from counterseal.lab.android.usb.endpoints import Endpoint

VERSION = 0x01000001
PATIENCE = 5.0
QUIET = 0.1
"""How long silence is listened to before it counts as silence."""


def echo(stream: Stream) -> None:
    """A service: say back whatever comes, until the host closes."""
    while data := stream.read():
        stream.write(data)


def greet(stream: Stream) -> None:
    """A service: say hello and be done."""
    stream.write(b"hello")


def open_service(name: str) -> Service | None:
    return {"echo:": echo, "greet:": greet}.get(name)


def mode(keyring: Keyring | None = None, **more: object) -> Mode:
    return Mode("device::features=shell_v2", open_service, keyring, **more)  # type: ignore[arg-type] # whatever a test gives


@dataclass
class AdbHost:
    """The host's end of two USB endpoints with a daemon at theirs."""

    out: Endpoint = field(default_factory=Endpoint)
    in_: Endpoint = field(default_factory=Endpoint)
    version: int = VERSION

    @classmethod
    def plugged_into(cls, daemon: Mode, version: int = VERSION) -> Self:
        host = cls(version=version)
        session = Session(UsbTransport(host.out, host.in_), daemon)
        threading.Thread(target=session.serve, daemon=True).start()
        return host

    def send(self, message: Message, *, zero_length_packet: bool = True) -> None:
        """Send with a checksum, which every daemon accepts."""
        header = bytearray(message.header(VERSION))
        header[16:20] = struct.pack("<I", checksum(message.payload))
        self.out.write(header)
        if message.payload:
            self.out.write(message.payload)
            if zero_length_packet and len(message.payload) % self.out.max_packet == 0:
                self.out.write(b"")

    def receive(self, timeout: float = PATIENCE) -> Message:
        """Raises QuietError where nothing comes."""
        header = Header.parse(self.in_.read(24, timeout))
        payload = self.in_.read(header.length, timeout) if header.length else b""
        return Message(header.command, header.arg0, header.arg1, payload)

    def connect(self) -> Message:
        """Return the daemon's answer: CNXN, or AUTH with a token."""
        self.send(Message(Command.CNXN, self.version, 1 << 20, b"host::features=shell_v2\0"))
        return self.receive()

    def sign(self, key: rsa.RSAPrivateKey, token: bytes) -> Message:
        """Return the daemon's answer to a signature."""
        signature = key.sign(token, padding.PKCS1v15(), Prehashed(SHA1()))  # noqa: S303 - the protocol's choice
        self.send(Message(Command.AUTH, Auth.SIGNATURE, 0, signature))
        return self.receive()

    def open(self, service: str, local_id: int = 7) -> Message:
        """Return OKAY or CLSE."""
        self.send(Message(Command.OPEN, local_id, 0, service.encode() + b"\0"))
        return self.receive()

    def read_all(self, service: str, local_id: int = 7) -> bytes:
        """All that a service says until it closes."""
        said = bytearray()
        opened = self.open(service, local_id)
        assert opened.command is Command.OKAY, opened
        while (message := self.receive()).command is Command.WRTE:
            said += message.payload
            self.send(Message(Command.OKAY, local_id, opened.arg0))
        assert message.command is Command.CLSE
        self.send(Message(Command.CLSE, local_id, opened.arg0))
        return bytes(said)


def public_key_line(key: rsa.RSAPrivateKey) -> bytes:
    """The key as a host sends it: libcrypto_utils' android_pubkey_encode."""
    numbers = key.public_key().public_numbers()
    n = numbers.n
    raw = struct.pack(
        "<II256s256sI",
        64,
        -pow(n, -1, 1 << 32) % (1 << 32),
        n.to_bytes(256, "little"),
        pow(2, 4096, n).to_bytes(256, "little"),
        numbers.e,
    )
    return base64.b64encode(raw) + b" tester@bench\0"
