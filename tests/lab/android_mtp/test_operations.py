"""What an unlocked phone tells is what it holds."""

import struct

import pytest

from counterseal.lab.android.content import File, Folder, PhoneContent
from counterseal.lab.android.mtp.codes import DeviceProperty, Format, ObjectProperty, Operation, Response

from .host import ALL, ROOT, SERIAL, Host, some_content, some_phone, string_at


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return some_content(specials=("odd-names", "odd-times"))


@pytest.fixture
def host(content: PhoneContent) -> Host:
    return Host(some_phone(content)).open()


def test_the_device_is_described_before_any_session(content: PhoneContent) -> None:
    told = Host(some_phone(content)).data(Operation.GET_DEVICE_INFO)
    assert struct.unpack_from("<HIH", told) == (100, 6, 100)
    extensions, at = string_at(told, 8)
    assert extensions == "microsoft.com: 1.0; android.com: 1.0;"
    at += 2
    lists = []
    for _ in range(5):
        (count,) = struct.unpack_from("<I", told, at)
        lists.append(struct.unpack_from(f"<{count}H", told, at + 4))
        at += 4 + 2 * count
    assert {Operation.GET_OBJECT, Operation.GET_PARTIAL_OBJECT_64} <= set(lists[0])
    strings = []
    for _ in range(4):
        text, at = string_at(told, at)
        strings.append(text)
    assert (strings, at) == (["Maker", "Model", "1.0", SERIAL], len(told))


def test_storages_tell_their_room(host: Host, content: PhoneContent) -> None:
    assert host.numbers(Operation.GET_STORAGE_IDS) == (0x00010001, 0x00020001)
    for storage in content.storages:
        told = host.data(Operation.GET_STORAGE_INFO, storage.storage_id)
        _, _, _, capacity, free, _ = struct.unpack_from("<HHHQQI", told)
        assert capacity - free == storage.used_bytes()
        assert string_at(told, 26)[0] == storage.label


def test_a_walk_finds_every_file_with_its_size_and_time(host: Host, content: PhoneContent) -> None:
    for storage in content.storages:
        found = dict(walked(host, storage.storage_id, ROOT, ""))
        assert found == {cut(path): file.size for path, file in storage.walk()}


def cut(path: str) -> str:
    """No name is longer than MTP can tell."""
    return "/".join(name[:254] for name in path.split("/"))


def walked(host: Host, storage_id: int, parent: int, above: str) -> list[tuple[str, int]]:
    files = []
    for handle in host.numbers(Operation.GET_OBJECT_HANDLES, storage_id, 0, parent):
        info = host.data(Operation.GET_OBJECT_INFO, handle)
        held_in, kind, _, size = struct.unpack_from("<IHHI", info)
        assert held_in == storage_id
        assert struct.unpack_from("<I", info, 38) == (0 if parent == ROOT else parent,)
        path = above + string_at(info, 52)[0]
        if kind == Format.ASSOCIATION:
            files += walked(host, storage_id, handle, path + "/")
        else:
            files.append((path, size))
    return files


def test_everything_at_once_is_everything(host: Host, content: PhoneContent) -> None:
    for storage in content.storages:
        every = host.numbers(Operation.GET_OBJECT_HANDLES, storage.storage_id, 0, 0)
        assert len(every) == len(entries_below(storage.root))
        assert len(set(every)) == len(every)
        assert host.ask(Operation.GET_NUM_OBJECTS, storage.storage_id, 0, 0).parameters == (len(every),)


def test_all_storages_can_be_listed_together(host: Host, content: PhoneContent) -> None:
    tops = host.numbers(Operation.GET_OBJECT_HANDLES, ALL, 0, ROOT)
    assert len(tops) == sum(len(storage.root.entries) for storage in content.storages)


def test_a_format_chooses(host: Host) -> None:
    camera = host.handle("DCIM/Camera")
    videos = host.numbers(Operation.GET_OBJECT_HANDLES, 0x00010001, Format.MP4, camera)
    assert len(videos) == 3
    assert all(host.name(handle).endswith(".mp4") for handle in videos)


