"""Debian's adb, with a server, a home and so a key of its own."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from .phone_on_usb import ADB, PhoneOnUsb, wait_until

_LIMIT_SECONDS: Final = 60.0


class Adb:
    """Sees the phone through libusb: the calls of usbfs that adb has besides do not survive umockdev."""

    def __init__(self, home: Path) -> None:
        self.socket = home / "socket"
        self.variables = {"HOME": str(home), "ADB_LIBUSB": "1"}
        self._adb = ["adb", "-L", f"localfilesystem:{self.socket}"]

    @property
    def server(self) -> list[str]:
        """The command that runs its server."""
        return [*self._adb, "nodaemon", "server"]

    def run(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Run one command to its end."""
        return subprocess.run(
            [*self._adb, *words],
            env=os.environ | self.variables,
            capture_output=True,
            timeout=_LIMIT_SECONDS,
            check=False,
        )

    def show(self, *words: str) -> str:
        """What a command says that must succeed."""
        done = self.run(*words)
        assert done.returncode == 0, done.stderr
        return done.stdout.decode()

    def state(self) -> str:
        """What `adb devices` says of the phone, "" where it sees none."""
        return self.show("devices").partition("\t")[2].strip()


@contextmanager
def adb_server(phone: PhoneOnUsb) -> Iterator[Adb]:
    """Run a server while the block runs; begins once the phone shows adb.

    Not earlier: this adb uses a device that came and left within a second after it is gone, and dies.
    """
    wait_until(lambda: phone.interface() == ADB)
    # The path of a socket must be short.
    with tempfile.TemporaryDirectory(prefix="adb-", dir="/tmp") as home:
        adb = Adb(Path(home))
        nowhere = subprocess.DEVNULL
        with subprocess.Popen(
            adb.server, env=phone.bed.environment(adb.variables), stdout=nowhere, stderr=nowhere
        ) as server:
            try:
                # Without one, adb would start another that sees no phone.
                wait_until(adb.socket.exists)
                yield adb
            finally:
                adb.run("kill-server")  # or the one that a command started in its place
                server.terminate()
