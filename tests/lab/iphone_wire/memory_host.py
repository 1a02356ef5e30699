"""A host that keeps its folder in memory and notes what a phone asks of it."""

import plistlib
import socket
import struct
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any

from counterseal.lab.iphone.backup import agent
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone

from .serving import served


def talking_to_agent(phone: Phone) -> AbstractContextManager[socket.socket]:
    """Run the phone's backup agent; give the host's end of the stream to it."""
    return served(lambda stream: agent.serve(stream, phone, Cable()))


@dataclass
class MemoryHost:
    """`files` maps paths to contents; `asked` names the phone's requests, in order. Subclasses lie."""

    link: socket.socket
    udid: str
    free_bytes: int = 1 << 40
    files: dict[str, bytes] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    def request(self, message: dict[str, Any]) -> dict[str, Any]:
        """Do the handshake, send one request, serve the phone and return its Response."""
        assert self.receive()[:2] == ["DLMessageVersionExchange", 400]
        self.send(["DLMessageVersionExchange", "DLVersionsOk", 400])
        assert self.receive() == ["DLMessageDeviceReady"]
        self.send(["DLMessageProcessMessage", {"MessageName": "Hello", "SupportedProtocolVersions": [2.1]}])
        assert self.receive()[1]["ProtocolVersion"] == 2.1
        self.send(["DLMessageProcessMessage", message])
        while (asked := self.receive())[0] != "DLMessageProcessMessage":
            self.asked.append(asked[0])
            self.serve(asked)
        response: dict[str, Any] = asked[1]
        return response

    def back_up(self) -> dict[str, Any]:
        """Prepare the folder as hosts do, then ask for a backup."""
        self.folders.add(self.udid)
        self.files[f"{self.udid}/Info.plist"] = b"info"
        return self.request({"MessageName": "Backup", "TargetIdentifier": self.udid})

    def listing(self, folder: str) -> dict[str, Any]:
        sizes = {path: ("Regular", len(content)) for path, content in self.files.items()}
        sizes |= dict.fromkeys(self.folders, ("Directory", 0))
        return {
            path.rpartition("/")[2]: {"DLFileType": f"DLFileType{kind}", "DLFileSize": size}
            for path, (kind, size) in sizes.items()
            if path.rpartition("/")[0] == folder
        }

    def status_after(self, request: str) -> int:
        """Return the code to answer a request with; negative ones are DeviceLink's."""
        return 0

    def serve(self, asked: list[Any]) -> None:
        content: Any = {}
        match asked:
            case ["DLMessageGetFreeDiskSpace", *_]:
                content = self.free_bytes
            case ["DLContentsOfDirectory", path, *_]:
                content = self.listing(path)
            case ["DLMessageCreateDirectory", path, *_]:
                self.folders.add(path)
            case ["DLMessageUploadFiles", *_]:
                self._receive_files()
            case ["DLMessageDownloadFiles", paths, *_]:
                self._send_files(paths)
            case ["DLMessageMoveItems", moves, *_]:
                for source, destination in moves.items():
                    self.files[destination] = self.files.pop(source)
            case ["DLMessageRemoveItems", paths, *_]:
                self.folders -= {path for path in self.folders if path.startswith(tuple(paths))}
        code = self.status_after(asked[0])
        self.send(["DLMessageStatusResponse", code % (1 << 64), "___EmptyParameterString___", content])

    def _receive_files(self) -> None:
        while self.receive_frame():
            path = self.receive_frame().decode()
            content = bytearray()
            while (frame := self.receive_frame())[0] == 0x0C:
                content += frame[1:]
            if frame[0] == 0x00:
                self.files[path] = bytes(content)

    def _send_files(self, paths: list[str]) -> None:
        for path in paths:
            self.send_frame(path.encode())
            if path in self.files:
                self.send_frame(b"\x0c" + self.files[path])
                self.send_frame(b"\x00")
            else:
                self.send_frame(b"\x06No such file or directory")
        self.send_frame(b"")

    def send(self, message: list[Any]) -> None:
        self.send_frame(plistlib.dumps(message))

    def receive(self) -> list[Any]:
        message: list[Any] = plistlib.loads(self.receive_frame())
        return message

    def send_frame(self, body: bytes) -> None:
        self.link.sendall(struct.pack(">I", len(body)) + body)

    def receive_frame(self) -> bytes:
        (length,) = struct.unpack(">I", self.read(4))
        return self.read(length)

    def read(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            piece = self.link.recv(count - len(data))
            assert piece, "the phone hung up"
            data += piece
        return bytes(data)
