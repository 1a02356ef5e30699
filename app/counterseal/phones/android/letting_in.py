"""From a phone on the cable to one that lets us in, with the customer told what to tap."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from counterseal.phones.pace import interval
from counterseal.phones.phone import PhoneError
from counterseal.phones.threads import in_thread
from counterseal.phones.usb.claimed import claim_in_thread
from counterseal.phones.usb.discovery import InterfaceKind, UsbInterface, UsbPhone
from counterseal.phones.usb.pipe import Pipe
from counterseal.phones.usb.watch import Bus, Place
from counterseal.tradein.facts import CopyLevel, LinkState
from counterseal.tradein.failures import FailureCode

from . import before
from .access import Access
from .adb.connection import Connection
from .adb.handshake import Authentication, Step
from .adb.key import AdbKey
from .mtp.session import Session
from .over_adb import OverAdb
from .over_mtp import OverMtp

_LOOK_AGAIN_SECONDS: Final = 1.0
REENUMERATION_SECONDS: Final = 10.0
"""How long a phone may be off USB because its owner tapped something; longer, and it is unplugged."""
AUTO_BLOCKER_SECONDS: Final = 40.0
"""How long a Samsung may take to show its debugging interface before we say what may hold it back."""

_PASSING: Final = {
    FailureCode.PHONE_UNPLUGGED,
    FailureCode.PHONE_SILENT,
    FailureCode.USB_STALL,
    FailureCode.USB_ERROR,
}
"""As every tap on the phone can bring about: then the phone is tried again while it is there."""

_ADB_STATES: Final = {Step.WAITING: LinkState.READING, Step.PROMPT: LinkState.TRUST_PENDING}

T = TypeVar("T")
Tell = Callable[[LinkState], None]


class Door:
    """How one phone is got into, for as long as it takes. `session`: the trade-in's folder in memory."""

    def __init__(self, bus: Bus, session: Path, tell: Tell) -> None:
        self._bus = bus
        self._session = session
        self._tell = tell

    @property
    def key(self) -> AdbKey:
        """This trade-in's key; made when first asked for."""
        if (key := AdbKey.load(self._session)) is None:
            key = AdbKey.generate()
            key.save(self._session)
        return key

    def forget_key(self) -> None:
        """Destroy it."""
        AdbKey.destroy(self._session)

    async def absent(self, place: Place) -> None:
        """Return once the phone at this place was gone for longer than a tap in its USB settings takes."""
        while True:
            await self._bus.wait_until(lambda phones: all(phone.place != place for phone in phones))
            try:
                await self._present(place)
            except PhoneError as error:
                if error.failure.code is FailureCode.PHONE_UNPLUGGED:
                    return
                raise

    async def enter(self, place: Place, level: CopyLevel) -> Access:
        """Wait until the phone at this place lets us in. Raises PHONE_UNPLUGGED once it is gone."""
        enter = self._enter_files if level is CopyLevel.FILES else self._enter_everything
        while True:
            usb = await self._present(place)
            try:
                if access := await enter(usb):
                    return access
            except PhoneError as error:
                self._endure(error)
            await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))

    async def _present(self, place: Place) -> UsbPhone:
        """The phone as it enumerates now; every tap in its USB settings takes it off the bus for a moment."""
        try:
            async with asyncio.timeout(interval(REENUMERATION_SECONDS)):
                await self._bus.wait_until(lambda phones: any(phone.place == place for phone in phones))
        except TimeoutError:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED) from None
        return next(phone for phone in self._bus.phones if phone.place == place)

    def _endure(self, error: PhoneError) -> None:
        """What may pass is waited for; what the shop must mend is said."""
        match error.failure.code:
            case FailureCode.USB_DENIED:
                self._tell(LinkState.USB_DENIED)
            case FailureCode.USB_BUSY:
                self._tell(LinkState.USB_BUSY)
            case code if code not in _PASSING:
                raise error

    async def _enter_files(self, usb: UsbPhone) -> Access | None:
        interface = usb.interface(InterfaceKind.MTP)
        if interface is None:
            self._tell(LinkState.FILE_TRANSFER_OFF)
            return None
        session = await self._claimed(usb, interface, lambda pipe, _tell: Session(pipe))
        try:
            while not await asyncio.to_thread(_shows_files, session):
                self._tell(LinkState.FILE_TRANSFER_OFF)
                await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))
        except BaseException:
            session.stop()
            await asyncio.to_thread(session.close)
            raise
        return OverMtp(usb, session)

    async def _enter_everything(self, usb: UsbPhone) -> Access | None:
        interface = usb.interface(InterfaceKind.ADB)
        if interface is None:
            self._tell(self._why_no_debugging(usb))
            return None
        try:
            connection = await self._claimed(usb, interface, self._connect)
        except PhoneError as error:
            if error.failure.code is not FailureCode.DEBUGGING_REFUSED:
                raise
            self._tell(LinkState.TRUST_DENIED)
            await self._bus.wait_until(lambda phones: usb not in phones)  # they meant it, until they replug
            return None
        return OverAdb(usb, connection)

    def _why_no_debugging(self, usb: UsbPhone) -> LinkState:
        waited = asyncio.get_running_loop().time() - self._bus.came_at.get(usb.place, 0.0)
        samsung = usb.manufacturer.casefold() == "samsung"
        if samsung and waited > interval(AUTO_BLOCKER_SECONDS):
            return LinkState.AUTO_BLOCKER
        return LinkState.DEBUGGING_OFF

    def _connect(self, pipe: Pipe, tell: Tell) -> Connection:
        """In a thread. A key accepted just now is shown once more: only if the phone then knows it without
        asking does a refusal after the erase say anything."""

        def on_step(step: Step) -> None:
            if step in _ADB_STATES:
                tell(_ADB_STATES[step])

        key = self.key
        connection = Connection.open(pipe, key, on_step)
        if connection.authentication is Authentication.PROMPT:
            connection = Connection.open(pipe, key, on_step)
        remembered = connection.authentication is Authentication.SIGNATURE
        before.note(self._session, debugging=True, key_remembered=remembered)
        return connection

    async def _claimed(self, usb: UsbPhone, interface: UsbInterface, begin: Callable[[Pipe, Tell], T]) -> T:
        """Claim an interface and begin to talk on it, in a thread."""
        pipe = await claim_in_thread(usb, interface)
        loop = asyncio.get_running_loop()

        def tell(state: LinkState) -> None:
            loop.call_soon_threadsafe(self._tell, state)

        try:
            return await in_thread(lambda: begin(pipe, tell), stop=pipe.close)
        except BaseException:
            await asyncio.to_thread(pipe.close)
            raise


def _shows_files(session: Session) -> bool:
    """Whether all files are there: a phone set to "PTP" shows pictures alone."""
    return bool(session.storages()) and not session.device.only_pictures
