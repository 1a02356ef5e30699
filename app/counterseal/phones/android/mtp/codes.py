"""The numbers of PTP (ISO 15740), MTP 1.1 (USB-IF) and Android that a client which only reads needs.

No operation that changes anything on a phone is here, or anywhere else in the client.
"""

from enum import IntEnum
from typing import Final


class Operation(IntEnum):
    """What we may ask for. 95C1 is Android's (android.googlesource.com, frameworks/av, media/mtp/mtp.h)."""

    GET_DEVICE_INFO = 0x1001
    OPEN_SESSION = 0x1002
    CLOSE_SESSION = 0x1003
    GET_STORAGE_IDS = 0x1004
    GET_STORAGE_INFO = 0x1005
    GET_OBJECT_HANDLES = 0x1007
    GET_OBJECT_INFO = 0x1008
    GET_OBJECT = 0x1009
    GET_DEVICE_PROP_VALUE = 0x1015
    GET_OBJECT_PROP_VALUE = 0x9803
    GET_OBJECT_PROP_LIST = 0x9805
    GET_PARTIAL_OBJECT_64 = 0x95C1


class Response(IntEnum):
    """What a phone may answer, as far as we tell the answers apart."""

    OK = 0x2001
    SESSION_NOT_OPEN = 0x2003
    OPERATION_NOT_SUPPORTED = 0x2005
    INCOMPLETE_TRANSFER = 0x2007
    INVALID_STORAGE_ID = 0x2008
    INVALID_OBJECT_HANDLE = 0x2009
    ACCESS_DENIED = 0x200F
    STORE_NOT_AVAILABLE = 0x2013
    DEVICE_BUSY = 0x2019
    SESSION_ALREADY_OPEN = 0x201E


class Event(IntEnum):
    """What a phone may tell unasked."""

    OBJECT_ADDED = 0x4002
    OBJECT_REMOVED = 0x4003
    STORE_ADDED = 0x4004
    STORE_REMOVED = 0x4005
    OBJECT_INFO_CHANGED = 0x4007


class ObjectProperty(IntEnum):
    """What we want to know of a file or folder."""

    FORMAT = 0xDC02
    SIZE = 0xDC04
    FILE_NAME = 0xDC07
    DATE_MODIFIED = 0xDC09


BATTERY_LEVEL: Final = 0x5001
"""Device property: percent."""

FOLDER_FORMAT: Final = 0x3001
"""Association, PTP's word for a folder."""

ROOT: Final = 0xFFFFFFFF
"""As a parent: the top of a storage. Never 0, which asks for every object there is in one answer."""
