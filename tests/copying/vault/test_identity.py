"""The wrapped identity: ours to write and read, everybody's to open."""

import pyrage  # type: ignore[import-untyped]  # its stubs are not published
import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.copying.vault import identity
from counterseal.copying.vault.age import Identity


@pytest.fixture(scope="module")
def key() -> Identity:
    return Identity.generate()


@pytest.fixture(scope="module")
def wrapped(key: Identity) -> bytes:
    return identity.wrap(key, "pass w\u00f6rd")


def test_a_library_opens_it(key: Identity, wrapped: bytes) -> None:
    assert pyrage.passphrase.decrypt(wrapped, "pass w\u00f6rd").decode().strip() == str(key)
    assert len(wrapped) < identity.MAX_BYTES


def test_however_the_passphrase_was_composed(key: Identity, wrapped: bytes) -> None:
    assert str(identity.unwrap(wrapped, "pass wo\u0308rd")) == str(key)


def test_a_wrong_passphrase(wrapped: bytes) -> None:
    with pytest.raises(identity.WrongPassphraseError):
        identity.unwrap(wrapped, "pass word")


@pytest.mark.parametrize("place", [60, 100, -1, -40, -130])
def test_altered(wrapped: bytes, place: int) -> None:
    altered = bytearray(wrapped)
    altered[place] = ord("A") if altered[place] != ord("A") else ord("B")
    with pytest.raises((identity.WrongPassphraseError, ValueError)):
        identity.unwrap(bytes(altered), "pass w\u00f6rd")


def test_a_file_that_asks_for_a_gibibyte_is_refused(wrapped: bytes) -> None:
    with pytest.raises(ValueError, match="ours"):
        identity.unwrap(wrapped.replace(b" 16\n", b" 20\n"), "pass w\u00f6rd")


@given(st.binary(max_size=200))
def test_anything_else(untrusted: bytes) -> None:
    with pytest.raises(ValueError, match="ours"):
        identity.unwrap(untrusted, "pass")
