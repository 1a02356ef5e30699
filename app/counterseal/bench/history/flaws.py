"""What can be wrong in a history, one way each: every flaw is planted into an otherwise flawless trade-in.

A flaw returns the index at which an audit must find it; None where there is no entry, or not yet.
"""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding
from msgspec.structs import replace

from counterseal.certificate.dsse import read_envelope, sign_envelope
from counterseal.certificate.entry import entry_of
from counterseal.certificate.notice import Void, VoidReason
from counterseal.certificate.statement import Statement
from counterseal.lab.authority import Authority
from counterseal.tradein.effects import RecordKind

from .desk import Desk
from .keys import DOMAIN, MemorySigner, utc
from .scribe import Drafted, Twist

Flaw = Callable[[Desk], int | None]


def _predicate(**changes: object) -> Twist:
    """A statement that says something else, and is properly signed and logged."""
    return lambda statement: replace(statement, predicate=replace(statement.predicate, **changes))


def _outcome(desk: Desk, **how: Any) -> int:  # noqa: ANN401 - as Scribe.record
    intake, leaf = desk.take()
    index = desk.next_index
    desk.erase(intake, leaf, **how)
    return index


def _resigned(desk: Desk, change: Callable[[bytes], bytes]) -> Callable[[bytes], bytes]:
    return lambda envelope: sign_envelope(change(read_envelope(envelope).payload), desk.scribe.signer)


def bad_signature(desk: Desk) -> int:
    def spoil(envelope: bytes) -> bytes:
        read = read_envelope(envelope)
        (one,) = read.signatures
        other = replace(one, sig=one.sig[:-1] + bytes([one.sig[-1] ^ 1]))
        return msgspec.json.encode(replace(read, signatures=(other,)))

    return _outcome(desk, spoil=spoil)


def loose_envelope(desk: Desk) -> int:
    return _outcome(desk, spoil=lambda envelope: envelope + b" ")


def loose_statement(desk: Desk) -> int:
    return _outcome(desk, spoil=_resigned(desk, lambda payload: payload + b" "))


def wrong_prev(desk: Desk) -> int:
    return _outcome(desk, twist=_predicate(prev="ab" * 32))


def wrong_seq(desk: Desk) -> int:
    return _outcome(desk, twist=_predicate(seq=desk.next_index + 7))


def not_a_demo(desk: Desk) -> int:
    return _outcome(desk, twist=_predicate(demo=False))


def foreign_state(desk: Desk) -> int:
    def twist(statement: Statement) -> Statement:
        before = replace(statement.predicate.not_before_checkpoint, root="A" * 43 + "=")
        return _predicate(not_before_checkpoint=before)(statement)

    return _outcome(desk, twist=twist)


def replayed(desk: Desk) -> int:
    kept: list[bytes] = []

    def note(envelope: bytes) -> bytes:
        kept.append(envelope)
        return envelope

    _outcome(desk, keep=note)
    again, index = Drafted(kept[0], secrets.token_bytes(32)), desk.next_index
    desk.scribe.keep_record(again)
    desk.scribe.tree.append(entry_of(RecordKind.OUTCOME, again.secret, again.envelope))
    return index


def lost(desk: Desk) -> int:
    return _outcome(desk, keep=lambda _: b"")


def exchanged(desk: Desk) -> int:
    def other(payload: bytes) -> bytes:
        return payload.replace(b'"reference":"R-', b'"reference":"S-')

    return _outcome(desk, keep=_resigned(desk, other))


def never_logged(desk: Desk) -> None:
    desk.scribe.keep_record(desk.scribe.draft(desk.counter.intake(desk.tick())))


def back_dated(desk: Desk) -> int:
    intake, leaf = desk.take()
    index, now = desk.next_index, desk.at
    desk.at -= 7200
    desk.erase(replace(intake, started=int(desk.at)), leaf)
    desk.at = now
    return index


def wrong_kiosk(desk: Desk) -> int:
    other = MemorySigner(desk.authority, utc(desk.at), kiosk="03")
    _put_at_hand(desk, other, "other")
    return _outcome(desk, signer=other, twist=_predicate(kiosk=desk.scribe.signer.name.kiosk))


def unknown_key(desk: Desk) -> int:
    signer = MemorySigner(desk.authority, utc(desk.at))
    _put_at_hand(desk, signer, "unknown")
    return _outcome(desk, signer=signer)


def old_key(desk: Desk) -> int:
    desk.rotate()
    return _outcome(desk, signer=desk.retired[-1])


def foreign_root(desk: Desk) -> int:
    signer = MemorySigner(Authority.make(DOMAIN, utc(desk.at)), utc(desk.at))
    _put_at_hand(desk, signer, "foreign")
    return _outcome(desk, signer=signer)


