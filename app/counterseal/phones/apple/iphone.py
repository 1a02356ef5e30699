"""An iPhone, as the trade-in sees it."""

import asyncio
import contextlib
from pathlib import Path
from typing import Final

from msgspec.structs import replace
from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.copying.folder import CopyFolder
from counterseal.phones.pace import interval
from counterseal.phones.phone import OnCable, PhoneError, Report
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
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation

from . import copy, erase, errors, inspect, observe, password, prove, release
from .copy import Copied
from .pairing import Pairing, Refused
from .watch import Cable, Phones, normal

_LOOK_AGAIN_SECONDS: Final = 1.0

# While connecting, these mean: wait, and try again if the phone is still there.
_PASSING: Final = {
    FailureCode.PHONE_UNPLUGGED,
    FailureCode.PHONE_SILENT,
    FailureCode.PHONE_LOCKED,
    FailureCode.TRUST_LOST,
    FailureCode.CONNECTION_SERVICE_GONE,
}


class Iphone:
    """One trade-in's iPhone. `session`: its memory-backed folder, which outlives this process."""

    family = Family.IPHONE
    can_resume = False
    """A backup is whole or nothing."""

    def __init__(self, session: Path, report: Report) -> None:
        self._report = report
        self._pairing = Pairing(session)
        self._cable = Cable(self._cable_changed)
        self._watching = asyncio.create_task(self._cable.watch())
        self._phone: Identity | None = None
        self._present: Phones = frozenset()
        self._link: LinkState | None = None
        self._erase_sent = False
        self._left_after_erase = session / "left-after-erase"
        """A mark that outlives this process: the phone was seen to leave once the erase was sent."""
        self._password = ""
        self._copied: Copied | None = None

    @property
    def on_cable(self) -> OnCable:
        """See Phone.on_cable."""
        if not self._cable.listed.is_set():
            return OnCable.NOT_LOOKED
        if self._cable.phones:
            return OnCable.PHONE
        return OnCable.NOTHING if self._cable.reachable else OnCable.UNREACHABLE

    async def connect(self, expected: Identity | None, level: CopyLevel | None = None) -> Identity:
        """See Phone.connect."""
        self._link = None
        while True:
            udid = self._on_cable(expected)
            try:
                with errors.translated():
                    phone = await self._identify(udid)
                    break
            except PhoneError as error:
                if error.failure.code not in _PASSING:
                    raise
            await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))
        if expected and not expected.is_same_phone(phone.udid, phone.ecid):
            raise PhoneError(FailureCode.ANOTHER_PHONE)
        self._phone = phone
        self._tell(LinkState.TRUSTED)
        return phone

    async def facts(self) -> IphoneFacts:
        """See Phone.facts."""
        with errors.translated():
            async with await self._trusted() as client:
                return await inspect.facts(client)

    async def set_password(self, secret: str, *, existing: bool) -> None:
        """See Phone.set_password."""
        with errors.translated():
            async with await self._trusted() as client:
                await password.set_password(client, secret, self._report, existing=existing)
        self._password = secret

    async def copy(self, folder: CopyFolder) -> None:
        """See Phone.copy."""
        udid, self._copied = self._udid(), None
        await self._cable.wait_until(lambda phones: udid in phones)
        with errors.translated():
            async with await self._trusted() as client:
                self._copied = await copy.run(client, folder, self._report)

    async def prove(self, folder: CopyFolder) -> CopyProof | ProofFaults:
        """See Phone.prove."""
        if self._copied is None:
            raise PhoneError(FailureCode.COPY_NOT_PROVEN)
        with errors.translated():
            return await prove.run(folder, self._copied, self._password, self._report)

    async def erase(self, phone: Identity, *, keep_esim: bool | None) -> tuple[EraseCommand, str]:
        """See Phone.erase."""
        with errors.translated():
            async with await self._trusted() as client:
                values = client.all_values
                if not phone.is_same_phone(inspect.text(values, "UniqueDeviceID"), inspect.ecid(values)):
                    raise PhoneError(FailureCode.ANOTHER_PHONE)
                self._left_after_erase.unlink(missing_ok=True)
                self._erase_sent = True
                try:
                    has_left = self._left_after_erase.exists
                    return await erase.run(client, self._report, has_left, keep_esim=bool(keep_esim))
                except Exception:
                    self._erase_sent = False  # refused, or never sent
                    raise

    async def observe(self, phone: Identity, command: EraseCommand, route: str) -> IphoneObservation:
        """See Phone.observe."""
        self._phone, self._erase_sent = phone, True
        await self._cable.listed.wait()
        has_left = self._left_after_erase.exists
        with errors.translated():
            seen = await observe.run(self._cable, self._pairing, phone, has_left, self._report)
            return replace(seen, command=command, route=route)

    async def release(self) -> None:
        """See Phone.release."""
        self._watching.cancel()
        self._password = ""
        with contextlib.suppress(PhoneError), errors.translated():
            for udid in self._pairing.udids():
                await release.run(self._pairing, udid)

    def _udid(self) -> str:
        if self._phone is None:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        return normal(self._phone.udid)

    async def _trusted(self) -> UsbmuxLockdownClient:
        """A session with the very phone that was identified, whatever answers at its place."""
        client = await self._pairing.trusted(self._udid())
        if normal(inspect.text(client.all_values, "UniqueDeviceID")) != self._udid():
            await client.close()
            raise PhoneError(FailureCode.ANOTHER_PHONE)
        return client

    def _on_cable(self, expected: Identity | None) -> str:
        """The UDID of the phone on the cable."""
        phones = self._cable.phones
        if not phones:
            raise PhoneError(FailureCode.PHONE_UNPLUGGED)
        if expected is None:
            return min(phones)
        if normal(expected.udid) not in phones:
            raise PhoneError(FailureCode.ANOTHER_PHONE)
        return normal(expected.udid)

    async def _identify(self, udid: str) -> Identity:
        try:
            async with await self._pairing.establish(udid, self._tell) as client:
                self._tell(LinkState.READING)
                return await inspect.identity(client)
        except Refused:
            await self._cable.wait_until(lambda phones: udid not in phones)
            raise PhoneError(FailureCode.PHONE_UNPLUGGED) from None

    def _tell(self, state: LinkState) -> None:
        if state is not self._link:
            self._link = state
            self._report(Link(state, Family.IPHONE, inspect.MAKER))

    def _cable_changed(self) -> None:
        phones, before = self._cable.phones, self._present
        self._present = phones
        if self._phone is None:
            return
        ours = {normal(self._phone.udid)}
        if self._erase_sent:
            # Leaving is what it should do now; `observe` reports it, and who comes back.
            if before & ours - phones:
                self._left_after_erase.touch()
            return
        if before & ours - phones:
            self._report(PhoneLeft())
        if phones - before - ours:
            self._report(Failed(Failure(FailureCode.ANOTHER_PHONE)))
