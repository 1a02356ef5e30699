"""Mail relays on real sockets: the lab's, with all that can go wrong, and aiosmtpd, which others wrote."""

import ssl
import threading
from asyncio import Server
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from counterseal.courier.config import Relay
from counterseal.lab.smtp.server import Fault
from counterseal.lab.smtp.server import Server as LabServer

SENDER = "kiosk@shop.example"
HOST = "127.0.0.1"


def read_mail(content: bytes) -> EmailMessage:
    mail = BytesParser(policy=policy.default).parsebytes(content)
    assert isinstance(mail, EmailMessage)
    return mail


def delivered(folder: Path) -> list[EmailMessage]:
    paths = sorted(folder.glob("*.eml"), key=lambda path: int(path.stem))
    return [read_mail(path.read_bytes()) for path in paths]


@contextmanager
def lab_relay(folder: Path, fault: Fault = Fault.NONE) -> Iterator[LabServer]:
    with LabServer((HOST, 0), folder, fault) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()


def at(server: LabServer, **settings: Any) -> Relay:
    return Relay(HOST, server.server_address[1], SENDER, **({"tls": "none"} | settings))


def table(server: LabServer) -> dict[str, str | int]:
    """The same for a courier's file."""
    return {"host": HOST, "port": server.server_address[1], "from": SENDER, "tls": "none"}


class Taking:
    """A handler for aiosmtpd that keeps every envelope."""

    def __init__(self) -> None:
        self.envelopes: list[Envelope] = []
        self.encrypted: list[bool] = []

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls
        self, server: object, session: Session, envelope: Envelope
    ) -> str:
        self.envelopes.append(envelope)
        self.encrypted.append(session.ssl is not None)
        return "250 Taken"


class Foreign(Controller):
    """aiosmtpd on a free port; with `login`, only for that user and password."""

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        login: tuple[bytes, bytes] | None = None,
        smtputf8: bool = False,
    ) -> None:
        def may(_server: object, _session: object, _envelope: object, _how: str, said: Any) -> AuthResult:
            return AuthResult(success=said == LoginPassword(*login) if login else False, handled=False)

        self.taken = Taking()
        super().__init__(
            self.taken,
            hostname=HOST,
            port=0,
            tls_context=tls,
            require_starttls=tls is not None,
            authenticator=may if login else None,
            auth_required=login is not None,
            enable_SMTPUTF8=smtputf8,
        )

    @property
    def listening(self) -> int:
        assert isinstance(self.server, Server)
        return int(self.server.sockets[0].getsockname()[1])

    def _trigger_server(self) -> None:
        """Knows the port only now: the base class would call on port 0."""
        self.port = self.listening
        super()._trigger_server()  # type: ignore[no-untyped-call]  # aiosmtpd has no types


@contextmanager
def foreign_relay(**settings: Any) -> Iterator[Foreign]:
    relay = Foreign(**settings)
    relay.start()
    try:
        yield relay
    finally:
        relay.stop()


def make_certificate(folder: Path, name: str = HOST) -> tuple[ssl.SSLContext, Path]:
    """A relay's TLS, and the root to believe for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "DEMO relay")])
    now = datetime.now(UTC)
    names: x509.GeneralName = x509.IPAddress(IPv4Address(name)) if name == HOST else x509.DNSName(name)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, secret = folder / "relay.pem", folder / "relay-key.pem"
    pem.write_bytes(certificate.public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(pem, secret)
    return context, pem
