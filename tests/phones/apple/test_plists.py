"""Property lists that are more than they seem."""

import plistlib
import time
from typing import Any

import pytest

from counterseal.lab.fuzzing.plists import TRAPS
from counterseal.phones.apple import plists

LIMIT = 1 << 20


@pytest.mark.parametrize("trap", range(len(TRAPS)))
def test_a_trap_is_refused_or_small(trap: int) -> None:
    """At once, and what is let through can be written, compared and printed by anybody."""
    began = time.monotonic()
    try:
        value = plists.loads(TRAPS[trap], LIMIT)
    except plists.MalformedError:
        pass
    else:
        assert len(repr(value)) < 100_000
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "value",
    [
        "x" * (LIMIT + 1),
        ["x" * 1_000] * 2_000,
        {"x" * 1_000 + str(one): 0 for one in range(2_000)},
        list(range(plists.MAX_VALUES + 1)),
    ],
    ids=["text", "texts", "keys", "values"],
)
def test_what_is_too_much_is_refused(value: Any) -> None:
    with pytest.raises(plists.MalformedError):
        plists.loads(plistlib.dumps(value, fmt=plistlib.FMT_BINARY), LIMIT)


def test_as_deep_as_nobody_writes_is_refused() -> None:
    value: list[object] = []
    for _ in range(plists.MAX_DEPTH):
        value = [value]
    with pytest.raises(plists.MalformedError):
        plists.loads(plistlib.dumps(value), LIMIT)


@pytest.mark.parametrize("fmt", plistlib.PlistFormat)
def test_an_honest_one_is_read(fmt: plistlib.PlistFormat) -> None:
    value = {"a": [1, 2.5, True, b"bytes", "text", {}], "b": {"c": ["text"] * 1_000}}
    assert plists.loads(plistlib.dumps(value, fmt=fmt), LIMIT) == value
