"""X.509 chains and lists of revoked ones, seals, time stamps, PDFs, and all of what is believed."""

import base64

from cryptography.x509 import Certificate
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.keys.pki import check_profile, kiosk_name, read_chain
from counterseal.certificate.keys.revocation import Revocations, read_crl
from counterseal.certificate.sealing import cms
from counterseal.certificate.sealing.shape import read_shape
from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.certificate.verification import verify
from counterseal.certificate.verification.trust import Trust
from tests.fuzz.corpus import certificates, files
from tests.fuzz.mutations import bounded, spoiled, spoiled_der
from tests.fuzz.outcome import holds
from tests.vectors.generator import pki, stamps
from tests.vectors.generator.base import base, receipt, short, signer
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.pdf_file import container, digest, hole, resealed, with_container

BEGIN, END = b"-----BEGIN CERTIFICATE-----\n", b"-----END CERTIFICATE-----\n"
ROOT = pki.root().certificate
CHAINS = files("chain.pem", "root.pem")
LISTS = [pki.crl(), *files(".crl")]
SEALS = [container(short()).rstrip(b"\0")]
TOKENS = [stamps.token(bytes(32))]
PDFS = files(".pdf")
PDF_WORDS = b"%%EOF|startxref|/ByteRange [0 1 2 3]|/Contents <|>|endobj|%PDF-1.7".split(b"|")
INNER_WORDS = b"[|<<|>>|(|stream|endobj|/Length -1|/Length 1|9 0 R|null|999999999|/FlateDecode".split(b"|")


def _judge(certificate: Certificate) -> None:
    """Everything that is asked of a certificate at hand, and of one that is believed."""
    kiosk, issuer = signer().certificate_chain()
    at_hand, believed = Trust(ROOT, [certificate, kiosk, issuer]), Trust(certificate, [kiosk, issuer])
    holds(lambda: kiosk_name(certificate))
    holds(lambda: check_profile(certificate))
    holds(lambda: at_hand.check(certificate, MOMENT))
    holds(lambda: at_hand.check_revoked(certificate, MOMENT))
    holds(lambda: verify.verify_envelope(base().issued["erased"].envelope, at_hand))
    holds(lambda: verify.verify_receipt(receipt(), at_hand))
    holds(lambda: believed.check(kiosk, MOMENT))
    assert isinstance(believed.demo, bool)


def _judge_all(pem: bytes) -> None:
    for certificate in read_chain(pem):
        _judge(certificate)


@bounded
@given(spoiled(CHAINS, [BEGIN, END, b"\n", b"="]))
def test_chains(untrusted: bytes) -> None:
    holds(lambda: _judge_all(untrusted))


@bounded
@given(spoiled_der(certificates()) | spoiled(certificates()))
def test_certificates(untrusted: bytes) -> None:
    encoded = base64.encodebytes(untrusted)
    holds(lambda: _judge_all(b"%s%s%s" % (BEGIN, encoded, END)))


@bounded
@given(spoiled_der(LISTS) | spoiled(LISTS))
def test_lists_of_revoked_certificates(untrusted: bytes) -> None:
    if holds(lambda: read_crl(untrusted)):
        chain = signer().certificate_chain()
        holds(lambda: Revocations([read_crl(untrusted)], [ROOT, *chain]).check(chain, MOMENT))


@bounded
@given(spoiled_der(SEALS) | spoiled(SEALS) | st.binary(max_size=80), st.integers(0, 40))
def test_seals(untrusted: bytes, padding: int) -> None:
    holds(lambda: cms.verify_seal(untrusted + bytes(padding), digest(short())))


@bounded
@given(spoiled_der(TOKENS) | spoiled(TOKENS) | st.binary(max_size=80))
def test_time_stamps(untrusted: bytes) -> None:
    holds(lambda: stamped_at(untrusted, bytes(32), [stamps.root().certificate]))
    holds(lambda: stamped_at(untrusted, bytes(32), []))


@bounded
@given(spoiled(PDFS, PDF_WORDS))
def test_pdfs(untrusted: bytes) -> None:
    if holds(lambda: read_shape(untrusted)):
        trust = Trust(ROOT, signer().certificate_chain())
        holds(lambda: verify.verify_pdf(untrusted, trust))


@bounded
@given(spoiled_der(SEALS))
def test_pdfs_with_another_seal(seal: bytes) -> None:
    room = len(container(short()))
    pdf = with_container(short(), seal[:room])
    holds(lambda: verify.verify_pdf(pdf, Trust(ROOT, signer().certificate_chain())))


@bounded
@given(
    st.lists(
        st.tuples(st.integers(9, hole(short())[0]), st.sampled_from(INNER_WORDS)), min_size=1, max_size=4
    )
)
def test_pdfs_that_a_kiosk_spoiled_and_sealed(changes: list[tuple[int, bytes]]) -> None:
    """The seal is right, so that the PDF's readers are reached."""
    pdf, end = short(), hole(short())[0] - 100
    for place, word in changes:
        start = min(place, end - len(word))
        pdf = pdf[:start] + word + pdf[start + len(word) :]
    sealed = resealed(pdf)
    holds(lambda: verify.verify_pdf(sealed, Trust(ROOT, signer().certificate_chain())))
