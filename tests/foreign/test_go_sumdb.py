"""Go's own reader of transparency logs on what we sign and prove: it agrees, whatever was changed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.transparency.conftest import ORIGIN, SoftKey, entry
from tests.transparency.merkle_cases import FILE
from tests.transparency.witness_keys import SoftWitness, cosign

from counterseal.transparency import note
from counterseal.transparency.checkpoint import sign_checkpoint, verify_checkpoint
from counterseal.transparency.consistency import Consistency, make_path, read_consistency, verify_consistency
from counterseal.transparency.cosignature import cosigned_at
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.proof import Proof, read_proof, verify_proof
from counterseal.transparency.store import Log

from .go_tool import GoTool

pytestmark = pytest.mark.foreign

KEY = SoftKey()
LOG = note.verifier_key(ORIGIN, KEY.public_key())
WITNESSES = [SoftWitness("w1.example"), SoftWitness("w2.example")]
KEYS = [witness.key for witness in WITNESSES]
VKEYS = [LOG, *(witness.vkey for witness in WITNESSES)]
NOON = 1_790_000_000
SIZES = [1, 2, 3, 5, 8, 13, 64, 65, 255, 256, 257, 300]


@pytest.fixture(scope="module")
def go(tmp_path_factory: pytest.TempPathFactory) -> GoTool:
    return GoTool(tmp_path_factory.mktemp("go"))


@pytest.fixture(scope="module")
def proofs(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Proof]:
    """By size, the newest entry's proof, cosigned."""
    log = Log(tmp_path_factory.mktemp("log"), KEY, ORIGIN)
    made = {}
    for number in range(max(SIZES)):
        proof = log.append(entry(number))
        cosigned = cosign(proof.checkpoint, *((witness, NOON + number) for witness in WITNESSES))
        made[number + 1] = Proof(proof.index, proof.path, cosigned)
    return made


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> Log:
    made = Log(tmp_path_factory.mktemp("other"), KEY, ORIGIN)
    for number in range(max(SIZES)):
        made.append(entry(number))
    return made


@pytest.mark.parametrize("size", SIZES)
def test_a_proof_and_its_checkpoint_hold(
    go: GoTool, proofs: dict[int, Proof], size: int, tmp_path: Path
) -> None:
    proof, path = proofs[size], tmp_path / "file"
    path.write_text(proof.text())
    seen = [f"seen {key.name} {NOON + size - 1}" for key in KEYS]
    assert go.run("proof", str(path), entry(size - 1).hex(), *VKEYS) == (True, [*seen, "OK"])
    path.write_text(proof.checkpoint)
    assert go.run("checkpoint", str(path), *VKEYS) == (True, [*seen, "OK"])
    assert go.run("checkpoint", str(path), LOG) == (True, ["OK"])
    assert cosigned_at(proof.checkpoint, KEYS) == dict.fromkeys(KEYS, NOON + size - 1)


@pytest.mark.parametrize("old", SIZES)
def test_growth_is_shown(go: GoTool, proofs: dict[int, Proof], log: Log, old: int, tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.write_text(proofs[old].checkpoint)
    known = verify_checkpoint(proofs[old].checkpoint, ORIGIN, KEY.public_key())
    for new in [size for size in SIZES if size >= old]:
        shown = Consistency(old, make_path(old, new, log.node), proofs[new].checkpoint)
        after.write_text(shown.text())
        good, said = go.run("consistency", str(before), str(after), *VKEYS)
        assert good, said
        verify_consistency(read_consistency(shown.text()), known, ORIGIN, KEY.public_key())


def flips(text: str) -> Iterator[str]:
    """Each byte changed in one bit, the bits by turns; those that are no text any more are left out."""
    good = text.encode()
    for position in range(len(good)):
        bad = bytearray(good)
        bad[position] ^= (0x01, 0x20, 0x02)[position % 3]
        try:
            yield bad.decode()
        except UnicodeDecodeError:
            continue


def test_on_every_flipped_byte_of_a_proof_we_agree(
    go: GoTool, proofs: dict[int, Proof], tmp_path: Path
) -> None:
    path, verdicts = tmp_path / "file", set()
    for text in flips(proofs[13].text()):
        path.write_text(text)
        ours = _holds(text, 12)
        assert go.run("proof", str(path), entry(12).hex(), *VKEYS)[0] == ours, text
        verdicts.add(ours)
    assert verdicts == {False, True}, "a line of an unknown key does no harm: both kinds were tried"


def test_on_every_flipped_byte_of_a_consistency_proof_we_agree(
    go: GoTool, proofs: dict[int, Proof], log: Log, tmp_path: Path
) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.write_text(proofs[5].checkpoint)
    shown = Consistency(5, make_path(5, 13, log.node), proofs[13].checkpoint)
    for text in flips(shown.text()):
        after.write_text(text)
        assert go.run("consistency", str(before), str(after), *VKEYS)[0] == _grows(text, proofs[5]), text


def test_a_rewritten_log_is_refused(
    go: GoTool, proofs: dict[int, Proof], tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    """Signed by the right key, cosigned by nobody, and not what it was."""
    other = Log(tmp_path_factory.mktemp("rewritten"), KEY, ORIGIN)
    for number in range(1, 14):
        other.append(entry(number))
    signed = sign_checkpoint(other.checkpoint, KEY)
    shown = Consistency(5, make_path(5, 13, other.node), signed).text()
    before, after = tmp_path / "before", tmp_path / "after"
    before.write_text(proofs[5].checkpoint)
    after.write_text(shown)
    assert not go.run("consistency", str(before), str(after), LOG)[0]
    assert not _grows(shown, proofs[5])


def test_the_cases_in_others_form_are_judged_as_they_say(go: GoTool) -> None:
    good, said = go.run("merkle", str(FILE))
    assert good
    assert said == [*("false" if case["wantErr"] else "true" for case in json.loads(FILE.read_text())), "OK"]


def _holds(text: str, number: int) -> bool:
    try:
        proof = read_proof(text)
        verify_proof(proof, entry(number), ORIGIN, KEY.public_key())
        cosigned_at(proof.checkpoint, KEYS)
    except Invalid:
        return False
    return True


def _grows(text: str, before: Proof) -> bool:
    known = verify_checkpoint(before.checkpoint, ORIGIN, KEY.public_key())
    try:
        proof = read_consistency(text)
        verify_consistency(proof, known, ORIGIN, KEY.public_key())
        cosigned_at(proof.checkpoint, KEYS)
    except Invalid:
        return False
    return True
