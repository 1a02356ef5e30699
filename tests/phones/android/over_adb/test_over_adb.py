"""Access over ADB, against the lab's phone: every file once, and every way in which one is not to be had."""

import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import cast

import pytest

from counterseal.copying.vault.index import Kind
from counterseal.lab.android.adbd import sync as lab_sync
from counterseal.lab.android.adbd.stream import Stream
from counterseal.lab.android.adbd.sync import SyncService
from counterseal.lab.android.content import Entry, File, Folder, PhoneContent, Storage
from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import Scenario
from counterseal.phones.android import over_adb
from counterseal.phones.android.access import FileGoneError, FileRefusedError, Listed
from counterseal.phones.android.over_adb import MAX_DEPTH, OverAdb
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode
from tests.phones.android.adb_lab import ORDINARY, AdbPhone

MOMENT = 1_700_000_000


@pytest.fixture
def lab() -> AdbPhone:
    """One whose files may be changed: the others share theirs."""
    lab = AdbPhone()
    storages = tuple(
        Storage(one.label, one.storage_id, one.capacity_bytes, _copied(one.root))
        for one in lab.phone.content.storages
    )
    lab.phone.content = replace(lab.phone.content, storages=storages)
    return lab


def _copied(folder: Folder) -> Folder:
    entries = (_copied(entry) if isinstance(entry, Folder) else entry for entry in folder.entries)
    return Folder(folder.name, folder.modified, tuple(entries))


def let_in(lab: AdbPhone, **otherwise: str) -> OverAdb:
    told = {"serial": lab.phone.identity.serial, "manufacturer": "Usb", "product": "Phone"} | otherwise
    return OverAdb(cast(UsbPhone, SimpleNamespace(**told)), lab.connect())


def read(access: OverAdb, file: Listed) -> bytes:
    with access.open(file) as source:
        return b"".join(iter(partial(source.read, 1 << 20), b""))


def expected(content: PhoneContent) -> Iterator[tuple[str, int, int]]:
    for top, storage in zip(("Phone", "SD card"), content.storages, strict=False):
        for path, file in storage.walk():
            yield f"{top}/{path}", file.size, file.modified


def listed(access: OverAdb) -> list[tuple[str, int | None, int | None]]:
    return sorted((file.untrusted_path, file.size, file.modified) for file in access.files())


def named(access: OverAdb, ending: str) -> Listed:
    return next(file for file in access.files() if file.untrusted_path.endswith(ending))


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_every_file_of_every_model_is_read_whole(profile: str) -> None:
    lab = AdbPhone(profile=profile)
    access = let_in(lab)
    assert listed(access) == sorted(expected(lab.phone.content))
    held = dict(lab.phone.content.storages[0].walk())
    for file in access.files():
        theirs = held[file.untrusted_path.removeprefix("Phone/")]
        assert read(access, file) == theirs.read(0, theirs.size)


@pytest.mark.parametrize(
    "scenario",
    [replace(ORDINARY, sd_card=True), replace(ORDINARY, special="odd-names")],
    ids=["card", "names"],
)
def test_cards_and_odd_names_are_there_too(scenario: Scenario) -> None:
    lab = AdbPhone(scenario)
    access = let_in(lab)
    assert listed(access) == sorted(expected(lab.phone.content))
    for path in ("SD card/", "Odd names 😀/"):
        for file in access.files():
            if path in file.untrusted_path:
                assert len(read(access, file)) == file.size


def test_who_the_phone_is() -> None:
    lab = AdbPhone()
    identity = let_in(lab).identity()
    assert (identity.maker, identity.model, identity.os_version) == ("Google", "Pixel 9", "16")
    assert identity.serial == identity.udid == lab.phone.identity.serial
    assert identity.storage_gb == 128


def test_another_phone_inside_than_on_usb_is_hostile() -> None:
    with pytest.raises(PhoneError, match="hostile-data"):
        let_in(AdbPhone(), serial="ANOTHER").identity()


def test_a_file_that_is_gone_is_told_from_the_next(lab: AdbPhone) -> None:
    access = let_in(lab)
    files = list(access.files())
    gone, stays = files[0], files[-1]
    lab.phone.content.storages[0].remove(gone.untrusted_path.removeprefix("Phone/"))
    with pytest.raises(FileGoneError):
        read(access, gone)
    assert len(read(access, stays)) == stays.size


def test_a_file_that_is_refused_is_not_called_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_service: SyncService, _path: str, stream: Stream) -> None:
        lab_sync._fail(stream, "open failed: Permission denied")

    access = let_in(AdbPhone())
    file = next(access.files())
    monkeypatch.setattr(SyncService, "_receive", refuse)
    with pytest.raises(FileRefusedError):
        read(access, file)
    monkeypatch.undo()
    assert len(read(access, file)) == file.size


