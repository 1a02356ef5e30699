"""Customers' drives as udisks2 reports them on the system bus.

The D-Bus interface is documented at https://storaged.org/doc/udisks2-api/latest/.
"""

import asyncio
import contextlib
from pathlib import Path

from dbus_fast import AuthError, BusType, DBusError, InvalidAddressError, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from counterseal.tradein.facts import Drive
from counterseal.tradein.failures import FailureCode

from .bus import call, subscribe
from .capacity import measure
from .folder import DriveError
from .volumes import Volume, customer_volumes

_SERVICE = "org.freedesktop.UDisks2"
_ROOT = "/org/freedesktop/UDisks2"
_SIGNALS = (
    f"type='signal',sender='{_SERVICE}'",
    f"type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{_SERVICE}'",
)
_RECONNECT_SECONDS = 2.0
_LOOK_AGAIN_SECONDS = 15.0
_BUS_TROUBLE = (OSError, EOFError, TimeoutError, AuthError, DBusError, InvalidAddressError)


class UDisksDrives:
    """Lists removable file systems, and mounts those nobody has mounted: a kiosk has no desktop to do it.

    While udisks2 or the bus is away there are no drives, and `wait_change` tries again every few seconds.
    """

    def __init__(self) -> None:
        self._bus: MessageBus | None = None
        self._one_at_a_time = asyncio.Lock()
        self._changed = asyncio.Event()
        self._mounts: dict[str, Path] = {}

    async def drives(self) -> tuple[Drive, ...]:
        async with self._one_at_a_time:
            self._changed.clear()
            try:
                volumes = await self._volumes()
            except _BUS_TROUBLE:
                self.close()
                volumes = []
            mounts, found = {}, []
            for volume in volumes:
                # pulled just now, or a broken file system: not offered, and the others still are
                with contextlib.suppress(*_BUS_TROUBLE):
                    mount = volume.mount or await self._mount(volume)
                    found.append(measure(mount, volume.drive_id, volume.label, volume.filesystem))
                    mounts[volume.drive_id] = mount
            self._mounts = mounts
            return tuple(found)

    async def answers(self) -> bool:
        """Whether udisks2 tells what drives there are; none is mounted for that."""
        try:
            await self._volumes()
        except _BUS_TROUBLE:
            return False
        finally:
            self.close()
        return True

    def folder(self, drive_id: str) -> Path:
        try:
            return self._mounts[drive_id]
        except KeyError:
            raise DriveError(FailureCode.DRIVE_GONE) from None

    async def wait_change(self) -> None:
        if self._bus is None:
            await asyncio.sleep(_RECONNECT_SECONDS)
        while self._bus is not None and self._bus.connected:
            # a bus that dies sends no signal, so look whether it still lives
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_AGAIN_SECONDS):
                    await self._changed.wait()
                    return

    def close(self) -> None:
        """Lets go of the bus; the next call connects again."""
        if self._bus is not None:
            self._bus.disconnect()
            self._bus = None

    async def _volumes(self) -> list[Volume]:
        bus = await self._connected()
        objects = await call(bus, _SERVICE, _ROOT, "org.freedesktop.DBus.ObjectManager.GetManagedObjects")
        return customer_volumes(objects)

    async def _mount(self, volume: Volume) -> Path:
        bus = await self._connected()
        options = {"options": Variant("s", "noexec")}
        method = f"{_SERVICE}.Filesystem.Mount"
        return Path(await call(bus, _SERVICE, volume.object_path, method, options, signature="a{sv}"))

    async def _connected(self) -> MessageBus:
        if self._bus is None or not self._bus.connected:
            self._bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
            self._bus.add_message_handler(self._notice)
            for rule in _SIGNALS:
                await subscribe(self._bus, rule)
        return self._bus

    def _notice(self, message: Message) -> None:
        # our own Mount calls come and go as jobs: heeding those would never end
        if message.message_type is MessageType.SIGNAL and not _is_about_a_job(message):
            self._changed.set()


def _is_about_a_job(message: Message) -> bool:
    paths = [message.path, *message.body[:1]]
    return any(str(path).startswith(f"{_ROOT}/jobs/") for path in paths)
