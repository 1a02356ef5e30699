"""The host's side of a copy: what the phone may ask of the folder while it fills it."""

import errno
import os
import struct
from collections.abc import Callable
from typing import Any, Final

from counterseal.copying.folder import DriveError, map_os_error
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .devicelink import EMPTY, Answers, Message
from .stream import Stream
from .tree import Tree, blaming_drive
from .upload import Upload

# Errors that are the phone's own doing: it asked for what is not there, or is there already.
_STATUS_OF: Final = {
    errno.ENOENT: -6,
    errno.EEXIST: -7,
    errno.ENOTEMPTY: -7,
    errno.ENOTDIR: -8,
    errno.EISDIR: -9,
    errno.ELOOP: -10,
}
_MULTI_STATUS: Final = -13
_FAILED: Final = -1

_FRAME_BYTES: Final = 32 << 10
"""A phone holds each frame in memory, and its backup agent is killed when large ones fill it."""

_BLOCK: Final = struct.Struct(">IB")
_CODE_DONE, _CODE_NO_ENTRY, _CODE_DATA = 0x00, 0x06, 0x0C

_PURGE_SURPLUS: Final = 2 << 30
"""What a phone adds to the space it lacks when it asks the host to free some:
https://github.com/doronz88/pymobiledevice3/issues/1879"""

MAX_IDLE_MESSAGES: Final = 50_000
"""Messages in a row that bring next to nothing; a copy that only moves files sends thousands."""
IDLE_BYTES: Final = 64 << 10
"""Bytes of files that count as bringing something."""
MAX_ITEMS: Final = 500_000
"""Paths in one message."""


