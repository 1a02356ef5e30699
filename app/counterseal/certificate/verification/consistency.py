"""That a later state of a kiosk's log contains an earlier one that somebody holds: proved, verified. Pure."""

from collections.abc import Callable, Collection, Iterable

from counterseal.certificate.findings import Invalid
from counterseal.transparency import consistency
from counterseal.transparency.checkpoint import Checkpoint, verify_checkpoint
from counterseal.transparency.consistency import Consistency
from counterseal.transparency.tiles import CHECKPOINT

from .trust import Trust
from .verify import log_of, verify_log


def prove(old_size: int, names: Collection[str], read: Callable[[str], bytes], trust: Trust) -> Consistency:
    """That a log, by its newest checkpoint, contains what it was at `old_size` entries.

    The whole log is verified first: raises Invalid for its first fault, ValueError if it had no such state.
    """
    for fault in verify_log(names, read, trust):
        if fault.code.startswith("E-"):
            raise Invalid(fault.code)
    signed = read(CHECKPOINT).decode()
    newest = verify_checkpoint(signed, *log_of(signed, trust))
    return consistency.prove(old_size, newest, signed, read)


def verify_consistency(
    untrusted: bytes, shown: Iterable[Checkpoint], trust: Trust
) -> tuple[Checkpoint, Checkpoint]:
    """The earlier and the later state; `shown` are those that other evidence has proved.

    Raises Invalid E-PROOF-STATE when the earlier is none of them, E-PROOF-CONSISTENCY when the later does not
    contain it, or is another one than was shown of that size.
    """
    try:
        proof = consistency.read_consistency(untrusted.decode())
    except UnicodeDecodeError:
        raise Invalid("E-PROOF-MALFORMED") from None
    origin, key = log_of(proof.checkpoint, trust)
    of_this_log = [state for state in shown if state.origin == origin]
    earlier = [state for state in of_this_log if state.size == proof.old_size]
    if not earlier:
        raise Invalid("E-PROOF-STATE")
    for state in earlier:
        later = consistency.verify_consistency(proof, state, origin, key)
    if any(state.size == later.size and state.root != later.root for state in of_this_log):
        raise Invalid("E-PROOF-CONSISTENCY")
    return earlier[0], later
