"""The customer's phone as a test holds it: it can be pulled, killed, and asked what truly became of it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Self

from iphone_backup_decrypt import EncryptedBackup  # type: ignore[import-untyped]  # ships no types

from counterseal.lab.content.owner import Owner

ROOT = Path(__file__).parents[2]

PASSWORD = "correct horse battery"


class HeldPhone:
    """A context manager. Phone and usbmuxd are a process of their own, so that they can be killed."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._port = 0
        self.seed = 1
        """Which phone it is, and whose."""

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def found_at(self) -> dict[str, str]:
        """What tells a kiosk where the phone is."""
        return {"USBMUXD_SOCKET_ADDRESS": f"127.0.0.1:{self._port}"}

    def pull(self) -> None:
        """Off the cable."""
        self._tell("pull")

    def plug(self) -> None:
        """On the cable, if it is not on it."""
        self._tell("plug")

    def stop_muxd(self) -> None:
        """What finds phones for the kiosk is not there any more."""
        self._tell("stop-muxd")

    def start_muxd(self) -> None:
        self._tell("start-muxd")

    def restart_muxd(self) -> None:
        self.stop_muxd()
        self.start_muxd()

    def leave_to_next(self) -> None:
        """Another customer's phone is on the cable."""
        self._tell("next")
        self.seed += 1

    def _tell(self, command: str) -> str:
        """Its answer, when that was done."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return self._process.stdout.readline().strip()

    @property
    def erased(self) -> bool:
        """Whether nothing of its owner is on it any more. Only the phone knows."""
        return self._tell("erased") == "yes"

    def kill(self) -> None:
        """Its battery is empty, say; whether it was erased by then stays true."""
        self._was_erased = self.erased
        self._process.kill()
        self._process.communicate()

    def start_again(self) -> None:
        """At the same place, as it was."""
        self._start(*(["--erased"] if self._was_erased else []))

    def _start(self, *options: str) -> None:
        command = [
            sys.executable,
            "-m",
            "tests.faults.lab_iphone",
            "--seed",
            str(self.seed),
            "--speed",
            str(self._speed),
        ]
        environment = os.environ | {"COUNTERSEAL_MODE": "test", "PYTHONPATH": f"{ROOT / 'app'}:{ROOT}"}
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            [*command, "--port", str(self._port), *options],
            env=environment, stdin=pipe, stdout=pipe, text=True,
        )  # fmt: skip
        assert self._process.stdout
        self._port = int(self._process.stdout.readline())

    def copy_opens(self, drive: Path) -> bool:
        """Whether a program that we did not write finds its owner's messages in a copy on that drive."""
        return any(self._holds_messages(manifest.parent) for manifest in drive.rglob("Manifest.db"))

    def _holds_messages(self, folder: Path) -> bool:
        try:
            backup = EncryptedBackup(backup_directory=str(folder), passphrase=PASSWORD)
            messages: bytes = backup.extract_file_as_bytes("Library/SMS/sms.db")
        except (ValueError, OSError):
            return False
        return Owner.from_seed(self.seed).message_text.encode() in messages
