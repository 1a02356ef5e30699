"""The host's folder as a phone meets it: honest requests work, and nothing reaches outside."""

import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counterseal.copying.folder import DriveError
from counterseal.phones.apple import host_folder, tree
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .scripted import (
    DATA,
    DONE,
    IO_ERROR,
    NO_ENTRY,
    UDID,
    Conversation,
    ScriptedPhone,
    conversation_with,
    file_frames,
)


def copy_with(script: Callable[[ScriptedPhone], None], drive: Path) -> Conversation:
    """Greet, follow the script, end well; returns the conversation after it."""

    def whole(phone: ScriptedPhone) -> None:
        phone.greet()
        script(phone)
        phone.respond(0)

    with conversation_with(whole, drive) as conversation:
        conversation.run()
    return conversation


def failure_of(script: Callable[[ScriptedPhone], None], drive: Path) -> FailureCode:
    """How a copy from a phone with this script fails."""
    with pytest.raises(PhoneError) as raised:
        copy_with(script, drive)
    return raised.value.failure.code


def test_uploaded_files_are_stored_and_listed(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.upload((f"{UDID}/Snapshot/ab/one", b"1" * 70_000), (f"{UDID}/two", b""))
        assert phone.status() == (0, {})
        code, listing = phone.ask("DLContentsOfDirectory", UDID, {}, 0.0)
        assert code == 0
        assert {name: entry["DLFileType"] for name, entry in listing.items()} == {
            "Snapshot": "DLFileTypeDirectory",
            "two": "DLFileTypeRegular",
        }
        assert (
            phone.ask("DLContentsOfDirectory", f"{UDID}/Snapshot/ab", {}, 0.0)[1]["one"]["DLFileSize"]
            == 70_000
        )

    copied = copy_with(script, tmp_path)
    assert copied.files() == {"Snapshot/ab/one": b"1" * 70_000, "two": b""}
    assert (copied.upload.files, copied.upload.payload, copied.upload.phone_errors) == (2, 70_000, 0)
    assert copied.host.percent == 50.0


def test_a_phone_need_not_say_how_far_it_is(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {})
        phone.connection.sendall(file_frames(f"{UDID}/one", [(DATA, b"1"), (DONE, b"")]) + bytes(4))
        assert phone.status() == (0, {})
        assert phone.ask("DLMessageMoveItems", {f"{UDID}/one": f"{UDID}/two"}) == (0, {})
        assert phone.ask("DLMessageRemoveItems", [f"{UDID}/one"]) == (0, {})

    copied = copy_with(script, tmp_path)
    assert copied.files() == {"two": b"1"}
    assert copied.host.percent == 0.0


def test_files_are_moved_removed_and_copied(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.upload(*((f"{UDID}/Snapshot/ab/{n}", n.encode()) for n in "123"))
        phone.status()
        moves = {f"{UDID}/Snapshot/ab/1": f"{UDID}/ab/1", f"{UDID}/Snapshot/ab/2": f"{UDID}/cd/2"}
        assert phone.ask("DLMessageMoveItems", moves, {}, 60.0) == (0, {})
        assert phone.ask("DLMessageCopyItem", f"{UDID}/ab", f"{UDID}/ef", {}, 0.0, 0) == (0, {})
        assert phone.ask("DLMessageRemoveItems", [f"{UDID}/Snapshot", f"{UDID}/never"], {}, 70.0) == (0, {})
        assert phone.ask("DLMessageCreateDirectory", f"{UDID}/new/deep", {}, 0.0) == (0, {})
        assert phone.ask("DLMessageMoveItems", {f"{UDID}/cd": f"{UDID}/new/cd"}, {}, 80.0) == (0, {})
        phone.upload((f"{UDID}/cd/again", b"4"))
        assert phone.status() == (0, {})

    copied = copy_with(script, tmp_path)
    assert copied.files() == {"ab/1": b"1", "ef/1": b"1", "new/cd/2": b"2", "cd/again": b"4"}


def test_a_phone_that_asks_for_what_is_not_there_is_told(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        assert phone.ask("DLMessageMoveItems", {f"{UDID}/no": f"{UDID}/where"}, {}, 0.0)[0] == -6
        assert phone.ask("DLContentsOfDirectory", f"{UDID}/no", {}, 0.0)[0] == -6
        assert phone.ask("DLMessageCreateDirectory", UDID, {}, 0.0)[0] == 0

    copy_with(script, tmp_path)


def test_files_go_back_to_the_phone_in_small_frames(tmp_path: Path) -> None:
    content = bytes(range(256)) * 300

    def script(phone: ScriptedPhone) -> None:
        phone.upload((f"{UDID}/Manifest.db", content))
        phone.status()
        phone.send("DLMessageDownloadFiles", [f"{UDID}/Manifest.db", f"{UDID}/no"], {}, 0.0)
        assert phone.exactly(phone.number()).decode() == f"{UDID}/Manifest.db"
        received = b""
        while (frame := phone.exactly(phone.number()))[0] == DATA:
            assert len(frame) <= 32 * 1024 + 1
            received += frame[1:]
        assert (frame, received) == (bytes([DONE]), content)
        assert phone.exactly(phone.number()).decode() == f"{UDID}/no"
        assert phone.exactly(phone.number())[0] == NO_ENTRY
        assert phone.number() == 0
        code, failed = phone.status()
        assert (code, list(failed)) == (-13, [f"{UDID}/no"])

    copy_with(script, tmp_path)


def test_space_is_told_without_our_reserve_and_never_freed(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        code, free = phone.ask("DLMessageGetFreeDiskSpace", "", {}, 0.0)
        assert (code, type(free)) == (0, int)
        assert phone.ask("DLMessagePurgeDiskSpace", (2 << 30) + 1000, 4, {}, 0.0)[0] == -1
        told.append(free)

    told: list[int] = []
    copied = copy_with(script, tmp_path)
    assert copied.host.needs_bytes == told[0] + 1000


@pytest.mark.parametrize("code", [IO_ERROR, NO_ENTRY, 0x0F])
def test_a_file_the_phone_could_not_read_is_counted_and_not_kept(code: int, tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {}, 1.0, 0)
        phone.connection.sendall(
            file_frames(f"{UDID}/ab/bad", [(DATA, b"part"), (code, b"Input/output error")])
        )
        phone.connection.sendall(file_frames(f"{UDID}/ab/good", [(DATA, b"all"), (DONE, b"")]) + bytes(4))
        assert phone.status() == (0, {})

    copied = copy_with(script, tmp_path)
    assert copied.files() == {"ab/good": b"all"}
    assert copied.upload.phone_errors == 1


def test_the_one_file_recent_phones_never_manage_is_forgiven(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {}, 1.0, 0)
        phone.connection.sendall(file_frames(f"{UDID}/backup_manifest.db", [(IO_ERROR, b"no")]) + bytes(4))
        phone.status()

    assert copy_with(script, tmp_path).upload.phone_errors == 0


EVIL = [
    "../outside",
    f"{UDID}/../../outside",
    "/outside",
    "other/Manifest.db",
    f"{UDID}/a\\..\\b",
    f"{UDID}/n\0",
]
REACHES: dict[str, Callable[[ScriptedPhone, str], Any]] = {
    "upload": lambda phone, evil: phone.upload((evil, b"planted")),
    "download": lambda phone, evil: phone.send("DLMessageDownloadFiles", [evil], {}, 0.0),
    "list": lambda phone, evil: phone.send("DLContentsOfDirectory", evil),
    "create": lambda phone, evil: phone.send("DLMessageCreateDirectory", evil, {}, 0.0),
    "move from": lambda phone, evil: phone.send("DLMessageMoveItems", {evil: f"{UDID}/in"}, {}, 0.0),
    "move to": lambda phone, evil: phone.send("DLMessageMoveItems", {f"{UDID}/in": evil}, {}, 0.0),
    "copy from": lambda phone, evil: phone.send("DLMessageCopyItem", evil, f"{UDID}/in", {}, 0.0, 0),
    "copy to": lambda phone, evil: phone.send("DLMessageCopyItem", f"{UDID}/in", evil, {}, 0.0, 0),
    "remove": lambda phone, evil: phone.send("DLMessageRemoveItems", [evil], {}, 0.0),
}


@pytest.mark.parametrize("reach", REACHES)
@pytest.mark.parametrize("evil", EVIL)
def test_no_request_reaches_outside(reach: str, evil: str, tmp_path: Path) -> None:
    drive, secret = tmp_path / "drive", tmp_path / "outside"
    drive.mkdir()
    secret.write_text("untouched")

    def script(phone: ScriptedPhone) -> None:
        phone.upload((f"{UDID}/in", b"inside"))
        phone.status()
        REACHES[reach](phone, evil)
        phone.receive()

    assert failure_of(script, drive) is FailureCode.HOSTILE_PATH
    assert secret.read_text() == "untouched"
    assert [path.name for path in drive.iterdir()] == ["copy"]
    assert [path.name for path in (drive / "copy").iterdir()] == [UDID]


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_links_on_the_drive_are_not_followed(kind: str, tmp_path: Path) -> None:
    drive, outside = tmp_path / "drive", tmp_path / "outside"
    drive.mkdir()
    outside.mkdir()
    (outside / "secret").write_text("untouched")

    def plant(phone: ScriptedPhone) -> None:
        link = drive / "copy" / UDID / "link"
        link.symlink_to(outside / "secret" if kind == "file" else outside)
        phone.greet()
        phone.upload((f"{UDID}/link" if kind == "file" else f"{UDID}/link/secret", b"planted"))
        phone.receive()

    with conversation_with(plant, drive) as conversation, pytest.raises((PhoneError, DriveError)):
        conversation.run()
    assert (outside / "secret").read_text() == "untouched"


@pytest.mark.parametrize("root", ["", ".", "/", UDID, f"{UDID}/", f"./{UDID}"])
def test_removing_or_moving_the_copy_itself_is_an_attack(root: str, tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    (tmp_path / "2").mkdir()
    removal = failure_of(lambda phone: phone.send("DLMessageRemoveItems", [root], {}, 0.0), tmp_path / "1")
    moves = {root: f"{UDID}/elsewhere"}
    moving = failure_of(lambda phone: phone.send("DLMessageMoveItems", moves, {}, 0.0), tmp_path / "2")
    assert (removal, moving) == (FailureCode.HOSTILE_REMOVAL, FailureCode.HOSTILE_REMOVAL)
    assert (tmp_path / "1" / "copy" / UDID).is_dir()


@pytest.mark.parametrize(
    "message",
    [
        ["DLMessageUnheardOf"],
        ["DLMessageCreateDirectory"],
        ["DLMessageMoveItems", [f"{UDID}/a"], {}, 0.0],
        ["DLMessageRemoveItems", {f"{UDID}/a": 1}, {}, 0.0],
        ["DLMessageDownloadFiles", f"{UDID}/a", {}, 0.0],
        ["DLMessageCopyItem", f"{UDID}/a"],
        ["DLMessageProcessMessage"],
        ["DLMessageProcessMessage", {"MessageName": "Response"}],
        [7],
        [],
    ],
)
def test_messages_out_of_form_end_the_copy(message: list[Any], tmp_path: Path) -> None:
    assert failure_of(lambda phone: phone.send(*message), tmp_path) is FailureCode.HOSTILE_DATA


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (struct.pack(">I", 1 << 31), FailureCode.HOSTILE_PATH),
        (struct.pack(">I", 2) + b"\xff\xff" + struct.pack(">I", 2) + b"\xff\xff", FailureCode.HOSTILE_PATH),
        (file_frames(f"{UDID}/a", []) + struct.pack(">I", 0) + b"\0", FailureCode.HOSTILE_DATA),
        (file_frames(f"{UDID}/a", []) + struct.pack(">IB", 1 << 30, IO_ERROR), FailureCode.HOSTILE_DATA),
    ],
)
def test_broken_file_streams_end_the_copy(frames: bytes, code: FailureCode, tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {}, 1.0, 0)
        phone.connection.sendall(frames)
        phone.receive()

    assert failure_of(script, tmp_path) is code


def test_a_block_larger_than_the_drive_is_refused_before_it_comes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(tmp_path).free
    monkeypatch.setattr(tree, "RESERVE_BYTES", free - (100 << 20))  # a drive smaller than this machine's disk

    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {}, 1.0, 0)
        phone.connection.sendall(file_frames(f"{UDID}/huge", []) + struct.pack(">IB", 200 << 20, DATA))
        phone.receive()

    assert failure_of(script, tmp_path) is FailureCode.DRIVE_FULL


def test_a_block_no_phone_would_send_is_refused(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageUploadFiles", {}, 1.0, 0)
        phone.connection.sendall(file_frames(f"{UDID}/huge", []) + struct.pack(">IB", 3 << 30, DATA))
        phone.receive()

    assert failure_of(script, tmp_path) is FailureCode.HOSTILE_DATA


def test_endless_chatter_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host_folder, "MAX_IDLE_MESSAGES", 50)

    def script(phone: ScriptedPhone) -> None:
        for _ in range(100):
            phone.upload((f"{UDID}/crumb", b"."))
            phone.status()

    assert failure_of(script, tmp_path) is FailureCode.COPY_ENDLESS


def test_a_folder_is_not_copied_into_itself(tmp_path: Path) -> None:
    def script(phone: ScriptedPhone) -> None:
        phone.send("DLMessageCopyItem", UDID, f"{UDID}/again", {}, 0.0, 0)
        phone.receive()

    assert failure_of(script, tmp_path) is FailureCode.HOSTILE_PATH


def test_many_folders_are_held_and_let_go(tmp_path: Path) -> None:
    names = [f"{UDID}/{number:03x}/file" for number in range(600)]

    def script(phone: ScriptedPhone) -> None:
        phone.upload(*((name, name.encode()) for name in names))
        assert phone.status() == (0, {})
        moves = {name: name + "-moved" for name in reversed(names)}
        assert phone.ask("DLMessageMoveItems", moves, {}, 0.0) == (0, {})

    assert len(copy_with(script, tmp_path).files()) == 600
