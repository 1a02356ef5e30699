"""Runs programs somebody else wrote against a simulated phone, through umockdev."""

import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from counterseal.lab.android.faces import umockdev
from counterseal.lab.android.usb.port import Port


class UmockdevBed:
    """Where such programs run: they see what is served below `root`, and no other USB device."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """For a program to be started here."""
        return {**os.environ, **umockdev.environment(self.root), **(extra or {})}

    def run(
        self,
        command: list[str],
        *,
        timeout: float = 60,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run `command` to its end; what it wrote to both outputs is in `stdout`."""
        return subprocess.run(
            command,
            env=self.environment(environment),
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=timeout,
            check=False,
        )


@contextmanager
def umockdev_bed(port: Port) -> Iterator[UmockdevBed]:
    """Show what is plugged into `port` while the block runs."""
    with bed_folder() as root:
        server = umockdev.UmockdevServer(port, root)
        try:
            yield UmockdevBed(root)
        finally:
            server.close()


@contextmanager
def bed_folder() -> Iterator[Path]:
    """An empty folder for a server. Not pytest's: the path of a socket must be short."""
    with tempfile.TemporaryDirectory(prefix="usb-", dir="/tmp") as folder:
        yield Path(folder)
