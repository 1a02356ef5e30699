"""Rates of verification."""

import pytest

from counterseal.bench.figures import RunFailedError
from counterseal.bench.verification import our_rate, parse_openssl_speed
from counterseal.certificate.dsse import Verifier, sign_envelope
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import create_demo_pki


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> FileSigner:
    folder = tmp_path_factory.mktemp("keys")
    create_demo_pki(folder / "trust", folder / "keys", "S-BENCH", "01")
    return FileSigner(folder / "keys")


def test_only_verified_envelopes_count(signer: FileSigner) -> None:
    good = sign_envelope(b"{}", signer)
    verifier = Verifier(signer.certificate_chain()[0])
    assert our_rate([good], verifier, seconds=0.05) > 0
    with pytest.raises(Invalid):
        our_rate([good, good[:-1]], verifier, seconds=0.05)


def test_the_verify_rate_is_the_last_field() -> None:
    said = "+DT:256:ecdsa:1\n+F4:3:256:34336.000000:11492.000000\n"
    assert parse_openssl_speed(said) == 11492.0


@pytest.mark.parametrize("said", ["", "+F2:3:256:1.0:2.0\n", "+F4:3:256\n"])
def test_another_answer_gives_no_rate(said: str) -> None:
    with pytest.raises(RunFailedError, match="ECDSA"):
        parse_openssl_speed(said)
