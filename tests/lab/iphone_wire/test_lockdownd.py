"""lockdownd's answers to hosts it does not know, and how it recognises those it does."""

import plistlib
import socket
import struct
from contextlib import AbstractContextManager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterseal.lab.iphone.lockdownd import Lockdownd
from counterseal.lab.iphone.phone import Phone

from .serving import make_phone, send_noise, served

SHARED_PHONE = make_phone()


def connection(phone: Phone) -> AbstractContextManager[socket.socket]:
    return served(lambda stream: Lockdownd(stream, phone, lambda *_: None).serve())


def ask(link: socket.socket, **request: Any) -> dict[str, Any]:
    body = plistlib.dumps(request)
    link.sendall(struct.pack(">I", len(body)) + body)
    (length,) = struct.unpack(">I", link.recv(4, socket.MSG_WAITALL))
    answer: dict[str, Any] = plistlib.loads(link.recv(length, socket.MSG_WAITALL))
    assert answer.pop("Request") == str(request["Request"])
    return answer


@pytest.mark.parametrize(
    ("request_", "error"),
    [
        ({"Request": "GetValue", "Key": "SerialNumber"}, "GetProhibited"),
        ({"Request": "GetValue", "Domain": "com.apple.fmip", "Key": "IsAssociated"}, "GetProhibited"),
        ({"Request": "SetValue", "Key": "DeviceName", "Value": "x"}, "SetProhibited"),
        ({"Request": "StartService", "Service": "com.apple.afc"}, "SessionInactive"),
        ({"Request": "StopSession"}, "SessionInactive"),
        ({"Request": "StartSession", "HostID": "stranger"}, "InvalidHostID"),
        ({"Request": "ValidatePair", "PairRecord": {"HostID": "stranger"}}, "InvalidHostID"),
        ({"Request": "Unpair", "PairRecord": {"HostID": "stranger"}}, "InvalidHostID"),
        ({"Request": "Pair"}, "InvalidPairRecord"),
        ({"Request": "EnterRecovery"}, "NotSupported"),
        ({"Request": "Nonsense"}, "InvalidRequest"),
        ({"Request": {"GetValue": 1}}, "InvalidRequest"),
        ({"Request": "GetValue", "Domain": {"a": 1}, "Key": [2]}, "GetProhibited"),
        ({"Request": "StartSession", "PairRecord": 5, "HostID": [1]}, "InvalidHostID"),
    ],
)
def test_refuses_strangers(request_: dict[str, Any], error: str) -> None:
    with connection(SHARED_PHONE) as link:
        assert ask(link, **request_) == {"Error": error}


def test_public_values_hold_no_secret_of_the_owner() -> None:
    phone = SHARED_PHONE
    with connection(phone) as link:
        values = ask(link, Request="GetValue")["Value"]
    assert values["UniqueDeviceID"] == phone.identity.udid
    shown = repr(values)
    for secret in (phone.identity.serial, phone.identity.imei, phone.owner.phone_number):
        assert secret not in shown


def test_pairing_needs_certificates() -> None:
    phone = make_phone()
    phone.erase()  # at the Hello screen no owner has to be asked
    broken = dict.fromkeys(("DeviceCertificate", "HostCertificate", "RootCertificate"), b"no certificate")
    with connection(phone) as link:
        for record in ({}, broken | {"HostID": "host"}, broken | {"HostID": 7}):
            assert ask(link, Request="Pair", PairRecord=record) == {"Error": "InvalidPairRecord"}
    assert phone.pairings == {}


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=100))
def test_survives_any_bytes(noise: bytes) -> None:
    with connection(SHARED_PHONE) as link:
        send_noise(link, noise)
    with connection(SHARED_PHONE) as link:
        assert ask(link, Request="QueryType") == {"Type": "com.apple.mobile.lockdown"}
