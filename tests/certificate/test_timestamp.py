"""Time-stamp tokens: one that a believed authority made of this hash, in the one form a token has."""

import subprocess
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from asn1crypto import cms as asn1  # type: ignore[import-untyped]  # has no stubs
from asn1crypto import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate, ObjectIdentifier
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.findings import Invalid
from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.lab.tsa.authority import ROOT_FILE, Authority

from .flips import unnoticed
from .stamps import HASH, OTHER_HASH, STAMPING, Change, Forger, changed, roots, token_by

EMAIL = ExtendedKeyUsageOID.EMAIL_PROTECTION
REFUSED = pytest.raises(Invalid, match="E-TIME-STAMP")


@pytest.fixture(scope="module")
def token(stamper: Authority) -> bytes:
    return token_by(stamper)


# --- who is believed ---------------------------------------------------------------------------------------


def test_a_token_says_when_at_the_latest(stamper: Authority, stampers: list[Certificate]) -> None:
    before = datetime.now(UTC)
    at = stamped_at(token_by(stamper), HASH, stampers)
    second = timedelta(seconds=1)  # as far as the authority says that its clock may be off
    assert at is not None
    assert before.replace(microsecond=0) + second <= at <= datetime.now(UTC) + second


def test_openssl_believes_it_too(token: bytes, tsa_folder: Path) -> None:
    (tsa_folder / "token").write_bytes(token)
    command = ("openssl", "ts", "-verify", "-token_in", "-in", tsa_folder / "token", "-digest", HASH.hex())
    whole = (*command, "-CAfile", tsa_folder / ROOT_FILE)
    done = subprocess.run(whole, capture_output=True, check=False, timeout=60)
    assert done.stdout == b"Verification: OK\n"


def test_where_nobody_is_believed_no_time_follows(token: bytes) -> None:
    assert stamped_at(token, HASH, ()) is None


def test_a_token_over_another_hash_is_refused_whoever_is_believed(
    token: bytes, stampers: list[Certificate]
) -> None:
    for believed in (stampers, ()):
        with REFUSED:
            stamped_at(token, OTHER_HASH, believed)


def test_another_authority_is_not_believed(token: bytes, tmp_path: Path) -> None:
    Authority(tmp_path)
    with REFUSED:
        stamped_at(token, HASH, roots(tmp_path))


def test_one_of_several_roots_is_enough(token: bytes, stampers: list[Certificate], tmp_path: Path) -> None:
    Authority(tmp_path)
    assert stamped_at(token, HASH, [*roots(tmp_path), *stampers]) is not None


def test_a_certificate_that_had_expired_stamps_nothing(tmp_path: Path) -> None:
    expired = Authority(tmp_path, timedelta(hours=12))
    with REFUSED:
        stamped_at(token_by(expired), HASH, roots(tmp_path))


def test_a_stamper_by_another_hand_is_believed_under_its_own_root(token: bytes) -> None:
    """Otherwise the tests that follow would show nothing."""
    forger = Forger()
    assert stamped_at(forger.token(token), HASH, [forger.root]) is not None


@pytest.mark.parametrize(
    ("purposes", "critical"),
    [([STAMPING], False), ([STAMPING, EMAIL], True), ([EMAIL], True)],
    ids=["not critical", "not the only purpose", "another purpose"],
)
def test_a_certificate_for_anything_but_stamping_stamps_nothing(
    purposes: Sequence[ObjectIdentifier], critical: bool, token: bytes
) -> None:
    forger = Forger(purposes, critical)
    with REFUSED:
        stamped_at(forger.token(token), HASH, [forger.root])


def test_a_token_signed_for_another_certificate_is_refused(token: bytes) -> None:
    forger = Forger()
    with REFUSED:
        stamped_at(forger.token(token, names=forger.root), HASH, [forger.root])


# --- the one form a token has ------------------------------------------------------------------------------


def signers(content: asn1.ContentInfo) -> asn1.SignerInfos:
    return content["content"]["signer_infos"]


def second_signer(content: asn1.ContentInfo) -> None:
    signers(content).append(signers(content)[0].copy())


def no_signer(content: asn1.ContentInfo) -> None:
    content["content"]["signer_infos"] = asn1.SignerInfos([])


def unsigned_attribute(content: asn1.ContentInfo) -> None:
    signers(content)[0]["unsigned_attrs"] = [signers(content)[0]["signed_attrs"][0].copy()]


def another_version(content: asn1.ContentInfo) -> None:
    content["content"]["version"] = "v1"


def another_algorithm(content: asn1.ContentInfo) -> None:
    signers(content)[0]["signature_algorithm"]["algorithm"] = "sha384_ecdsa"


def another_digest(content: asn1.ContentInfo) -> None:
    content["content"]["digest_algorithms"][0]["algorithm"] = "sha512"


def stranger_at_hand(content: asn1.ContentInfo) -> None:
    stranger = x509.Certificate.load(Forger().leaf.public_bytes(Encoding.DER))
    content["content"]["certificates"].append(asn1.CertificateChoices("certificate", stranger))


def without_certificate(content: asn1.ContentInfo) -> None:
    content["content"]["certificates"] = asn1.CertificateSet([])


@pytest.mark.parametrize(
    "change",
    [
        second_signer,
        no_signer,
        unsigned_attribute,
        another_version,
        another_algorithm,
        another_digest,
        stranger_at_hand,
        without_certificate,
    ],
)
def test_nothing_is_added_or_taken_away(change: Change, token: bytes, stampers: list[Certificate]) -> None:
    other = changed(token, change)
    assert other != token
    with REFUSED:
        stamped_at(other, HASH, stampers)


@pytest.mark.parametrize(
    "spell",
    [
        lambda token: token[:-1],
        lambda token: token + b"\0",
        lambda token: token + token,
        lambda token: b"",
        lambda token: token[:1] + b"\x83\x00" + token[2:],
        lambda token: token[:1] + b"\x80" + token[4:] + b"\0\0",
    ],
    ids=["cut short", "a byte more", "twice", "nothing", "a length with a zero", "no length"],
)
def test_there_is_one_spelling(
    spell: Callable[[bytes], bytes], token: bytes, stampers: list[Certificate]
) -> None:
    for believed in (stampers, ()):
        with REFUSED:
            stamped_at(spell(token), HASH, believed)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")  # of which a flipped bit made a negative one
def test_every_flipped_bit_is_noticed(token: bytes, stampers: list[Certificate]) -> None:
    every = product(range(len(token)), (0x01, 0x02, 0x20, 0x80))
    assert unnoticed(token, every, lambda changed: stamped_at(changed, HASH, stampers)) == []


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_stumble(untrusted: bytes) -> None:
    with REFUSED:
        stamped_at(untrusted, HASH, ())


@pytest.mark.filterwarnings("ignore:Parsed a serial number")  # damage made a negative one of it
@given(data=st.data())
def test_no_damage_makes_the_reader_stumble(
    data: st.DataObject, token: bytes, stampers: list[Certificate]
) -> None:
    start = data.draw(st.integers(0, len(token) - 1))
    end = data.draw(st.integers(start, min(len(token), start + 40)))
    damaged = token[:start] + data.draw(st.binary(max_size=40)) + token[end:]
    if damaged != token:
        with REFUSED:
            stamped_at(damaged, HASH, stampers)
