"""usbmuxd as its clients see it: devices, pair records and streams to the phone.

The message set is that of the free implementation (libimobiledevice/usbmuxd, src/client.c).
"""

import plistlib
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, assert_never
from xml.parsers.expat import ExpatError

from counterseal.lab.fuzzing.layers import Layer

from .cable import Attached, Cable, CableEvent, Detached, Paired
from .outbox import Outbox
from .phone import Phone
from .wire import MAX_PLIST_BYTES, Stream, StreamClosedError

_HEADER: Final = struct.Struct("<IIII")
_PLIST_VERSION: Final = 1
_PLIST_MESSAGE: Final = 8
_EVENT_TAG: Final = 0

_OK: Final = 0
_BAD_COMMAND: Final = 1
_BAD_DEVICE: Final = 2
_REFUSED: Final = 3
_NO_RECORD: Final = 2  # usbmuxd answers with the errno, ENOENT

Dial: TypeAlias = Callable[[Phone, int], Callable[[Stream], None] | None]
"""Given a phone and a port, what serves a stream to it; None when nothing listens there."""


@dataclass(slots=True)
class PairRecords:
    """Host side storage, which therefore outlives an erase of the phone."""

    buid: str
    records: dict[str, bytes] = field(default_factory=dict)


class Client:
    """One connection of one program to usbmuxd, until it becomes a stream to the phone."""

    def __init__(self, stream: Stream, cable: Cable, pair_records: PairRecords, dial: Dial) -> None:
        self._stream = stream
        self._cable = cable
        self._pair_records = pair_records
        self._dial = dial

    def serve(self) -> None:
        """Answer until the program leaves, listens or connects; then do that."""
        try:
            while True:
                tag, untrusted_request = self._receive()
                match untrusted_request.get("MessageType"):
                    case "Listen":
                        self._tell_events(tag)
                        return
                    case "Connect":
                        if self._connect(tag, untrusted_request):
                            return
                    case _:
                        self._send(tag, self._answer(untrusted_request))
        except StreamClosedError:
            pass
        finally:
            self._cable.drop(self._stream)
            self._stream.release()

    def _receive(self) -> tuple[int, dict[str, Any]]:
        length, version, message, tag = _HEADER.unpack(self._stream.receive(_HEADER.size))
        if (
            version != _PLIST_VERSION
            or message != _PLIST_MESSAGE
            or not _HEADER.size <= length <= MAX_PLIST_BYTES
        ):
            raise StreamClosedError
        try:
            request = plistlib.loads(self._stream.receive(length - _HEADER.size))
        except (ValueError, ExpatError, RecursionError) as error:
            raise StreamClosedError from error
        if not isinstance(request, dict):
            raise StreamClosedError
        return tag, request

    def _send(self, tag: int, message: dict[str, Any]) -> None:
        def frame(body: bytes) -> bytes:
            return _HEADER.pack(_HEADER.size + len(body), _PLIST_VERSION, _PLIST_MESSAGE, tag) + body

        self._stream.send_message(Layer.USBMUX, message, plistlib.dumps, frame)

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        records = self._pair_records.records
        match request:
            case {"MessageType": "ListDevices"}:
                attached = self._cable.attached
                return {"DeviceList": [_attached(attached)] if attached else []}
            case {"MessageType": "ListListeners"}:
                return {"ListenerList": []}
            case {"MessageType": "ReadBUID"}:
                return {"BUID": self._pair_records.buid}
            case {"MessageType": "ReadPairRecord", "PairRecordID": str(record_id)}:
                return {"PairRecordData": records[record_id]} if record_id in records else _result(_NO_RECORD)
            case {
                "MessageType": "SavePairRecord",
                "PairRecordID": str(record_id),
                "PairRecordData": bytes(record),
            }:
                records[record_id] = record
                self._cable.note_paired()
                return _result(_OK)
            case {"MessageType": "DeletePairRecord", "PairRecordID": str(record_id)}:
                return _result(_OK if records.pop(record_id, None) is not None else _NO_RECORD)
            case _:
                return _result(_BAD_COMMAND)

    def _connect(self, tag: int, request: dict[str, Any]) -> bool:
        match request:
            case {"DeviceID": int(device_id), "PortNumber": int(network_order_port)}:
                port = socket.ntohs(network_order_port & 0xFFFF)
            case _:
                self._send(tag, _result(_BAD_COMMAND))
                return False
        phone = self._cable.carry(self._stream, device_id)
        if phone is None:
            self._send(tag, _result(_BAD_DEVICE))
            return False
        service = self._dial(phone, port)
        if service is None:
            self._cable.drop(self._stream)
            self._send(tag, _result(_REFUSED))
            return False
        self._send(tag, _result(_OK))
        service(self._stream)
        return True

    def _tell_events(self, tag: int) -> None:
        outbox: Outbox[CableEvent] = Outbox()
        self._cable.watch(outbox.put)  # before the answer: from then on the listener must miss nothing
        try:
            self._send(tag, _result(_OK))
            while not outbox.wait(self._stream):  # a listener has nothing more to say, so bytes mean it left
                for event in outbox.take_all():
                    self._send(_EVENT_TAG, _event(event))
        finally:
            self._cable.unwatch(outbox.put)
            outbox.close()


def _result(number: int) -> dict[str, Any]:
    return {"MessageType": "Result", "Number": number}


def _event(event: CableEvent) -> dict[str, Any]:
    match event:
        case Attached():
            return _attached(event)
        case Detached(device_id):
            return {"MessageType": "Detached", "DeviceID": device_id}
        case Paired(device_id):
            return {"MessageType": "Paired", "DeviceID": device_id}
        case _:
            assert_never(event)


def _attached(attached: Attached) -> dict[str, Any]:
    return {
        "MessageType": "Attached",
        "DeviceID": attached.device_id,
        "Properties": {
            "ConnectionSpeed": 480_000_000,
            "ConnectionType": "USB",
            "DeviceID": attached.device_id,
            "LocationID": 0x1_0000,
            "ProductID": 0x12A8,
            # The USB descriptor carries the identifier without its dash; clients put it back.
            "SerialNumber": attached.phone.identity.udid.replace("-", ""),
        },
    }
