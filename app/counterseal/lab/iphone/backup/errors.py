"""The phone's refusals, as numbered in MBErrorDomain."""

from enum import IntEnum


class MBErrorCode(IntEnum):
    """Known from the reports of free clients' users; Apple publishes no list."""

    GENERIC = 1
    MULTIPLE_UPLOAD_ERRORS = 104
    NO_SPACE = 105
    UNSUPPORTED = 203
    CORRUPT = 205
    WRONG_PASSWORD = 207
    LOCKED = 208
    NOT_SET_UP = 212


class MBError(Exception):
    """Ends a request; becomes the Response the host reads."""

    def __init__(self, code: MBErrorCode, description: str) -> None:
        super().__init__(f"{description} (MBErrorDomain/{code.value})")
        self.code = code
