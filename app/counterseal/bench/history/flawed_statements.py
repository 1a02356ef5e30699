"""Statements that are not what they should be: in form, in their place, or in what is kept of them."""

import secrets
from collections.abc import Callable
from typing import Any

import msgspec
from msgspec.structs import replace

from counterseal.certificate.dsse import read_envelope, sign_envelope
from counterseal.certificate.entry import entry_of
from counterseal.certificate.statement import Statement
from counterseal.tradein.effects import RecordKind

from .desk import Desk
from .scribe import Drafted, Twist


def predicate(**changes: object) -> Twist:
    """A statement that says something else, and is properly signed and logged."""
    return lambda statement: replace(statement, predicate=replace(statement.predicate, **changes))


def outcome(desk: Desk, **how: Any) -> int:
    """A trade-in whose end is recorded as `Scribe.record` is told to; the index of that record."""
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

    return outcome(desk, spoil=spoil)


def loose_envelope(desk: Desk) -> int:
    return outcome(desk, spoil=lambda envelope: envelope + b" ")


def loose_statement(desk: Desk) -> int:
    return outcome(desk, spoil=_resigned(desk, lambda payload: payload + b" "))


def wrong_prev(desk: Desk) -> int:
    return outcome(desk, twist=predicate(prev="ab" * 32))


def wrong_seq(desk: Desk) -> int:
    return outcome(desk, twist=predicate(seq=desk.next_index + 7))


def not_a_demo(desk: Desk) -> int:
    return outcome(desk, twist=predicate(demo=False))


def foreign_state(desk: Desk) -> int:
    def twist(statement: Statement) -> Statement:
        before = replace(statement.predicate.not_before_checkpoint, root="A" * 43 + "=")
        return predicate(not_before_checkpoint=before)(statement)

    return outcome(desk, twist=twist)


def replayed(desk: Desk) -> int:
    kept: list[bytes] = []

    def note(envelope: bytes) -> bytes:
        kept.append(envelope)
        return envelope

    outcome(desk, keep=note)
    again, index = Drafted(kept[0], secrets.token_bytes(32)), desk.next_index
    desk.scribe.keep_record(again)
    desk.scribe.tree.append(entry_of(RecordKind.OUTCOME, again.secret, again.envelope))
    return index


def lost(desk: Desk) -> int:
    return outcome(desk, keep=lambda _: b"")


def exchanged(desk: Desk) -> int:
    def other(payload: bytes) -> bytes:
        return payload.replace(b'"reference":"R-', b'"reference":"S-')

    return outcome(desk, keep=_resigned(desk, other))


def never_logged(desk: Desk) -> None:
    desk.scribe.keep_record(desk.scribe.draft(desk.counter.intake(desk.tick())))


def back_dated(desk: Desk) -> int:
    intake, leaf = desk.take()
    index, now = desk.next_index, desk.at
    desk.at -= 7200
    desk.erase(replace(intake, started=int(desk.at)), leaf)
    desk.at = now
    return index


def more_than_seen(desk: Desk) -> int:
    def twist(statement: Statement) -> Statement:
        said = statement.predicate.verification
        assert said is not None  # noqa: S101 - an outcome has one
        return predicate(verification=replace(said, result="not-proven"))(statement)

    return outcome(desk, twist=twist)
