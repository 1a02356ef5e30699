"""Witnesses: their lines under a checkpoint and on a receipt, and the policy that says whose count."""

from collections.abc import Callable, Iterable
from datetime import timedelta

from msgspec.structs import replace

from counterseal.certificate.issue import Issued
from counterseal.certificate.receipt_text import Cosigned, read_receipt, write_receipt
from counterseal.transparency import note
from counterseal.transparency.note import Signature, verifier_key
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import (
    PROOF_FILE,
    RECEIPT,
    STATEMENT_FILE,
    signer,
)
from tests.vectors.generator.chance import MOMENT
from tests.vectors.generator.vector import Files, to_both, vector
from tests.vectors.generator.witnesses import SEEN, by_one, cosign, policy, trusting, witnessed

_COSIGNATURE = {PROOF_FILE: "E-NOTE-COSIGNATURE"}
_STAMP = "E-TIME-STAMP"
_UNREAD = to_both("It does not ask who made the time stamp.")
_ANY = policy("any", "w1.example", "w2.example")


def _proof(issued: Issued, believed: bytes = _ANY) -> Files:
    """Statement and proof, and a policy."""
    files = {STATEMENT_FILE: issued.envelope, PROOF_FILE: issued.proof.encode()}
    return files | trusting(believed)


def _signed(sign: Callable[[str], tuple[Signature, ...]], believed: bytes = _ANY) -> Files:
    """The same, where the lines under the checkpoint may be of any kind."""
    head, _, checkpoint = by_one().proof.partition("\n\n")
    read = note.read_note(checkpoint)
    text = note.attach(read.text, read.signatures[0], *sign(read.text))
    return _proof(by_one(), believed) | {PROOF_FILE: f"{head}\n\n{text}".encode()}


def _receipt(change: Callable[[tuple[Cosigned, ...]], Iterable[Cosigned]]) -> Files:
    """A receipt with other lines of witnesses, which the kiosk did not sign anew."""
    _, signed = read_receipt(by_one().receipt.text)
    text = write_receipt(replace(signed, cosignatures=tuple(change(signed.cosignatures))))
    return {RECEIPT: text.encode(), **trusting(_ANY)}


@vector(informs={PROOF_FILE: ""})
def witness_confirms_pass() -> Files:
    """One of two believed witnesses signed the checkpoint, and one is enough."""
    return _proof(by_one())


@vector(informs={PROOF_FILE: ""})
def witnesses_confirm_pass() -> Files:
    """Both witnesses signed, and both are needed."""
    both = witnessed(lambda text: (cosign("w1.example", text), cosign("w2.example", text)))
    return _proof(both, policy("all", "w1.example", "w2.example"))


@vector(informs={RECEIPT: ""})
def witness_confirms_receipt_pass() -> Files:
    """A receipt that carries a witness's line."""
    return {RECEIPT: by_one().receipt.text.encode(), **trusting(_ANY)}


@vector()
def witnesses_too_few_pass() -> Files:
    """One of two signed where both are needed: nothing is wrong, only the time is not confirmed."""
    return _proof(by_one(), policy("all", "w1.example", "w2.example"))


@vector()
def witness_unknown_pass() -> Files:
    """A line by a witness whom nobody here knows: the format says to ignore it."""
    return _signed(lambda text: (cosign("w9.example", text),))


@vector(informs={PROOF_FILE: "W-TIME-CLOCK"})
def witness_before_kiosk_pass() -> Files:
    """A witness saw the record an hour before the time it states: the kiosk's clock was ahead."""
    early = MOMENT - timedelta(hours=1)
    return _signed(lambda text: (cosign("w1.example", text, early),))


@vector("E-RECEIPT-SIGNATURE")
def receipt_without_cosignature_fail() -> Files:
    """The witness's line was taken out of a receipt; the kiosk had signed that it was there."""
    return _receipt(lambda _: ())


@vector("E-RECEIPT-SIGNATURE")
def receipt_with_cosignature_set_back_fail() -> Files:
    """The time in the witness's line on a receipt was set back."""
    return _receipt(lambda lines: [replace(one, time=one.time - 3600) for one in lines])


