"""The tree shows one moment to whoever reads it, and tells of every change."""

import threading

import pytest

from counterseal.lab.android.content import Change, Entry, File, Folder, Storage


@pytest.fixture
def storage() -> Storage:
    camera = Folder("Camera", 1, (File.holding("a.jpg", b"first", 10), File.holding("b.jpg", b"second", 20)))
    return Storage("Internal", 0x00010001, 1 << 30, Folder("", 0, (Folder("DCIM", 2, (camera,)),)))


def test_paths_lead_to_entries(storage: Storage) -> None:
    assert storage.find("") is storage.root
    assert storage.find("DCIM/Camera/a.jpg") is storage.folder("DCIM/Camera").entries[0]
    assert dict(storage.walk()).keys() == {"DCIM/Camera/a.jpg", "DCIM/Camera/b.jpg"}
    assert storage.used_bytes() == 11


@pytest.mark.parametrize("path", ["x", "DCIM/x", "DCIM/Camera/a.jpg/x"])
def test_what_is_not_there_is_not_found(storage: Storage, path: str) -> None:
    assert storage.find(path) is None
    with pytest.raises(KeyError):
        storage.file(path)
    with pytest.raises(KeyError):
        storage.folder(path)


def test_every_change_is_told(storage: Storage) -> None:
    told: list[tuple[Change, str, str]] = []

    def watcher(_storage: Storage, change: Change, folder: Folder, entry: Entry) -> None:
        told.append((change, folder.name, entry.name))

    storage.watch(watcher)
    storage.add("DCIM/Camera", File.holding("c.jpg", b"third", 30))
    storage.alter("DCIM/Camera/a.jpg", b"changed", 40)
    storage.remove("DCIM/Camera/b.jpg")
    storage.unwatch(watcher)
    storage.add("", Folder("New", 50))
    assert told == [
        (Change.ADDED, "Camera", "c.jpg"),
        (Change.ALTERED, "Camera", "a.jpg"),
        (Change.REMOVED, "Camera", "b.jpg"),
    ]
    assert {path: file.read(0, 99) for path, file in storage.walk()} == {
        "DCIM/Camera/a.jpg": b"changed",
        "DCIM/Camera/c.jpg": b"third",
    }


def test_an_altered_file_stays_the_same_file(storage: Storage) -> None:
    file = storage.file("DCIM/Camera/a.jpg")
    storage.alter("DCIM/Camera/a.jpg", b"longer than before", 99)
    assert storage.file("DCIM/Camera/a.jpg") is file
    assert (file.size, file.modified, file.read(7, 4)) == (18, 99, b"than")


def test_no_change_is_lost_between_threads(storage: Storage) -> None:
    def add(thread: int) -> None:
        for number in range(200):
            storage.add("DCIM", File.holding(f"{thread}-{number}", b"", 0))

    threads = [threading.Thread(target=add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(storage.folder("DCIM").entries) == 1 + 4 * 200
