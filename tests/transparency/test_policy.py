"""Whose word counts, and from when on: cosignatures under a policy."""

import base64
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency import note
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint, verify_checkpoint
from counterseal.transparency.cosignature import cosigned_at, read_witness_key
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.policy import MAX_LINES, read_policy

from .conftest import ORIGIN, SoftKey
from .witness_keys import SoftWitness, cosign, policy_of

ONE, TWO, THREE = (SoftWitness(f"w{number}.example") for number in (1, 2, 3))
NOON = 1_790_000_000
NAMED = "".join(f"witness {one.key.name} {one.vkey}\n" for one in (ONE, TWO, THREE))


@pytest.fixture(scope="module")
def checkpoint(key: SoftKey) -> str:
    return sign_checkpoint(Checkpoint(ORIGIN, 7, hashlib.sha256(b"root").digest()), key)


def test_a_cosigned_checkpoint_is_still_the_logs(key: SoftKey, checkpoint: str) -> None:
    cosigned = cosign(checkpoint, (ONE, NOON), (TWO, NOON + 1))
    assert verify_checkpoint(cosigned, ORIGIN, key.public_key()).size == 7
    assert cosigned_at(cosigned, [ONE.key, TWO.key, THREE.key]) == {ONE.key: NOON, TWO.key: NOON + 1}


def test_an_example_of_the_specification_has_its_key_id() -> None:
    """https://c2sp.org/tlog-cosignature: the id is made of the name, a newline, 4 and the key."""
    name, key_id, rest = ONE.vkey.split("+", 2)
    public = base64.b64decode(rest)[1:]
    assert key_id == hashlib.sha256(f"{name}\n\4".encode() + public).hexdigest()[:8]
    assert read_witness_key(ONE.vkey) == ONE.key


@pytest.mark.parametrize(
    ("quorum", "times", "seen"),
    [
        ("any", {ONE: 5, TWO: 3}, 3),
        ("2", {ONE: 5, TWO: 3}, 5),
        ("2", {ONE: 5}, None),
        ("2", {ONE: 5, TWO: 3, THREE: 4}, 4),
        ("all", {ONE: 5, TWO: 3, THREE: 4}, 5),
        ("all", {ONE: 5, TWO: 3}, None),
        ("any", {}, None),
    ],
)
def test_the_quorum_has_seen_it_when_enough_have(
    checkpoint: str, quorum: str, times: dict[SoftWitness, int], seen: int | None
) -> None:
    policy = read_policy(policy_of(ONE, TWO, THREE, quorum=quorum))
    assert policy.seen_at(cosign(checkpoint, *times.items())) == seen


def test_groups_of_groups(checkpoint: str) -> None:
    text = f"""# two of different owners
    {NAMED}
    group ours any w1.example w2.example
    group\tall-owners  all\tours w3.example
    quorum all-owners
    """
    policy = read_policy(text.replace("    ", " ").encode().rstrip(b" "))
    assert policy.seen_at(cosign(checkpoint, (ONE, 9), (TWO, 5))) is None
    assert policy.seen_at(cosign(checkpoint, (ONE, 9), (TWO, 5), (THREE, 7))) == 7


def test_one_witness_may_be_the_quorum_and_so_may_nobody(checkpoint: str) -> None:
    cosigned = cosign(checkpoint, (ONE, 9), (TWO, 5))
    assert read_policy(f"{NAMED}quorum w1.example\n".encode()).seen_at(cosigned) == 9
    assert read_policy(f"{NAMED}quorum none\n".encode()).seen_at(cosigned) is None


def test_lines_by_others_are_ignored(checkpoint: str) -> None:
    """A post-quantum cosignature is one: its key, of type 6, has an id of its own."""
    stranger = note.Signature(ONE.key.name, b"pq44", bytes(8 + 2420))
    text = note.read_note(checkpoint)
    noisy = note.attach(text.text, *text.signatures, stranger, ONE.sign(text.text, NOON))
    assert read_policy(policy_of(ONE)).seen_at(noisy) == NOON


def test_a_known_witness_that_fails_kills_the_note(checkpoint: str) -> None:
    policy = read_policy(policy_of(ONE, TWO))
    read = note.read_note(checkpoint)
    good = ONE.sign(read.text, NOON)
    wrong = good._replace(signature=good.signature[:-1] + bytes([good.signature[-1] ^ 1]))
    later = good._replace(signature=(NOON + 1).to_bytes(8) + good.signature[8:])
    short = good._replace(signature=good.signature[:-1])
    beyond = good._replace(signature=b"\xff" + good.signature[1:])
    other_text = ONE.sign(read.text.replace("7", "8", 1), NOON)
    for lines in ([wrong], [later], [short], [beyond], [other_text], [good, good], [wrong, good]):
        bad = note.attach(read.text, *read.signatures, TWO.sign(read.text, NOON), *lines)
        with pytest.raises(Invalid, match="E-NOTE-COSIGNATURE"):
            policy.seen_at(bad)


