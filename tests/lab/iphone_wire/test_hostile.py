"""What the hostile phones send."""

import struct
from dataclasses import dataclass, field
from typing import Any

import pytest

from .memory_host import MemoryHost, talking_to_agent
from .serving import make_phone


class HungUp(Exception):
    """The host has seen enough."""


@dataclass
class Refuses(MemoryHost):
    """Notes each request with its arguments and carries none out."""

    requests: list[list[Any]] = field(default_factory=list)

    def serve(self, asked: list[Any]) -> None:
        if asked[0] == "DLMessageUploadFiles":
            while self.receive_frame():
                asked.append(self.receive_frame().decode())
                while self.receive_frame()[0] == 0x0C:
                    pass
        if asked[0] == "DLMessageDownloadFiles":
            self.send_frame(b"")
        self.requests.append(asked)
        self.send(["DLMessageStatusResponse", (1 << 64) - 6, "refused", {}])


class HangsUp(MemoryHost):
    def serve(self, asked: list[Any]) -> None:
        raise HungUp


@dataclass
class ReadsBlockHead(MemoryHost):
    announced: int = 0
    first_bytes: bytes = b""

    def serve(self, asked: list[Any]) -> None:
        assert asked[0] == "DLMessageUploadFiles"
        for _ in ("path on the phone", "path on the host"):
            self.receive_frame()
        (self.announced,) = struct.unpack(">I", self.read(4))
        self.first_bytes = self.read(1 << 16)
        raise HungUp


def requests_of(scenario: str) -> tuple[list[list[Any]], dict[str, Any]]:
    phone = make_phone(scenario)
    with talking_to_agent(phone) as link:
        host = Refuses(link, phone.identity.udid)
        return host.requests, host.back_up()


def test_hostile_paths_try_every_request_with_every_kind_of_path() -> None:
    requests, response = requests_of("hostile-paths")
    assert {request[0] for request in requests} == {
        "DLMessageUploadFiles",
        "DLMessageDownloadFiles",
        "DLContentsOfDirectory",
        "DLMessageCreateDirectory",
        "DLMessageMoveItems",
        "DLMessageCopyItem",
        "DLMessageRemoveItems",
    }
    created = [request[1] for request in requests if request[0] == "DLMessageCreateDirectory"]
    assert any(path.startswith("../") for path in created)
    assert any(path.startswith("/") for path in created)
    assert any("\0" in path for path in created)
    assert any(len(path) > 4096 for path in created)
    assert response["ErrorCode"] == 0


def test_hostile_paths_begin_the_next_attempt_with_another_request() -> None:
    phone = make_phone("hostile-paths")
    first = []
    for _ in range(3):
        with talking_to_agent(phone) as link:
            host = HangsUp(link, phone.identity.udid)
            with pytest.raises(HungUp):
                host.back_up()
        first.append(host.asked[0])
    assert first == ["DLMessageUploadFiles", "DLMessageDownloadFiles", "DLContentsOfDirectory"]


def test_remove_root_claims_success() -> None:
    requests, response = requests_of("hostile-remove-root")
    assert [request[1] for request in requests] == [[""], ["."]]
    assert response["ErrorCode"] == 0


def test_huge_block_announces_three_gibibytes_and_sends_zeros() -> None:
    phone = make_phone("hostile-huge-block")
    with talking_to_agent(phone) as link:
        host = ReadsBlockHead(link, phone.identity.udid)
        with pytest.raises(HungUp):
            host.back_up()
    assert host.announced == (3 << 30) + 1
    assert host.first_bytes == b"\x0c" + bytes((1 << 16) - 1)
