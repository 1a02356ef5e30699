"""DeviceLink, the protocol under mobilebackup2: one request of ours, then the phone asks until it answers.

Messages as libimobiledevice (tools/idevicebackup2.c) and pymobiledevice3 (services/device_link.py) send them.
"""

import contextlib
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from . import errors
from .stream import Stream

Message: TypeAlias = list[Any]
Answers: TypeAlias = Mapping[str, Callable[[Message], None]]
"""What we do for the phone while it works, by the name of its message."""

EMPTY: Final = "___EmptyParameterString___"

_BACKUP_VERSIONS: Final = [2.0, 2.1]


def ask(stream: Stream, request: Mapping[str, Any], answers: Answers) -> None:
    """Send one request to the backup agent and serve the phone until it says how that went.

    Raises PhoneError for a refusal and for everything that goes wrong on the way.
    """
    _agree_on_versions(stream)
    stream.send_plist(["DLMessageProcessMessage", dict(request)])
    while (message := _receive(stream))[0] != "DLMessageProcessMessage":
        if message[0] == "DLMessageDisconnect":
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        answer = answers.get(message[0])
        if answer is None:
            raise PhoneError(FailureCode.HOSTILE_DATA)
        answer(message)
    _require_success(message)
    with contextlib.suppress(PhoneError):  # a courtesy: a phone that erases itself is gone already
        stream.send_plist(["DLMessageDisconnect", EMPTY])


def _agree_on_versions(stream: Stream) -> None:
    match _receive(stream):
        case ["DLMessageVersionExchange", int(version), *_]:
            stream.send_plist(["DLMessageVersionExchange", "DLVersionsOk", version])
        case _:
            raise PhoneError(FailureCode.HOSTILE_DATA)
    if _receive(stream)[0] != "DLMessageDeviceReady":
        raise PhoneError(FailureCode.HOSTILE_DATA)
    hello = {"MessageName": "Hello", "SupportedProtocolVersions": _BACKUP_VERSIONS}
    stream.send_plist(["DLMessageProcessMessage", hello])
    response = _require_success(_receive(stream))
    if response.get("ProtocolVersion") not in _BACKUP_VERSIONS:
        raise PhoneError(FailureCode.COPY_UNSUPPORTED)


def _receive(stream: Stream) -> Message:
    untrusted = stream.take_plist()
    if not isinstance(untrusted, list) or not untrusted or not isinstance(untrusted[0], str):
        raise PhoneError(FailureCode.HOSTILE_DATA)
    return untrusted


def _require_success(message: Message) -> dict[str, Any]:
    """The phone's response; raises the PhoneError its error number stands for, unless it is none."""
    match message:
        case ["DLMessageProcessMessage", {"ErrorCode": int(number)} as response, *_]:
            if number:
                raise errors.from_phone(number)
            return dict(response)
    raise PhoneError(FailureCode.HOSTILE_DATA)
