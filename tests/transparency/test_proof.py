"""Proof files: one permitted form, and no byte of it can be changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency.invalid import Invalid
from counterseal.transparency.proof import Proof, read_proof, verify_proof
from counterseal.transparency.store import Log

from .conftest import ORIGIN, SoftKey, entry

SIZE = 5


@pytest.fixture(scope="module")
def proof(key: SoftKey, tmp_path_factory: pytest.TempPathFactory) -> Proof:
    """Of the last of five entries."""
    log = Log(tmp_path_factory.mktemp("log"), key, ORIGIN)
    proofs = [log.append(entry(number)) for number in range(SIZE)]
    log.close()
    return proofs[-1]


def test_a_proof_comes_back_and_holds(key: SoftKey, proof: Proof) -> None:
    read = read_proof(proof.text())
    assert read == proof
    assert verify_proof(read, entry(SIZE - 1), ORIGIN, key.public_key()).size == SIZE


def test_the_file_looks_as_specified(proof: Proof) -> None:
    lines = Proof(4, proof.path, proof.checkpoint, b"secret").text().split("\n")
    assert lines[:3] == ["c2sp.org/tlog-proof@v1", "extra c2VjcmV0", "index 4"]
    assert lines[-6:-3] == [ORIGIN, "5", proof.checkpoint.split("\n")[2]]
    assert "" in lines[3:-6]


def test_another_entry_is_refused(key: SoftKey, proof: Proof) -> None:
    with pytest.raises(Invalid, match="E-PROOF-INCLUSION"):
        verify_proof(proof, entry(0), ORIGIN, key.public_key())


def test_every_flipped_byte_is_found(key: SoftKey, proof: Proof) -> None:
    good = proof.text().encode()
    for position in range(len(good)):
        bad = bytearray(good)
        bad[position] ^= 1
        with pytest.raises(Invalid):
            verify_proof(read_proof(bad.decode(errors="replace")), entry(SIZE - 1), ORIGIN, key.public_key())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("tlog-proof@v1", "tlog-proof@v2"),
        ("index 4", "index 04"),
        ("index 4", "index  4"),
        ("index 4\n", ""),
        ("index 4", "index 4\nextra AA=="),
        ("index 4", "extra \nindex 4"),
        ("index 4", "extra " + "A" * 1372 + "\nindex 4"),
        ("index 4\n", "index 4\n" + "A" * 43 + "=\n" * 64),
        ("\n", "\r\n"),
    ],
)
def test_a_proof_has_one_permitted_form(proof: Proof, before: str, after: str) -> None:
    assert before in proof.text()
    with pytest.raises(Invalid, match=r"E-PROOF-MALFORMED|E-NOTE-MALFORMED"):
        read_proof(proof.text().replace(before, after, 1))


@given(st.text() | st.text().map(lambda rest: f"c2sp.org/tlog-proof@v1\nindex 1\n{rest}"))
def test_no_text_breaks_the_reader(untrusted: str) -> None:
    try:
        read = read_proof(untrusted)
    except Invalid as fault:
        assert fault.code in {"E-PROOF-MALFORMED", "E-NOTE-MALFORMED"}
    else:
        assert read.text() == untrusted
