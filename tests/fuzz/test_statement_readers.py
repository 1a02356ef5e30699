"""Envelopes, statements and notices; what is in them is signed anew, so that the inner readers see it."""

from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.dsse import MAX_PAYLOAD, read_envelope, sign_envelope
from counterseal.certificate.notice import read_notice
from counterseal.certificate.statement import read_statement
from counterseal.certificate.verification import verify
from counterseal.certificate.verification.trust import Trust
from tests.fuzz.corpus import files, payloads
from tests.fuzz.mutations import bounded, spoiled, spoiled_json
from tests.fuzz.outcome import holds
from tests.vectors.generator import pki
from tests.vectors.generator.base import signer

ENVELOPES = files(".dsse.json")
JSON_WORDS = rb'"|\|\u0000|\ud800|[|{|]]]]]]|NaN|1e999|-0|,'.split(b"|")
WHOLE = [one for one in payloads() if one.startswith(b'{"_type"') and one.endswith(b"}}")]
JSON = [one for one in WHOLE if b"[" * 99 not in one]  # that is too deep for Python's own reader


def trust() -> Trust:
    return Trust(pki.root().certificate, signer().certificate_chain())


@bounded
@given(spoiled(ENVELOPES, JSON_WORDS))
def test_envelopes(untrusted: bytes) -> None:
    holds(lambda: read_envelope(untrusted))
    holds(lambda: verify.verify_envelope(untrusted, trust()))


@bounded
@given(spoiled(payloads(), JSON_WORDS) | spoiled_json(JSON) | st.binary(max_size=40))
def test_statements_that_are_signed(payload: bytes) -> None:
    holds(lambda: read_statement(payload))
    holds(lambda: read_notice(payload))
    if len(payload) <= MAX_PAYLOAD:
        envelope = sign_envelope(payload, signer())
        holds(lambda: verify.verify_envelope(envelope, trust()))
