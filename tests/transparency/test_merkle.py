"""The tree against published values, and its proofs against trees of any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterseal.transparency import merkle
from counterseal.transparency.invalid import Invalid

# the eight leaves and their roots that the Certificate Transparency implementations share as test data
LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION_OF_5_IN_8 = [
    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
]
CONSISTENCY_OF_6_AND_8 = [
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
]
MAX = 300


def node_over(leaves: list[bytes]) -> merkle.Node:
    """A node function by definition, without any tiles."""
    hashes = [merkle.leaf_hash(leaf) for leaf in leaves]
    return lambda level, index: merkle.complete_root(hashes[index << level : (index + 1) << level])


KNOWN = node_over(LEAVES)
LARGE = node_over([b"%d" % number for number in range(MAX)])
sizes = st.integers(1, MAX)


@pytest.mark.parametrize("size", range(9))
def test_known_roots(size: int) -> None:
    assert merkle.root(size, KNOWN).hex() == ROOTS[size]


@pytest.mark.parametrize("size", range(9))
def test_a_growing_tree_has_the_same_roots(size: int) -> None:
    frontier = merkle.Frontier()
    for leaf in LEAVES[:size]:
        frontier.append(merkle.leaf_hash(leaf))
    assert frontier.root().hex() == ROOTS[size]


def test_known_proofs() -> None:
    assert [node.hex() for node in merkle.inclusion_proof(5, 8, KNOWN)] == INCLUSION_OF_5_IN_8
    assert [node.hex() for node in merkle.consistency_proof(6, 8, KNOWN)] == CONSISTENCY_OF_6_AND_8


@given(sizes, st.data())
def test_every_leaf_can_be_proven(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = merkle.inclusion_proof(index, size, LARGE)
    assert merkle.root_by_inclusion(LARGE(0, index), index, size, proof) == merkle.root(size, LARGE)


@given(sizes, st.data())
def test_a_proof_that_was_cut_or_changed_does_not_hold(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = merkle.inclusion_proof(index, size, LARGE)
    changed = data.draw(st.sampled_from(_damaged(proof)))
    assert not _includes(LARGE(0, index), index, size, changed)


@given(sizes, st.data())
def test_a_proof_holds_for_no_other_place(size: int, data: st.DataObject) -> None:
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(-1, size + 1))
    proof = merkle.inclusion_proof(index, size, LARGE)
    assert _includes(LARGE(0, index), other, size, proof) == (index == other)


def test_a_leaf_that_is_no_hash_is_refused() -> None:
    with pytest.raises(Invalid, match="E-PROOF-INCLUSION"):
        merkle.root_by_inclusion(b"", 0, 1, [])


@given(sizes, sizes)
def test_every_earlier_tree_can_be_proven(one: int, other: int) -> None:
    old, new = sorted((one, other))
    proof = merkle.consistency_proof(old, new, LARGE)
    merkle.check_consistency(old, merkle.root(old, LARGE), new, merkle.root(new, LARGE), proof)


@given(sizes, sizes, st.data())
def test_another_history_cannot_be_proven(one: int, other: int, data: st.DataObject) -> None:
    old, new = sorted((one, other))
    proof = merkle.consistency_proof(old, new, LARGE)
    old_root, new_root = merkle.root(old, LARGE), merkle.root(new, LARGE)
    forged = data.draw(
        st.sampled_from(
            [
                (old, b"\0" * 32, new, new_root, proof),
                (old, old_root, new, b"\0" * 32, proof),
                (0, old_root, new, new_root, proof),
                (new + 1, old_root, new, new_root, proof),
                *((old, old_root, new, new_root, damaged) for damaged in _damaged(proof)),
            ]
        )
    )
    with pytest.raises(Invalid, match="E-PROOF-CONSISTENCY"):
        merkle.check_consistency(*forged)


@pytest.mark.parametrize(("index", "size"), [(0, 0), (-1, 4), (4, 4)])
def test_no_proof_of_a_leaf_that_is_not_there(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="no such leaf"):
        merkle.inclusion_proof(index, size, KNOWN)


@pytest.mark.parametrize(("old", "new"), [(0, 4), (5, 4)])
def test_no_proof_of_a_tree_that_was_not_there(old: int, new: int) -> None:
    with pytest.raises(ValueError, match="no such earlier tree"):
        merkle.consistency_proof(old, new, KNOWN)


def _includes(leaf: bytes, index: int, size: int, proof: list[bytes]) -> bool:
    try:
        return merkle.root_by_inclusion(leaf, index, size, proof) == merkle.root(size, LARGE)
    except Invalid:
        return False


def _damaged(proof: list[bytes]) -> list[list[bytes]]:
    """Longer, shorter, and with each hash in turn changed or cut."""
    longer = [[*proof, b"\0" * 32], [b"\0" * 32, *proof]]
    shorter = [proof[1:], proof[:-1]] if proof else []
    flipped = [[*proof[:i], bytes([node[0] ^ 1]) + node[1:], *proof[i + 1 :]] for i, node in enumerate(proof)]
    cut = [[*proof[:i], node[:-1], *proof[i + 1 :]] for i, node in enumerate(proof)]
    return longer + shorter + flipped + cut
