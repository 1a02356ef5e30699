"""Time stamps for the seals of certificates: whoever sends one, it is used if it holds."""

import logging
from pathlib import Path

from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.pki import read_chain
from counterseal.certificate.notary import Notary
from counterseal.certificate.sealing.cms import Stamp
from counterseal.certificate.sealing.timestamp import stamped_at

log = logging.getLogger(__name__)

STAMPERS = Path("trust", "tsa.pem")
"""In the kiosk's state: the roots believed for time stamps."""


def open_stamp(state: Path, notary: Notary | None) -> Stamp | None:
    """What stamps a seal, if there is a notary and somebody to believe.

    A stamp that does not hold is left out: the seal with it would be worth less than without.
    Raises Invalid E-CERT-MALFORMED.
    """
    path = state / STAMPERS
    if notary is None or not path.exists():
        return None
    stampers = read_chain(path.read_bytes())

    def stamp(sha256: bytes) -> bytes | None:
        untrusted = notary.timestamp(sha256)
        if untrusted is None:
            return None
        try:
            stamped_at(untrusted, sha256, stampers)
        except Invalid:
            log.warning("stamp-refused")
            return None
        return untrusted

    return stamp