@vector("E-NOTE-COSIGNATURE")
def receipt_with_false_cosignature_fail() -> Files:
    """The kiosk signed a receipt on which a believed witness's line is not the witness's."""
    issued = witnessed(lambda text: (cosign("w1.example", text.replace("\n1\n", "\n2\n")),))
    return {RECEIPT: issued.receipt.text.encode(), **trusting(_ANY)}


@vector(_COSIGNATURE)
def cosignature_changed_fail() -> Files:
    """One bit of a believed witness's line was changed."""

    def changed(text: str) -> tuple[Signature, ...]:
        name, key, content = cosign("w1.example", text)
        return (Signature(name, key, content[:-1] + bytes([content[-1] ^ 1])),)

    return _signed(changed)


@vector(_COSIGNATURE)
def cosignature_time_changed_fail() -> Files:
    """The time in a believed witness's line was set back."""

    def earlier(text: str) -> tuple[Signature, ...]:
        name, key, content = cosign("w1.example", text)
        return (Signature(name, key, (int(SEEN.timestamp()) - 3600).to_bytes(8) + content[8:]),)

    return _signed(earlier)


@vector(_COSIGNATURE)
def cosignature_of_another_state_fail() -> Files:
    """A believed witness signed another checkpoint."""
    return _signed(lambda text: (cosign("w1.example", text.replace("\n1\n", "\n2\n")),))


@vector(_COSIGNATURE)
def cosignature_by_stranger_fail() -> Files:
    """A stranger's signature under the name and key id of a believed witness."""

    def forged(text: str) -> tuple[Signature, ...]:
        name, key, _ = cosign("w1.example", text)
        return (Signature(name, key, cosign("w9.example", text).signature),)

    return _signed(forged)


@vector(_COSIGNATURE, blind={"go": "Go's reader takes the first of two lines by one key."})
def cosignature_twice_fail() -> Files:
    """Two lines by one witness, with two times."""
    later = SEEN + timedelta(hours=1)
    return _signed(lambda text: (cosign("w1.example", text), cosign("w1.example", text, later)))


@vector(_COSIGNATURE)
def cosignature_short_fail() -> Files:
    """A believed witness's line of one byte too few."""

    def short(text: str) -> tuple[Signature, ...]:
        name, key, content = cosign("w1.example", text)
        return (Signature(name, key, content[:-1]),)

    return _signed(short)


@vector(_COSIGNATURE)
def cosignature_without_time_fail() -> Files:
    """A believed witness signed the checkpoint itself, without saying when."""

    def timeless(text: str) -> tuple[Signature, ...]:
        name, key, _ = cosign("w1.example", text)
        return (Signature(name, key, bytes(8) + keys.ed25519_key(name).sign(text.encode())),)

    return _signed(timeless)


@vector({PROOF_FILE: "E-POLICY-LOG"}, blind={"go": "Go is given the log's key by hand."})
def policy_of_another_log_fail() -> Files:
    """The policy lists logs, and this kiosk's is not among them."""
    other = verifier_key("k-03.example", keys.p256("second").public_key())
    return _proof(by_one(), policy("any", "w1.example", "w2.example", log=other))


@vector(informs={PROOF_FILE: ""})
def policy_of_this_log_pass() -> Files:
    """The policy lists this kiosk's log."""
    ours = verifier_key(pki.ORIGIN, signer().public_key())
    return _proof(by_one(), policy("any", "w1.example", "w2.example", log=ours))


@vector({"trust": "E-POLICY-MALFORMED"})
def policy_without_quorum_fail() -> Files:
    """A policy that does not say how many witnesses are enough."""
    return _proof(by_one(), _ANY.replace(b"quorum us\n", b""))


@vector({"trust": "E-POLICY-MALFORMED"})
def policy_with_one_key_twice_fail() -> Files:
    """One witness under two names, so that it alone could be two."""
    key = policy("any", "w1.example").split()[2]
    twice = b"witness w1 %s\nwitness w2 %s\ngroup us all w1 w2\nquorum us\n" % (key, key)
    return _proof(by_one(), twice)


@vector({"trust": "E-POLICY-KEY"})
def policy_with_unknown_key_fail() -> Files:
    """A witness's key of a kind that we cannot check."""
    return _proof(by_one(), b"witness w1 w1+01020304+Bg==\nquorum w1\n")
