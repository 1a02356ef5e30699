"""Phones that lack a service, a value or good manners: what an honest one may lack stops nothing."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import pytest
from pymobiledevice3.exceptions import ConnectionTerminatedError, InvalidServiceError, MissingValueError
from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.phones.apple import agent, erase, inspect, lockdown, observe, pairing, prompts, watch
from counterseal.phones.apple.stream import Stream
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.facts import EraseCommand, Family, Identity, OldTrust

from .scripted import UDID, ScriptedPhone

PLAIN_UDID = UDID.replace("-", "")
HANGS_UP = ConnectionTerminatedError()
Service = Callable[[Mapping[str, Any]], Any]


class StubService:
    """A service that answers every request through one function, or raises what that returns."""

    def __init__(self, answer: Service) -> None:
        self._answer = answer

    async def __aenter__(self) -> "StubService":
        return self

    async def __aexit__(self, *_error: object) -> None:
        return None

    async def send_recv_plist(self, request: Mapping[str, Any]) -> Any:
        answer = self._answer(request)
        if isinstance(answer, Exception):
            raise answer
        return answer


class StubClient:
    """A trusted lockdown session with a phone that has these values, by domain, and these services."""

    udid = UDID

    def __init__(self, values: Mapping[str | None, Any], services: Mapping[str, Service]) -> None:
        self._values = values
        self._services = services

    async def get_value(self, domain: str | None = None, key: str | None = None) -> Any:
        found = self._values.get(domain, {})
        if isinstance(found, Exception):
            raise found
        if key is None:
            return found
        if key not in found:
            raise MissingValueError("", UDID, "17.0")
        return found[key]

    async def start_lockdown_service(self, name: str) -> StubService:
        if name not in self._services:
            raise InvalidServiceError("", UDID, "17.0")
        return StubService(self._services[name])


def client(values: Mapping[str | None, Any], **services: Service) -> UsbmuxLockdownClient:
    named = {f"com.apple.mobile.{name}": answer for name, answer in services.items()}
    return cast(UsbmuxLockdownClient, StubClient(values, named))


def ignore(_report: WorkerReport) -> None:
    """For tests in which it does not matter what is told."""


def yes() -> bool:
    return True


def no() -> bool:
    return False


def test_a_phone_that_does_not_tell_of_prompts_is_served_all_the_same() -> None:
    async def watch() -> bool:
        async with prompts.watching(client({}), ignore) as seen:
            return seen.showing

    assert asyncio.run(watch()) is False


@pytest.mark.parametrize(
    ("domain", "gauge", "expected"),
    [
        ({"BatteryCurrentCapacity": 81, "ExternalConnected": True}, None, (81, True)),
        ({"BatteryCurrentCapacity": 81}, {"CurrentCapacity": 5, "MaxCapacity": 100}, (81, None)),
        ({}, {"CurrentCapacity": 42, "MaxCapacity": 100, "ExternalConnected": True}, (42, True)),
        ({"HasBattery": True}, {"CurrentCapacity": 1500, "MaxCapacity": 3000}, (50, None)),
        ({}, {"CurrentCapacity": 42, "MaxCapacity": 0}, (None, None)),
        ({}, {"CurrentCapacity": "42", "MaxCapacity": 100}, (None, None)),
        ({}, {}, (None, None)),
        ({}, None, (None, None)),
    ],
)
def test_the_battery_is_read_where_the_phone_tells_of_it(
    domain: dict[str, Any], gauge: dict[str, Any] | None, expected: tuple[int | None, bool | None]
) -> None:
    def relay(_request: Mapping[str, Any]) -> dict[str, Any]:
        return {"Status": "Success", "Diagnostics": {"IORegistry": gauge}}

    services = {} if gauge is None else {"diagnostics_relay": relay}
    facts = asyncio.run(inspect.facts(client({"com.apple.mobile.battery": domain}, **services)))
    assert (facts.battery_percent, facts.external_power) == expected


@pytest.fixture
def backup_agent(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """A backup agent that says yes; the requests it got."""
    requests: list[Any] = []
    ours, theirs = socket.socketpair()

    def follow() -> None:
        phone = ScriptedPhone(theirs)
        requests.append(phone.greet())
        phone.respond(0)

    @asynccontextmanager
    async def connected(_client: object) -> Any:
        phone = threading.Thread(target=follow)
        phone.start()
        yield Stream(ours)
        phone.join(timeout=30)

    monkeypatch.setattr(agent, "connected", connected)
    with ours, theirs:
        yield requests


@pytest.mark.parametrize("answer", [{"Status": "Error"}, HANGS_UP])
def test_a_phone_without_the_first_erase_interface_is_erased_by_the_second(
    answer: Any, backup_agent: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erase, "_LEAVING_SECONDS", 0)
    phone = client({None: {"ActivationState": "Activated"}}, MCInstall=lambda _request: answer)
    sent = asyncio.run(erase.run(phone, ignore, no, keep_esim=False))
    assert sent == (EraseCommand.ACKNOWLEDGED, erase.BACKUP_ROUTE)
    assert [request["MessageName"] for request in backup_agent] == ["EraseDevice"]


@pytest.mark.parametrize(
    ("root", "has_left"),
    [
        (HANGS_UP, no),
        ({"ActivationState": "Unactivated"}, no),
        ({}, no),
        ({"ActivationState": "Activated"}, yes),
    ],
)
def test_a_phone_that_may_have_taken_the_command_is_sent_no_second(
    root: Any, has_left: Callable[[], bool], backup_agent: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erase, "_LEAVING_SECONDS", 0)
    phone = client({None: root}, MCInstall=lambda _request: HANGS_UP)
    sent = asyncio.run(erase.run(phone, ignore, has_left, keep_esim=False))
    assert sent == (EraseCommand.CUT_OFF, erase.MCINSTALL_ROUTE)
    assert backup_agent == []


def test_the_esim_is_never_risked_on_the_second_interface(
    backup_agent: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erase, "_LEAVING_SECONDS", 0)
    phone = client({None: {"ActivationState": "Activated"}}, MCInstall=lambda _request: HANGS_UP)
    sent = asyncio.run(erase.run(phone, ignore, no, keep_esim=True))
    assert sent == (EraseCommand.CUT_OFF, erase.MCINSTALL_ROUTE)
    assert backup_agent == []


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([HANGS_UP, OSError(), {"Error": "InvalidHostID"}], OldTrust.REFUSED),
        ([HANGS_UP, {"SessionID": "1"}], OldTrust.ACCEPTED),
        ([{"Error": "PasswordProtected"}], OldTrust.NOT_CHECKED),
    ],
)
def test_a_phone_that_is_still_starting_is_shown_the_old_pairing_again(
    answers: list[Any], expected: OldTrust, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def start_session(_udid: str, _record: Mapping[str, Any]) -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(lockdown, "start_session", start_session)
    monkeypatch.setattr(observe, "_LOOK_AGAIN_SECONDS", 0)
    records = pairing.Pairing(tmp_path)
    monkeypatch.setattr(records, "record", lambda _udid: {"HostID": "h", "SystemBUID": "b"})
    assert asyncio.run(observe._old_pairing(records, PLAIN_UDID)) is expected
    assert answers == []


@pytest.mark.parametrize(
    ("values", "same"),
    [
        ({"UniqueDeviceID": UDID, "UniqueChipID": 77}, True),
        ({"UniqueDeviceID": UDID}, True),
        ({"UniqueDeviceID": UDID, "UniqueChipID": 78}, False),
        ({"UniqueDeviceID": UDID.replace("8120", "8130"), "UniqueChipID": 77}, False),
        ({"UniqueChipID": 77}, False),
    ],
)
def test_an_ecid_kept_from_strangers_does_not_make_it_another_phone(
    values: dict[str, Any], same: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def public_values(_udid: str) -> dict[str, Any]:
        return values

    async def look() -> bool | None:
        cable = watch.Cable(lambda: None)
        cable.phones = frozenset({PLAIN_UDID})
        phone = Identity("Apple", "", "", "", UDID, "77", (), "", 0, Family.IPHONE)
        return (await observe.run(cable, pairing.Pairing(tmp_path), phone, yes, ignore)).same_phone

    monkeypatch.setattr(lockdown, "public_values", public_values)
    assert asyncio.run(look()) is same


@pytest.mark.parametrize("spelt", [UDID, PLAIN_UDID])
def test_the_key_to_the_phone_is_deleted_however_usbmuxd_spells_it(
    spelt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {spelt, "another"}

    async def delete(record_id: str) -> None:
        kept.discard(record_id)

    monkeypatch.setattr(pairing, "_delete_from_usbmuxd", delete)
    records = pairing.Pairing(tmp_path)
    (tmp_path / "pairing" / f"{spelt}.plist").touch()
    (tmp_path / "pairing" / f"{PLAIN_UDID}.plist").touch()
    assert records.udids() == (PLAIN_UDID,)
    asyncio.run(records.forget(PLAIN_UDID))
    assert kept == {"another"}
    assert records.udids() == ()
