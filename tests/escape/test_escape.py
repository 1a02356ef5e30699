"""From inside the sandbox nothing of the kiosk can be read, reached, changed or worn out."""

import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from counterseal import phones

from . import attacks, in_sandbox

PATIENCE = 60.0
FILES = ("staff database", "log", "key", "stage", "another trade-in", "configuration")


class Kiosk:
    """What lies around a worker: files, sockets, a port, and the drive with one folder for this trade-in."""

    def __init__(self, base: Path, stack: ExitStack) -> None:
        self.session = base / "runtime" / "trade-in" / "phone"
        self.folder = base / "drive" / "Counterseal"
        self.files = {what: base / "state" / what / "file" for what in FILES}
        self.files["file of the customer beside the copy"] = base / "drive" / "diary"
        for folder in (self.session, self.folder, *(path.parent for path in self.files.values())):
            folder.mkdir(parents=True, exist_ok=True)
        for path in self.files.values():
            path.write_bytes(secrets.token_bytes(32))
        self.before = self.bytes_of_files()
        self.port = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.role = _listening(str(base / "staff.sock"), stack)
        self.abstract = _listening(f"\0counterseal-{base.name}-{os.getpid()}", stack)

    def bytes_of_files(self) -> dict[str, bytes]:
        return {what: path.read_bytes() for what, path in self.files.items()}

    def described(self) -> str:
        """For the attacker, who would have to guess it."""
        return json.dumps(
            {
                "files": {what: str(path) for what, path in self.files.items()},
                "sockets": {
                    "the staff socket": self.role.getsockname(),
                    "D-Bus": "/run/dbus/system_bus_socket",
                },
                "port": self.port.getsockname()[1],
                "abstract": self.abstract.getsockname().decode(),
                "beside the drive": "diary",
                "package": phones.__path__[0],
            }
        )

    def was_called(self) -> bool:
        return any(map(_has_caller, (self.port, self.role, self.abstract)))


def _listening(address: str, stack: ExitStack) -> socket.socket:
    listener = stack.enter_context(socket.socket(socket.AF_UNIX))
    listener.bind(address)
    listener.listen()
    return listener


def _has_caller(listener: socket.socket) -> bool:
    listener.setblocking(False)
    try:
        listener.accept()
    except BlockingIOError:
        return False
    return True


def run_in_sandbox(kiosk: Kiosk, program: str, told: str) -> subprocess.CompletedProcess[str]:
    command = (sys.executable, in_sandbox.__file__, str(kiosk.session), str(kiosk.folder), program)
    return subprocess.run(command, input=told, capture_output=True, text=True, timeout=PATIENCE, check=True)


def test_whatever_is_tried_is_refused(tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    with ExitStack() as stack:
        kiosk = Kiosk(tmp_path, stack)
        run = run_in_sandbox(kiosk, attacks.__file__, kiosk.described())
        came = dict(map(json.loads, run.stdout.splitlines()))
        assert "raise its limits" in came, f"the attacker ended early: {run.stderr}"
        assert {what: how for what, how in came.items() if not how[0].isupper()} == {}
        assert not kiosk.was_called()
    assert kiosk.bytes_of_files() == kiosk.before
    record_property("counted", f"escape: {len(came)} ways out of the sandbox tried, every one refused")
