"""A revoked key: what it signed holds only if somebody saw it in time. The lists are the lab authority's."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ReasonFlags
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.request import name_kiosk, write_request
from counterseal.certificate.keys.revocation import MAX_CRL, NEVER, Revocations, read_crl
from counterseal.lab.authority import Authority
from tests.transparency.conftest import SoftKey

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
STOLEN = NOW - timedelta(days=3)
MINUTE = timedelta(minutes=1)
Builder = x509.CertificateRevocationListBuilder


def kiosk_of(authority: Authority, kiosk: str = "02") -> x509.Certificate:
    request = write_request(SoftKey(), name_kiosk("S-01482", kiosk, "operator.kiosk.example"))
    return x509.load_pem_x509_certificate(authority.issue(request, NOW - timedelta(days=20)))


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.make("kiosk.example", NOW - timedelta(days=100))


@pytest.fixture(scope="module")
def kiosk(authority: Authority) -> x509.Certificate:
    return kiosk_of(authority)


def at_hand(authority: Authority) -> list[x509.Certificate]:
    return [authority.root.certificate, authority.issuing.certificate]


def reread(crl: x509.CertificateRevocationList) -> x509.CertificateRevocationList:
    return read_crl(crl.public_bytes(Encoding.DER))


@pytest.mark.parametrize(
    ("reason", "since", "limit"),
    [
        (ReasonFlags.key_compromise, STOLEN, STOLEN),
        (ReasonFlags.key_compromise, None, NEVER),
        (ReasonFlags.ca_compromise, None, NEVER),
        (ReasonFlags.superseded, None, NOW),
        (ReasonFlags.cessation_of_operation, STOLEN, STOLEN),
    ],
)
def test_from_when_on_a_key_does_not_count(
    reason: ReasonFlags,
    since: datetime | None,
    limit: datetime,
    authority: Authority,
    kiosk: x509.Certificate,
) -> None:
    crl = reread(authority.revoke(kiosk, since, NOW, reason))
    assert Revocations([crl], at_hand(authority)).invalid_after(kiosk) == limit


@pytest.mark.parametrize("confirmed", [None, STOLEN, STOLEN + MINUTE])
def test_what_nobody_saw_before_the_theft_does_not_hold(
    confirmed: datetime | None, authority: Authority, kiosk: x509.Certificate
) -> None:
    revocations = Revocations([reread(authority.revoke(kiosk, STOLEN, NOW))], at_hand(authority))
    with pytest.raises(Invalid, match="E-CERT-REVOKED"):
        revocations.check([kiosk, authority.issuing.certificate], confirmed)
    revocations.check([kiosk, authority.issuing.certificate], STOLEN - MINUTE)


def test_no_witness_helps_a_key_that_was_never_the_kiosks_alone(
    authority: Authority, kiosk: x509.Certificate
) -> None:
    with pytest.raises(Invalid, match="E-CERT-REVOKED"):
        Revocations([reread(authority.revoke(kiosk, None, NOW))], at_hand(authority)).check([kiosk], STOLEN)


def test_a_revoked_authority_takes_its_kiosks_along(authority: Authority, kiosk: x509.Certificate) -> None:
    issuing = authority.issuing.certificate
    revocations = Revocations([reread(authority.revoke(issuing, STOLEN, NOW))], at_hand(authority))
    revocations.check([kiosk], None)
    with pytest.raises(Invalid, match="E-CERT-REVOKED"):
        revocations.check([kiosk, issuing], STOLEN)


def test_others_are_not_concerned(authority: Authority, kiosk: x509.Certificate) -> None:
    revocations = Revocations([reread(authority.revoke(kiosk, STOLEN, NOW))], at_hand(authority))
    assert revocations.invalid_after(kiosk_of(authority, "03")) is None
    revocations.check([kiosk_of(authority, "03")], None)


def test_a_list_that_forgets_takes_nothing_back(authority: Authority, kiosk: x509.Certificate) -> None:
    first = authority.revoke(kiosk, STOLEN, NOW)
    second = authority.revoke(kiosk_of(authority, "03"), None, NOW + MINUTE, before=first)
    shorter = _relisted(authority, second, keep=lambda entry: entry.serial_number != kiosk.serial_number)
    assert Revocations([reread(first), reread(shorter)], at_hand(authority)).invalid_after(kiosk) == STOLEN


def test_a_later_list_knows_better(authority: Authority, kiosk: x509.Certificate) -> None:
    first = authority.revoke(kiosk, None, NOW)
    second = authority.revoke(kiosk, STOLEN, NOW + MINUTE, before=first)
    assert len(second) == 1
    for lists in ([first, second], [second, first]):
        assert Revocations(map(reread, lists), at_hand(authority)).invalid_after(kiosk) == STOLEN


def test_a_list_needs_its_issuer(authority: Authority, kiosk: x509.Certificate) -> None:
    crl = reread(authority.revoke(kiosk, STOLEN, NOW))
    for issuers in ([], [authority.root.certificate], [kiosk]):
        with pytest.raises(Invalid, match="E-CRL-ISSUER"):
            Revocations([crl], issuers)


def test_a_list_by_somebody_of_the_same_name_is_refused(
    authority: Authority, kiosk: x509.Certificate
) -> None:
    other = Authority.make("kiosk.example", NOW)
    forged = reread(_relisted(other, authority.revoke(kiosk, STOLEN, NOW)))
    with pytest.raises(Invalid, match="E-CRL-SIGNATURE"):
        Revocations([forged], at_hand(authority))


def test_a_list_under_a_forged_issuer_at_hand_concerns_nobody(
    authority: Authority, kiosk: x509.Certificate
) -> None:
    """Its certificate may lie in the folder: being at hand is not being believed."""
    other = Authority.make("kiosk.example", NOW)
    crl = reread(_relisted(other, authority.revoke(kiosk, STOLEN, NOW)))
    assert Revocations([crl], [*at_hand(authority), other.issuing.certificate]).invalid_after(kiosk) is None


def test_a_key_without_the_right_to_sign_lists_signs_none(
    authority: Authority, kiosk: x509.Certificate
) -> None:
    """A stolen kiosk cannot revoke its neighbours."""
    key = ec.generate_private_key(ec.SECP256R1())
    crl = _list(kiosk.subject).sign(key, SHA256())
    with pytest.raises(Invalid, match="E-CRL-ISSUER"):
        Revocations([reread(crl)], [kiosk])


def _list(issuer: x509.Name, number: int | None = 1) -> Builder:
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    builder = Builder(issuer, NOW, NOW + timedelta(days=7)).add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(key), critical=False
    )
    return builder if number is None else builder.add_extension(x509.CRLNumber(number), critical=False)


def _relisted(
    authority: Authority,
    crl: x509.CertificateRevocationList,
    keep: Callable[[x509.RevokedCertificate], bool] | None = None,
) -> x509.CertificateRevocationList:
    builder = _list(
        crl.issuer, number=crl.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
    )
    for entry in filter(keep, crl):
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(authority.issuing.key, SHA256())


def _entry(*extensions: x509.ExtensionType, serial: int = 7) -> x509.RevokedCertificate:
    builder = x509.RevokedCertificateBuilder(serial, NOW)
    for extension in extensions:
        builder = builder.add_extension(extension, critical=isinstance(extension, x509.CertificateIssuer))
    return builder.build()


ISSUER = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Issuing")])
PART = x509.IssuingDistributionPoint(None, None, True, False, None, False, False)


@pytest.mark.parametrize(
    "unfit",
    [
        _list(ISSUER, number=None),
        _list(ISSUER).add_extension(x509.DeltaCRLIndicator(1), critical=True),
        _list(ISSUER).add_extension(PART, critical=True),
        _list(ISSUER).add_extension(x509.FreshestCRL([]), critical=False),
        _list(ISSUER).add_revoked_certificate(_entry(x509.CRLReason(ReasonFlags.certificate_hold))),
        _list(ISSUER).add_revoked_certificate(_entry(x509.CRLReason(ReasonFlags.remove_from_crl))),
        _list(ISSUER).add_revoked_certificate(_entry(x509.CertificateIssuer([x509.DirectoryName(ISSUER)]))),
        _list(ISSUER).add_revoked_certificate(_entry()).add_revoked_certificate(_entry()),
    ],
    ids=["unnumbered", "delta", "part", "freshest", "hold", "removal", "indirect", "twice"],
)
def test_a_list_that_is_not_the_whole_truth_is_refused(unfit: Builder) -> None:
    crl = unfit.sign(ec.generate_private_key(ec.SECP256R1()), SHA256())
    with pytest.raises(Invalid, match="E-CRL-MALFORMED"):
        reread(crl)


def test_lists_come_in_one_spelling(authority: Authority, kiosk: x509.Certificate) -> None:
    crl = authority.revoke(kiosk, STOLEN, NOW)
    der = crl.public_bytes(Encoding.DER)
    assert read_crl(der) == crl
    for untrusted in (crl.public_bytes(Encoding.PEM), der + b"\0", der[:-1], b"", b"0" * (MAX_CRL + 1)):
        with pytest.raises(Invalid, match="E-CRL-MALFORMED"):
            read_crl(untrusted)


def test_every_flipped_bit_is_noticed(authority: Authority, kiosk: x509.Certificate) -> None:
    der = authority.revoke(kiosk, STOLEN, NOW).public_bytes(Encoding.DER)
    for position in range(len(der)):
        bad = bytearray(der)
        bad[position] ^= 1
        with pytest.raises(Invalid) as refused:
            Revocations([read_crl(bytes(bad))], at_hand(authority))
        assert refused.value.code in SENTENCES


@given(st.data())
def test_no_bytes_make_it_stumble(data: st.DataObject) -> None:
    der = bytearray(SAMPLE)
    for _ in range(data.draw(st.integers(1, 6))):
        der[data.draw(st.integers(0, len(der) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(der[: data.draw(st.integers(0, len(der)))])
    for untrusted in (bytes(der), cut, data.draw(st.binary(max_size=200))):
        try:
            read_crl(untrusted)
        except Invalid as refused:
            assert refused.code == "E-CRL-MALFORMED"


SAMPLE = (
    _list(ISSUER)
    .add_revoked_certificate(_entry(x509.CRLReason(ReasonFlags.key_compromise)))
    .add_revoked_certificate(_entry(x509.InvalidityDate(STOLEN.replace(tzinfo=None)), serial=8))
    .sign(ec.generate_private_key(ec.SECP256R1()), SHA256())
    .public_bytes(Encoding.DER)
)
