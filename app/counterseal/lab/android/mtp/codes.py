"""The numbers of PTP (ISO 15740), MTP 1.1 (USB-IF) and Android's extensions, as far as a phone knows them.

Android's list: android.googlesource.com, frameworks/av, media/mtp/mtp.h and MtpServer.cpp.
"""

from enum import IntEnum
from typing import Final


class ContainerType(IntEnum):
    """Second field of every container."""

    COMMAND = 1
    DATA = 2
    RESPONSE = 3
    EVENT = 4


class Operation(IntEnum):
    """What a host may ask for."""

    GET_DEVICE_INFO = 0x1001
    OPEN_SESSION = 0x1002
    CLOSE_SESSION = 0x1003
    GET_STORAGE_IDS = 0x1004
    GET_STORAGE_INFO = 0x1005
    GET_NUM_OBJECTS = 0x1006
    GET_OBJECT_HANDLES = 0x1007
    GET_OBJECT_INFO = 0x1008
    GET_OBJECT = 0x1009
    GET_THUMB = 0x100A
    DELETE_OBJECT = 0x100B
    SEND_OBJECT_INFO = 0x100C
    SEND_OBJECT = 0x100D
    RESET_DEVICE = 0x1010
    GET_DEVICE_PROP_DESC = 0x1014
    GET_DEVICE_PROP_VALUE = 0x1015
    SET_DEVICE_PROP_VALUE = 0x1016
    RESET_DEVICE_PROP_VALUE = 0x1017
    MOVE_OBJECT = 0x1019
    COPY_OBJECT = 0x101A
    GET_PARTIAL_OBJECT = 0x101B
    GET_PARTIAL_OBJECT_64 = 0x95C1
    SEND_PARTIAL_OBJECT = 0x95C2
    TRUNCATE_OBJECT = 0x95C3
    BEGIN_EDIT_OBJECT = 0x95C4
    END_EDIT_OBJECT = 0x95C5
    GET_OBJECT_PROPS_SUPPORTED = 0x9801
    GET_OBJECT_PROP_DESC = 0x9802
    GET_OBJECT_PROP_VALUE = 0x9803
    SET_OBJECT_PROP_VALUE = 0x9804
    GET_OBJECT_PROP_LIST = 0x9805


WITH_DATA_FROM_HOST: Final = frozenset(
    {
        Operation.SEND_OBJECT_INFO,
        Operation.SEND_OBJECT,
        Operation.SET_DEVICE_PROP_VALUE,
        Operation.SEND_PARTIAL_OBJECT,
        Operation.SET_OBJECT_PROP_VALUE,
    }
)

WRITES: Final = WITH_DATA_FROM_HOST | {
    Operation.DELETE_OBJECT,
    Operation.RESET_DEVICE_PROP_VALUE,
    Operation.MOVE_OBJECT,
    Operation.COPY_OBJECT,
    Operation.TRUNCATE_OBJECT,
    Operation.BEGIN_EDIT_OBJECT,
    Operation.END_EDIT_OBJECT,
}
"""What would change the phone."""


class Response(IntEnum):
    """How an operation ended."""

    OK = 0x2001
    SESSION_NOT_OPEN = 0x2003
    OPERATION_NOT_SUPPORTED = 0x2005
    PARAMETER_NOT_SUPPORTED = 0x2006
    INVALID_STORAGE_ID = 0x2008
    INVALID_OBJECT_HANDLE = 0x2009
    DEVICE_PROP_NOT_SUPPORTED = 0x200A
    INVALID_OBJECT_FORMAT_CODE = 0x200B
    ACCESS_DENIED = 0x200F
    NO_THUMBNAIL_PRESENT = 0x2010
    DEVICE_BUSY = 0x2019
    INVALID_PARAMETER = 0x201D
    SESSION_ALREADY_OPEN = 0x201E
    TRANSACTION_CANCELLED = 0x201F
    SPECIFICATION_BY_GROUP_UNSUPPORTED = 0xA807
    SPECIFICATION_BY_DEPTH_UNSUPPORTED = 0xA808
    OBJECT_PROP_NOT_SUPPORTED = 0xA80A


class Event(IntEnum):
    """What the phone tells unasked."""

    OBJECT_ADDED = 0x4002
    OBJECT_REMOVED = 0x4003
    STORE_ADDED = 0x4004
    STORE_REMOVED = 0x4005
    OBJECT_INFO_CHANGED = 0x4007


class Format(IntEnum):
    """Kinds of objects."""

    UNDEFINED = 0x3000
    ASSOCIATION = 0x3001
    TEXT = 0x3004
    HTML = 0x3005
    WAV = 0x3008
    MP3 = 0x3009
    EXIF_JPEG = 0x3801
    GIF = 0x3807
    PNG = 0x380B
    OGG = 0xB902
    MP4 = 0xB982


class DataType(IntEnum):
    """How a property's value is written."""

    UINT8 = 0x0002
    UINT16 = 0x0004
    UINT32 = 0x0006
    UINT64 = 0x0008
    UINT128 = 0x000A
    STRING = 0xFFFF


class ObjectProperty(IntEnum):
    """What Android tells of every file."""

    STORAGE_ID = 0xDC01
    OBJECT_FORMAT = 0xDC02
    PROTECTION_STATUS = 0xDC03
    OBJECT_SIZE = 0xDC04
    OBJECT_FILE_NAME = 0xDC07
    DATE_MODIFIED = 0xDC09
    PARENT_OBJECT = 0xDC0B
    PERSISTENT_UID = 0xDC41
    NAME = 0xDC44
    DATE_ADDED = 0xDC4E
    DISPLAY_NAME = 0xDCE0


class DeviceProperty(IntEnum):
    """What Android tells of itself."""

    BATTERY_LEVEL = 0x5001
    SYNCHRONIZATION_PARTNER = 0xD401
    FRIENDLY_NAME = 0xD402
    PERCEIVED_DEVICE_TYPE = 0xD407
