"""Sound and unsound samples to start from: the conformance suite itself."""

from functools import cache

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import read_chain
from tests.vectors.suite import HERE


@cache
def files(*endings: str) -> list[bytes]:
    """Every file of the suite with such a name, each content once."""
    found = {path.read_bytes() for path in sorted(HERE.glob("*/**/*")) if path.name.endswith(endings)}
    return sorted(found)


@cache
def payloads() -> list[bytes]:
    """What the suite's envelopes hold."""
    found = set()
    for content in files(".dsse.json"):
        try:
            found.add(read_envelope(content).payload)
        except Invalid:
            continue
    return sorted(payload for payload in found if payload)


@cache
def certificates() -> list[bytes]:
    """In DER."""
    chains = [one for pem in files(".pem") for one in read_chain(pem)]
    return sorted({one.public_bytes(Encoding.DER) for one in chains})
