"""Each thing that can be wrong with a token, its PIN or its keys is refused with a sentence that says it."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pkcs11
import pytest
from pkcs11 import Attribute, KeyType, MechanismFlag
from pkcs11.util.ec import encode_named_curve_parameters

from counterseal.certificate.keys.signer import KeyRefused
from counterseal.certificate.keys.token import TokenKeys, read_pin
from tests.certificate.tokens import (
    KEY,
    LABEL,
    PIN,
    Token,
    missing_for_tpm,
    simulated_tpm,
    softhsm,
    write_pin,
)

KEYGEN = ("--keypairgen", "--label", KEY, "--id", "01")


@pytest.fixture
def token(tmp_path: Path) -> Iterator[Token]:
    with softhsm(tmp_path / "hsm") as token:
        yield token


def test_without_a_module(token: Token, tmp_path: Path) -> None:
    with pytest.raises(KeyRefused, match="There is no PKCS#11 module"):
        TokenKeys.open(tmp_path / "none.so", LABEL, KEY, token.pin_file)


def test_with_a_module_that_is_none(token: Token, tmp_path: Path) -> None:
    (tmp_path / "none.so").write_bytes(b"\x7fELF")
    with pytest.raises(KeyRefused, match="cannot be used: PKCS11Error"):
        TokenKeys.open(tmp_path / "none.so", LABEL, KEY, token.pin_file)


def test_without_the_token(token: Token) -> None:
    with pytest.raises(KeyRefused, match="there is no token with this label"):
        TokenKeys.open(token.module, "another", KEY, token.pin_file)


def test_with_two_tokens_of_one_label(token: Token) -> None:
    command = [
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        LABEL,
        "--so-pin",
        "12345678",
        "--pin",
        PIN,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    with pytest.raises(KeyRefused, match="several tokens"):
        TokenKeys.open(token.module, LABEL, KEY, token.pin_file)


def test_with_a_wrong_pin(token: Token, tmp_path: Path) -> None:
    with pytest.raises(KeyRefused, match="the PIN is wrong") as refused:
        TokenKeys.open(token.module, LABEL, KEY, write_pin(tmp_path, "000000"))
    assert "000000" not in str(refused.value)


def test_a_pin_that_others_may_read(tmp_path: Path) -> None:
    path = write_pin(tmp_path)
    for mode in (0o640, 0o604, 0o660, 0o644):
        path.chmod(mode)
        with pytest.raises(KeyRefused, match=r"change the mode of \S+pin to 0600"):
            read_pin(path)
    for mode in (0o600, 0o400):
        path.chmod(mode)
        assert read_pin(path) == PIN


@pytest.mark.parametrize("content", [b"", b"\n", b"1" * 257, b"\xff\xfe"])
def test_a_file_that_holds_no_pin(content: bytes, tmp_path: Path) -> None:
    path = write_pin(tmp_path)
    path.write_bytes(content)
    with pytest.raises(KeyRefused, match="PIN"):
        read_pin(path)


def test_a_pin_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path):
        with pytest.raises(KeyRefused, match="cannot be read"):
            read_pin(path)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ((*KEYGEN, "--key-type", "EC:secp384r1", "--usage-sign"), "not a P-256 key"),
        ((*KEYGEN, "--key-type", "RSA:2048", "--usage-sign"), "not a P-256 key"),
        ((*KEYGEN, "--key-type", "EC:prime256v1", "--usage-sign", "--extractable"), "outside the token"),
    ],
    ids=["p384", "rsa", "extractable"],
)
def test_a_key_of_another_kind(arguments: tuple[str, ...], why: str, token: Token) -> None:
    token.tool(*arguments)
    with pytest.raises(KeyRefused, match=why):
        token.keys().all_keys()


def test_a_key_for_another_use(token: Token) -> None:
    with pkcs11.lib(str(token.module)).get_token(token_label=LABEL).open(rw=True, user_pin=PIN) as session:
        curve = {Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")}
        session.create_domain_parameters(KeyType.EC, curve, local=True).generate_keypair(
            store=True, label=KEY, id=b"1", capabilities=MechanismFlag.DERIVE
        )
    with pytest.raises(KeyRefused, match="may not sign"):
        token.keys().all_keys()


def test_a_key_that_was_once_outside(token: Token, tmp_path: Path) -> None:
    """Not extractable now, but whoever put it in may have kept it."""
    command = "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -outform DER -out key.der"
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True, timeout=30)
    token.tool("--write-object", f"{tmp_path}/key.der", "--type", "privkey", "--label", KEY, "--id", "01")
    with pytest.raises(KeyRefused, match="was once, outside the token"):
        token.keys().all_keys()


def test_a_key_without_its_public_half(token: Token) -> None:
    token.tool(*KEYGEN, "--key-type", "EC:prime256v1", "--usage-sign")
    token.tool("--delete-object", "--type", "pubkey", "--id", "01")
    with pytest.raises(KeyRefused, match="no public half"):
        token.keys().all_keys()


def test_a_key_under_another_label_is_not_ours(token: Token) -> None:
    token.tool("--keypairgen", "--label", "other", "--key-type", "EC:prime256v1", "--usage-sign")
    assert token.keys().all_keys() == []


def test_a_key_made_beforehand_with_a_tool_will_do(token: Token) -> None:
    token.tool(*KEYGEN, "--key-type", "EC:prime256v1", "--usage-sign")
    (key,) = token.keys().all_keys()
    assert key.sign(b"message")


def test_a_tpm_locks_itself_after_a_few_wrong_pins(tmp_path: Path) -> None:
    if missing := missing_for_tpm():
        pytest.skip(f"no TPM can be simulated without {missing}")
    with simulated_tpm(tmp_path / "tpm") as token:
        write_pin(token.pin_file.parent, "000000")
        for _ in range(3):
            with pytest.raises(KeyRefused, match="the PIN is wrong"):
                token.keys()
        write_pin(token.pin_file.parent)
        with pytest.raises(KeyRefused, match="the PIN is locked"):
            token.keys()
        command = ["tpm2_dictionarylockout", "--clear-lockout"]
        subprocess.run(command, check=True, capture_output=True, timeout=30)
        assert token.keys().all_keys() == []
