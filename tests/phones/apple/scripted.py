"""A phone that says exactly what a test tells it to, on the other end of a socket pair."""

import plistlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from counterseal.copying.folder import CopyFolder
from counterseal.phones.apple import devicelink
from counterseal.phones.apple.host_folder import HostFolder
from counterseal.phones.apple.stream import Stream
from counterseal.phones.apple.tree import Tree
from counterseal.phones.apple.upload import Upload

UDID = "00008120-0007B629AB678CEE"
DATA, DONE, NO_ENTRY, IO_ERROR = 0x0C, 0x00, 0x06, 0x0B


class ScriptedPhone:
    """The phone's end of a DeviceLink connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection

    def send(self, *message: Any) -> None:
        body = plistlib.dumps(list(message), fmt=plistlib.FMT_BINARY)
        self.connection.sendall(struct.pack(">I", len(body)) + body)

    def receive(self) -> list[Any]:
        received: list[Any] = plistlib.loads(self.exactly(self.number()))
        return received

    def number(self) -> int:
        number: int = struct.unpack(">I", self.exactly(4))[0]
        return number

    def exactly(self, count: int) -> bytes:
        received = b""
        while len(received) < count:
            more = self.connection.recv(count - len(received))
            if not more:
                raise EOFError
            received += more
        return received

    def ask(self, *message: Any) -> tuple[int, Any]:
        """Send a request and return the host's status: code (negative as such) and value."""
        self.send(*message)
        return self.status()

    def status(self) -> tuple[int, Any]:
        kind, code, _, value = self.receive()
        assert kind == "DLMessageStatusResponse"
        return code - (1 << 64) if code >= 1 << 63 else code, value

    def greet(self) -> Any:
        """The opening up to the host's request, which is returned."""
        self.send("DLMessageVersionExchange", 400, 0)
        assert self.receive() == ["DLMessageVersionExchange", "DLVersionsOk", 400]
        self.send("DLMessageDeviceReady")
        assert self.receive()[1]["MessageName"] == "Hello"
        self.respond(0, ProtocolVersion=2.1)
        return self.receive()[1]

    def respond(self, error: int, **more: Any) -> None:
        """The answer to a request."""
        self.send("DLMessageProcessMessage", {"MessageName": "Response", "ErrorCode": error} | more)

    def upload(self, *files: tuple[str, bytes], progress: float = 50.0) -> None:
        """One batch of whole files."""
        self.send("DLMessageUploadFiles", {}, progress, 0)
        for path, content in files:
            self.connection.sendall(file_frames(path, [(DATA, content), (DONE, b"")]))
        self.connection.sendall(bytes(4))


def file_frames(path: str, blocks: list[tuple[int, bytes]]) -> bytes:
    """One file of an upload as it is on the wire."""
    names = b"".join(struct.pack(">I", len(name)) + name for name in (b"/.b/" + path.encode(), path.encode()))
    return names + b"".join(struct.pack(">IB", len(content) + 1, code) + content for code, content in blocks)


class Conversation:
    """A host folder that serves a scripted phone."""

    def __init__(self, connection: socket.socket, folder: CopyFolder) -> None:
        self.stream = Stream(connection)
        self.tree = Tree(folder, UDID)
        self.upload = Upload(self.stream, self.tree, tolerate_manifest=True)
        self.host = HostFolder(self.stream, self.tree, self.upload)
        self.path = folder.path

    def run(self) -> None:
        """Serve a backup until the phone ends it."""
        devicelink.ask(self.stream, {"MessageName": "Backup"}, self.host.answers)

    def files(self) -> dict[str, bytes]:
        """What lies in the copy now, by path."""
        root = self.path / UDID
        return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


@contextmanager
def conversation_with(script: Callable[[ScriptedPhone], None], drive: Path) -> Iterator[Conversation]:
    """A host whose phone follows `script`; what the script raises is raised at the end."""
    ours, theirs = socket.socketpair()
    ours.settimeout(30)
    theirs.settimeout(30)
    raised: list[Exception] = []

    def follow() -> None:
        try:
            script(ScriptedPhone(theirs))
        except (EOFError, OSError):
            pass  # the host hung up, which is for the test to judge
        except Exception as error:
            raised.append(error)
        finally:
            theirs.close()

    phone = threading.Thread(target=follow)
    with CopyFolder.fresh(drive, "copy") as folder:
        conversation = Conversation(ours, folder)
        phone.start()
        try:
            yield conversation
        finally:
            conversation.tree.close()
            conversation.stream.end()
            conversation.stream.close()
            phone.join(timeout=30)
    if raised:
        raise raised[0]
