"""What the phone shows on USB in its present state, and the socket it is plugged into."""

import threading
from functools import partial
from typing import Final

from .adbd.function import AdbFunction
from .adbd_modes import adbd_mode
from .fastboot.function import FastbootFunction
from .mishaps import Mishaps
from .mtp.datasets import Identity as MtpIdentity
from .mtp.function import MtpFunction
from .phone import Boot, Phone
from .restarts import restart
from .usb.aoa import Accessory
from .usb.endpoints import Endpoint
from .usb.function import EndpointSpec, Function, Interface, Setup
from .usb.gadget import Gadget
from .usb.port import Port

_BCD_DEVICE: Final = 0x0440
_HOSTILE: Final = {
    "hid": Interface(0x03, 0x01, 0x01, "Keyboard", (EndpointSpec("in", "interrupt", 8, 10),)),
    "hub": Interface(0x09, 0x00, 0x00, "", (EndpointSpec("in", "interrupt", 1, 12),)),
}


class Cable:
    """Plugs in anew whatever the phone becomes, whenever it becomes something else."""

    def __init__(self, phone: Phone, mishaps: Mishaps, port: Port) -> None:
        self._phone = phone
        self._mishaps = mishaps
        self._port = port
        self._lock = threading.Lock()
        self._mtp: MtpFunction | None = None

    def refresh(self) -> None:
        """Enumerate anew, for the phone offers something else now."""
        with self._lock:
            functions = self._functions()
            if functions:
                self._port.attach(self._gadget(functions))
            else:
                self._port.detach()

    def announce_storages(self) -> None:
        """A card came or went while the phone stays enumerated."""
        with self._lock:
            if self._mtp:
                self._mtp.announce()

    def _functions(self) -> tuple[Function, ...]:
        phone = self._phone
        self._mtp = None
        if not (phone.plugged and phone.running):
            return ()
        adbd = adbd_mode(phone, self._mishaps)
        adb: tuple[Function, ...] = (AdbFunction(adbd),) if adbd else ()
        match phone.boot:
            case Boot.BOOTLOADER:
                return (FastbootFunction(_fastboot_variables(phone), partial(restart, phone)),)
            case Boot.RECOVERY | Boot.SIDELOAD | Boot.RESCUE:
                return adb
        if phone.turned_into == "hub":
            return (_Hostile(_HOSTILE["hub"]),)
        if phone.file_transfer or not adb:
            self._mtp = self._make_mtp()
        mtp: tuple[Function, ...] = (self._mtp,) if self._mtp else ()
        hid = (_Hostile(_HOSTILE["hid"]),) if phone.turned_into == "hid" else ()
        return (*mtp, *adb, *hid)

    def _make_mtp(self) -> MtpFunction:
        phone, profile = self._phone, self._phone.profile
        return MtpFunction(
            profile.mtp,
            phone.shared_storages,
            MtpIdentity(
                profile.manufacturer, profile.model, phone.mtp_serial, profile.model, profile.release
            ),
            battery_percent=lambda: phone.battery_percent,
            faults=self._mishaps.mtp,
            on_sent=self._mishaps.sent,
        )

    def _gadget(self, functions: tuple[Function, ...]) -> Gadget:
        phone, profile = self._phone, self._phone.profile
        return Gadget(
            profile.usb.vendor,
            self._product_id(),
            _BCD_DEVICE,
            profile.manufacturer,
            profile.model,
            phone.identity.serial,
            functions,
            mutator=phone.mutator,
            vendor_requests=Accessory() if phone.boot is Boot.SYSTEM else None,
        )

    def _product_id(self) -> int:
        phone, ids = self._phone, self._phone.profile.usb
        match phone.boot:
            case Boot.BOOTLOADER:
                return ids.fastboot
            case Boot.SIDELOAD | Boot.RESCUE:
                return ids.recovery
        if not phone.adb_on:
            return ids.mtp
        return ids.mtp_adb if phone.file_transfer else ids.adb


class _Hostile:
    """An interface that no phone has; it never sends anything."""

    def __init__(self, interface: Interface) -> None:
        self.interface = interface

    def start(self, endpoints: tuple[Endpoint, ...]) -> None:
        pass

    def control(self, setup: Setup, data: bytes) -> bytes | None:
        return None


def _fastboot_variables(phone: Phone) -> dict[str, str]:
    return {
        "product": phone.profile.device,
        "serialno": phone.identity.serial,
        "unlocked": "no",
        "secure": "yes",
        "version": "0.4",
        "version-bootloader": f"{phone.profile.device}-1.0",
    }
