"""What can be wrong in a history, one way each, and the code of the one finding that an audit must give.

A flaw is planted into otherwise sound trade-ins. It returns the index at which it must be found; None where
there is no entry, or not yet.
"""

from collections.abc import Callable, Mapping

from . import flawed_custody, flawed_keys, flawed_statements
from .desk import Desk

Flaw = Callable[[Desk], int | None]

FLAWS: Mapping[str, tuple[str, Flaw]] = {
    "bad signature": ("E-DSSE-SIGNATURE", flawed_statements.bad_signature),
    "loose envelope": ("E-DSSE-MALFORMED", flawed_statements.loose_envelope),
    "loose statement": ("E-STATEMENT-MALFORMED", flawed_statements.loose_statement),
    "wrong prev": ("E-AUDIT-PREV", flawed_statements.wrong_prev),
    "wrong seq": ("E-AUDIT-SEQ", flawed_statements.wrong_seq),
    "replayed": ("E-AUDIT-REPLAY", flawed_statements.replayed),
    "lost": ("E-AUDIT-MISSING", flawed_statements.lost),
    "exchanged": ("E-AUDIT-CHANGED", flawed_statements.exchanged),
    "never logged": ("E-AUDIT-NOT-LOGGED", flawed_statements.never_logged),
    "back-dated": ("E-AUDIT-TIME-ORDER", flawed_statements.back_dated),
    "wrong kiosk": ("E-STATEMENT-KIOSK", flawed_keys.wrong_kiosk),
    "unknown key": ("E-AUDIT-KEY", flawed_keys.unknown_key),
    "foreign root": ("E-SIG-CHAIN", flawed_keys.foreign_root),
    "not a demo": ("E-STATEMENT-DEMO", flawed_statements.not_a_demo),
    "silent day": ("E-AUDIT-HEARTBEAT", flawed_custody.silent_day),
    "more than seen": ("E-AUDIT-RESULT", flawed_statements.more_than_seen),
    "device twice": ("E-AUDIT-DEVICE-TWICE", flawed_custody.device_twice),
    "no intake": ("E-AUDIT-NO-INTAKE", flawed_custody.no_intake),
    "two ends": ("E-AUDIT-TWO-ENDS", flawed_custody.two_ends),
    "no end": ("E-AUDIT-NO-END", flawed_custody.no_end),
    "validated intake": ("E-AUDIT-VALIDATION-OF", flawed_custody.validated_intake),
    "self-validated": ("E-AUDIT-SELF-VALIDATION", flawed_custody.self_validated),
    "unproven key": ("E-AUDIT-POSSESSION", flawed_keys.unproven_key),
    "one person": ("E-AUDIT-ONE-PERSON", flawed_custody.one_person),
    "void of a notice": ("E-AUDIT-NOTICE-OF", flawed_custody.void_of_notice),
    "old key": ("E-AUDIT-KEY-OLD", flawed_keys.old_key),
    "foreign state": ("E-AUDIT-NOT-BEFORE", flawed_statements.foreign_state),
}
