"""The customer's Android phone, and a copy of it opened with Debian's `age`."""

import json
import subprocess
import tempfile
from pathlib import Path

from counterseal.lab.content.owner import Owner
from counterseal.phones.usb.backend import USBIP_VARIABLE
from tests.copying.vault.age_tool import NotDecryptedError, age_decrypt

from .phone import PASSWORD, HeldPhone


class HeldAndroid(HeldPhone):
    """Its owner lets the kiosk have everything: files over ADB, and the phone's databases."""

    module = "tests.faults.lab_android"
    found_by = USBIP_VARIABLE

    def copy_opens(self, drive: Path) -> bool:
        return any(self._holds_messages(index.parent) for index in drive.rglob("index.age"))

    def _holds_messages(self, vault: Path) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            key = Path(folder) / "key.txt"
            try:
                # asking for the passphrase each time is made to take long
                age_decrypt(vault, PASSWORD, "-o", str(key), "identity.age")
                _, *entries = map(json.loads, _read(vault, key, "index.age").splitlines())
                messages = [
                    _read(vault, key, entry["stored"]) for entry in entries if entry["kind"] == "messages"
                ]
            except (NotDecryptedError, subprocess.CalledProcessError, ValueError):
                return False
        text = Owner.from_seed(self.seed).message_text.encode()
        return any(text in exported for exported in messages)


def _read(vault: Path, key: Path, stored: str) -> bytes:
    """Raises CalledProcessError for what is no file of this vault's, or an altered one."""
    command = ["age", "--decrypt", "-i", str(key), stored]
    return subprocess.run(command, cwd=vault, capture_output=True, check=True).stdout
