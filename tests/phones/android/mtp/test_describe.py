"""Datasets: what a phone packs is what we read, and nothing it packs does more than fail."""

import struct
import time
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counterseal.phones.android.mtp import describe
from counterseal.phones.android.mtp.dataset import Dataset, moment
from counterseal.phones.android.mtp.describe import DeviceInfo, MtpObject, Storage
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import datasets
from .datasets import FOLDER, INTERNAL

DATE = int(datetime(2024, 2, 29, 23, 59, 59).timestamp())
PARSERS: list[Callable[[bytearray], object]] = [
    describe.device_info,
    lambda data: describe.storage(1, data),
    describe.handles,
    lambda data: describe.object_info(1, data),
    lambda data: list(describe.property_list(data, range(1 << 32))),
]


def test_device_info() -> None:
    info = describe.device_info(bytearray(datasets.device_info([0x1001, 0x9805], [0x5001], "ab12")))
    assert info == DeviceInfo(
        "Maker", "Model 1", "ab12", False, frozenset({0x1001, 0x9805}), frozenset({0x5001})
    )


def test_a_phone_set_to_ptp_is_known() -> None:
    assert describe.device_info(bytearray(datasets.device_info(extension=0))).only_pictures


@pytest.mark.parametrize("serial", ["x" * 65, "bell\a", "line\nline", "nul\0nul", "\u202eright to left"])
def test_texts_that_will_be_shown_are_short_and_printable_or_empty(serial: str) -> None:
    assert describe.device_info(bytearray(datasets.device_info(serial=serial))).serial == ""


@pytest.mark.parametrize(("kind", "removable"), [(0, False), (1, False), (2, True), (3, False), (4, True)])
def test_storage(kind: int, removable: bool) -> None:
    data = bytearray(datasets.storage_info("SD card", kind, 64 << 30))
    assert describe.storage(INTERNAL, data) == Storage(INTERNAL, "SD card", removable, 64 << 30, 32 << 30)


def test_object_info() -> None:
    data = bytearray(datasets.object_info("IMG_1.jpg", 0xFFFFFFFF))
    assert describe.object_info(7, data) == MtpObject(7, False, "IMG_1.jpg", 0xFFFFFFFF, DATE)
    assert describe.object_info(7, bytearray(datasets.object_info("DCIM", kind=FOLDER))).is_folder


@given(st.lists(st.tuples(st.text(max_size=120), st.integers(0, (1 << 64) - 1)), max_size=6))
@example([("\U0001f600 party.jpg", 5 << 30), ("..", 0), ("a/b", 1), ("a/b", 2), ("", 3), ("\u202eb.gpj", 4)])
def test_property_list(files: list[tuple[str, int]]) -> None:
    elements = [
        element
        for handle, (name, size) in enumerate(files)
        for element in datasets.properties(handle, name.replace("\0", "0"), size)
    ]
    expected = [
        MtpObject(handle, False, name.replace("\0", "0"), size, DATE)
        for handle, (name, size) in enumerate(files)
    ]
    dataset = bytearray(datasets.property_list(elements))
    assert list(describe.property_list(dataset, range(10))) == expected


def test_an_object_of_which_too_little_is_told_is_left_out() -> None:
    elements = datasets.properties(1, "a.jpg")[:3] + datasets.properties(2, "b.jpg")[:4]
    found = list(describe.property_list(bytearray(datasets.property_list(elements)), {1, 2}))
    assert found == [MtpObject(2, False, "b.jpg", 0, None)]


def test_a_size_that_no_file_has_is_not_told() -> None:
    size = struct.pack("<IHH", 1, 0xDC04, 10) + b"\xff" * 16
    elements = [*datasets.properties(1, "a.jpg"), size]
    assert not list(describe.property_list(bytearray(datasets.property_list(elements)), {1}))


def test_an_object_nobody_asked_for_is_left_out() -> None:
    elements = datasets.properties(1, "a.jpg") + datasets.properties(2, "b.jpg")
    found = describe.property_list(bytearray(datasets.property_list(elements)), {2})
    assert [each.handle for each in found] == [2]


@pytest.mark.parametrize("name", ["half \ud83d", "\udc00 half", "\udc00\ud83d"])
def test_half_a_surrogate_pair_is_replaced(name: str) -> None:
    read = Dataset(datasets.text(name)).text()
    assert "\ufffd" in read
    assert read.encode()


def wrecks(whole: bytes) -> Iterator[bytes]:
    """The dataset cut short at every place."""
    return (whole[:end] for end in range(len(whole)))


@pytest.mark.parametrize(
    ("parser", "whole"),
    [
        (describe.device_info, datasets.device_info()),
        (describe.handles, datasets.array("I", [1, 2, 3])),
        (
            lambda data: list(describe.property_list(data, range(1 << 32))),
            datasets.property_list(datasets.properties(1, "a")),
        ),
    ],
)
def test_a_dataset_cut_short_is_hostile(parser: Callable[[bytearray], object], whole: bytes) -> None:
    for wreck in wrecks(whole):
        with pytest.raises(PhoneError) as raised:
            parser(bytearray(wreck))
        assert raised.value.failure.code is FailureCode.HOSTILE_DATA


@given(st.sampled_from(PARSERS), st.binary(max_size=300))
@example(PARSERS[2], b"\xff\xff\xff\xff")
@example(PARSERS[4], b"\xff\xff\xff\xff" + bytes(100))
@example(PARSERS[4], b"\1\0\0\0" + b"\1\0\0\0\x07\xdc\x0a\x40\xff\xff\xff\xff")
def test_no_bytes_do_more_than_fail(parser: Callable[[bytearray], object], data: bytes) -> None:
    try:
        parser(bytearray(data))
    except PhoneError as error:
        assert error.failure.code is FailureCode.HOSTILE_DATA


IN_UTC = 1_709_251_199
"""The same digits as in DATE."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20240229T235959", IN_UTC - 3600),
        ("20240229T235959.5", IN_UTC - 3600),
        ("20240229T235959Z", IN_UTC),
        ("20240229T235959+0530", IN_UTC - 19_800),
        ("20240229T235959-0800", IN_UTC + 28_800),
        ("19700101T010000", 0),
        ("19691231T235959", -3601),
        ("22000101T010000", 7_258_118_400),
        ("20230229T235959", None),
        ("20240229T256161", None),
        ("00000000T000000", None),
        ("20240229T235959+9999", None),
        ("2024-02-29T23:59:59", None),
        ("20240229", None),
        ("\u0662\u0660240229T235959", None),
        ("", None),
    ],
)
def test_dates_without_a_zone_are_in_the_kiosks(
    text: str, expected: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "EAST-1")
    time.tzset()
    try:
        assert moment(text) == expected
    finally:
        monkeypatch.undo()
        time.tzset()
