"""The envelope: one permitted spelling, one signature, over the pre-authentication encoding alone."""

import base64
import re

from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from counterseal.certificate.dsse import MAX_PAYLOAD, pae
from tests.vectors.generator import keys
from tests.vectors.generator.base import PROOF_FILE, STATEMENT_FILE, base, logged, signer, statement
from tests.vectors.generator.vector import Files, vector

_LOOSE = "The recipe reads JSON and base64 with a standard library, which forgives other spellings."


def _sound() -> bytes:
    return base().issued["erased"].envelope


def _changed(old: bytes, new: bytes) -> Files:
    """The sound envelope, this replaced once."""
    if _sound().count(old) < 1:
        raise ValueError("nothing to change")
    return {STATEMENT_FILE: _sound().replace(old, new, 1)}


def _signature() -> bytes:
    return base64.b64decode(re.findall(rb'"sig":"(.*?)"', _sound())[0])


def _with_signature(signature: bytes) -> Files:
    return _changed(base64.b64encode(_signature()), base64.b64encode(signature))


@vector()
def envelope_alone_pass() -> Files:
    """A signed statement by itself."""
    return statement()


@vector()
def envelope_of_intake_pass() -> Files:
    """A signed statement that a phone was taken in."""
    return statement("intake")


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def envelope_with_other_s_fail() -> Files:
    """For every ECDSA signature (r, s), (r, n - s) holds too: still the log has the other envelope."""
    r, s = decode_dss_signature(_signature())
    return logged() | _with_signature(encode_dss_signature(r, keys.P256_ORDER - s))


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_space_fail() -> Files:
    """A blank after a comma."""
    return _changed(b',"payload"', b', "payload"')


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_newline_fail() -> Files:
    """A newline at the end, as editors add it."""
    return {STATEMENT_FILE: _sound() + b"\n"}


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_byte_order_mark_fail() -> Files:
    """A byte order mark at the beginning."""
    return {STATEMENT_FILE: b"\xef\xbb\xbf" + _sound()}


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_escape_fail() -> Files:
    """A letter of the payload type written as a JSON escape."""
    return _changed(b"vnd.in-toto", rb"vnd.\u0069n-toto")


@vector("E-DSSE-MALFORMED", blind={"openssl": "A standard JSON reader keeps the last of two equal keys."})
def envelope_with_two_payloads_fail() -> Files:
    """The key `payload` twice, the signed one last."""
    return _changed(b'"payload":', b'"payload":"e30=","payload":')


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_unknown_member_fail() -> Files:
    """One member more than an envelope has."""
    return _changed(b'"signatures":', b'"comment":"","signatures":')


@vector("E-DSSE-MALFORMED", blind={"openssl": "The recipe checks the first signature."})
def envelope_with_two_signatures_fail() -> Files:
    """The same signature twice: a reader could check one and show the other."""
    entry = re.search(rb'\[(\{"keyid".*?\})\]', _sound())
    assert entry
    return _changed(entry[1], entry[1] + b"," + entry[1])


@vector("E-DSSE-MALFORMED")
def envelope_without_signature_fail() -> Files:
    """An empty list of signatures."""
    return {STATEMENT_FILE: re.sub(rb'"signatures":\[.*\]', b'"signatures":[]', _sound())}


@vector("E-DSSE-MALFORMED")
def envelope_of_other_type_fail() -> Files:
    """Another payload type; the signature covers it, and it is not ours to judge."""
    return _changed(b"application/vnd.in-toto+json", b"application/vnd.cyclonedx+json")


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_trailing_bits_fail() -> Files:
    """The last base64 character of the keyid's neighbour carries bits that mean nothing."""
    encoded = base64.b64encode(_signature())
    padding = encoded.count(b"=")
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    place = len(encoded) - padding - 1
    loose = alphabet[alphabet.index(encoded[place : place + 1]) + 1 :][:1]
    if not padding:
        raise ValueError("the sample's signature has no padding bits")
    return _changed(encoded, encoded[:place] + loose + encoded[place + 1 :])


@vector("E-DSSE-MALFORMED", blind={"openssl": _LOOSE})
def envelope_with_line_break_in_base64_fail() -> Files:
    """The payload's base64 broken into lines, as mail does."""
    return _changed(b'"payload":"ey', rb'"payload":"\ney')


@vector("E-DSSE-SIGNATURE")
def envelope_payload_changed_fail() -> Files:
    """One digit of the signed statement was changed."""
    payload = base().issued["erased"].statement
    changed = payload.replace(b'"storage_gb":128', b'"storage_gb":256')
    return _changed(base64.b64encode(payload), base64.b64encode(changed))


@vector("E-DSSE-SIGNATURE")
def envelope_signature_of_payload_alone_fail() -> Files:
    """The payload was signed without the pre-authentication encoding, so its type is not covered."""
    return _with_signature(signer().sign(base().issued["erased"].statement))


@vector("E-DSSE-SIGNATURE")
def envelope_signature_by_stranger_fail() -> Files:
    """The keyid is the kiosk's, the signature somebody else's: a keyid is only a hint."""
    stranger = keys.VectorSigner(keys.p256("stranger"), ())
    return _with_signature(stranger.sign(pae(base().issued["erased"].statement)))


@vector("E-DSSE-SIGNATURE")
def envelope_signature_raw_fail() -> Files:
    """The signature as r and s in 64 bytes, the form of receipts, instead of DER."""
    r, s = decode_dss_signature(_signature())
    return _with_signature(r.to_bytes(32) + s.to_bytes(32))


@vector("E-DSSE-SIGNATURE")
def envelope_signature_long_length_fail() -> Files:
    """The DER length of the signature takes two bytes where one is enough."""
    der = _signature()
    return _with_signature(der[:1] + b"\x81" + der[1:])


@vector("E-DSSE-SIGNATURE")
def envelope_signature_with_tail_fail() -> Files:
    """A byte follows the signature."""
    return _with_signature(_signature() + b"\0")


@vector("E-DSSE-SIGNATURE")
def envelope_signature_zero_fail() -> Files:
    """r and s are zero: what a verifier that computes without looking accepts from anybody."""
    return _with_signature(encode_dss_signature(0, 0))


@vector(
    "E-CERT-MISSING",
    blind={"openssl": "The recipe takes the certificate that is at hand and does not read the keyid."},
)
def envelope_keyid_unknown_fail() -> Files:
    """The keyid names a certificate that is not at hand."""
    return {STATEMENT_FILE: re.sub(rb'"keyid":"[0-9a-f]+"', b'"keyid":"%s"' % (b"00" * 32), _sound())}


@vector(
    "E-CERT-MISSING",
    blind={"openssl": "The recipe takes the certificate that is at hand and does not read the keyid."},
)
def envelope_keyid_upper_case_fail() -> Files:
    """The keyid in capitals: it names the same bytes, but the one permitted spelling is small."""
    return {STATEMENT_FILE: re.sub(rb'(?<="keyid":")[0-9a-f]+', lambda keyid: keyid[0].upper(), _sound())}


@vector("E-DSSE-MALFORMED", blind={"openssl": "openssl has no bound of ours."})
def envelope_too_large_fail() -> Files:
    """A payload one byte larger than permitted, correctly signed."""
    payload = base().issued["erased"].statement.ljust(MAX_PAYLOAD + 1)
    changed = _changed(base64.b64encode(base().issued["erased"].statement), base64.b64encode(payload))
    signature = base64.b64encode(signer().sign(pae(payload)))
    old = base64.b64encode(_signature())
    return {STATEMENT_FILE: changed[STATEMENT_FILE].replace(old, signature)}
