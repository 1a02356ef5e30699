"""The kiosk's certificate: believed by openssl and by us, and only in the shape a kiosk's has."""

import base64
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys import pki
from counterseal.certificate.keys.signer import CHAIN_FILE, FileSigner, KeyRefused
from counterseal.compose.demo_keys import DOMAIN, create_demo_pki
from counterseal.lab.authority import Authority
from counterseal.lab.certificates import KIOSK_LIFE, make_kiosk

from .conftest import KIOSK, STORE

NOW = datetime.now(UTC)
Extensions = dict[x509.ObjectIdentifier, tuple[x509.ExtensionType, bool]]


def test_openssl_and_we_believe_the_demo_kiosk(
    signer: FileSigner, root: x509.Certificate, pki_dir: Path
) -> None:
    leaf, *issuers = signer.certificate_chain()
    name = pki.check_chain(leaf, issuers, root, NOW)
    assert name == pki.KioskName(STORE, KIOSK, f"k-{KIOSK}.{STORE}.{DOMAIN}".lower())
    command = f"openssl verify -x509_strict -CAfile root.pem -untrusted {CHAIN_FILE} {CHAIN_FILE}".split()
    answer = subprocess.run(command, cwd=pki_dir / "trust", capture_output=True, text=True, check=True)
    assert answer.stdout == f"{CHAIN_FILE}: OK\n"


def test_no_key_of_an_authority_is_left_behind(pki_dir: Path) -> None:
    assert sorted(path.name for path in pki_dir.rglob("*.pem")) == [
        "kiosk-chain.pem",
        "kiosk-chain.pem",
        "kiosk-key.pem",
        "root.pem",
    ]


def test_the_root_says_demo(root: x509.Certificate) -> None:
    assert "DEMO" in root.subject.rfc4514_string()


@pytest.mark.parametrize("at", [NOW - timedelta(days=1), NOW + KIOSK_LIFE, NOW + timedelta(days=9000)])
def test_a_certificate_out_of_its_time_is_refused(
    signer: FileSigner, root: x509.Certificate, at: datetime
) -> None:
    leaf, *issuers = signer.certificate_chain()
    with pytest.raises(Invalid, match="E-SIG-CHAIN"):
        pki.check_chain(leaf, issuers, root, at)


def test_another_root_is_refused(signer: FileSigner, root: x509.Certificate, tmp_path: Path) -> None:
    create_demo_pki(tmp_path / "trust", tmp_path / "key", STORE, KIOSK)
    leaf, *issuers = FileSigner(tmp_path / "key").certificate_chain()
    with pytest.raises(Invalid, match="E-SIG-CHAIN"):
        pki.check_chain(leaf, [*issuers, *signer.certificate_chain()], root, NOW)


