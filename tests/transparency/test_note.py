"""Signed notes and checkpoints: key ids as others compute them, and nothing but the one permitted form."""

import base64
import hashlib
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency import note
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint, verify_checkpoint
from counterseal.transparency.invalid import Invalid

from .conftest import ORIGIN, SoftKey

STATE = Checkpoint(ORIGIN, 7, hashlib.sha256(b"root").digest())


@pytest.fixture(scope="module")
def signed(key: SoftKey) -> str:
    return sign_checkpoint(STATE, key)


def test_key_id_is_the_hash_of_the_public_key_as_openssl_writes_it(key: SoftKey, tmp_path: Path) -> None:
    pem = tmp_path / "key.pem"
    pem.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    command = ["openssl", "pkey", "-pubin", "-in", str(pem), "-outform", "DER"]
    der = subprocess.run(command, check=True, capture_output=True).stdout
    assert note.key_id(key.public_key()) == hashlib.sha256(der).digest()[:4]
    name, key_id, public = note.verifier_key(ORIGIN, key.public_key()).split("+", 2)
    assert (name, key_id) == (ORIGIN, hashlib.sha256(der).hexdigest()[:8])
    assert base64.b64decode(public) == b"\x02" + der


def test_openssl_verifies_the_signature_of_a_note(key: SoftKey, signed: str, tmp_path: Path) -> None:
    text, signature = note.read_note(signed).text, note.read_note(signed).signatures[0].signature
    (tmp_path / "text").write_text(text)
    (tmp_path / "sig").write_bytes(signature)
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key.pem").write_bytes(pem)
    command = ["openssl", "dgst", "-sha256", "-verify", "key.pem", "-signature", "sig", "text"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert answer.stdout == "Verified OK\n"


def test_a_checkpoint_comes_back(key: SoftKey, signed: str) -> None:
    assert verify_checkpoint(signed, ORIGIN, key.public_key()) == STATE


def test_signatures_by_unknown_keys_are_ignored(key: SoftKey, signed: str) -> None:
    witness = note.Signature("witness.example", b"abcd", b"whatever")
    cosigned = signed + note.attach("", witness)[1:]
    assert verify_checkpoint(cosigned, ORIGIN, key.public_key()) == STATE


def test_every_flipped_byte_of_a_checkpoint_is_found(key: SoftKey, signed: str) -> None:
    good = signed.encode()
    for position in range(len(good)):
        bad = bytearray(good)
        bad[position] ^= 1
        text = bad.decode(errors="replace")
        with pytest.raises(Invalid):
            verify_checkpoint(text, ORIGIN, key.public_key())


def test_another_key_and_another_log_are_refused(key: SoftKey, signed: str) -> None:
    with pytest.raises(Invalid, match="E-NOTE-SIGNATURE"):
        verify_checkpoint(signed, ORIGIN, SoftKey().public_key())
    with pytest.raises(Invalid, match="E-NOTE-SIGNATURE"):
        verify_checkpoint(signed, "another.example", key.public_key())
    borrowed = note.sign_note(STATE._replace(origin="another.example").text(), ORIGIN, key)
    with pytest.raises(Invalid, match="E-CHECKPOINT-ORIGIN"):
        verify_checkpoint(borrowed, ORIGIN, key.public_key())


ROOT = base64.b64encode(STATE.root).decode()


@pytest.mark.parametrize(
    "text",
    [
        f"{ORIGIN}\n07\n{ROOT}\n",
        f"{ORIGIN}\n-7\n{ROOT}\n",
        f"{ORIGIN}\n7_0\n{ROOT}\n",
        f"{ORIGIN}\n{1 << 63}\n{ROOT}\n",
        f"{ORIGIN}\n{'9' * 5000}\n{ROOT}\n",
        f"{ORIGIN}\n7\n{ROOT[:-2]}==\n",
        f"{ORIGIN}\n7\n{ROOT[:-2]}B=\n",
        f"{ORIGIN}\n7\n{ROOT}\nextension\n",
        f"{ORIGIN}\n7\n",
        "\n7\n\n",
    ],
)
def test_a_checkpoint_has_one_permitted_form(key: SoftKey, text: str) -> None:
    with pytest.raises(Invalid, match=r"E-CHECKPOINT-MALFORMED|E-NOTE-MALFORMED"):
        verify_checkpoint(note.sign_note(text, ORIGIN, key), ORIGIN, key.public_key())


@pytest.mark.parametrize(
    "untrusted",
    [
        "",
        "text\n",
        "text\n\n",
        "text\n\n— name AAAAAAA=",
        "text\n\n- name AAAAAAA=\n",
        "text\n\n— name\n",
        "text\n\n— na+me AAAAAAA=\n",
        "text\n\n— name AAAA\n",
        "text\n\n— name AAAAAAB=\n",
        "text\n\n— name AAAAAAA=\n\n",
        "te\txt\n\n— name AAAAAAA=\n",
        "text\n\n" + "— name AAAAAAA=\n" * 17,
    ],
)
def test_a_note_has_one_permitted_form(untrusted: str) -> None:
    with pytest.raises(Invalid, match="E-NOTE-MALFORMED"):
        note.read_note(untrusted)


@given(st.text())
def test_no_text_breaks_the_reader_of_notes(untrusted: str) -> None:
    try:
        read = note.read_note(untrusted)
    except Invalid as fault:
        assert fault.code == "E-NOTE-MALFORMED"
    else:
        assert note.attach(read.text, *read.signatures) == untrusted
