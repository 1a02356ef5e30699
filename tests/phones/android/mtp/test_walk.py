"""Every file is found once, and no knot in a phone's folders holds us."""

from collections.abc import Iterator

import pytest

from counterseal.phones.android.mtp import walk as walk_module
from counterseal.phones.android.mtp.codes import ROOT
from counterseal.phones.android.mtp.describe import MtpObject
from counterseal.phones.android.mtp.errors import ObjectGone
from counterseal.phones.android.mtp.walk import ListFolder, walk
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode


def folder(handle: int, name: str) -> MtpObject:
    return MtpObject(handle, True, name, 0, None)


def file(handle: int, name: str) -> MtpObject:
    return MtpObject(handle, False, name, 1, None)


def listed(tree: dict[int, list[MtpObject]]) -> ListFolder:
    return lambda parent: iter(tree.get(parent, []))


def found(tree: dict[int, list[MtpObject]]) -> set[str]:
    return {"/".join(each.names) for each in walk(listed(tree))}


def test_every_file_of_every_folder_is_found() -> None:
    tree = {
        ROOT: [folder(1, "DCIM"), folder(2, "Empty"), file(3, "top.txt")],
        1: [folder(4, "Camera"), file(5, "a.jpg")],
        4: [file(6, "a.jpg"), file(7, "a.jpg")],
    }
    assert found(tree) == {"top.txt", "DCIM/a.jpg", "DCIM/Camera/a.jpg"}
    assert sorted(each.file.handle for each in walk(listed(tree))) == [3, 5, 6, 7]


def test_names_are_the_phones_own() -> None:
    tree = {ROOT: [folder(1, ".."), folder(2, "")], 1: [file(3, "a/b")], 2: [file(4, "C:\\")]}
    assert {each.names for each in walk(listed(tree))} == {("..", "a/b"), ("", "C:\\")}


def test_what_turns_up_twice_counts_once() -> None:
    tree = {
        ROOT: [folder(1, "a"), folder(1, "a again"), folder(2, "b")],
        1: [folder(1, "itself"), folder(2, "b inside"), file(9, "x"), file(9, "x")],
        2: [folder(1, "back"), file(9, "x of b")],
    }
    assert len(list(walk(listed(tree)))) == 1


def test_a_folder_that_vanished_is_empty() -> None:
    def list_folder(parent: int) -> Iterator[MtpObject]:
        if parent == 1:
            raise ObjectGone(0x2009)
        yield from [folder(1, "gone"), file(2, "there")]

    assert [each.names for each in walk(list_folder)] == [("there",)]


def test_a_bottomless_pit_is_hostile() -> None:
    with pytest.raises(PhoneError) as raised:
        list(walk(lambda parent: iter([folder((parent + 1) % ROOT, "down")])))
    assert raised.value.failure.code is FailureCode.HOSTILE_DATA


def test_a_phone_without_end_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk_module, "MAX_OBJECTS", 100)
    with pytest.raises(PhoneError) as raised:
        list(walk(lambda _parent: (file(handle, "x") for handle in range(1000))))
    assert raised.value.failure.code is FailureCode.COPY_ENDLESS