def test_an_issuer_cannot_name_kiosks_of_others(tmp_path: Path) -> None:
    """For openssl and for us the name constraint holds, although a URN stands beside the name."""
    authority = Authority.make(DOMAIN, NOW)
    foreign = pki.KioskName(STORE, KIOSK, "k-02.s-01482.other.kiosk.example")
    names = [x509.DNSName(foreign.dns), x509.UniformResourceIdentifier(foreign.urn)]
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    leaf = make_kiosk(
        key, x509.SubjectAlternativeName(names), authority.issuing, common="x", domain=DOMAIN, now=NOW
    )
    root, issuing = authority.root.certificate, authority.issuing.certificate
    assert pki.kiosk_name(leaf) == foreign
    with pytest.raises(Invalid, match="E-SIG-CHAIN"):
        pki.check_chain(leaf, [issuing], root, NOW)
    for name, certificate in {"root": root, "issuing": issuing, "leaf": leaf}.items():
        (tmp_path / f"{name}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    command = ["openssl", "verify", "-CAfile", "root.pem", "-untrusted", "issuing.pem", "leaf.pem"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "permitted subtree violation" in answer.stderr


def test_without_its_issuer_a_leaf_leads_nowhere(signer: FileSigner, root: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-SIG-CHAIN"):
        pki.check_chain(signer.certificate_chain()[0], [], root, NOW)


@pytest.mark.parametrize("place", [0, 1])
def test_every_flipped_byte_of_a_chain_is_refused(
    place: int, signer: FileSigner, root: x509.Certificate
) -> None:
    ders = [one.public_bytes(Encoding.DER) for one in signer.certificate_chain()]
    for position, bit in product(range(len(ders[place])), (1, 0x20)):
        bad = bytearray(ders[place])
        bad[position] ^= bit
        changed = [*ders[:place], bytes(bad), *ders[place + 1 :]]
        with pytest.raises(Invalid):
            leaf, *issuers = pki.read_chain(b"".join(map(_pem, changed)))
            pki.check_chain(leaf, issuers, root, NOW)


def _pem(der: bytes) -> bytes:
    return b"-----BEGIN CERTIFICATE-----\n%s-----END CERTIFICATE-----\n" % base64.encodebytes(der)


def test_an_authority_is_no_kiosk(signer: FileSigner, root: x509.Certificate) -> None:
    with pytest.raises(Invalid):
        pki.check_chain(signer.certificate_chain()[1], [], root, NOW)


@pytest.mark.parametrize("store", ["", "-S1", "S 1", "S/1", "ü", "S" * 21])
def test_ids_must_fit_into_names(tmp_path: Path, store: str) -> None:
    with pytest.raises(KeyRefused, match="letters, digits"):
        create_demo_pki(tmp_path, tmp_path, store, "1")


def _without(oid: x509.ObjectIdentifier) -> Callable[[Extensions], Extensions]:
    return lambda extensions: {o: e for o, e in extensions.items() if o != oid}


def _with(extension: x509.ExtensionType) -> Callable[[Extensions], Extensions]:
    return lambda extensions: extensions | {extension.oid: (extension, False)}


def _names(*names: x509.GeneralName) -> Callable[[Extensions], Extensions]:
    return _with(x509.SubjectAlternativeName(names))


def _purposes(*purposes: x509.ObjectIdentifier) -> Callable[[Extensions], Extensions]:
    return _with(x509.ExtendedKeyUsage(purposes))


DNS = x509.DNSName(f"k-02.s-1.{DOMAIN}")
URN = x509.UniformResourceIdentifier("urn:counterseal:store:S-1:kiosk:02")
OCSP = x509.AccessDescription(
    AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier("http://ocsp.demo.kiosk.example")
)


@pytest.mark.parametrize(
    "change",
    [
        _without(x509.CRLDistributionPoints.oid),
        _without(x509.SubjectKeyIdentifier.oid),
        _without(x509.AuthorityKeyIdentifier.oid),
        _without(x509.KeyUsage.oid),
        _without(x509.ExtendedKeyUsage.oid),
        _without(x509.SubjectAlternativeName.oid),
        _with(x509.BasicConstraints(ca=True, path_length=0)),
        _with(x509.AuthorityInformationAccess([OCSP])),
        _purposes(pki.DOCUMENT_SIGNING),
        _purposes(ExtendedKeyUsageOID.EMAIL_PROTECTION),
        _purposes(*pki.PURPOSES, ExtendedKeyUsageOID.TIME_STAMPING),
        _names(URN),
        _names(DNS),
        _names(DNS, DNS, URN),
        _names(DNS, URN, x509.RFC822Name("kiosk@demo.kiosk.example")),
        _names(DNS, x509.UniformResourceIdentifier("urn:counterseal:store:S/1:kiosk:02")),
    ],
)
def test_a_leaf_of_another_shape_is_refused(
    leaf: x509.Certificate, change: Callable[[Extensions], Extensions]
) -> None:
    with pytest.raises(Invalid, match="E-CERT-PROFILE"):
        _judge(_remade(leaf, change))


def test_a_leaf_that_lives_too_long_is_refused(leaf: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-CERT-PROFILE"):
        _judge(_remade(leaf, dict, life=timedelta(days=91)))


def test_a_leaf_with_another_kind_of_key_is_refused(leaf: x509.Certificate) -> None:
    with pytest.raises(Invalid, match="E-CERT-PROFILE"):
        _judge(_remade(leaf, dict, curve=ec.SECP384R1()))


def test_remaking_alone_changes_nothing(leaf: x509.Certificate) -> None:
    _judge(_remade(leaf, dict))


def _judge(leaf: x509.Certificate) -> None:
    pki.check_profile(leaf)
    pki.kiosk_name(leaf)


def _remade(
    leaf: x509.Certificate,
    change: Callable[[Extensions], Extensions],
    life: timedelta = KIOSK_LIFE,
    curve: ec.EllipticCurve | None = None,
) -> x509.Certificate:
    """The leaf with other extensions, under a key of the test."""
    key = ec.generate_private_key(curve or ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(leaf.subject)
        .issuer_name(leaf.issuer)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + life)
    )
    for extension, critical in change({e.oid: (e.value, e.critical) for e in leaf.extensions}).values():
        builder = builder.add_extension(extension, critical)
    return builder.sign(key, SHA256())
