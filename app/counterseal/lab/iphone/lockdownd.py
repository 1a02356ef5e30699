"""lockdownd: identity, pairing, sessions and the door to every other service."""

import plistlib
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from . import values
from .owner_acts import Trust
from .pairing import InvalidPairRecordError, Pairing, pair
from .phone import Phone
from .scenarios import Lie
from .wire import Stream

PORT: Final = 62078

OpenPort: TypeAlias = Callable[[str, Pairing], int | None]
"""Given a service name and the pairing that asks, the port it waits on; None for an unknown service."""


class _Refused(Exception):
    """Carries lockdownd's error word; the words are listed in libimobiledevice, src/lockdown.c."""


class Lockdownd:
    """One connection of one host."""

    def __init__(self, stream: Stream, phone: Phone, open_port: OpenPort) -> None:
        self._stream = stream
        self._phone = phone
        self._open_port = open_port
        self._session: Pairing | None = None
        self._handlers: dict[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "QueryType": self._query_type,
            "GetValue": self._get_value,
            "SetValue": self._set_value,
            "RemoveValue": self._set_value,
            "Pair": self._pair,
            "ValidatePair": self._validate_pair,
            "Unpair": self._unpair,
            "StartSession": self._start_session,
            "StopSession": self._stop_session,
            "StartService": self._start_service,
            "EnterRecovery": self._enter_recovery,
            "Goodbye": self._goodbye,
        }

    def serve(self) -> None:
        """Answer until the host leaves.

        Raises:
            StreamClosedError: it left.
        """
        while True:
            untrusted_request = self._stream.receive_plist()
            if not isinstance(untrusted_request, dict):
                return
            request = str(untrusted_request.get("Request"))
            handler = self._handlers.get(request)
            try:
                answer = handler(untrusted_request) if handler else {"Error": "InvalidRequest"}
            except _Refused as refusal:
                answer = {"Error": str(refusal)}
            told: Any = {"Request": request} | answer
            if self._phone.erased and self._phone.make.scenario.lie is Lie.NONSENSE_AFTER_ERASE:
                told = list(told)
            self._stream.send_plist(told, fmt=plistlib.FMT_XML)
            # The session's TLS begins with the first byte after the reply that announced it.
            if request == "StartSession" and self._session is not None and "Error" not in answer:
                self._stream.start_tls(self._session.tls)
            if request in {"StopSession", "Goodbye"}:
                return

    def _query_type(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        return {"Type": "com.apple.mobile.lockdown"}

    def _get_value(self, request: Mapping[str, Any]) -> dict[str, Any]:
        asked = {name: str(request[name]) for name in ("Domain", "Key") if request.get(name)}
        found = self._look_up(asked.get("Domain"), asked.get("Key"))
        if found is None:
            raise _Refused("MissingValue")
        return asked | {"Value": found}

    def _look_up(self, domain: str | None, key: str | None) -> Any:
        if domain and self._session is None:
            raise _Refused("GetProhibited")
        if domain:
            return values.value(self._phone, domain, key) if key else values.domain(self._phone, domain)
        readable = values.root(self._phone) if self._session else values.public(self._phone)
        if not key:
            return readable
        if key not in readable and self._session is None:
            raise _Refused("GetProhibited")
        return readable.get(key)

    def _set_value(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        # No part of a trade-in writes a value: what a host could set would be worthless as evidence.
        raise _Refused("SetProhibited")

    def _pair(self, request: Mapping[str, Any]) -> dict[str, Any]:
        if self._phone.locked:
            raise _Refused("PasswordProtected")
        untrusted_record = request.get("PairRecord")
        if not isinstance(untrusted_record, dict):
            raise _Refused("InvalidPairRecord")
        # At the Hello screen there is nobody's data to protect, so no dialog comes up.
        if not self._phone.erased and not self._knows(untrusted_record):
            self._ask_owner_to_trust()
        try:
            pairing = pair(untrusted_record, self._phone.key, escrow_bag=self._phone.draw.randbytes(32))
        except InvalidPairRecordError:
            raise _Refused("InvalidPairRecord") from None
        self._phone.pairings[pairing.host_id] = pairing
        return {"EscrowBag": pairing.escrow_bag}

    def _knows(self, untrusted_record: Mapping[str, Any]) -> bool:
        known = self._phone.pairings.get(str(untrusted_record.get("HostID")))
        return known is not None and known.root_certificate == untrusted_record.get("RootCertificate")

    def _ask_owner_to_trust(self) -> None:
        match self._phone.acts.answer_trust_dialog():
            case Trust.PENDING:
                raise _Refused("PairingDialogResponsePending")
            case Trust.DENIED:
                raise _Refused("UserDeniedPairing")
            case Trust.GIVEN:
                pass

    def _host(self, request: Mapping[str, Any]) -> Pairing:
        record = request.get("PairRecord")
        host_id = record.get("HostID") if isinstance(record, dict) else request.get("HostID")
        pairing = self._phone.pairings.get(str(host_id))
        if pairing is None:
            raise _Refused("InvalidHostID")
        return pairing

    def _validate_pair(self, request: Mapping[str, Any]) -> dict[str, Any]:
        self._host(request)
        return {}

    def _unpair(self, request: Mapping[str, Any]) -> dict[str, Any]:
        self._phone.pairings.pop(self._host(request).host_id, None)
        return {}

    def _start_session(self, request: Mapping[str, Any]) -> dict[str, Any]:
        if self._session is not None:
            raise _Refused("SessionActive")
        self._session = self._host(request)
        session_id = self._phone.draw.randbytes(16).hex().upper()
        return {"SessionID": session_id, "EnableSessionSSL": True}

    def _stop_session(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        if self._session is None:
            raise _Refused("SessionInactive")
        return {"Result": "Success"}

    def _start_service(self, request: Mapping[str, Any]) -> dict[str, Any]:
        if self._session is None:
            raise _Refused("SessionInactive")
        service = str(request.get("Service"))
        port = self._open_port(service, self._session)
        if port is None:
            raise _Refused("InvalidService")
        return {"Service": service, "Port": port, "EnableServiceSSL": True}

    def _enter_recovery(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        raise _Refused("NotSupported")

    def _goodbye(self, _request: Mapping[str, Any]) -> dict[str, Any]:
        return {"Result": "Success"}
