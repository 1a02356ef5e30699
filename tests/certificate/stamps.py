"""Time-stamp tokens as no authority would give them: one of theirs, signed anew with the forger's own key."""

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from asn1crypto import cms as asn1  # type: ignore[import-untyped]  # has no stubs
from asn1crypto import core, tsp, x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    CertificateBuilder,
    ExtendedKeyUsage,
    KeyUsage,
    Name,
    NameAttribute,
    ObjectIdentifier,
    load_pem_x509_certificates,
    random_serial_number,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from rfc3161_client import decode_timestamp_response

from counterseal.courier.timestamps import write_request
from counterseal.lab.tsa.authority import ROOT_FILE, Authority

HASH, OTHER_HASH = bytes(32), bytes([1]) * 32
STAMPING = ExtendedKeyUsageOID.TIME_STAMPING

Change: TypeAlias = Callable[[asn1.ContentInfo], object]


def roots(folder: Path) -> list[Certificate]:
    """Of the lab's authority that keeps its keys there."""
    return load_pem_x509_certificates((folder / ROOT_FILE).read_bytes())


def token_by(stamper: Authority, sha256: bytes = HASH) -> bytes:
    return decode_timestamp_response(stamper.reply(write_request(sha256, 1 << 62))).time_stamp_token()


def changed(token: bytes, change: Change) -> bytes:
    """A token with something in it that its signature does not cover."""
    content = asn1.ContentInfo.load(token)
    change(content)
    return bytes(content.dump())


class Forger:
    """An authority of its own, whose stamper's certificate has these purposes."""

    def __init__(self, purposes: Sequence[ObjectIdentifier] = (STAMPING,), critical: bool = True) -> None:
        root_key, self._key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
        root = _builder("Root", "Root", root_key).add_extension(BasicConstraints(True, 0), critical=True)
        self.root = root.add_extension(_usage("key_cert_sign"), critical=True).sign(root_key, SHA256())
        leaf = _builder("Stamper", "Root", self._key).add_extension(ExtendedKeyUsage(purposes), critical)
        self.leaf = leaf.sign(root_key, SHA256())

    def token(self, theirs: bytes, names: Certificate | None = None) -> bytes:
        """What their token says, signed by our stamper; its signed attributes name that certificate."""
        content = asn1.ContentInfo.load(theirs)
        signed_data = content["content"]
        ours = x509.Certificate.load(self.leaf.public_bytes(Encoding.DER))
        signed_data["certificates"] = [ours]
        (signer,) = signed_data["signer_infos"]
        signer["sid"] = asn1.SignerIdentifier(
            "issuer_and_serial_number",
            asn1.IssuerAndSerialNumber({"issuer": ours.issuer, "serial_number": ours.serial_number}),
        )
        kept = [one for one in signer["signed_attrs"] if one["type"].native != "signing_certificate_v2"]
        named = _naming(names or self.leaf)
        signer["signed_attrs"] = asn1.CMSAttributes(sorted([*kept, named], key=lambda one: one.dump()))
        to_sign = signer["signed_attrs"].untag().dump()
        signer["signature"] = core.OctetString(self._key.sign(to_sign, ec.ECDSA(SHA256())))
        return bytes(content.dump())


def _naming(certificate: Certificate) -> asn1.CMSAttribute:
    hashed = hashlib.sha256(certificate.public_bytes(Encoding.DER)).digest()
    value = tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": hashed})]})
    return asn1.CMSAttribute({"type": "signing_certificate_v2", "values": [value]})


def _builder(subject: str, issuer: str, key: ec.EllipticCurvePrivateKey) -> CertificateBuilder:
    now = datetime.now(UTC).replace(microsecond=0)
    day = timedelta(days=1)
    number = random_serial_number()
    return CertificateBuilder(_name(issuer), _name(subject), key.public_key(), number, now - day, now + day)


def _name(common: str) -> Name:
    return Name([NameAttribute(NameOID.COMMON_NAME, f"Forger's {common}")])


def _usage(granted: str) -> KeyUsage:
    usages = (
        *("digital_signature", "content_commitment", "key_encipherment", "data_encipherment"),
        *("key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
    )
    return KeyUsage(**{usage: usage == granted for usage in usages})
