"""The customer's iPhone, and a copy of it opened with `iphone_backup_decrypt`."""

from pathlib import Path

from iphone_backup_decrypt import EncryptedBackup  # type: ignore[import-untyped]  # ships no types

from counterseal.compose.simulated import USBMUXD_VARIABLE
from counterseal.lab.content.owner import Owner

from .phone import PASSWORD, HeldPhone


class HeldIphone(HeldPhone):
    """usbmuxd is in the phone's process, too, and can be stopped there."""

    module = "tests.faults.lab_iphone"
    found_by = USBMUXD_VARIABLE

    def copy_opens(self, drive: Path) -> bool:
        return any(self._holds_messages(manifest.parent) for manifest in drive.rglob("Manifest.db"))

    def _holds_messages(self, folder: Path) -> bool:
        try:
            backup = EncryptedBackup(backup_directory=str(folder), passphrase=PASSWORD)
            messages: bytes = backup.extract_file_as_bytes("Library/SMS/sms.db")
        except (ValueError, OSError):
            return False
        return Owner.from_seed(self.seed).message_text.encode() in messages
