"""Proofs that a statement is in the log: the path, the index, the secret, and the file they stand in."""

import base64
import re

from counterseal.transparency.proof import MAX_EXTRA, Proof, read_proof
from tests.vectors.generator.base import PROOF_FILE, base, logged
from tests.vectors.generator.vector import Files, vector


def _sound(name: str = "erased") -> Proof:
    return read_proof(base().issued[name].proof)


def _with(name: str = "erased", **changes: object) -> Files:
    """A statement and its proof with some parts replaced."""
    sound = _sound(name)
    parts = {"index": sound.index, "path": sound.path, "checkpoint": sound.checkpoint, "extra": sound.extra}
    return logged(name) | {PROOF_FILE: Proof(**parts | changes).text().encode()}  # type: ignore[arg-type]  # by name


def _changed(old: str, new: str) -> Files:
    proof = base().issued["erased"].proof
    if proof.count(old) < 1:
        raise ValueError("nothing to change")
    return logged() | {PROOF_FILE: proof.replace(old, new, 1).encode()}


@vector()
def proof_of_first_entry_pass() -> Files:
    """The first entry of a log of one: its proof has no hashes."""
    return logged("intake")


@vector()
def proof_of_last_entry_pass() -> Files:
    """The fifth entry of five, whose path skips levels."""
    return logged("android")


@vector()
def proof_of_middle_entry_pass() -> Files:
    """The fourth entry of four."""
    return logged("not-proven")


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_of_another_statement_fail() -> Files:
    """A statement beside the proof of another."""
    return logged("erased") | {PROOF_FILE: base().issued["returned"].proof.encode()}


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_index_changed_fail() -> Files:
    """The proof names the place before."""
    return _with(index=0)


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_index_outside_fail() -> Files:
    """The place is behind the end of the log."""
    return _with(index=2)


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_index_huge_fail() -> Files:
    """The place is a number of nineteen digits."""
    return _with(index=9_223_372_036_854_775_807)


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_hash_changed_fail() -> Files:
    """One bit of the path was changed."""
    first, *rest = _sound("android").path
    return _with("android", path=(bytes([first[0] ^ 1]) + first[1:], *rest))


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_hash_missing_fail() -> Files:
    """The last hash of the path is missing."""
    return _with("not-proven", path=_sound("not-proven").path[:-1])


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_hash_added_fail() -> Files:
    """One hash more than the path needs."""
    return _with("not-proven", path=(*_sound("not-proven").path, bytes(32)))


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_hashes_exchanged_fail() -> Files:
    """The hashes of the path in the wrong order."""
    return _with("not-proven", path=_sound("not-proven").path[::-1])


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_hash_short_fail() -> Files:
    """A hash of 31 bytes."""
    return _with(path=(_sound().path[0][:31],))


@vector({PROOF_FILE: "E-PROOF-INCLUSION"})
def proof_secret_changed_fail() -> Files:
    """Another secret: statement and entry no longer belong together."""
    return _with(extra=bytes(32))


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_without_secret_fail() -> Files:
    """The line with the secret was left out."""
    return _with(extra=b"")


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_secret_short_fail() -> Files:
    """A secret of 31 bytes."""
    return _with(extra=_sound().extra[:31])


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_secret_too_long_fail() -> Files:
    """An extra line of more than a kilobyte."""
    return _with(extra=bytes(MAX_EXTRA + 1))


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_of_later_version_fail() -> Files:
    """A version that does not exist yet."""
    return _changed("tlog-proof@v1", "tlog-proof@v2")


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_index_with_zero_fail() -> Files:
    """The index with a zero before it."""
    return _changed("index 1", "index 01")


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_index_with_plus_fail() -> Files:
    """The index with a sign."""
    return _changed("index 1", "index +1")


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_index_in_other_digits_fail() -> Files:
    """The index in Arabic digits, which some number readers accept."""
    return _changed("index 1", "index \N{ARABIC-INDIC DIGIT ONE}")


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_hash_without_padding_fail() -> Files:
    """A hash in base64 without the sign that fills it up."""
    encoded = base64.b64encode(_sound().path[0]).decode()
    return _changed(encoded, encoded.rstrip("="))


@vector({PROOF_FILE: "E-PROOF-MALFORMED"})
def proof_too_deep_fail() -> Files:
    """64 hashes: no log of ours can be that high."""
    return _with(path=(bytes(32),) * 64)


@vector({PROOF_FILE: "E-PROOF-STATEMENT"})
def proof_alone_fail() -> Files:
    """A proof without the statement that it is for."""
    return {PROOF_FILE: base().issued["erased"].proof.encode()}


@vector({PROOF_FILE: "E-NOTE-MALFORMED"})
def proof_without_checkpoint_fail() -> Files:
    """Nothing follows the path."""
    head = re.split("\n\n", base().issued["erased"].proof)[0]
    return logged() | {PROOF_FILE: f"{head}\n\n".encode()}
