"""The authority itself: a root named DEMO TSA, a certificate under it, and `openssl ts` to sign with it."""

import subprocess
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

ROOT_FILE: Final = "tsa.pem"
_PATIENCE: Final = 30.0

# No `certs=`: openssl would write that chain unsorted, which is not DER. The policy is from the arc of
# examples (ITU-T X.660).
_CONFIG: Final = """\
[authority]
serial = {folder}/serial
signer_cert = {folder}/stamper.pem
signer_key = {folder}/stamper-key.pem
signer_digest = sha256
default_policy = 2.999.3161
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


class Authority:
    """Stamps what it is asked to, at this machine's time."""

    def __init__(self, folder: Path, life: timedelta = timedelta(days=365)) -> None:
        """Makes new keys in the folder, and leaves the root to believe in its `tsa.pem`.

        The stamping certificate has been valid for a day; with a `life` shorter than that it has expired.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._config = folder / "openssl.cnf"
        self._one_at_a_time = threading.Lock()  # openssl counts serial numbers in a file
        now = datetime.now(UTC).replace(microsecond=0)
        root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        root = _root(root_key, now)
        stamper = _stamper(key, root, root_key, now - timedelta(days=1), life)
        (folder / ROOT_FILE).write_bytes(root.public_bytes(Encoding.PEM))
        (folder / "stamper.pem").write_bytes(stamper.public_bytes(Encoding.PEM))
        (folder / "stamper-key.pem").touch(mode=0o600)
        secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (folder / "stamper-key.pem").write_bytes(secret)
        (folder / "serial").write_text("01\n")
        self._config.write_text(_CONFIG.format(folder=folder.absolute()))

    def reply(self, request: bytes) -> bytes:
        """The TimeStampResp to this TimeStampReq; a refusal where it cannot be read."""
        command = ("openssl", "ts", "-reply", "-config", self._config, "-section", "authority")
        with self._one_at_a_time:
            done = subprocess.run(
                (*command, "-queryfile", "/dev/stdin"),
                input=request,
                capture_output=True,
                check=True,
                timeout=_PATIENCE,
            )
        return done.stdout


def _root(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    subject = _name("DEMO TSA Root")
    authority = x509.BasicConstraints(ca=True, path_length=0)
    valid = now - timedelta(days=2), now + timedelta(days=3650)
    return (
        _builder(subject, subject, key, key, valid)
        .add_extension(authority, critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, SHA256())
    )


def _stamper(
    key: ec.EllipticCurvePrivateKey,
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    start: datetime,
    life: timedelta,
) -> x509.Certificate:
    """RFC 3161 §2.3: its only purpose is time stamping, and that is critical."""
    return (
        _builder(_name("DEMO TSA"), root.subject, key, root_key, (start, start + life))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        .sign(root_key, SHA256())
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
    valid: tuple[datetime, datetime],
) -> x509.CertificateBuilder:
    issued_by = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid[0])
        .not_valid_after(valid[1])
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(issued_by, critical=False)
    )


def _usage(signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common_name: str) -> x509.Name:
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Counterseal DEMO")
    return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
