"""Files on their way from the phone: blocks go from the buffer straight to the drive, none is ever held."""

import os
from typing import Final

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .stream import Stream
from .tree import Tree

# The code byte of a block. An error is the negated DeviceLink status, so every other value is one.
_DATA: Final = 0x0C
_DONE: Final = 0x00

_MAX_PATH_BYTES: Final = 4096
_MAX_BLOCK_BYTES: Final = 256 << 20
"""Phones send blocks of some MiB at most; a larger one is meant to fill a host's memory or drive."""
_MAX_ERROR_BYTES: Final = 64 << 10

_TOLERATED: Final = "backup_manifest.db"
"""iOS 17 and later fail to read this one file of their own; a copy without it restores all the same:
https://github.com/doronz88/pymobiledevice3/issues/748"""


class Upload:
    """Receives one batch of files after another and counts what came."""

    def __init__(self, stream: Stream, tree: Tree, *, tolerate_manifest: bool) -> None:
        self._stream = stream
        self._tree = tree
        self._tolerate_manifest = tolerate_manifest
        self.files = 0
        self.phone_errors = 0
        """Files the phone said it could not send."""

    @property
    def payload(self) -> int:
        """Bytes of file content received."""
        return self._stream.poured

    def receive_batch(self) -> None:
        """Read files until the phone ends the batch.

        Raises OSError for the drive and PhoneError for what the phone does.
        """
        while length := self._stream.take_u32():
            untrusted_device_path = self._take_path(length)
            untrusted_path = self._take_path(self._stream.take_u32())
            if not self._receive_file(untrusted_path):
                self._tree.remove(untrusted_path)
                self._count_error(untrusted_device_path, untrusted_path)

    def _receive_file(self, untrusted_path: str) -> bool:
        """Write one file; False when the phone says that it could not read it."""
        file = self._tree.create_file(untrusted_path)
        try:
            while True:
                code, size = self._stream.take_block_header()
                if code == _DATA:
                    if size > _MAX_BLOCK_BYTES:
                        raise PhoneError(FailureCode.HOSTILE_DATA)
                    self._tree.spend(size)
                    self._stream.pour(size, file)
                elif code == _DONE:
                    self.files += 1
                    return True
                else:
                    self._skip_error(size)
                    return False
        finally:
            os.close(file)

    def _take_path(self, length: int) -> str:
        if length > _MAX_PATH_BYTES:
            raise PhoneError(FailureCode.HOSTILE_PATH)
        try:
            return self._stream.take(length).decode()
        except UnicodeDecodeError:
            raise PhoneError(FailureCode.HOSTILE_PATH) from None

    def _skip_error(self, size: int) -> None:
        if size > _MAX_ERROR_BYTES:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        self._stream.take(size)

    def _count_error(self, *untrusted_paths: str) -> None:
        known = any(path.rpartition("/")[2] == _TOLERATED for path in untrusted_paths)
        if not (known and self._tolerate_manifest):
            self.phone_errors += 1
