"""Checking signed statements in bulk on one core, against OpenSSL's own rate for such signatures."""

import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from counterseal.certificate.dsse import Verifier, sign_envelope
from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import create_demo_pki

from .figures import Figure, NotMeasuredError, Result, RunFailedError, Target

ROUNDS = 5
ENVELOPES = 500
PAYLOAD_BYTES = 3000
"""About what the statement of an erased phone takes."""
SECONDS = 1.0
TARGET = Target(at_least=0.8)


def measure(scratch: Path) -> Iterator[Result]:
    if not shutil.which("openssl"):
        raise NotMeasuredError("openssl is not installed")
    create_demo_pki(scratch / "trust", scratch / "keys", "S-BENCH", "01")
    signer = FileSigner(scratch / "keys")
    envelopes = [sign_envelope(b"%0*d" % (PAYLOAD_BYTES, number), signer) for number in range(ENVELOPES)]
    verifier = Verifier(signer.certificate_chain()[0])
    rounds = [(our_rate(envelopes, verifier), openssl_rate()) for _ in range(ROUNDS)]
    yield Figure.beside(
        "verify/dsse",
        "per s",
        [ours for ours, _ in rounds],
        "openssl speed ecdsap256",
        [theirs for _, theirs in rounds],
        measured=(
            f"Verifier.verify over different envelopes of {PAYLOAD_BYTES} bytes in one thread: strict "
            "parsing, hash and signature. The peer's is the bare signature, by the system's OpenSSL. "
            "Both per second of processor time."
        ),
        target=TARGET,
    )


def our_rate(envelopes: Sequence[bytes], verifier: Verifier, seconds: float = SECONDS) -> float:
    """Envelopes verified in a second of processor time, which is what `openssl speed` divides by too.

    Raises Invalid for one that is not.
    """
    done, started = 0, time.process_time()
    while (passed := time.process_time() - started) < seconds:
        for envelope in envelopes:
            verifier.verify(envelope)
        done += len(envelopes)
    return done / passed if done else 0.0


def openssl_rate() -> float:
    """Signatures verified in a second of processor time, as `openssl speed` measures it on one core."""
    command = ("openssl", "speed", "-mr", "-seconds", str(round(SECONDS)), "ecdsap256")
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stdout
    return parse_openssl_speed(said)


def parse_openssl_speed(said: str) -> float:
    """The last field of its machine-readable ECDSA line (+F4:index:bits:sign/s:verify/s)."""
    for line in said.splitlines():
        kind, *fields = line.split(":")
        if kind == "+F4" and len(fields) == 4:
            return float(fields[3])
    raise RunFailedError("openssl speed said nothing of ECDSA")
