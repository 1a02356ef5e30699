"""The demonstration's authority: what openssl says of what it signs, and what it does not sign."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from counterseal.certificate.keys import pki
from counterseal.cli import main
from counterseal.lab.authority import Authority, AuthorityRefused
from counterseal.lab.certificates import DOCUMENT_SIGNING

NOW = datetime.now(UTC)
DNS = x509.DNSName("k-02.s-01482.operator.kiosk.example")
URN = x509.UniformResourceIdentifier("urn:counterseal:store:S-01482:kiosk:02")
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def request(*names: x509.GeneralName, key: Key | None = None, alone: bool = True) -> bytes:
    builder = x509.CertificateSigningRequestBuilder(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kiosk 02, store S-01482")])
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if not alone:
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return builder.sign(key or ec.generate_private_key(ec.SECP256R1()), SHA256()).public_bytes(Encoding.PEM)


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.make("kiosk.example", NOW)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Made through the command, holding a kiosk's chain in `issued.pem`."""
    monkeypatch.chdir(tmp_path)
    Path("request.csr").write_bytes(request(DNS, URN))
    assert command("new") == 0
    assert command("issue", "request.csr", "--out", "issued.pem") == 0
    return tmp_path


def command(*arguments: str) -> int:
    return main(["lab", "authority", "--dir", "CA", *arguments])


def openssl(*arguments: str) -> str:
    done = subprocess.run(["openssl", *arguments], capture_output=True, text=True, check=False, timeout=30)
    return done.stdout + done.stderr


VERIFY = ("verify", "-x509_strict", "-CAfile", "CA/root.pem", "-untrusted", "issued.pem")


def test_openssl_and_the_kiosks_own_code_believe_the_kiosk(folder: Path) -> None:
    assert openssl(*VERIFY, "-purpose", "smimesign", "issued.pem") == "issued.pem: OK\n"
    leaf, issuing = x509.load_pem_x509_certificates((folder / "issued.pem").read_bytes())
    root = x509.load_pem_x509_certificate((folder / "CA" / "root.pem").read_bytes())
    assert pki.check_chain(leaf, [issuing], root, NOW).urn == URN.value
    assert "DEMO" in root.subject.rfc4514_string()


def test_the_profile_is_the_one_that_the_tools_of_others_take(folder: Path) -> None:
    said = openssl("x509", "-in", "issued.pem", "-noout", "-text")
    for line in (
        "Digital Signature, Non Repudiation",
        f"{DOCUMENT_SIGNING.dotted_string}, E-mail Protection",
        f"DNS:{DNS.value}, URI:{URN.value}",
        "URI:http://crl.kiosk.example/issuing.crl",
        "CA Issuers - URI:http://ca.kiosk.example/issuing.cer",
        "X509v3 Subject Key Identifier",
        "X509v3 Authority Key Identifier",
        "CA:FALSE",
        "prime256v1",
    ):
        assert line in said
    assert "OCSP" not in said
    (leaf, issuing) = x509.load_pem_x509_certificates((folder / "issued.pem").read_bytes())
    assert leaf.not_valid_after_utc - leaf.not_valid_before_utc == timedelta(days=30)
    (folder / "issuing.pem").write_bytes(issuing.public_bytes(Encoding.PEM))
    said = openssl("x509", "-in", "issuing.pem", "-noout", "-text")
    assert "CA:TRUE, pathlen:0" in said
    assert "Permitted:\n                  DNS:kiosk.example" in said
    assert "secp384r1" in openssl("x509", "-in", "CA/root.pem", "-noout", "-text")


def test_openssl_reads_the_list_of_revocations(folder: Path) -> None:
    assert openssl(*VERIFY, "issued.pem") == "issued.pem: OK\n"
    since = "2026-03-01T10:00:00Z"
    assert command("revoke", "issued.pem", "--invalid-after", since, "--out", "issuing.crl") == 0
    assert openssl("crl", "-inform", "DER", "-in", "issuing.crl", "-out", "crl.pem") == ""
    said = openssl(*VERIFY, "-crl_check", "-CRLfile", "crl.pem", "issued.pem")
    assert "certificate revoked" in said
    said = openssl("crl", "-in", "crl.pem", "-noout", "-text", "-CAfile", "issued.pem")
    assert "Invalidity Date: \n                Mar  1 10:00:00 2026 GMT" in said
    assert "Key Compromise" in said


