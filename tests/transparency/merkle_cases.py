"""Inclusion and consistency proofs, sound and spoilt, in the form of transparency-dev/merkle's test data.

`python -m tests.transparency.merkle_cases` writes the file that our code and others' are tried on; always the
same. One case a line.
"""

import base64
import hashlib
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from counterseal.transparency import merkle

FILE = Path(__file__).with_name("merkle-cases.json")
Case: TypeAlias = dict[str, Any]
Spoil: TypeAlias = Callable[[Case], None]

_LEAVES = [merkle.leaf_hash(b"%d" % number) for number in range(1000)]
_INCLUSION = (
    (0, 1),
    (0, 2),
    (1, 2),
    (2, 3),
    (0, 8),
    (5, 8),
    (6, 7),
    (7, 8),
    (255, 256),
    (256, 257),
    (511, 1000),
)
_CONSISTENCY = (
    (1, 2),
    (1, 8),
    (2, 5),
    (3, 7),
    (4, 8),
    (6, 8),
    (7, 8),
    (255, 257),
    (256, 257),
    (256, 1000),
    (999, 1000),
)


def _node(level: int, index: int) -> bytes:
    return merkle.complete_root(_LEAVES[index << level : (index + 1) << level])


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _inclusion(index: int, size: int) -> Case:
    return {
        "leafIdx": index,
        "treeSize": size,
        "root": _text(merkle.root(size, _node)),
        "leafHash": _text(_LEAVES[index]),
        "proof": [_text(one) for one in merkle.inclusion_proof(index, size, _node)],
    }


def _consistency(old: int, new: int) -> Case:
    return {
        "size1": old,
        "size2": new,
        "root1": _text(merkle.root(old, _node)),
        "root2": _text(merkle.root(new, _node)),
        "proof": [_text(one) for one in merkle.consistency_proof(old, new, _node)],
    }


def _put(name: str, value: object) -> Spoil:
    return lambda case: case.update({name: value})


def _add(name: str, number: int) -> Spoil:
    return lambda case: case.update({name: case[name] + number})


def _copy(source: str, target: str) -> Spoil:
    return lambda case: case.update({target: case[source]})


def _swap(one: str, other: str) -> Spoil:
    return lambda case: case.update({one: case[other], other: case[one]})


def _flip(name: str, place: int) -> Spoil:
    def flip(case: Case) -> None:
        value = bytearray(base64.b64decode(case[name]))
        value[place] ^= 1
        case[name] = _text(bytes(value))

    return flip


def _flip_in_proof(which: int) -> Spoil:
    def flip(case: Case) -> None:
        value = bytearray(base64.b64decode(case["proof"][which]))
        value[4] ^= 4
        case["proof"][which] = _text(bytes(value))

    return flip


def _with(change: Callable[[list[str], Case], list[str]]) -> Spoil:
    return lambda case: case.update({"proof": change(case["proof"], case)})


_GARBAGE = _text(hashlib.sha256(b"garbage").digest())
_ON_PROOFS: dict[str, Spoil] = {
    "trailing garbage": _with(lambda proof, _: [*proof, _GARBAGE]),
    "preceding garbage": _with(lambda proof, _: [_GARBAGE, *proof]),
    "truncated proof": _with(lambda proof, _: proof[:-1]),
    "beheaded proof": _with(lambda proof, _: proof[1:]),
    "empty proof": _with(lambda proof, _: []),
    "reversed proof": _with(lambda proof, _: proof[::-1]),
    "modified proof, first hash": _flip_in_proof(0),
    "modified proof, last hash": _flip_in_proof(-1),
    "short hash in proof": _with(lambda proof, _: [_text(base64.b64decode(proof[0])[:31]), *proof[1:]]),
    "long hash in proof": _with(lambda proof, _: [_text(base64.b64decode(proof[0]) + b"\0"), *proof[1:]]),
}
_ON_INCLUSION: dict[str, Spoil] = {
    "index plus 1": _add("leafIdx", 1),
    "index minus 1": _add("leafIdx", -1),
    "index is the size": _copy("treeSize", "leafIdx"),
    "size is the index": _copy("leafIdx", "treeSize"),
    "size 0": _put("treeSize", 0),
    "negative index": _put("leafIdx", -1),
    "wrong root": _flip("root", 31),
    "wrong leaf": _flip("leafHash", 0),
    "short leaf": lambda case: case.update(leafHash=_text(base64.b64decode(case["leafHash"])[:31])),
    "empty root and leaf": lambda case: case.update(root=_text(b""), leafHash=_text(b"")),
    "root as last hash": _with(lambda proof, case: [*proof, case["root"]]),
    "leaf as first hash": _with(lambda proof, case: [case["leafHash"], *proof]),
}
_ON_CONSISTENCY: dict[str, Spoil] = {
    "size1 plus 1": _add("size1", 1),
    "size1 minus 1": _add("size1", -1),
    "size1 0": _put("size1", 0),
    "negative size1": _put("size1", -1),
    "size2 below size1": lambda case: case.update(size2=case["size1"] - 1),
    "wrong root1": _flip("root1", 0),
    "wrong root2": _flip("root2", 31),
    "swapped roots": _swap("root1", "root2"),
    "swapped sizes": _swap("size1", "size2"),
    "short root1": lambda case: case.update(root1=_text(base64.b64decode(case["root1"])[:31])),
    "root1 as first hash": _with(lambda proof, case: [case["root1"], *proof]),
    "root2 as last hash": _with(lambda proof, case: [*proof, case["root2"]]),
}


def cases() -> Iterator[Case]:
    """Every sound proof, and from each what is wrong in one way."""
    for index, size in _INCLUSION:
        yield from _spoilt(partial(_inclusion, index, size), _ON_PROOFS | _ON_INCLUSION)
    for old, new in _CONSISTENCY:
        yield from _spoilt(partial(_consistency, old, new), _ON_PROOFS | _ON_CONSISTENCY)
    for size in (1, 2, 7, 256):
        yield _consistency(size, size) | {"desc": f"same size {size}", "wantErr": False}
        extra = _consistency(size, size) | {"proof": [_GARBAGE]}
        yield extra | {"desc": f"same size {size}, trailing garbage", "wantErr": True}
        other = _consistency(size, size) | {"root2": _GARBAGE}
        yield other | {"desc": f"same size {size}, other root", "wantErr": True}


def _spoilt(make: Callable[[], Case], spoils: dict[str, Spoil]) -> Iterator[Case]:
    yield make() | {"desc": "happy path", "wantErr": False}
    for name, spoil in spoils.items():
        case = make()
        if not case["proof"] and spoil in _ON_PROOFS.values() and "garbage" not in name:
            continue  # there is nothing to spoil
        spoil(case)
        if case != make():
            yield case | {"desc": name, "wantErr": True}


def text() -> str:
    return "[\n" + ",\n".join(json.dumps(case) for case in cases()) + "\n]\n"


if __name__ == "__main__":
    FILE.write_text(text())
