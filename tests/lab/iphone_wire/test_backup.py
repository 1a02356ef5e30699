"""The phone's side of a backup, and its distrust of the host."""

import plistlib
from typing import Any

import pytest

from .memory_host import MemoryHost, talking_to_agent
from .serving import make_phone


def back_up(
    scenario: str = "happy", host_class: type[MemoryHost] = MemoryHost
) -> tuple[dict[str, Any], MemoryHost]:
    phone = make_phone(scenario)
    with talking_to_agent(phone) as link:
        host = host_class(link, phone.identity.udid)
        return host.back_up(), host


def test_everything_the_phone_holds_arrives_in_place() -> None:
    response, host = back_up()
    assert response["ErrorCode"] == 0
    held = make_phone().backup_set()
    home = f"{host.udid}/"
    expected = {home + file.name: b"".join(held.blocks(file, 1 << 20)) for file in held.files}
    expected[home + "Manifest.db"] = held.manifest_db
    expected[home + "Manifest.plist"] = held.manifest_plist
    status = plistlib.loads(host.files.pop(home + "Status.plist"))
    assert status["SnapshotState"] == "finished"
    del host.files[home + "Info.plist"]
    assert host.files == expected


def test_works_in_the_order_of_a_phone() -> None:
    _, host = back_up()
    stages = [name for at, name in enumerate(host.asked) if at == 0 or host.asked[at - 1] != name]
    assert stages == [
        "DLContentsOfDirectory",
        "DLMessageDownloadFiles",
        "DLMessageGetFreeDiskSpace",
        "DLMessageUploadFiles",
        "DLMessageCreateDirectory",
        "DLMessageUploadFiles",
        "DLMessageCreateDirectory",
        "DLMessageMoveItems",
        "DLMessageRemoveItems",
        "DLMessageUploadFiles",
        "DLMessageDownloadFiles",
        "DLContentsOfDirectory",
    ]


def test_same_seed_sends_the_same_bytes() -> None:
    first, second = back_up()[1].files, back_up()[1].files
    status = next(path for path in first if path.endswith("Status.plist"))
    first_uuid, second_uuid = (plistlib.loads(files.pop(status))["UUID"] for files in (first, second))
    assert first_uuid == second_uuid
    assert first == second


def test_space_gate_is_strict_and_asks_for_two_gibibytes_more() -> None:
    held = sum(file.size for file in make_phone().backup_set().files)
    required = held + (128 << 20)
    codes = {}
    for free in (required, required + 1):
        phone = make_phone()
        with talking_to_agent(phone) as link:
            host = MemoryHost(link, phone.identity.udid, free_bytes=free)
            codes[free - required] = host.back_up()["ErrorCode"]
            assert ("DLMessagePurgeDiskSpace" in host.asked) is (free == required)
    assert codes == {0: 105, 1: 0}


class MakesRoom(MemoryHost):
    def status_after(self, request: str) -> int:
        if request == "DLMessagePurgeDiskSpace":
            self.free_bytes = 1 << 40
        return 0


def test_goes_on_when_the_host_has_made_room() -> None:
    phone = make_phone()
    with talking_to_agent(phone) as link:
        assert MakesRoom(link, phone.identity.udid, free_bytes=0).back_up()["ErrorCode"] == 0


class ListsNothing(MemoryHost):
    def listing(self, folder: str) -> dict[str, Any]:
        return {}


class ListsWrongSizes(MemoryHost):
    def listing(self, folder: str) -> dict[str, Any]:
        return {name: entry | {"DLFileSize": 1} for name, entry in MemoryHost.listing(self, folder).items()}


class ListsFoldersAsFiles(MemoryHost):
    def listing(self, folder: str) -> dict[str, Any]:
        entries = MemoryHost.listing(self, folder).items()
        return {name: entry | {"DLFileType": "DLFileTypeRegular"} for name, entry in entries}


class LosesTheManifest(MemoryHost):
    def status_after(self, request: str) -> int:
        if request == "DLMessageRemoveItems":
            del self.files[f"{self.udid}/Manifest.db"]
        return 0


class IsFull(MemoryHost):
    def status_after(self, request: str) -> int:
        return -15 if request == "DLMessageUploadFiles" else 0


class CannotMove(MemoryHost):
    def status_after(self, request: str) -> int:
        return -6 if request == "DLMessageMoveItems" else 0


@pytest.mark.parametrize(
    ("host_class", "code"),
    [
        (ListsNothing, 205),
        (ListsWrongSizes, 205),
        (ListsFoldersAsFiles, 205),
        (LosesTheManifest, 205),
        (IsFull, 105),
        (CannotMove, 104),
    ],
)
def test_refuses_a_host_that_fails_or_lies(host_class: type[MemoryHost], code: int) -> None:
    response, _ = back_up(host_class=host_class)
    assert response["ErrorCode"] == code
    assert f"(MBErrorDomain/{code})" in response["ErrorDescription"]


def test_silent_file_error_loses_one_file_and_claims_success() -> None:
    response, host = back_up("silent-eio")
    assert response["ErrorCode"] == 0
    assert len(host.files) == len(back_up()[1].files) - 1


def test_missing_files_claims_success() -> None:
    response, host = back_up("missing-files")
    assert response["ErrorCode"] == 0
    assert len(host.files) < len(back_up()[1].files)


@pytest.mark.parametrize(
    ("message", "scenario", "code"),
    [
        ({"MessageName": "ChangePassword", "NewPassword": "new"}, "happy", 0),
        ({"MessageName": "ChangePassword", "NewPassword": "new"}, "password-already-set-known", 207),
        ({"MessageName": "ChangePassword", "OldPassword": "wrong"}, "password-already-set-unknown", 207),
        ({"MessageName": "Backup"}, "locked", 208),
        ({"MessageName": "ChangePassword", "NewPassword": "new"}, "locked", 208),
        ({"MessageName": "Restore"}, "happy", 203),
        ({"MessageName": "Info"}, "happy", 1),
    ],
)
def test_answers_requests_with_codes(message: dict[str, Any], scenario: str, code: int) -> None:
    phone = make_phone(scenario)
    if scenario == "locked":
        phone.acts.has_unlocked = lambda: False  # type: ignore[method-assign]  # the owner never looks
    with talking_to_agent(phone) as link:
        assert MemoryHost(link, phone.identity.udid).request(message)["ErrorCode"] == code


def test_owner_who_knows_the_old_password_can_change_it() -> None:
    phone = make_phone("password-already-set-known")
    change = {
        "MessageName": "ChangePassword",
        "OldPassword": phone.owner.old_backup_password,
        "NewPassword": "new",
    }
    with talking_to_agent(phone) as link:
        assert MemoryHost(link, phone.identity.udid).request(change)["ErrorCode"] == 0
    assert phone.backup_password == "new"