def more_than_seen(desk: Desk) -> int:
    def twist(statement: Statement) -> Statement:
        said = statement.predicate.verification
        assert said is not None
        return _predicate(verification=replace(said, result="not-proven"))(statement)

    return _outcome(desk, twist=twist)


def device_twice(desk: Desk) -> int:
    intake, leaf = desk.take()
    desk.validate(desk.erase(intake, leaf))
    again = replace(intake, started=int(desk.at), ended=desk.tick())
    leaf = desk.scribe.record(again)
    index = desk.next_index
    desk.validate(desk.erase(again, leaf))
    return index


def no_intake(desk: Desk) -> int:
    intake = desk.counter.intake(desk.tick())
    index = desk.next_index
    desk.erase(intake, bytes(32))
    return index


def two_ends(desk: Desk) -> int:
    intake, leaf = desk.take()
    desk.erase(intake, leaf)
    index = desk.next_index
    desk.scribe.record(desk.counter.returned(intake, leaf, desk.tick()))
    return index


def no_end(desk: Desk) -> int:
    index = desk.next_index
    desk.take()
    return index


def validated_intake(desk: Desk) -> int:
    intake, leaf = desk.take()
    index = desk.next_index
    desk.validate(leaf)
    desk.erase(intake, leaf)
    return index


def self_validated(desk: Desk) -> int:
    intake, leaf = desk.take()
    end = desk.erase(intake, leaf)
    index = desk.next_index
    desk.validate(end, intake.staff)
    return index


def one_person(desk: Desk) -> int:
    return _void(desk, desk.trade_in(), "manager-1")


def void_of_notice(desk: Desk) -> int:
    return _void(desk, desk.validate(desk.trade_in()), "manager-1", "manager-2")


def silent_day(desk: Desk) -> None:
    desk.silent_tomorrow = True


def unproven_key(desk: Desk) -> None:
    desk.false_possession = True


def _void(desk: Desk, leaf: bytes, *persons: str) -> int:
    index = desk.next_index
    desk.scribe.notice(Void(of=leaf.hex(), reason=VoidReason.TEST), desk.tick(), *persons)
    return index


def _put_at_hand(desk: Desk, signer: MemorySigner, name: str) -> None:
    chain = b"".join(one.public_bytes(Encoding.PEM) for one in signer.certificate_chain())
    (desk.folder / f"{name}-chain.pem").write_bytes(chain)


FLAWS: Mapping[str, tuple[str, Flaw]] = {
    "bad signature": ("E-DSSE-SIGNATURE", bad_signature),
    "loose envelope": ("E-DSSE-MALFORMED", loose_envelope),
    "loose statement": ("E-STATEMENT-MALFORMED", loose_statement),
    "wrong prev": ("E-AUDIT-PREV", wrong_prev),
    "wrong seq": ("E-AUDIT-SEQ", wrong_seq),
    "replayed": ("E-AUDIT-REPLAY", replayed),
    "lost": ("E-AUDIT-MISSING", lost),
    "exchanged": ("E-AUDIT-CHANGED", exchanged),
    "never logged": ("E-AUDIT-NOT-LOGGED", never_logged),
    "back-dated": ("E-AUDIT-TIME-ORDER", back_dated),
    "wrong kiosk": ("E-STATEMENT-KIOSK", wrong_kiosk),
    "unknown key": ("E-AUDIT-KEY", unknown_key),
    "foreign root": ("E-SIG-CHAIN", foreign_root),
    "not a demo": ("E-STATEMENT-DEMO", not_a_demo),
    "silent day": ("E-AUDIT-HEARTBEAT", silent_day),
    "more than seen": ("E-AUDIT-RESULT", more_than_seen),
    "device twice": ("E-AUDIT-DEVICE-TWICE", device_twice),
    "no intake": ("E-AUDIT-NO-INTAKE", no_intake),
    "two ends": ("E-AUDIT-TWO-ENDS", two_ends),
    "no end": ("E-AUDIT-NO-END", no_end),
    "validated intake": ("E-AUDIT-VALIDATION-OF", validated_intake),
    "self-validated": ("E-AUDIT-SELF-VALIDATION", self_validated),
    "unproven key": ("E-AUDIT-POSSESSION", unproven_key),
    "one person": ("E-AUDIT-ONE-PERSON", one_person),
    "void of a notice": ("E-AUDIT-NOTICE-OF", void_of_notice),
    "old key": ("E-AUDIT-KEY-OLD", old_key),
    "foreign state": ("E-AUDIT-NOT-BEFORE", foreign_state),
}
