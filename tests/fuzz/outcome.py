"""The one property: what a reader may do with bytes from anywhere."""

from collections.abc import Callable

from counterseal.certificate.findings import SENTENCES, Invalid


def holds(read: Callable[[], object]) -> bool:
    """Whether it gave a value; a failure without a code that has a sentence is a failure of the test."""
    try:
        read()
    except Invalid as fault:
        assert fault.code in SENTENCES, fault.code
        return False
    return True


def as_text(untrusted: bytes) -> str:
    """For the readers of text, which are given what could be decoded."""
    return untrusted.decode(errors="replace")
