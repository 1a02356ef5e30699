"""Statements signed with a key that is not, or not any more, the kiosk's to sign with."""

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.lab.authority import Authority

from .desk import Desk
from .flawed_statements import outcome, predicate
from .keys import DOMAIN, MemorySigner, utc


def wrong_kiosk(desk: Desk) -> int:
    other = MemorySigner(desk.authority, utc(desk.at), kiosk="03")
    _put_at_hand(desk, other, "other")
    return outcome(desk, signer=other, twist=predicate(kiosk=desk.scribe.signer.name.kiosk))


def unknown_key(desk: Desk) -> int:
    signer = MemorySigner(desk.authority, utc(desk.at))
    _put_at_hand(desk, signer, "unknown")
    return outcome(desk, signer=signer)


def old_key(desk: Desk) -> int:
    desk.rotate()
    return outcome(desk, signer=desk.retired[-1])


def foreign_root(desk: Desk) -> int:
    signer = MemorySigner(Authority.make(DOMAIN, utc(desk.at)), utc(desk.at))
    _put_at_hand(desk, signer, "foreign")
    return outcome(desk, signer=signer)


def unproven_key(desk: Desk) -> None:
    desk.false_possession = True


def _put_at_hand(desk: Desk, signer: MemorySigner, name: str) -> None:
    chain = b"".join(one.public_bytes(Encoding.PEM) for one in signer.certificate_chain())
    (desk.folder / f"{name}-chain.pem").write_bytes(chain)
