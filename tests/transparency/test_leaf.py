"""What is in the log: 34 bytes that only the holder of the secret can tie to an envelope."""

import hashlib

import pytest

from counterseal.transparency.leaf import LeafKind, commitment, leaf_body

SECRET = bytes(range(32))


def test_a_leaf_is_a_salted_hash_of_the_envelope() -> None:
    expected = hashlib.sha256(b"counterseal-leaf-v1\0" + SECRET + b"envelope").digest()
    assert leaf_body(LeafKind.OUTCOME, commitment(SECRET, b"envelope")) == b"\x01\x02" + expected


def test_without_a_full_secret_there_is_no_commitment() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        commitment(SECRET[:-1], b"\x1fenvelope")
