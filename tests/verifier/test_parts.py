"""The page's parsers and its arithmetic, against others' of the same standard."""

import base64
import random
from typing import Any

import cbor2
import pytest
from msgspec import inspect

from counterseal.certificate import base45
from counterseal.certificate.findings import SENTENCES, Invalid
from counterseal.certificate.statement import Statement
from counterseal.certificate.verification.verifier_page import form_of
from counterseal.transparency import merkle
from tests.verifier.pages import Page

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("browser")]

_HELPERS = """
const bytes = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));
const attempt = (task, input) => { try { return task(input); } catch { return null; } };
"""


def run(page: Page, body: str, *arguments: Any) -> Any:
    return page.call(_HELPERS + body, *arguments)


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_base45(plain: Page) -> None:
    chance = random.Random(45)
    inputs = [chance.randbytes(length) for length in range(120)]
    body = "return args[0].map(text => toBase64(fromBase45(text)))"
    assert run(plain, body, [base45.encode(raw) for raw in inputs]) == [b64(raw) for raw in inputs]
    bad = ["A", "::", ":::", "GGX", "ab", "BB8A", "É0", "00\n"]
    assert run(plain, "return args[0].map(text => attempt(fromBase45, text))", bad) == [None] * len(bad)


_NUMBERS = [0, 1, 23, 24, 255, 256, 65_535, 65_536, 2**32 - 1, 2**32, 2**53 + 1, 2**63, 2**64 - 1]


def test_cbor_as_another_library_writes_it(plain: Page) -> None:
    values = [
        *_NUMBERS,
        *(-1 - number for number in _NUMBERS),
        b"\0" * 300,
        "é\N{SNOWMAN}",
        [],
        [[1], True, False],
    ]
    body = """const shown = value => value instanceof Uint8Array ? `b${toHex(value)}` : Array.isArray(value)
        ? value.map(shown) : typeof value === "string" ? `t${value}` : String(value);
    return args[0].map(text => shown(readCbor(bytes(text))))"""
    found = run(plain, body, [b64(cbor2.dumps(value, canonical=True)) for value in values])
    assert found == [_shown(value) for value in values]


def _shown(value: object) -> object:
    match value:
        case bytes():
            return f"b{value.hex()}"
        case list():
            return [_shown(item) for item in value]
        case str():
            return f"t{value}"
        case _:
            return str(value).lower()


@pytest.mark.parametrize(
    "spelling",
    [
        *("1817", "190017", "1a0000ffff", "1b00000000ffffffff", "5f4100ff", "9f01ff", "5801", "f6", "f7"),
        *("fb3ff0000000000000", "a0", "c000", "1c", "0000", "", "81", "61ff", "1b", "81" * 9 + "00"),
        *("bb" + "ff" * 8, "9b" + "ff" * 8),
    ],
)
def test_cbor_in_another_spelling_is_refused(plain: Page, spelling: str) -> None:
    assert run(plain, "return attempt(input => [readCbor(fromHex(input))].length, args[0])", spelling) is None


@pytest.mark.parametrize(
    "spelling",
    ["308001020000", "30810100", "3003020100ff", "1f8101", "0201", "30840000000100", "3082", "308200", "30"],
)
def test_der_in_another_spelling_is_refused(plain: Page, spelling: str) -> None:
    assert run(plain, "return attempt(input => derWhole(fromHex(input)).tag, args[0])", spelling) is None


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("170d3236313230313039303030305a", 1_796_115_600_000),
        ("170d3439313233313233353935395a", 2_524_607_999_000),
        ("170d3530303130313030303030305a", -631_152_000_000),
        ("180f32303530303130313030303030305a", 2_524_608_000_000),
        ("170d3236303233303039303030305a", None),
        ("170b323631323031303930305a", None),
        ("170d3236313230313234303030305a", None),
    ],
)
def test_der_times(plain: Page, time: str, expected: int | None) -> None:
    assert run(plain, "return attempt(input => derTime(derWhole(fromHex(input))), args[0])", time) == expected


def test_inclusion_in_trees_of_any_size(plain: Page) -> None:
    chance = random.Random(1)
    cases = []
    for size in [*range(1, 20), 255, 256, 257, *(chance.randrange(1, 3_000) for _ in range(10))]:
        leaves = [merkle.leaf_hash(chance.randbytes(8)) for _ in range(size)]

        def node(level: int, index: int, leaves: list[bytes] = leaves) -> bytes:
            return merkle.complete_root(leaves[index << level : (index + 1) << level])

        index = chance.randrange(size)
        proof = [b64(one) for one in merkle.inclusion_proof(index, size, node)]
        cases.append((b64(leaves[index]), str(index), str(size), proof, b64(merkle.root(size, node))))
    assert _roots(plain, *(case[:4] for case in cases)) == [case[4] for case in cases]


def test_inclusion_beyond_what_32_and_53_bits_count(plain: Page) -> None:
    chance = random.Random(2)
    leaf, cases, expected = chance.randbytes(32), [], []
    for index, size in [
        (2**32, 2**32 + 1),
        (2**40 + 5, 2**41),
        (2**62 + 1, 2**63 - 1),
        (2**53 + 1, 2**53 + 3),
    ]:
        for length in range(64):
            proof = [chance.randbytes(32) for _ in range(length)]
            try:
                root = b64(merkle.root_by_inclusion(leaf, index, size, proof))
            except Invalid as fault:
                root = fault.code
            cases.append((b64(leaf), str(index), str(size), [b64(one) for one in proof]))
            expected.append(root)
    assert _roots(plain, *cases) == expected
    assert len(set(expected)) == 5, "one length fits each, and no other"


def _roots(page: Page, *cases: tuple[str, str, str, list[str]]) -> Any:
    body = """const rootOf = ([leaf, index, size, proof]) =>
        rootByInclusion(bytes(leaf), BigInt(index), BigInt(size), proof.map(bytes));
    return Promise.all(args[0].map(one => rootOf(one).then(toBase64, fault => fault.code)))"""
    return run(page, body, cases)


def test_the_form_is_the_programs_own(plain: Page) -> None:
    assert run(plain, "return FACTS.recordForm") == form_of(inspect.type_info(Statement))
    assert run(plain, "return FACTS.sentences") == SENTENCES
