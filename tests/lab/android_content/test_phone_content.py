"""A phone's content repeats with its seed, opens with ordinary readers and holds what is searched for."""

import io

import pytest
from PIL import Image

from counterseal.lab.android.content import SPECIALS, PhoneContent, make_content
from counterseal.lab.android.content.specials import HOSTILE_NAMES, ODD_NAMES, ODD_TIMES
from counterseal.lab.content.owner import Owner

OWNER = Owner.from_seed(4)
CAMERA = ("Maker", "Model")


@pytest.fixture(scope="module")
def content() -> PhoneContent:
    return make_content(OWNER, seed=4, camera=CAMERA, card=True)


def bytes_by_path(content: PhoneContent) -> dict[tuple[str, str], bytes]:
    return {
        (storage.label, path): file.read(0, file.size)
        for storage in content.storages
        for path, file in storage.walk()
    }


def test_the_same_seed_gives_the_same_phone(content: PhoneContent) -> None:
    again = make_content(OWNER, seed=4, camera=CAMERA, card=True)
    assert bytes_by_path(again) == bytes_by_path(content)
    assert (again.contacts, again.messages, again.calls) == (
        content.contacts,
        content.messages,
        content.calls,
    )


def test_every_picture_shows_and_is_marked(content: PhoneContent) -> None:
    files = bytes_by_path(content)
    pictures = [held for (_, path), held in files.items() if path.endswith((".jpg", ".png"))]
    assert len(set(pictures)) == len(pictures) > 40
    for held in pictures:
        with Image.open(io.BytesIO(held)) as picture:
            picture.load()
            assert picture.getexif()[0x0110] == "Model"
        assert OWNER.picture_mark in held


def test_sizes_are_what_is_read(content: PhoneContent) -> None:
    for storage in content.storages:
        for path, file in storage.walk():
            assert len(file.read(0, file.size + 1)) == file.size, path


def test_the_card_is_a_storage_of_its_own(content: PhoneContent) -> None:
    assert [storage.storage_id for storage in content.storages] == [0x00010001, 0x00020001]
    assert len(make_content(OWNER, seed=4, camera=CAMERA).storages) == 1


def test_the_owner_is_in_every_database(content: PhoneContent) -> None:
    assert content.contacts[0].name == OWNER.name
    assert sum(contact.name == OWNER.name for contact in content.contacts) == 1
    assert [message.text for message in content.messages].count(OWNER.message_text) == 1
    assert any(message.picture for message in content.messages)
    known = {number for contact in content.contacts for number in contact.numbers}
    assert {call.number for call in content.calls} <= known
    assert {message.address for message in content.messages} <= known
    assert all(event.start < event.end for event in content.events)


@pytest.mark.parametrize(("size", "count"), [(0, 1), (10_000, 7), (3 << 20, 2001)])
def test_a_payload_has_the_size_asked_for(size: int, count: int) -> None:
    content = make_content(OWNER, seed=1, camera=CAMERA, payload_bytes=size, payload_files=count)
    sizes = [file.size for path, file in content.storages[0].walk() if path.startswith("Archive/")]
    assert (len(sizes), sum(sizes)) == (count, size)


@pytest.mark.parametrize("special", SPECIALS)
def test_a_special_is_one_more_folder(special: str) -> None:
    plain = make_content(OWNER, seed=1, camera=CAMERA).storages[0].folder("DCIM").entries
    hard = make_content(OWNER, seed=1, camera=CAMERA, specials=[special]).storages[0].folder("DCIM").entries
    assert [entry.name for entry in hard[:-1]] == [entry.name for entry in plain]
    assert len(hard) == len(plain) + 1


def test_special_files_are_as_hard_as_they_say() -> None:
    content = make_content(OWNER, seed=1, camera=CAMERA, specials=tuple(SPECIALS))
    storage = content.storages[0]
    assert storage.file("DCIM/Huge/VID_huge.mp4").size > 4 << 30
    assert len(storage.folder("DCIM/Many").entries) == 8000
    assert {file.modified for path, file in storage.walk() if "/Times/" in path} == set(ODD_TIMES.values())
    assert max(len(name.encode()) for name in ODD_NAMES) == 255
    assert len(set(ODD_NAMES)) == len(ODD_NAMES)
    assert not any("/" in name or "\0" in name or name in {"", ".", ".."} for name in ODD_NAMES)
    assert len(set(HOSTILE_NAMES)) == len(HOSTILE_NAMES) - 1
