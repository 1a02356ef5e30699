"""The Merkle tree of RFC 6962: hashes, roots, and both kinds of proof, made and checked. Pure.

Proof checking follows RFC 9162, 2.1.3.2 and 2.1.4.2.
"""

import hashlib
from collections.abc import Callable, Sequence
from typing import TypeAlias

from .invalid import Invalid

HASH_SIZE = 32
MAX_PROOF = 63
EMPTY_ROOT = hashlib.sha256().digest()

Node: TypeAlias = Callable[[int, int], bytes]
"""(level, index) -> hash of the complete subtree over the 2**level leaves from index * 2**level on."""


def leaf_hash(entry: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def complete_root(hashes: Sequence[bytes]) -> bytes:
    """The root over a power of two of equally high subtrees."""
    while len(hashes) > 1:
        hashes = [node_hash(*pair) for pair in zip(hashes[::2], hashes[1::2], strict=True)]
    return hashes[0]


def root(size: int, node: Node) -> bytes:
    """The root of the first `size` leaves."""
    return _range_root(0, size, node) if size else EMPTY_ROOT


def inclusion_proof(index: int, size: int, node: Node) -> list[bytes]:
    """The hashes beside the way from leaf `index` to the root of `size` leaves, leaf first."""
    if not 0 <= index < size:
        raise ValueError("no such leaf")
    start, end, path = 0, size, []
    while end - start > 1:
        middle = start + _largest_power_below(end - start)
        if index < middle:
            path.append(_range_root(middle, end, node))
            end = middle
        else:
            path.append(_range_root(start, middle, node))
            start = middle
    return path[::-1]


def consistency_proof(old: int, new: int, node: Node) -> list[bytes]:
    """What shows that the tree of `new` leaves begins with the tree of `old` leaves."""
    if not 0 < old <= new:
        raise ValueError("no such earlier tree")
    start, end, path = 0, new, []
    while old != end:
        middle = start + _largest_power_below(end - start)
        if old <= middle:
            path.append(_range_root(middle, end, node))
            end = middle
        else:
            path.append(_range_root(start, middle, node))
            start = middle
    if start:
        path.append(_range_root(start, end, node))
    return path[::-1]


def root_by_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes:
    """The root that follows if `leaf` stands at `index` of `size`; compare it with a signed one.

    Raises Invalid E-PROOF-INCLUSION when the proof cannot fit.
    """
    if not 0 <= index < size or not _are_hashes([leaf, *proof]):
        raise Invalid("E-PROOF-INCLUSION")
    position, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            raise Invalid("E-PROOF-INCLUSION")
        if position % 2 or position == last:
            result = node_hash(sibling, result)
            while position % 2 == 0 and position:
                position, last = position // 2, last // 2
        else:
            result = node_hash(result, sibling)
        position, last = position // 2, last // 2
    if last:
        raise Invalid("E-PROOF-INCLUSION")
    return result


def check_consistency(old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]) -> None:
    """Raises Invalid E-PROOF-CONSISTENCY unless the new tree begins with the old one."""
    if not 0 < old <= new or not _are_hashes([old_root, new_root, *proof]):
        raise Invalid("E-PROOF-CONSISTENCY")
    if old == new:
        if proof or old_root != new_root:
            raise Invalid("E-PROOF-CONSISTENCY")
        return
    position, last = old - 1, new - 1
    while position % 2:
        position, last = position // 2, last // 2
    if not proof:
        raise Invalid("E-PROOF-CONSISTENCY")
    # a complete old tree is itself the first node of the proof
    first, *rest = proof if position else (old_root, *proof)
    old_result = new_result = first
    for sibling in rest:
        if last == 0:
            raise Invalid("E-PROOF-CONSISTENCY")
        if position % 2 or position == last:
            old_result, new_result = node_hash(sibling, old_result), node_hash(sibling, new_result)
            while position % 2 == 0 and position:
                position, last = position // 2, last // 2
        else:
            new_result = node_hash(new_result, sibling)
        position, last = position // 2, last // 2
    if last or (old_result, new_result) != (old_root, new_root):
        raise Invalid("E-PROOF-CONSISTENCY")


class Frontier:
    """The root of a growing tree in logarithmic memory: the roots of its complete subtrees, largest first."""

    def __init__(self) -> None:
        self._complete: list[tuple[int, bytes]] = []

    def append(self, leaf: bytes) -> None:
        """Adds the hash of the next leaf."""
        level, top = 0, leaf
        while self._complete and self._complete[-1][0] == level:
            top = node_hash(self._complete.pop()[1], top)
            level += 1
        self._complete.append((level, top))

    def root(self) -> bytes:
        if not self._complete:
            return EMPTY_ROOT
        *left, (_, result) = self._complete
        for _, sibling in reversed(left):
            result = node_hash(sibling, result)
        return result


def _range_root(start: int, end: int, node: Node) -> bytes:
    """The root over leaves start..end, where `start` is a multiple of the range's covering power of two."""
    size = end - start
    if size & (size - 1) == 0:
        level = size.bit_length() - 1
        return node(level, start >> level)
    middle = start + _largest_power_below(size)
    return node_hash(_range_root(start, middle, node), _range_root(middle, end, node))


def _largest_power_below(size: int) -> int:
    return 1 << ((size - 1).bit_length() - 1)


def _are_hashes(values: Sequence[bytes]) -> bool:
    return len(values) <= 2 + MAX_PROOF and all(len(value) == HASH_SIZE for value in values)
