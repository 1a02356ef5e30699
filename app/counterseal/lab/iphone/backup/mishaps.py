"""What goes wrong while an otherwise honest phone is copied, by scenario."""

from typing import Final

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.content import StoredFile
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.scenarios import Copy
from counterseal.lab.iphone.wire import StreamClosedError

from .errors import MBError, MBErrorCode

_UNPLUGGED_AT: Final = 0.4
_SCREEN_LOCKS_AT: Final = 0.3
_MORE_THAN_ANY_DRIVE: Final = 1 << 50
_WITHHELD_EVERY: Final = 7


class Mishaps:
    """Asked by the backup at each point where its scenario may interfere."""

    def __init__(self, phone: Phone, cable: Cable) -> None:
        self._phone = phone
        self._cable = cable
        self._copy = phone.make.scenario.copy
        self._first_attempt = phone.copies_begun == 1
        names = [file.name for file in phone.backup_set().files]
        self._withheld = (
            frozenset(names[::_WITHHELD_EVERY]) if self._copy is Copy.MISSING_FILES else frozenset()
        )
        self._unreadable = names[len(names) // 2] if self._copy is Copy.SILENT_EIO else None

    def withholds(self, file: StoredFile) -> bool:
        """Whether the phone never sends this file, though its manifest names it."""
        return file.name in self._withheld

    def cannot_read(self, file: StoredFile) -> bool:
        """Whether the phone sends an error in place of this file."""
        return file.name == self._unreadable

    def extra_space_wanted(self) -> int:
        """Return bytes beyond what the backup needs."""
        return _MORE_THAN_ANY_DRIVE if self._copy is Copy.NEEDS_SPACE else 0

    def while_uploading(self, share: float) -> None:
        """Called after each block with the share of bytes sent so far.

        Raises:
            StreamClosedError: the cable was pulled; it is back in by now.
        """
        if self._copy is Copy.UNPLUGGED and self._first_attempt and share >= _UNPLUGGED_AT:
            self._cable.replug(self._phone)
            raise StreamClosedError

    def after_upload(self, share: float) -> None:
        """Called after each batch of files with the share of bytes sent so far.

        Raises:
            MBError: the screen locked itself.
        """
        if self._copy is Copy.SCREEN_LOCKS and self._first_attempt and share >= _SCREEN_LOCKS_AT:
            raise MBError(MBErrorCode.MULTIPLE_UPLOAD_ERRORS, "Multiple errors uploading files")
