"""Checkpoints and the notes that carry them, each inside a proof of the sample statement."""

import base64

from counterseal.transparency import note
from counterseal.transparency.note import Signature
from counterseal.transparency.proof import read_proof
from tests.vectors.generator import keys, pki
from tests.vectors.generator.base import PROOF_FILE, base, logged, signer
from tests.vectors.generator.vector import Files, vector

_NOT_SIGNED = "The recipe reads no notes."


def _with_note(text: str) -> Files:
    """The sample statement and its proof, with another note in the place of its checkpoint."""
    proof = base().issued["erased"].proof
    head = proof.partition("\n\n")[0]
    return logged() | {PROOF_FILE: f"{head}\n\n{text}".encode()}


def _sound() -> str:
    return read_proof(base().issued["erased"].proof).checkpoint


def _text() -> str:
    return note.read_note(_sound()).text


def _changed(old: str, new: str) -> Files:
    if _sound().count(old) < 1:
        raise ValueError("nothing to change")
    return _with_note(_sound().replace(old, new, 1))


def _signed(text: str) -> Files:
    """A checkpoint of this text, correctly signed by the kiosk."""
    return _with_note(note.sign_note(text, pki.ORIGIN, signer()))


def _signature() -> Signature:
    (signature,) = note.read_note(_sound()).signatures
    return signature


def _stranger(name: str = "witness.example") -> Signature:
    return Signature(name, b"\x01\x02\x03\x04", bytes(64))


@vector()
def note_with_unknown_signature_pass() -> Files:
    """A second signature by a key that nobody here knows: the format says to ignore it."""
    return _with_note(note.attach(_text(), _signature(), _stranger()))


@vector()
def note_with_sixteen_signatures_pass() -> Files:
    """As many signatures as a reader must accept."""
    return _with_note(note.attach(_text(), _signature(), *(_stranger(f"w{n}.example") for n in range(15))))


@vector({PROOF_FILE: "E-NOTE-MALFORMED"}, blind={"go": "Go's reader accepts up to a hundred signatures."})
def note_with_seventeen_signatures_fail() -> Files:
    """More signatures than any of ours has."""
    return _with_note(note.attach(_text(), _signature(), *(_stranger(f"w{n}.example") for n in range(16))))


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_signature_changed_fail() -> Files:
    """The checkpoint's signature was changed by one bit."""
    name, key, signature = _signature()
    changed = signature[:-1] + bytes([signature[-1] ^ 1])
    return _with_note(note.attach(_text(), Signature(name, key, changed)))


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_root_changed_fail() -> Files:
    """Another root under the old signature."""
    root = base64.b64encode(bytes(32)).decode()
    return _changed(_text().split("\n")[2], root)


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_size_changed_fail() -> Files:
    """Another size under the old signature."""
    return _changed("\n2\n", "\n3\n")


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_by_stranger_fail() -> Files:
    """A checkpoint with the log's name, signed by a key that is not the kiosk's."""
    stranger = keys.VectorSigner(keys.p256("stranger"), ())
    return _with_note(note.sign_note(_text(), pki.ORIGIN, stranger))


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_by_stranger_with_our_key_id_fail() -> Files:
    """The key id is the kiosk's, the signature a stranger's: a key id is only a hint."""
    stranger = keys.VectorSigner(keys.p256("stranger"), ())
    forged = Signature(pki.ORIGIN, _signature().key_id, stranger.sign(_text().encode()))
    return _with_note(note.attach(_text(), forged))


@vector(
    {PROOF_FILE: "E-NOTE-SIGNATURE"},
    blind={"go": "Go's reader takes the first of two signatures by one key."},
)
def note_signed_twice_fail() -> Files:
    """Two signatures by the kiosk: it signs once."""
    return _with_note(note.attach(_text(), _signature(), _signature()))


@vector({PROOF_FILE: "E-NOTE-SIGNATURE"})
def note_under_other_name_fail() -> Files:
    """The kiosk's signature under the name of another log."""
    return _with_note(note.attach(_text(), Signature("k-03.example", *_signature()[1:])))


@vector({PROOF_FILE: "E-CHECKPOINT-ORIGIN"})
def checkpoint_of_another_log_fail() -> Files:
    """The kiosk signed a checkpoint that names another log."""
    return _signed(_text().replace(pki.ORIGIN, "k-03.example"))


@vector({PROOF_FILE: "E-CHECKPOINT-MALFORMED"})
def checkpoint_with_extension_fail() -> Files:
    """A fourth line, which the format advises against and no kiosk writes."""
    return _signed(_text() + "extension\n")


@vector({PROOF_FILE: "E-CHECKPOINT-MALFORMED"})
def checkpoint_size_with_zero_fail() -> Files:
    """The size with a zero before it."""
    return _signed(_text().replace("\n2\n", "\n02\n"))


@vector({PROOF_FILE: "E-CHECKPOINT-MALFORMED"})
def checkpoint_size_negative_fail() -> Files:
    """A negative size."""
    return _signed(_text().replace("\n2\n", "\n-2\n"))


@vector({PROOF_FILE: "E-CHECKPOINT-MALFORMED"})
def checkpoint_root_short_fail() -> Files:
    """A root of 31 bytes."""
    return _signed(f"{pki.ORIGIN}\n2\n{base64.b64encode(bytes(31)).decode()}\n")


@vector({PROOF_FILE: "E-CHECKPOINT-MALFORMED"})
def checkpoint_without_root_fail() -> Files:
    """Two lines only."""
    return _signed(f"{pki.ORIGIN}\n2\n")


@vector({PROOF_FILE: "E-NOTE-MALFORMED"})
def note_with_control_character_fail() -> Files:
    """A carriage return at the end of each line, as some systems write text."""
    return _with_note(_sound().replace("\n", "\r\n"))


@vector({PROOF_FILE: "E-NOTE-MALFORMED"})
def note_with_hyphen_fail() -> Files:
    """The dash before the signature is a hyphen."""
    return _changed("\N{EM DASH} ", "- ")


@vector({PROOF_FILE: "E-NOTE-MALFORMED"})
def note_without_last_newline_fail() -> Files:
    """The last line does not end."""
    return _with_note(_sound()[:-1])


@vector({PROOF_FILE: "E-NOTE-MALFORMED"})
def note_without_signature_fail() -> Files:
    """Only the text of the checkpoint."""
    return _with_note(_text() + "\n")