def test_a_folder_in_a_files_place_is_gone() -> None:
    with pytest.raises(FileGoneError):
        read(let_in(AdbPhone()), Listed("Phone/DCIM", 1, 1, "/storage/emulated/0/DCIM"))


def test_what_is_left_of_an_aborted_file_disturbs_nothing(lab: AdbPhone) -> None:
    lab.phone.content.storages[0].add("", File.holding("big.bin", bytes(4 << 20), MOMENT))
    access = let_in(lab)
    biggest = named(access, "/big.bin")
    with access.open(biggest) as source:
        assert source.read(10)
    assert access.facts().battery_percent == 82
    with access.open(biggest):
        pass  # not read at all
    assert len(read(access, biggest)) == biggest.size


def test_what_was_asked_for_ahead_binds_nobody(lab: AdbPhone) -> None:
    access = let_in(lab)
    files = [file for file in access.files() if file.size]
    alone = [read(access, file) for file in files]

    def opened(number: int) -> bytes:
        with access.open(files[number], files[number + 1 :]) as source:
            return b"".join(iter(partial(source.read, 1 << 20), b""))

    for number in (0, 1, 4, 5, 2, 2, 3):
        assert opened(number) == alone[number]
    assert access.facts().battery_percent == 82
    assert opened(0) == alone[0]
    assert len(list(access.files())) >= len(files)
    gone = files[1]._replace(handle="/storage/emulated/0/none")
    with access.open(files[0], [gone, files[1]]) as source:
        source.read(1)
    with pytest.raises(FileGoneError):
        read(access, gone)
    assert opened(1) == alone[1]


def test_questions_in_the_middle_of_a_listing() -> None:
    lab = AdbPhone()
    access = let_in(lab)
    files = access.files()
    first = next(files)
    assert access.facts().setup_done
    (record,) = access.records({Kind.CALLS})
    assert b"".join(iter(partial(record.source.read, 1 << 16), b"")).count(b"<call ") == record.held
    assert len([first, *files]) == len(list(expected(lab.phone.content)))


def test_an_unplug_in_the_middle_of_a_file(lab: AdbPhone) -> None:
    lab.phone.content.storages[0].add("", File.holding("big.bin", bytes(4 << 20), MOMENT))
    access = let_in(lab)
    with pytest.raises(UsbError) as error, access.open(named(access, "/big.bin")) as source:
        assert source.read(10)
        lab.unplug()
        while source.read(1 << 20):
            pass
    assert error.value.failure.code is FailureCode.PHONE_UNPLUGGED


def test_a_closed_access_answers_nothing_more() -> None:
    access = let_in(AdbPhone())
    access.close()
    for question in (access.identity, access.facts, lambda: list(access.files())):
        with pytest.raises(UsbError):
            cast(Callable[[], object], question)()


def test_links_are_passed_over(lab: AdbPhone, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = lab_sync._mode

    def linked(entry: Entry) -> int:
        return stat.S_IFLNK | 0o777 if entry.name == "DCIM" or entry.name.endswith(".pdf") else honest(entry)

    access = let_in(lab)
    before = listed(access)
    monkeypatch.setattr(lab_sync, "_mode", linked)
    after = listed(access)
    assert set(after) < set(before)
    assert not [path for path, *_ in after if "/DCIM/" in path or path.endswith(".pdf")]


def test_folders_without_end_are_hostile(lab: AdbPhone) -> None:
    deep: Entry = File.holding("bottom.txt", b"", MOMENT)
    for _ in range(MAX_DEPTH + 1):
        deep = Folder("down", MOMENT, (deep,))
    lab.phone.content.storages[0].add("", deep)
    with pytest.raises(PhoneError, match="hostile-data"):
        list(let_in(lab).files())


def test_what_lies_deeper_than_adb_can_ask_is_listed_and_refused(lab: AdbPhone) -> None:
    names = [letter * 250 for letter in "abcd"]
    deep: Entry = Folder("e" * 250, MOMENT, (File.holding("out of reach.txt", b"", MOMENT),))
    long: Entry = File.holding("f" * 250, b"", MOMENT)
    for name in reversed(names):
        deep = Folder(name, MOMENT, (deep,) if name != names[-1] else (deep, long))
    lab.phone.content.storages[0].add("", deep)
    access = let_in(lab)
    beyond = [file for file in access.files() if names[0] in file.untrusted_path]
    assert sorted(file.untrusted_path[-1] for file in beyond) == ["e", "f"]
    for file in beyond:
        with pytest.raises(FileRefusedError):
            read(access, file)


def test_more_folders_than_any_phones_are_endless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_adb, "MAX_FOLDERS", 3)
    with pytest.raises(PhoneError, match="copy-endless"):
        list(let_in(AdbPhone()).files())
