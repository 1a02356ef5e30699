"""Phones coming, going and enumerating anew, as the bus tells it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from counterseal.lab.android.faces.usbip import UsbIpServer
from counterseal.lab.android.usb.function import Interface
from counterseal.lab.android.usb.port import Port
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb import watch
from counterseal.phones.usb.backend import Backend
from counterseal.phones.usb.discovery import Finder, InterfaceKind, Seen, UsbPhone
from counterseal.phones.usb.usbip.backend import UsbIpBackend
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.failures import FailureCode

from .phones import ADB, HUB, KEYBOARD, MTP, SERIAL, STORAGE, gadget

PATIENCE = 10.0
PLACE = (SERIAL, "1-1")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "_LOOK_SECONDS", 0.02)


@asynccontextmanager
async def watching(backend: Backend | None, changed: Callable[[], None] = lambda: None) -> AsyncIterator[Bus]:
    bus = Bus(backend, changed)
    task = asyncio.create_task(bus.watch())
    try:
        yield bus
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def soon(what: Awaitable[object]) -> None:
    await asyncio.wait_for(what, PATIENCE)


def speaks(kind: InterfaceKind) -> Callable[[frozenset[UsbPhone]], bool]:
    return lambda phones: any(phone.interface(kind) for phone in phones)


def nobody(phones: frozenset[UsbPhone]) -> bool:
    return not phones


def test_a_phone_comes_changes_and_goes(port: Port, backend: UsbIpBackend) -> None:
    changes: list[None] = []

    async def follow() -> None:
        async with watching(backend, lambda: changes.append(None)) as bus:
            await soon(bus.listed.wait())
            assert bus.phones == frozenset()
            port.attach(gadget(MTP))
            await soon(bus.wait_until(speaks(InterfaceKind.MTP)))
            first = bus.came_at[PLACE]
            port.attach(gadget(ADB))  # another function: the same phone enumerates anew
            await soon(bus.wait_until(speaks(InterfaceKind.ADB)))
            assert first < bus.came_at[PLACE]
            port.detach()
            await soon(bus.wait_until(nobody))
            assert bus.reachable
        assert len(changes) == 3

    asyncio.run(follow())


@pytest.mark.parametrize("intruder", [KEYBOARD, HUB])
@pytest.mark.parametrize("alone", [False, True], ids=["beside a phone's own", "in the phone's place"])
def test_what_types_or_branches_stops_everything(
    port: Port, backend: UsbIpBackend, intruder: Interface, alone: bool
) -> None:
    async def follow() -> None:
        async with watching(backend) as bus:
            port.attach(gadget(MTP))
            await soon(bus.wait_until(speaks(InterfaceKind.MTP)))
            port.attach(gadget(intruder) if alone else gadget(MTP, intruder))
            with pytest.raises(PhoneError) as caught:
                await soon(bus.wait_until(lambda _: False))
            assert caught.value.failure.code is FailureCode.HOSTILE_USB
            assert bus.phones == frozenset()
            port.attach(gadget(MTP))  # it does not become harmless again
            with pytest.raises(PhoneError):
                await soon(bus.wait_until(speaks(InterfaceKind.MTP)))

    asyncio.run(follow())


@pytest.mark.parametrize("other", [KEYBOARD, HUB, STORAGE])
def test_the_kiosks_own_devices_are_nobodys_business(
    port: Port, backend: UsbIpBackend, other: Interface
) -> None:
    async def follow() -> None:
        async with watching(backend) as bus:
            port.attach(gadget(other))
            await soon(bus.listed.wait())
            port.attach(gadget(MTP))
            await soon(bus.wait_until(speaks(InterfaceKind.MTP)))
            assert not bus.hostile

    asyncio.run(follow())


@pytest.mark.parametrize(
    ("path", "hostile"), [("1-1", True), ("1-1.4", True), ("1-12", False), ("1-2", False), ("1-", False)]
)
def test_a_hub_at_a_phones_port_or_what_hangs_on_it(
    monkeypatch: pytest.MonkeyPatch, backend: UsbIpBackend, port: Port, path: str, hostile: bool
) -> None:
    async def follow() -> None:
        async with watching(backend) as bus:
            port.attach(gadget(MTP))
            await soon(bus.wait_until(speaks(InterfaceKind.MTP)))
            monkeypatch.setattr(Finder, "look", lambda _: [Seen(path, None, intrudes=True, settled=True)])
            with suppress(PhoneError):
                await soon(bus.wait_until(nobody))
            assert bus.hostile == hostile

    asyncio.run(follow())


def test_a_server_that_went_away_takes_no_phone_with_it(port: Port) -> None:
    server = UsbIpServer(port)
    port.attach(gadget(MTP))
    news = asyncio.Event()

    async def follow() -> None:
        async with watching(UsbIpBackend(server.address), news.set) as bus:
            await soon(bus.wait_until(speaks(InterfaceKind.MTP)))
            news.clear()
            server.close()
            await asyncio.wait_for(news.wait(), PATIENCE)
            assert not bus.reachable
            assert [phone.serial for phone in bus.phones] == [SERIAL]

    asyncio.run(follow())


def test_a_machine_without_usb_is_not_reachable() -> None:
    async def follow() -> None:
        news = asyncio.Event()
        async with watching(None, news.set) as bus:
            await asyncio.wait_for(news.wait(), PATIENCE)
            assert not bus.reachable

    asyncio.run(follow())