def test_a_list_goes_on_from_the_one_before(folder: Path) -> None:
    Path("other.csr").write_bytes(request(DNS, URN))
    assert command("issue", "other.csr", "--out", "other.pem") == 0
    for certificate in ("issued.pem", "other.pem", "issued.pem"):
        assert command("revoke", certificate, "--out", "issuing.crl") == 0
    crl = x509.load_der_x509_crl((folder / "issuing.crl").read_bytes())
    assert len(crl) == 2
    assert crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number == 3


def test_the_root_revokes_the_issuing_authority(authority: Authority) -> None:
    crl = authority.revoke(authority.issuing.certificate, None, NOW)
    assert crl.issuer == authority.root.certificate.subject
    assert crl.is_signature_valid(authority.root.key.public_key())


RSA = rsa.generate_private_key(65537, 2048)


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (b"no request", "no request"),
        (request(DNS, URN, key=ec.generate_private_key(ec.SECP384R1())), "P-256"),
        (request(DNS, URN, key=RSA), "P-256"),
        (request(DNS), "a DNS name and a URN"),
        (request(URN), "a DNS name and a URN"),
        (request(), "a DNS name and a URN"),
        (request(DNS, DNS, URN), "a DNS name and a URN"),
        (request(DNS, URN, x509.RFC822Name("a@operator.kiosk.example")), "a DNS name and a URN"),
        (request(DNS, x509.UniformResourceIdentifier("urn:other:thing")), "a DNS name and a URN"),
        (request(DNS, URN, alone=False), "a DNS name and a URN"),
        (request(x509.DNSName("k-02.other.example"), URN), "below kiosk.example only"),
        (request(x509.DNSName("kiosk.example"), URN), "below kiosk.example only"),
    ],
    ids=[
        *("text", "p384", "rsa", "no-urn", "no-dns", "no-names", "two-dns", "mail", "other-urn"),
        *("authority", "other-domain", "bare-domain"),
    ],
)
def test_what_it_does_not_certify(asked: bytes, why: str, authority: Authority) -> None:
    with pytest.raises(AuthorityRefused, match=why):
        authority.issue(asked, NOW)


def test_a_request_by_somebody_without_the_key_is_refused(authority: Authority) -> None:
    der = bytearray(x509.load_pem_x509_csr(request(DNS, URN)).public_bytes(Encoding.DER))
    der[-1] ^= 1
    forged = x509.load_der_x509_csr(bytes(der)).public_bytes(Encoding.PEM)
    with pytest.raises(AuthorityRefused, match="key of its own"):
        authority.issue(forged, NOW)


def test_it_revokes_only_what_it_issued(authority: Authority) -> None:
    stranger = x509.load_pem_x509_certificates(
        Authority.make("x.example", NOW).issue(request(x509.DNSName("k.x.example"), URN), NOW)
    )[0]
    with pytest.raises(AuthorityRefused, match="did not issue"):
        authority.revoke(stranger, None, NOW)


def test_a_list_by_another_is_not_continued(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Signed by the root, what the issuing authority revoked would be revoked no more."""
    assert command("revoke", "issued.pem", "--out", "issuing.crl") == 0
    before = (folder / "issuing.crl").read_bytes()
    (folder / "issuing.pem").write_bytes((folder / "CA" / "issuing.pem").read_bytes())
    assert command("revoke", "issuing.pem", "--out", "issuing.crl") == 2
    assert "not by who issued that certificate" in capsys.readouterr().err
    assert (folder / "issuing.crl").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["new"], "holds an authority already"),
        (["--dir", "other", "new", "--domain", "ü"], "is no domain"),
        (["issue", "issued.pem", "--out", "x.pem"], "no request"),
        (["issue", "none.csr", "--out", "x.pem"], "No such file"),
        (["revoke", "request.csr", "--out", "x.crl"], "none in PEM"),
    ],
)
def test_the_command_says_why_it_does_nothing(
    arguments: list[str], why: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert command(*arguments) == 2
    assert why in capsys.readouterr().err
    assert not (folder / "x.pem").exists()


def test_without_an_authority_nothing_is_issued(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "request.csr").write_bytes(request(DNS, URN))
    arguments = ["issue", str(tmp_path / "request.csr"), "--out", str(tmp_path / "x.pem")]
    assert main(["lab", "authority", "--dir", str(tmp_path / "CA"), *arguments]) == 2
    assert "make one with `new`" in capsys.readouterr().err


@pytest.mark.parametrize("time", ["yesterday", "2026-03-01T10:00:00", "2026-03-01"])
def test_a_time_has_a_zone(time: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command("revoke", "issued.pem", "--invalid-after", time, "--out", "x.crl")
    assert "is not a time such as" in capsys.readouterr().err
