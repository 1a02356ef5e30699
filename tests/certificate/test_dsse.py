"""The envelope: verified by openssl alone, one permitted form, no byte of it can be changed."""

import base64
import json
import subprocess
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from counterseal.certificate.dsse import MAX_PAYLOAD, Verifier, pae, read_envelope, sign_envelope
from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.keys.signer import FileSigner

PAYLOAD = b'{"_type":"https://in-toto.io/Statement/v1"}'


@pytest.fixture(scope="module")
def envelope(signer: FileSigner) -> bytes:
    return sign_envelope(PAYLOAD, signer)


def test_pre_authentication_encoding() -> None:
    assert pae(b"hello") == b"DSSEv1 28 application/vnd.in-toto+json 5 hello"


def test_openssl_verifies_the_envelope(envelope: bytes, signer: FileSigner, tmp_path: Path) -> None:
    outer = json.loads(envelope)
    payload, kind = base64.b64decode(outer["payload"]), outer["payloadType"].encode()
    (tmp_path / "pae").write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
    (tmp_path / "sig").write_bytes(base64.b64decode(outer["signatures"][0]["sig"]))
    pem = signer.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key.pem").write_bytes(pem)
    command = ["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "pae"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert answer.stdout == "Verified OK\n"


def test_the_payload_comes_back(envelope: bytes, leaf: x509.Certificate) -> None:
    assert Verifier(leaf).verify(envelope) == PAYLOAD


def test_every_flipped_byte_is_refused(envelope: bytes, leaf: x509.Certificate) -> None:
    for position in range(len(envelope)):
        for bit in (1, 0x20):
            bad = bytearray(envelope)
            bad[position] ^= bit
            with pytest.raises(Invalid) as refused:
                Verifier(leaf).verify(bytes(bad))
            assert refused.value.code in SENTENCES


def test_another_certificate_is_refused(envelope: bytes, root: x509.Certificate, signer: FileSigner) -> None:
    for other in (root, signer.certificate_chain()[1]):
        with pytest.raises(Invalid, match="E-DSSE-KEYID"):
            Verifier(other).verify(envelope)


def _with(envelope: bytes, **changes: object) -> bytes:
    return json.dumps(json.loads(envelope) | changes, separators=(",", ":")).encode()


def test_there_is_one_permitted_form(envelope: bytes, leaf: x509.Certificate) -> None:
    outer = json.loads(envelope)
    signature = outer["signatures"][0]
    payload: str = outer["payload"]
    others = {
        "white space": json.dumps(outer).encode(),
        "line end": envelope + b"\n",
        "other order": json.dumps(dict(reversed(outer.items())), separators=(",", ":")).encode(),
        "unknown key": _with(envelope, extra=1),
        "duplicate key": b'{"payloadType":"x",' + envelope[1:],
        "escape": envelope.replace(b"payloadType", b"payload\\u0054ype"),
        "not a number": _with(envelope, extra=float("nan")),
        "other type": _with(envelope, payloadType="text/plain"),
        "no signature": _with(envelope, signatures=[]),
        "two signatures": _with(envelope, signatures=[signature, signature]),
        "loose base64": _with(envelope, payload=payload.rstrip("=") + "===="),
        "broken base64": _with(envelope, payload=payload + "\n"),
        "too large": _with(envelope, payload=base64.b64encode(b" " * (MAX_PAYLOAD + 3)).decode()),
        "far too large": b" " * 1_000_000,
        "nested": b"[" * 50_000,
        "not UTF-8": envelope.replace(b"payloadType", b"payload\xffype"),
    }
    for name, untrusted in others.items():
        with pytest.raises(Invalid) as refused:
            Verifier(leaf).verify(untrusted)
        assert refused.value.code == "E-DSSE-MALFORMED", name


def test_trailing_bits_of_base64_are_refused(signer: FileSigner) -> None:
    envelope = sign_envelope(b"{}", signer)
    assert b'"e30="' in envelope
    with pytest.raises(Invalid, match="E-DSSE-MALFORMED"):
        read_envelope(envelope.replace(b'"e30="', b'"e31="'))


def test_no_envelope_is_made_that_nobody_would_read(signer: FileSigner) -> None:
    with pytest.raises(ValueError, match="too large"):
        sign_envelope(b" " * (MAX_PAYLOAD + 1), signer)
    largest = sign_envelope(b" " * MAX_PAYLOAD, signer)
    assert len(read_envelope(largest).payload) == MAX_PAYLOAD


@given(st.binary() | st.text().map(str.encode) | st.from_regex(rb'\{"payloadType":.{0,50}\}'))
def test_no_bytes_break_the_reader(untrusted: bytes) -> None:
    with pytest.raises(Invalid, match="E-DSSE-MALFORMED"):
        read_envelope(untrusted)


def test_every_other_byte_in_the_payload_is_refused_or_another_payload(signer: FileSigner) -> None:
    for payload in (b"", b"a", b"ab", b"abc", b"abcd", PAYLOAD):
        envelope = sign_envelope(payload, signer)
        start = envelope.index(b'"payload":"') + len(b'"payload":"')
        for position in range(start - 1, start + 4 * -(-len(payload) // 3) + 1):
            for value in range(256):
                bad = bytes([*envelope[:position], value, *envelope[position + 1 :]])
                assert bad == envelope or _is_refused(bad) or read_envelope(bad).payload != payload


def _is_refused(untrusted: bytes) -> bool:
    try:
        read = read_envelope(untrusted)
    except Invalid:
        return True
    assert msgspec.json.encode(read) == untrusted, "it was accepted in another spelling"
    return False


@given(
    payload=st.binary(max_size=40),
    cut=st.tuples(st.integers(0, 400), st.integers(0, 60)),
    put=st.sampled_from(
        [b"", b'","payload":"', b'"', b"\\u0041", b"\\/", b"=", b"AAAA", b" ", b',"a":1', b"-_-_"]
    ),
)
def test_whatever_is_accepted_is_written_back_the_same(
    payload: bytes, cut: tuple[int, int], put: bytes, signer: FileSigner
) -> None:
    envelope = sign_envelope(payload, signer)
    start, size = cut
    for bad in (envelope[:start] + put + envelope[start + size :], envelope[:start] + put + envelope[start:]):
        assert bad == envelope or _is_refused(bad) or read_envelope(bad)
