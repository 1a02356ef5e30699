"""The backup agent: one request per connection, answered by a Response."""

from collections.abc import Mapping
from typing import Any, Final

from counterseal.lab.iphone import erasing
from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.phone import Phone
from counterseal.lab.iphone.wire import Stream

from . import full_backup, hostile, passcode
from .devicelink import HostLink
from .errors import MBError, MBErrorCode

_PROTOCOL_VERSION: Final = 2.1


def serve(stream: Stream, phone: Phone, cable: Cable) -> None:
    """Shake hands, then answer requests until the host leaves."""
    link = HostLink(stream)
    link.shake_hands(phone.make.profile.device_link_version)
    while True:
        match link.receive():
            case ["DLMessageProcessMessage", dict(untrusted_request)]:
                if not _answer(link, untrusted_request, phone, cable):
                    return
            case _:
                return


def _answer(link: HostLink, request: Mapping[str, Any], phone: Phone, cable: Cable) -> bool:
    """Carry out one request and respond; False when the phone has left the cable meanwhile."""
    try:
        match request.get("MessageName"):
            case "Hello":
                _respond(link, ProtocolVersion=_PROTOCOL_VERSION)
                return True
            case "Backup":
                _back_up(link, phone, cable)
            case "ChangePassword":
                _change_password(request, phone)
            case "EraseDevice":
                if not erasing.begin(phone, cable):
                    return False
                _respond(link)
                erasing.run(phone, cable)
                return False
            case "Info":
                raise MBError(MBErrorCode.GENERIC, "No such backup")
            case _:
                raise MBError(MBErrorCode.UNSUPPORTED, "Unsupported request")
    except MBError as error:
        _respond(link, ErrorCode=error.code.value, ErrorDescription=str(error))
    else:
        _respond(link)
    return True


def _respond(link: HostLink, **fields: Any) -> None:
    link.send("DLMessageProcessMessage", {"MessageName": "Response", "ErrorCode": 0} | fields)


def _back_up(link: HostLink, phone: Phone, cable: Cable) -> None:
    if not phone.set_up:
        raise MBError(MBErrorCode.NOT_SET_UP, "Backup is not possible until Setup is finished")
    if phone.locked:
        raise MBError(MBErrorCode.LOCKED, "Device locked")
    passcode.ask(phone)
    phone.copies_begun += 1
    if attack := hostile.attack_of(phone):
        attack(link, phone)
    else:
        full_backup.run(link, phone, cable)
    phone.acts.copy_finished()


def _change_password(request: Mapping[str, Any], phone: Phone) -> None:
    if phone.locked:
        raise MBError(MBErrorCode.LOCKED, "Device locked")
    old, new = request.get("OldPassword") or None, request.get("NewPassword") or None
    if old != phone.backup_password:
        raise MBError(MBErrorCode.WRONG_PASSWORD, "Invalid password")
    passcode.ask(phone)
    phone.set_backup_password(new)