def test_names_survive_unless_they_are_too_long_for_mtp(host: Host, content: PhoneContent) -> None:
    folder = content.storages[0].folder("DCIM/Odd names 😀")
    handle = host.handle("DCIM/Odd names 😀")
    told = [host.name(child) for child in host.numbers(Operation.GET_OBJECT_HANDLES, ALL, 0, handle)]
    assert told == [entry.name[:254] for entry in folder.entries]
    assert any(len(entry.name) == 255 for entry in folder.entries)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("1970.txt", "19700101T000000"),
        ("before 1970.txt", "19691231T000001"),
        ("2038.txt", "20380119T031408"),
        ("2106.txt", "21060207T062821"),
        ("2200.txt", "22000101T000000"),
        ("leap day.txt", "20000229T000000"),
    ],
)
def test_times_are_told_to_the_second(host: Host, name: str, told: str) -> None:
    handle = host.handle(f"DCIM/Times/{name}")
    modified = host.data(Operation.GET_OBJECT_PROP_VALUE, handle, ObjectProperty.DATE_MODIFIED)
    assert string_at(modified, 0)[0] == told


def test_a_whole_file_comes_byte_by_byte(host: Host, content: PhoneContent) -> None:
    for path, file in content.storages[0].walk():
        if path.startswith(("DCIM/Camera", "Pictures")):
            assert host.data(Operation.GET_OBJECT, host.handle(path)) == file.read(0, file.size)


def test_properties_of_one_object_agree(host: Host, content: PhoneContent) -> None:
    path, file = next(iter(content.storages[0].walk()))
    handle = host.handle(path)
    size = host.data(Operation.GET_OBJECT_PROP_VALUE, handle, ObjectProperty.OBJECT_SIZE)
    assert size == struct.pack("<Q", file.size)
    supported = host.data(Operation.GET_OBJECT_PROPS_SUPPORTED, Format.EXIF_JPEG)
    codes = struct.unpack_from(f"<{len(ObjectProperty)}H", supported, 4)
    assert set(codes) == set(ObjectProperty)
    listed = host.data(Operation.GET_OBJECT_PROP_LIST, handle, 0, ALL, 0, 0)
    assert struct.unpack_from("<I", listed) == (len(codes),)
    one_by_one = b"".join(
        struct.pack("<IH", handle, code)
        + host.data(Operation.GET_OBJECT_PROP_DESC, code, Format.EXIF_JPEG)[2:4]
        + host.data(Operation.GET_OBJECT_PROP_VALUE, handle, code)
        for code in codes
    )
    assert listed[4:] == one_by_one


@pytest.mark.parametrize(
    ("of", "depth", "count"),
    [("DCIM/Camera", 0, 1), ("DCIM/Camera", 1, 20), ("", 1, 16)],
)
def test_a_list_of_properties_reaches_one_level(host: Host, of: str, depth: int, count: int) -> None:
    handle = host.handle(of) if of else 0
    listed = host.data(Operation.GET_OBJECT_PROP_LIST, handle, 0, ObjectProperty.OBJECT_SIZE, 0, depth)
    assert struct.unpack_from("<I", listed) == (count,)
    assert len(listed) == 4 + count * 16


def test_a_list_of_properties_of_everything(host: Host, content: PhoneContent) -> None:
    listed = host.data(Operation.GET_OBJECT_PROP_LIST, ALL, 0, ObjectProperty.OBJECT_FORMAT, 0, ALL)
    every = sum(len(entries_below(storage.root)) for storage in content.storages)
    assert struct.unpack_from("<I", listed) == (every,)


def entries_below(folder: Folder) -> list[Folder | File]:
    return [
        found
        for entry in folder.entries
        for found in [entry, *(entries_below(entry) if isinstance(entry, Folder) else [])]
    ]


def test_the_battery_is_a_range(host: Host) -> None:
    assert host.data(Operation.GET_DEVICE_PROP_VALUE, DeviceProperty.BATTERY_LEVEL) == bytes([80])
    described = host.data(Operation.GET_DEVICE_PROP_DESC, DeviceProperty.BATTERY_LEVEL)
    assert described == struct.pack("<HHBBB", 0x5001, 2, 0, 0, 80) + bytes((1, 0, 100, 1))


def test_closing_and_opening_again(host: Host) -> None:
    for end in (Operation.CLOSE_SESSION, Operation.RESET_DEVICE):
        assert host.ask(end).code == Response.OK
        assert host.ask(Operation.GET_STORAGE_IDS).code == Response.SESSION_NOT_OPEN
        host.open()


def test_after_a_replug_a_handle_means_another_file(content: PhoneContent) -> None:
    phone = some_phone(content)
    first = Host(phone).open()
    camera = first.handle("DCIM/Camera")
    second = Host(phone).open()
    assert second.ask(Operation.GET_OBJECT_INFO, camera).code == Response.INVALID_OBJECT_HANDLE
    second.handle("Music/Choir")
    assert second.name(camera) != "Camera"
