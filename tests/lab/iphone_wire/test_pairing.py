"""TLS lets in the paired host and nobody else."""

import contextlib
import datetime
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.dialling import Exchange
from counterseal.lab.iphone.pairing import DeviceKey, InvalidPairRecordError, Pairing, pair
from counterseal.lab.iphone.wire import Stream

from .serving import make_phone, served

DEVICE_KEY = DeviceKey()


class Computer:
    """A host with a key and a certificate of its own, which it uses as its root too."""

    def __init__(self) -> None:
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.certificate = self.certify(self.key.public_key())

    def certify(self, subject_key: rsa.RSAPublicKey) -> bytes:
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test host")])
        start = datetime.datetime(2020, 1, 1)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(subject_key)
            .serial_number(1)
            .not_valid_before(start)
            .not_valid_after(start + datetime.timedelta(days=36500))
            .sign(self.key, hashes.SHA256())
        )
        return certificate.public_bytes(Encoding.PEM)

    def pair_record(self, device_key: DeviceKey = DEVICE_KEY) -> dict[str, Any]:
        public = serialization.load_pem_public_key(device_key.public_pem())
        assert isinstance(public, rsa.RSAPublicKey)
        return {
            "DeviceCertificate": self.certify(public),
            "HostCertificate": self.certificate,
            "RootCertificate": self.certificate,
            "HostID": "HOST",
        }

    def client(self, folder: Path) -> ssl.SSLContext:
        path = folder / "host.pem"
        key = self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        path.write_bytes(self.certificate + key)
        context = stranger()
        context.load_cert_chain(path)
        return context


def stranger() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@pytest.fixture(scope="module")
def computer() -> Computer:
    return Computer()


@pytest.fixture
def pairing(computer: Computer) -> Pairing:
    return pair(computer.pair_record(), DEVICE_KEY, escrow_bag=b"escrow")


def greet(context: ssl.SSLContext, pairing: Pairing) -> bytes:
    """Return what the phone says over TLS: nothing when it refused the client."""

    def welcome(stream: Stream) -> None:
        stream.start_tls(pairing.tls)
        stream.send(b"welcome")

    # With TLS 1.3 a client learns only on its first read that its certificate was refused.
    refused = contextlib.suppress(ConnectionError, ssl.SSLError)
    with served(welcome) as link, refused, context.wrap_socket(link) as secured:
        return secured.recv(100)
    return b""


def test_paired_host_gets_in(computer: Computer, pairing: Pairing, tmp_path: Path) -> None:
    assert greet(computer.client(tmp_path), pairing) == b"welcome"


def test_other_host_stays_out(pairing: Pairing, tmp_path: Path) -> None:
    assert greet(Computer().client(tmp_path), pairing) == b""


def test_host_without_certificate_stays_out(pairing: Pairing) -> None:
    assert greet(stranger(), pairing) == b""


def test_device_certificate_must_fit_the_device_key(computer: Computer) -> None:
    with pytest.raises(InvalidPairRecordError):
        pair(computer.pair_record(DeviceKey()), DEVICE_KEY, escrow_bag=b"escrow")


@pytest.mark.parametrize("missing", ["DeviceCertificate", "HostCertificate", "RootCertificate", "HostID"])
def test_record_must_be_complete(missing: str, computer: Computer) -> None:
    record = computer.pair_record()
    del record[missing]
    with pytest.raises(InvalidPairRecordError):
        pair(record, DEVICE_KEY, escrow_bag=b"escrow")


def test_port_opened_before_an_erase_is_shut_after_it(pairing: Pairing) -> None:
    phone = make_phone()
    phone.pairings[pairing.host_id] = pairing
    exchange = Exchange(Cable())
    port = exchange.open_port("com.apple.afc", pairing)
    assert port is not None
    phone.erase()
    service = exchange.dial(phone, port)
    assert service is not None
    with served(service) as link:
        assert link.recv(1) == b""
    assert exchange.dial(phone, port) is None