class HostFolder:
    """Answers the phone; runs in the thread that reads. The public numbers may be read from any thread."""

    def __init__(self, stream: Stream, tree: Tree, upload: Upload) -> None:
        self._stream = stream
        self._tree = tree
        self._upload = upload
        self._idle_messages = 0
        self._payload_counted = 0
        self._free_told: int | None = None
        self.percent = 0.0
        """The phone's own idea of how far it is; never falls."""
        self.uploading = False
        """Whether the last thing the phone did was to send files."""
        self.moved = 0
        """Items moved or removed so far."""
        self.needs_bytes = 0
        """Free space the phone found it needs on the drive, once it has said so."""
        self.answers: Answers = {
            name: self._guarded(answer)
            for name, answer in {
                "DLMessageDownloadFiles": self._download_files,
                "DLMessageUploadFiles": self._upload_files,
                "DLMessageGetFreeDiskSpace": self._get_free_disk_space,
                "DLMessagePurgeDiskSpace": self._purge_disk_space,
                "DLContentsOfDirectory": self._contents_of_directory,
                "DLMessageCreateDirectory": self._create_directory,
                "DLMessageMoveItems": self._move_items,
                "DLMessageMoveFiles": self._move_items,
                "DLMessageRemoveItems": self._remove_items,
                "DLMessageRemoveFiles": self._remove_items,
                "DLMessageCopyItem": self._copy_item,
            }.items()
        }

    def _guarded(self, answer: Callable[[Message], None]) -> Callable[[Message], None]:
        def answer_or_blame(message: Message) -> None:
            try:
                answer(message)
            except IndexError:
                raise PhoneError(FailureCode.HOSTILE_DATA) from None
            except OSError as error:
                self._blame(error)
            self._count_message()

        return answer_or_blame

    def _count_message(self) -> None:
        self._idle_messages += 1
        if self._upload.payload - self._payload_counted >= IDLE_BYTES:
            self._payload_counted = self._upload.payload
            self._idle_messages = 0
        if self._idle_messages > MAX_IDLE_MESSAGES:
            raise PhoneError(FailureCode.COPY_ENDLESS)

    def _blame(self, error: OSError) -> None:
        """Tell the phone what it did wrong; if it is the drive that failed, end the copy."""
        status = _STATUS_OF.get(error.errno or 0)
        if status is None:
            raise DriveError(map_os_error(error)) from None
        self._status(status, os.strerror(error.errno or 0))

    def _status(self, code: int = 0, text: str = EMPTY, value: Any = None) -> None:
        # negative codes travel as unsigned 64-bit numbers, as pymobiledevice3 sends them
        answer = {} if value is None else value
        self._stream.send_plist(["DLMessageStatusResponse", code % (1 << 64), text, answer])

    def _note_percent(self, message: Message, place: int) -> None:
        match message[place : place + 1]:  # not every phone says it
            case [int() | float() as untrusted_percent] if self.percent < untrusted_percent <= 100:
                self.percent = float(untrusted_percent)

    def _upload_files(self, message: Message) -> None:
        self._note_percent(message, 2)
        self.uploading = True
        with blaming_drive():  # in the middle of a stream of files there is no way to answer
            self._upload.receive_batch()
        self._status()

    def _download_files(self, message: Message) -> None:
        self._note_percent(message, 3)
        failed = {}
        for untrusted_path in _items(message[1], list):
            try:
                self._send_file(untrusted_path)
            except FileNotFoundError:
                text = os.strerror(errno.ENOENT)
                self._stream.send(_BLOCK.pack(len(text) + 1, _CODE_NO_ENTRY) + text.encode())
                missing = _STATUS_OF[errno.ENOENT] % (1 << 64)
                failed[untrusted_path] = {"DLFileErrorString": text, "DLFileErrorCode": missing}
        self._stream.send(struct.pack(">I", 0))
        if failed:
            self._status(_MULTI_STATUS, "Multi status", failed)
        else:
            self._status()

    def _send_file(self, untrusted_path: object) -> None:
        if not isinstance(untrusted_path, str):
            raise PhoneError(FailureCode.HOSTILE_PATH)
        name = untrusted_path.encode(errors="replace")
        self._stream.send(struct.pack(">I", len(name)) + name)
        with os.fdopen(self._tree.open_file(untrusted_path), "rb", buffering=0) as file:
            while chunk := file.read(_FRAME_BYTES):
                self._stream.send(_BLOCK.pack(len(chunk) + 1, _CODE_DATA) + chunk)
        self._stream.send(_BLOCK.pack(1, _CODE_DONE))

    def _get_free_disk_space(self, _message: Message) -> None:
        self._free_told = self._tree.free_bytes()
        self._status(value=self._free_told)

    def _purge_disk_space(self, message: Message) -> None:
        if isinstance(message[1], int) and self._free_told is not None:
            lacking = min(max(0, message[1] - _PURGE_SURPLUS), 1 << 60)
            self.needs_bytes = lacking + self._free_told
        # the drive is the customer's: nothing on it may go
        self._status(_FAILED, "DLPurgeDiskSpace failed to purge", 0)

    def _contents_of_directory(self, message: Message) -> None:
        self._status(value=self._tree.contents(message[1]))

    def _create_directory(self, message: Message) -> None:
        self._tree.make_folder(message[1])
        self._status()

    def _move_items(self, message: Message) -> None:
        self._note_percent(message, 3)
        self.uploading = False
        for untrusted_source, untrusted_target in _items(message[1], dict).items():
            self._tree.move(untrusted_source, untrusted_target)
            self.moved += 1
        self._status()

    def _remove_items(self, message: Message) -> None:
        self._note_percent(message, 3)
        for untrusted_path in _items(message[1], list):
            self._tree.remove(untrusted_path)
            self.moved += 1
        self._status()

    def _copy_item(self, message: Message) -> None:
        self._tree.copy(message[1], message[2])
        self._status()


def _items(untrusted: object, kind: type[list[Any]] | type[dict[Any, Any]]) -> Any:
    if not isinstance(untrusted, kind) or len(untrusted) > MAX_ITEMS:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    return untrusted
