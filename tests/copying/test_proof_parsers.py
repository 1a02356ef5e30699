"""The parsers of what a phone wrote: any input gives a value or the one error each of them names."""

import plistlib
import struct
from contextlib import suppress
from plistlib import UID
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.copying.backup_folder import backup_set

from counterseal.copying.proof.keybag import ClassKeys, Keybag, MalformedKeybag, WrongKey
from counterseal.copying.proof.mbfile import MBFile, read_mbfile
from counterseal.copying.proof.payload import padding_of, stored_size
from counterseal.copying.proof.plist import BinaryArray, BinaryDict, MalformedPlist, as_dictionary, read_plist

MANIFEST: dict[str, Any] = plistlib.loads(backup_set().manifest_plist)
KEYBAG: bytes = MANIFEST["BackupKeyBag"]

RECORD = plistlib.dumps(
    {
        "$archiver": "NSKeyedArchiver",
        "$version": 100000,
        "$top": {"root": UID(1)},
        "$objects": ["$null", {"Size": 77, "EncryptionKey": UID(2)}, {"NS.data": bytes(44)}],
    },
    fmt=plistlib.FMT_BINARY,
)


@st.composite
def damaged(draw: st.DrawFn, sound: bytes) -> bytes:
    """The sound bytes with a few of them changed, and perhaps cut off."""
    content = bytearray(sound)
    places = st.integers(0, len(sound) - 1)
    for place, value in draw(st.lists(st.tuples(places, st.integers(0, 255)), max_size=8)):
        content[place] = value
    return bytes(content[: draw(st.one_of(st.none(), places))])


scalars = st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=20) | st.binary(max_size=20)
keys = st.text("abcdefghij", min_size=1, max_size=30)
values = scalars | st.lists(scalars, max_size=20) | st.dictionaries(keys, scalars, max_size=5)


def plain(value: object, names: dict[str, Any] | list[Any] | None = None) -> object:
    """A lazily read value in full; what was written tells which keys to ask for."""
    if isinstance(value, BinaryDict):
        assert isinstance(names, dict)
        return {key: plain(value.get(key), names[key]) for key in names}
    if isinstance(value, BinaryArray):
        assert isinstance(names, list)
        return [plain(value.item(index), name) for index, name in enumerate(names)]
    return value


@given(st.dictionaries(keys, values, max_size=20), st.sampled_from([plistlib.FMT_BINARY, plistlib.FMT_XML]))
def test_a_property_list_reads_as_it_was_written(written: dict[str, Any], form: plistlib.PlistFormat) -> None:
    with suppress(ValueError):  # XML cannot hold control characters
        content = plistlib.dumps(written, fmt=form)
        if form is plistlib.FMT_BINARY or plistlib.loads(content) == written:
            assert plain_of(content, written) == written


def plain_of(content: bytes, written: dict[str, Any]) -> dict[str, object]:
    read = read_plist(content)
    return {key: plain(read.get(key), written[key]) for key in written}


@given(st.binary(max_size=200) | damaged(RECORD) | damaged(backup_set().manifest_plist))
def test_any_property_list_is_read_or_refused(untrusted: bytes) -> None:
    with suppress(MalformedPlist):
        dictionary = read_plist(untrusted)
        for key in ("BackupKeyBag", "$objects", "UUID"):
            dictionary.get(key)
        as_dictionary(dictionary.get("Lockdown")).get("UniqueDeviceID")


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"bplist00",
        b"bplist00" + bytes(32),
        b"<plist><dict><key>a</key></plist>",
        b"<plist/>",
        b"\xff" * 64,
    ],
)
def test_no_property_list(untrusted: bytes) -> None:
    with pytest.raises(MalformedPlist):
        read_plist(untrusted)


def test_a_list_nested_in_itself_costs_nothing() -> None:
    # object 0: a dictionary whose key "a" leads to object 2, an array that holds itself
    body = b"bplist00" + b"\xd1\x01\x02" + b"\x51a" + b"\xa1\x02"
    trailer = struct.pack(">6xBBQQQ", 1, 1, 3, 0, len(body) + 0)
    array = read_plist(body + bytes([8, 11, 13]) + trailer).get("a")
    assert isinstance(array, BinaryArray)
    assert isinstance(array.item(0), BinaryArray)


def test_a_record_of_a_file() -> None:
    assert read_mbfile(RECORD) == MBFile(77, bytes(44))


@given(st.binary(max_size=200) | damaged(RECORD))
def test_any_record_is_read_or_refused(untrusted: bytes) -> None:
    with suppress(MalformedPlist):
        record = read_mbfile(untrusted)
        assert isinstance(record.size, int)
        assert isinstance(record.wrapped_key, bytes)


def test_a_keybag() -> None:
    keybag = Keybag.parse(KEYBAG)
    assert set(keybag.wrapped) == set(range(1, 12))
    assert keybag.password_rounds == 1000


@given(st.binary(max_size=200) | damaged(KEYBAG))
def test_any_keybag_is_read_or_refused(untrusted: bytes) -> None:
    with suppress(MalformedKeybag):
        keybag = Keybag.parse(untrusted)
        assert keybag.wrapped
        assert 1 <= keybag.password_rounds <= 50_000_000


@pytest.mark.parametrize("tag", [b"DPIC", b"ITER"])
@pytest.mark.parametrize("rounds", [0, 2**32 - 1])
def test_a_keybag_cannot_ask_for_endless_work(tag: bytes, rounds: int) -> None:
    at = KEYBAG.index(tag) + 8
    with pytest.raises(MalformedKeybag):
        Keybag.parse(KEYBAG[:at] + struct.pack(">I", rounds) + KEYBAG[at + 4 :])


@given(st.binary(max_size=80))
def test_no_bytes_but_a_wrapped_key_unwrap(untrusted: bytes) -> None:
    with pytest.raises(WrongKey):
        ClassKeys({0: bytes(32), 1: bytes(32)}).unwrap(untrusted)


def test_keys_do_not_show_when_printed() -> None:
    assert "by_class" not in repr(ClassKeys({1: b"k" * 32}))


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=64))
def test_padding_is_found_or_refused(key: bytes, tail: bytes) -> None:
    padding = padding_of(key, tail)
    assert padding is None or 1 <= padding <= 16


@pytest.mark.parametrize(("size", "stored"), [(0, 16), (15, 16), (16, 32), (17, 32)])
def test_padding_always_takes_room(size: int, stored: int) -> None:
    assert stored_size(size) == stored
