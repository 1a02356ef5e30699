"""The simulated usbmuxd, spoken to in bytes."""

import plistlib
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.lab.iphone.cable import Cable
from counterseal.lab.iphone.dialling import Exchange
from counterseal.lab.iphone.usbmuxd import Client, PairRecords
from counterseal.lab.iphone.wire import Stream

from .serving import make_phone, send_noise, served

PHONE = make_phone()


class Bench:
    """A cable with one phone, and programs that talk to the usbmuxd it is plugged into."""

    def __init__(self) -> None:
        self.cable = Cable()
        self.cable.plug(PHONE)
        self.pair_records = PairRecords(buid="BUID")
        self.exchange = Exchange(self.cable)

    @contextmanager
    def program(self) -> Iterator["Program"]:
        def serve(stream: Stream) -> None:
            Client(stream, self.cable, self.pair_records, self.exchange.dial).serve()

        with served(serve) as link:
            yield Program(link)


class Program:
    def __init__(self, link: socket.socket) -> None:
        self.link = link

    def ask(self, message_type: str, **fields: Any) -> dict[str, Any]:
        body = plistlib.dumps({"MessageType": message_type} | fields)
        self.link.sendall(struct.pack("<IIII", 16 + len(body), 1, 8, 77) + body)
        tag, answer = self.receive()
        assert tag == 77
        return answer

    def receive(self) -> tuple[int, dict[str, Any]]:
        length, version, message, tag = struct.unpack("<IIII", self.read(16))
        assert (version, message) == (1, 8)
        return tag, plistlib.loads(self.read(length - 16))

    def event(self) -> tuple[str, int]:
        tag, event = self.receive()
        assert tag == 0
        return event["MessageType"], event["DeviceID"]

    def read(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            piece = self.link.recv(count - len(data))
            if not piece:
                raise EOFError
            data += piece
        return data


def test_lists_the_phone_without_the_dash_of_its_identifier() -> None:
    bench = Bench()
    with bench.program() as program:
        (device,) = program.ask("ListDevices")["DeviceList"]
        assert device["Properties"]["SerialNumber"] == PHONE.identity.udid.replace("-", "")
        bench.cable.pull()
        assert program.ask("ListDevices")["DeviceList"] == []


def test_tells_listeners_what_is_there_and_what_changes() -> None:
    bench = Bench()
    with bench.program() as listener, bench.program() as host:
        assert listener.ask("Listen")["Number"] == 0
        host.ask("SavePairRecord", PairRecordID="id", PairRecordData=b"record", DeviceID=1)
        bench.cable.pull()
        bench.cable.plug(PHONE)
        events = [listener.event() for _ in range(4)]
    assert events == [("Attached", 1), ("Paired", 1), ("Detached", 1), ("Attached", 2)]


def test_keeps_pair_records_until_told_to_delete_them() -> None:
    bench = Bench()
    with bench.program() as host:
        assert host.ask("ReadPairRecord", PairRecordID="id")["Number"] == 2
        host.ask("SavePairRecord", PairRecordID="id", PairRecordData=b"record", DeviceID=1)
        assert host.ask("ReadPairRecord", PairRecordID="id")["PairRecordData"] == b"record"
        assert host.ask("SavePairRecord", PairRecordID="id", PairRecordData=10**9)["Number"] == 1
        assert host.ask("DeletePairRecord", PairRecordID="id")["Number"] == 0
        assert host.ask("ReadPairRecord", PairRecordID="id")["Number"] == 2


@pytest.mark.parametrize(
    ("fields", "number"),
    [
        ({"DeviceID": 9, "PortNumber": socket.htons(62078)}, 2),
        ({"DeviceID": 1, "PortNumber": socket.htons(1)}, 3),
        ({"DeviceID": "1", "PortNumber": socket.htons(62078)}, 1),
        ({}, 1),
    ],
)
def test_refuses_a_connection_to_nowhere(fields: dict[str, Any], number: int) -> None:
    with Bench().program() as host:
        assert host.ask("Connect", **fields)["Number"] == number
        assert host.ask("ReadBUID")["BUID"] == "BUID"


def test_pulling_the_cable_breaks_a_stream_to_the_phone() -> None:
    bench = Bench()
    with bench.program() as host:
        assert host.ask("Connect", DeviceID=1, PortNumber=socket.htons(62078))["Number"] == 0
        bench.cable.pull()
        with pytest.raises(EOFError):
            host.read(1)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_survives_any_bytes(noise: bytes) -> None:
    bench = Bench()
    with bench.program() as program:
        send_noise(program.link, noise)
    with bench.program() as program:
        assert program.ask("ReadBUID")["BUID"] == "BUID"