def test_logs_may_be_listed(key: SoftKey) -> None:
    vkey = note.verifier_key(ORIGIN, key.public_key())
    policy = read_policy(f"log {vkey} https://log.example/\nquorum none\n".encode())
    assert policy.lists(vkey)
    assert not policy.lists(note.verifier_key(ORIGIN, SoftKey().public_key()))
    assert read_policy(b"quorum none\n").lists(vkey)


def test_the_address_of_a_witness_may_stand_beside_its_key() -> None:
    policy = read_policy(f"witness one {ONE.vkey} https://w1.example/x\nquorum one\n".encode())
    assert policy.witnesses == {"one": ONE.key}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "quorum none",
        NAMED,
        f"{NAMED}quorum w1.example\nquorum w2.example\n",
        f"{NAMED}quorum w9.example\n",
        f"quorum w1.example\n{NAMED}",
        f"{NAMED}quorum w1.example w2.example\n",
        f"{NAMED}quorum\n",
        f"{NAMED}witness other {ONE.vkey}\nquorum none\n",
        f"{NAMED}witness w1.example {SoftWitness('w4').vkey}\nquorum none\n",
        f"witness none {ONE.vkey}\nquorum none\n",
        f"witness x {ONE.vkey} https://w1.example more\nquorum none\n",
        f"{NAMED}group g 0 w1.example\nquorum g\n",
        f"{NAMED}group g 2 w1.example\nquorum g\n",
        f"{NAMED}group g 01 w1.example\nquorum g\n",
        f"{NAMED}group g some w1.example\nquorum g\n",
        f"{NAMED}group g any\nquorum none\n",
        f"{NAMED}group g all w1.example w1.example\nquorum g\n",
        f"{NAMED}group g any g\nquorum g\n",
        f"{NAMED}group g any none\nquorum g\n",
        f"{NAMED}group g any h\ngroup h any w1.example\nquorum g\n",
        f"{NAMED}group g any w1.example\ngroup h any w1.example\nquorum g\n",
        f"{NAMED}group w1.example any w2.example\nquorum w1.example\n",
        f"{NAMED}quorum w1.example\r\n",
        f"{NAMED}quorum w1.example\n\x7f\n",
        "believe everybody\nquorum none\n",
        "quorum none\n" + "log\n" * MAX_LINES,
        "quorum none\n" + "#" * 65536 + "\n",
    ],
)
def test_a_policy_has_the_specified_form(text: str) -> None:
    with pytest.raises(Invalid, match="E-POLICY-MALFORMED"):
        read_policy(text.encode())


@pytest.mark.parametrize(
    "vkey",
    [
        "w1.example",
        "w1.example+00000000",
        ONE.vkey.replace("w1", "w2"),
        ONE.vkey.upper(),
        ONE.vkey[:-4],
        ONE.vkey + "=",
        "+" + ONE.vkey.partition("+")[2],
        f"w1.example+b0a7ea4b+{base64.b64encode(bytes([6]) + bytes(1312)).decode()}",
    ],
)
def test_a_key_of_another_kind_or_spelling_is_refused(vkey: str) -> None:
    for line in (f"witness w1.example {vkey}\nquorum none\n", f"log {vkey}\nquorum none\n"):
        with pytest.raises(Invalid, match="E-POLICY-KEY"):
            read_policy(line.encode())


def test_a_log_and_a_witness_have_keys_of_different_kinds(key: SoftKey) -> None:
    for line in (f"log {ONE.vkey}", f"witness w {note.verifier_key(ORIGIN, key.public_key())}"):
        with pytest.raises(Invalid, match="E-POLICY-KEY"):
            read_policy(f"{line}\nquorum none\n".encode())


words = st.sampled_from(
    ["witness", "group", "quorum", "log", "any", "2", "none", ONE.vkey, "w1.example", "#"]
)


@given(st.binary() | st.lists(st.lists(words).map(" ".join)).map("\n".join).map(str.encode))
def test_no_bytes_break_the_reader(untrusted: bytes) -> None:
    try:
        policy = read_policy(untrusted + b"\n")
    except Invalid as fault:
        assert fault.code in {"E-POLICY-MALFORMED", "E-POLICY-KEY"}
    else:
        assert policy.quorum
