"""Notes, checkpoints, proofs, policies, keys of witnesses, bundles of entries and names of tiles."""

from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency import consistency, cosignature, note, policy, proof, tiles
from counterseal.transparency.checkpoint import Checkpoint, verify_checkpoint
from tests.fuzz.corpus import files
from tests.fuzz.mutations import bounded, spoiled
from tests.fuzz.outcome import as_text, holds
from tests.vectors.generator import pki
from tests.vectors.generator.base import base, signer

PROOFS = files(".tlog-proof")
NOTES = [text.partition(b"\n\n")[2] for text in PROOFS] + files("checkpoint")
WORDS = ["\n", "\n\n", "\n\n\n", "\N{EM DASH} ", "\N{EM DASH} a b\n", "-1", "+1", "01", "٣", "9" * 30, "="]
WORDS_AS_BYTES = [word.encode() for word in WORDS]
POLICIES = [*files("policy"), b"witness w w+01020304+BAAA\ngroup g any w\nquorum g\n"]
POLICY_WORDS = [*b"witness |group |quorum |log |any|all|none| |#|99|+".split(b"|"), b"\n"]
TILES = [b"tile/entries/x001/x234/067.p/5", b"tile/0/000", b"tile/5/000.p/255"]
KEY = signer().public_key()
OLD = Checkpoint(pki.ORIGIN, 3, bytes(32))
CONSISTENCIES = [
    consistency.Consistency(3, (bytes(32),) * 3, as_text(base().log["log/checkpoint"])).text().encode()
]


@bounded
@given(spoiled(NOTES, WORDS_AS_BYTES))
def test_notes(untrusted: bytes) -> None:
    text = as_text(untrusted)
    if holds(lambda: note.read_note(text)):
        holds(lambda: note.verify_note(text, pki.ORIGIN, KEY))
        holds(lambda: verify_checkpoint(text, pki.ORIGIN, KEY))
        holds(lambda: cosignature.cosigned_at(text, _witnesses(text)))


@bounded
@given(spoiled([note.read_note(as_text(NOTES[0])).text.encode()], WORDS_AS_BYTES))
def test_checkpoints_that_are_signed(untrusted: bytes) -> None:
    text = as_text(untrusted)
    holds(lambda: verify_checkpoint(note.sign_note(text, pki.ORIGIN, signer()), pki.ORIGIN, KEY))


@bounded
@given(spoiled(PROOFS, WORDS_AS_BYTES), st.binary(max_size=40))
def test_proofs(untrusted: bytes, entry: bytes) -> None:
    text = as_text(untrusted)
    if holds(lambda: proof.read_proof(text)):
        holds(lambda: proof.verify_proof(proof.read_proof(text), entry, pki.ORIGIN, KEY))


@bounded
@given(spoiled(CONSISTENCIES, WORDS_AS_BYTES))
def test_consistency_proofs(untrusted: bytes) -> None:
    text = as_text(untrusted)
    if holds(lambda: consistency.read_consistency(text)):
        read = consistency.read_consistency(text)
        holds(lambda: consistency.verify_consistency(read, OLD, pki.ORIGIN, KEY))


@bounded
@given(spoiled(POLICIES, POLICY_WORDS))
def test_policies(untrusted: bytes) -> None:
    if holds(lambda: policy.read_policy(untrusted)):
        believed = policy.read_policy(untrusted)
        holds(lambda: believed.seen_at(as_text(NOTES[0])))
        believed.lists(note.verifier_key(pki.ORIGIN, KEY))


@bounded
@given(spoiled([note.verifier_key(pki.ORIGIN, KEY).encode()], [b"+", b"=", b"\n", "é".encode()]))
def test_verifier_keys(untrusted: bytes) -> None:
    holds(lambda: cosignature.read_witness_key(as_text(untrusted)))
    holds(lambda: note.read_verifier_key(as_text(untrusted)))


@bounded
@given(st.binary(max_size=400), st.integers(0, 256))
def test_bundles(untrusted: bytes, count: int) -> None:
    holds(lambda: tiles.read_entries(untrusted, count))


@bounded
@given(
    spoiled(
        [b"tile/entries/x001/x234/067.p/5", b"tile/0/000", b"tile/5/000.p/255"], [b"/", b"x", b".p/", b"0"]
    )
)
def test_names_of_tiles(untrusted: bytes) -> None:
    name = as_text(untrusted)
    tile = tiles.read_path(name)
    assert tile is None or tile.path == name


def _witnesses(text: str) -> list[cosignature.WitnessKey]:
    """Keys under the names that sign this note: their lines are then looked at."""
    names = {signature.name for signature in note.read_note(text).signatures}
    return [cosignature.WitnessKey(name, bytes(32)) for name in sorted(names)]
