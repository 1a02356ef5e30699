"""Strategies that start from sound bytes and spoil them: as bytes, as JSON, as CBOR and as DER."""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import cbor2
from hypothesis import settings
from hypothesis import strategies as st

from counterseal.certificate.sealing import der

Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]
Tree: TypeAlias = Any
"""JSON or CBOR as Python has it."""

# without `make fuzz`, the same examples each time
bounded = settings(derandomize=settings.get_current_profile_name() != "fuzz")

_SCALARS = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2**31,
    2**63,
    2**64,
    10**15,
    10**30,
    -(2**63),
    0.5,
    1e300,
    float("nan"),
)
_STRINGS = (
    "",
    "\0",
    "é",
    "e\u0301",
    "\ud7ff",
    "\U0010ffff",
    "A" * 5_000,
    "9999-99-99T99:99:99Z",
    "2026-09-21",
)
_BYTES = (b"", b"\0", b"\xff" * 32, bytes(32), bytes(64), b"A" * 5_000)


@st.composite
def spoiled(draw: Draw, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """One of the seeds with up to four places flipped, cut, doubled, or filled from a seed or with a word."""
    content: bytes = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.sampled_from((0, 1, 1, 2, 4, 32, 1_000))))
        new = draw(st.sampled_from(("flip", "cut", "double", "splice", "word", "random")))
        content = content[:start] + _piece(draw, new, content[start:end], seeds, words) + content[end:]
    return content


def _piece(draw: Draw, how: str, old: bytes, seeds: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    match how:
        case "flip":
            return bytes(byte ^ (1 << draw(st.integers(0, 7))) for byte in old[:4]) + old[4:]
        case "cut":
            return b""
        case "double":
            return old * 2
        case "splice":
            other = draw(st.sampled_from(seeds))
            start = draw(st.integers(0, len(other)))
            return bytes(other[start : start + draw(st.sampled_from((1, 8, 64, 1_000)))])
        case "word" if words:
            return bytes(draw(st.sampled_from(words)))
        case _:
            return bytes(draw(st.binary(max_size=8)))


@st.composite
def spoiled_json(draw: Draw, seeds: Sequence[bytes]) -> bytes:
    """JSON whose tree was spoiled; compact, as all of ours is."""
    tree = json.loads(draw(st.sampled_from(seeds)))
    tree = _spoil(draw, tree, (*_SCALARS, *_STRINGS, [], {}))
    return json.dumps(tree, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


@st.composite
def spoiled_cbor(draw: Draw, seeds: Sequence[bytes], canonical: bool = True) -> bytes:
    """CBOR whose tree was spoiled."""
    tree = cbor2.loads(draw(st.sampled_from(seeds)))
    return cbor2.dumps(_spoil(draw, tree, (*_SCALARS, *_STRINGS, *_BYTES, [], {})), canonical=canonical)


def _spoil(draw: Draw, tree: Tree, values: Sequence[Tree]) -> Tree:
    """The tree with one node replaced, removed or doubled, wherever it is."""
    if isinstance(tree, dict) and tree and draw(st.integers(0, 3)):
        key = draw(st.sampled_from(sorted(tree)))
        return tree | {key: _spoil(draw, tree[key], values)}
    if isinstance(tree, list) and tree and draw(st.integers(0, 3)):
        place = draw(st.integers(0, len(tree) - 1))
        match draw(st.sampled_from(("spoil", "remove", "double"))):
            case "spoil":
                new = [_spoil(draw, tree[place], values)]
            case "remove":
                new = []
            case _:
                new = [tree[place]] * 2
        return [*tree[:place], *new, *tree[place + 1 :]]
    if isinstance(tree, bytes) and draw(st.booleans()):
        return draw(spoiled([tree])) if tree else b"\0"
    return draw(st.sampled_from(values))


@st.composite
def spoiled_der(draw: Draw, seeds: Sequence[bytes]) -> bytes:
    """DER with one element somewhere inside spoiled, and every length around it right again."""
    return _spoil_element(draw, draw(st.sampled_from(seeds)))


def _spoil_element(draw: Draw, untrusted: bytes) -> bytes:
    try:
        tag, parts = untrusted[0], der.inside(untrusted)
    except (ValueError, IndexError):
        parts = []
    constructed = parts and untrusted[0] & 0x20
    if constructed and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(parts) - 1))
        how = draw(st.sampled_from(("inside", "inside", "inside", "remove", "double", "exchange")))
        match how:
            case "inside":
                parts[place] = _spoil_element(draw, parts[place])
            case "remove":
                del parts[place]
            case "double":
                parts.insert(place, parts[place])
            case "exchange":
                parts[place], parts[0] = parts[0], parts[place]
        return der.element(tag, *parts)
    if not untrusted:
        return b"\x05\x00"
    content = draw(st.sampled_from((b"", b"\0", b"\xff", b"\x80", bytes(40), der.content(untrusted) + b"\0")))
    return der.element(draw(st.sampled_from((untrusted[0], 0x02, 0x04, 0x30, 0x31, 0xA0, 0x05))), content)
