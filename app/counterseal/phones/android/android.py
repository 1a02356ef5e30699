"""An Android phone, as the trade-in sees it."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from msgspec.structs import replace

from counterseal.copying.folder import CopyFolder
from counterseal.copying.vault.proof import prove_vault
from counterseal.phones import proving
from counterseal.phones.pace import patience
from counterseal.phones.phone import OnCable, PhoneError, Report
from counterseal.phones.threads import in_thread
from counterseal.phones.usb.backend import Backend
from counterseal.phones.usb.watch import Bus, Place
from counterseal.tradein.events import Failed, Link, PhoneLeft
from counterseal.tradein.facts import (
    CopyLevel,
    CopyProof,
    EraseCommand,
    Family,
    Identity,
    LinkState,
    ProofFaults,
)
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.android import AndroidFacts, AndroidObservation

from . import before, canary, erase
from .access import Access
from .copy import Copying
from .letting_in import Door
from .observe import Observer
from .policy import Policy

_REGAIN_SECONDS: Final = 60.0
"""How long the owner gets to let us in again before a copy that is to go on gives up."""
_NAMES_SECONDS: Final = 10.0
"""How long the system may take to let us read which phone has come."""

T = TypeVar("T")


class Android:
    """One trade-in's Android phone. `session`: its memory-backed folder, which outlives this process."""

    family = Family.ANDROID

    def __init__(self, session: Path, report: Report, backend: Backend | None, policy: Policy) -> None:
        self._session = session
        self._report = report
        self._policy = policy
        self._bus = Bus(backend, self._bus_changed)
        self._watching = asyncio.create_task(self._bus.watch())
        self._door = Door(self._bus, session, self._tell)
        self._place: Place | None = None
        self._phone: Identity | None = None
        self._level = CopyLevel.FILES
        self._access: Access | None = None
        self._link: LinkState | None = None
        self._maker = ""
        self._erasing = False
        self._password = ""
        self._copying: Copying | None = None
        self._leaving: asyncio.Task[None] | None = None

    @property
    def on_cable(self) -> OnCable:
        """See Phone.on_cable."""
        if not self._bus.listed.is_set():
            return OnCable.NOT_LOOKED
        if self._bus.phones or self._bus.hostile:
            return OnCable.PHONE
        if not self._bus.reachable:
            return OnCable.UNREACHABLE
        return OnCable.OTHERS if self._bus.iphone else OnCable.NOTHING

    @property
    def can_resume(self) -> bool:
        """See Phone.can_resume."""
        return self._copying is not None

    async def connect(self, expected: Identity | None, level: CopyLevel | None) -> Identity:
        """See Phone.connect."""
        await self._leave()
        self._link = None
        self._place = place = await self._on_cable(expected)
        if self._leaving is not None:
            self._leaving.cancel()  # it was plugged in somewhere else
        await self._note_canary(place)
        if level is None:
            self._tell(LinkState.CHOOSE_LEVEL)
            await self._door.absent(place)
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        self._level = level
        self._access = access = await self._door.enter(place, level)
        self._tell(LinkState.READING)
        phone = await self._ask(access, access.identity)
        if not phone.udid:
            raise PhoneError(FailureCode.PHONE_ERROR)  # nobody could follow it through its erase
        if expected and not expected.is_same_phone(phone.udid, phone.ecid):
            raise PhoneError(FailureCode.ANOTHER_PHONE)
        self._phone = phone
        self._tell(LinkState.TRUSTED)
        return phone

    async def facts(self) -> AndroidFacts:
        """See Phone.facts."""
        access = await self._regained()
        return await self._ask(access, access.facts)

    async def set_password(self, secret: str, *, existing: bool) -> None:
        """See Phone.set_password. The vault that it locks is made with the copy, in the same process."""
        if secret != self._password:
            self._copying = None
        self._password = secret

    async def copy(self, folder: CopyFolder) -> None:
        """See Phone.copy."""
        access = await self._regained()
        if self._copying is None or self._copying.folder is not folder:  # or: another drive was chosen
            password = self._password
            self._copying = await in_thread(lambda: Copying.begin(folder, password), stop=lambda: None)
        try:
            await self._copying.run(access, self._report)
        except BaseException:
            await self._leave()
            raise

    async def prove(self, folder: CopyFolder) -> CopyProof | ProofFaults:
        """See Phone.prove."""
        password = self._password
        found = await proving.run(
            lambda note, cancelled: prove_vault(folder.path, password, on_progress=note, cancelled=cancelled),
            self._report,
        )
        if isinstance(found, ProofFaults):
            self._copying = None  # what is wrong on the drive is not mended by adding to it
        return found

    async def erase(self, phone: Identity, *, keep_esim: bool | None) -> tuple[EraseCommand, str]:
        """See Phone.erase."""
        access = await self._regained()
        now = await self._ask(access, access.identity)
        if not phone.is_same_phone(now.udid, now.ecid):
            raise PhoneError(FailureCode.ANOTHER_PHONE)
        build = (await self._ask(access, access.facts)).security.build
        before.note(self._session, imei=phone.imei, build=build, left=False, left_at=None)
        self._erasing = True
        try:
            return await erase.run(access, self._bus, self._door.key, self._policy, self._report)
        except BaseException:
            self._erasing = False  # refused, or never begun
            await self._leave()
            raise

    async def observe(self, phone: Identity, command: EraseCommand, route: str) -> AndroidObservation:
        """See Phone.observe."""
        self._phone, self._erasing = phone, True
        await self._leave()
        await self._bus.listed.wait()
        observer = Observer(
            self._bus, self._session, self._door.key, phone, policy=self._policy, report=self._report
        )
        return replace(await observer.run(route), command=command, route=route)

    async def release(self) -> None:
        """See Phone.release."""
        self._watching.cancel()
        if self._leaving is not None:
            self._leaving.cancel()
        self._password = ""
        await self._leave()
        self._door.forget_key()
        before.forget(self._session)

    async def _on_cable(self, expected: Identity | None) -> Place:
        """Where the phone is plugged in."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience(_NAMES_SECONDS)):
                await self._bus.wait_until(lambda phones: all(phone.failure is None for phone in phones))
        if not self._bus.phones:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        phone, *others = self._bus.phones
        if others or (expected and phone.serial != expected.udid):  # which of two is meant is never guessed
            raise PhoneError(phone.failure or FailureCode.ANOTHER_PHONE)
        self._maker = phone.manufacturer
        return phone.place

    async def _regained(self) -> Access:
        """The way in, opened anew if the phone was off the cable meanwhile."""
        if self._access is None:
            if self._place is None:
                raise PhoneError(FailureCode.PHONE_UNPLUGGED)
            try:
                async with asyncio.timeout(patience(_REGAIN_SECONDS)):
                    self._access = await self._door.enter(self._place, self._level)
            except TimeoutError:
                files = self._level is CopyLevel.FILES
                code = FailureCode.FILE_TRANSFER_OFF if files else FailureCode.DEBUGGING_OFF
                raise PhoneError(code) from None
        return self._access

    async def _ask(self, access: Access, question: Callable[[], T]) -> T:
        """Ask in a thread; after a phone that left the way in is closed."""
        try:
            return await in_thread(question, stop=access.close)
        except BaseException:
            await self._leave()
            raise

    async def _leave(self) -> None:
        access, self._access = self._access, None
        if access is not None:
            await asyncio.to_thread(access.close)

    def _tell(self, state: LinkState) -> None:
        if state is not self._link:
            self._link = state
            self._report(Link(state, Family.ANDROID, self._maker))

    async def _note_canary(self, place: Place) -> None:
        """Now, because a phone that shows its debugging interface hides MTP."""
        usb = next((phone for phone in self._bus.phones if phone.place == place), None)
        if usb is None or before.load(self._session).mtp_serial:
            return
        with contextlib.suppress(PhoneError):  # a sign less to judge by, no more
            if sighting := await canary.sight(usb):
                before.note(self._session, mtp_serial=sighting.serial)

    def _bus_changed(self) -> None:
        if self._phone is None or self._erasing:
            return  # before, `connect` looks; once it is to erase itself, `observe` does
        if self._bus.hostile:
            self._report(Failed(Failure(FailureCode.HOSTILE_USB)))
        elif any(usb.serial != self._phone.udid for usb in self._bus.phones if usb.failure is None):
            self._report(Failed(Failure(FailureCode.ANOTHER_PHONE)))
        elif self._place and (self._leaving is None or self._leaving.done()):
            self._leaving = asyncio.create_task(self._tell_if_gone(self._place))

    async def _tell_if_gone(self, place: Place) -> None:
        await self._door.absent(place)
        if not self._erasing:
            self._report(PhoneLeft())
