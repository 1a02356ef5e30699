"""Programs beside the kiosk: who finds drives and phones, who confines the worker, who runs errands."""

import asyncio
import shutil
from pathlib import Path

from counterseal.compose.attached import usb_has_devices, usbmuxd_answers
from counterseal.copying.udisks import UDisksDrives
from counterseal.core.config import KioskConfig
from counterseal.core.health import answers
from counterseal.core.kiosk import socket_path
from counterseal.phones.sandbox import available as sandbox
from counterseal.phones.sandbox.available import NoSandboxError
from counterseal.phones.sandbox.mounts import hears_of_mounts

from .finding import Finding, failed, ok, warning

DRIVES, PHONES, SANDBOX, COURIER = "drives", "phones", "sandbox", "courier"
_USBMUXD = "/usr/sbin/usbmuxd"


def check_drives(config: KioskConfig) -> Finding:
    if config.drives == "udisks":
        return judge_udisks(asyncio.run(UDisksDrives().answers()), told=hears_of_mounts())
    return judge_folder(Path(config.drives.removeprefix("directory:")))


def judge_udisks(there: bool, *, told: bool) -> Finding:
    """`told`: whether a phone worker that is running hears of a drive that is plugged in later."""
    if not there:
        return failed(DRIVES, "udisks2 does not answer, and no customer's drive would be found: start it")
    if not told:
        return failed(DRIVES, "a drive plugged in later would stay unseen: mount --make-rshared /")
    return ok(DRIVES, "udisks2 answers")


def judge_folder(folder: Path) -> Finding:
    if folder.is_dir():
        return warning(DRIVES, f"{folder} stands for the customer's drive: for rehearsals only")
    return failed(DRIVES, f"there is no {folder}, which is to stand for the customer's drive")


def check_phones() -> Finding:
    return judge_phones(
        usb=usb_has_devices(), usbmuxd=usbmuxd_answers(), installed=bool(shutil.which(_USBMUXD))
    )


def judge_phones(*, usb: bool, usbmuxd: bool, installed: bool) -> Finding:
    """`installed`: usbmuxd is there, and will be started by the first iPhone."""
    if not (usb or usbmuxd):
        return failed(
            PHONES, "no USB can be seen, so no phone either: see the kernel, or the container around this"
        )
    if not (usbmuxd or installed):
        return warning(PHONES, "usbmuxd is not there, and no iPhone would be found: install it")
    if not usb:
        return warning(PHONES, "usbmuxd answers; USB cannot be seen, and no other phone would be found")
    return ok(PHONES, f"USB is there, and usbmuxd {'answers' if usbmuxd else 'starts with the first iPhone'}")


def check_sandbox() -> Finding:
    try:
        sandbox.check()
    except NoSandboxError as error:
        return failed(SANDBOX, f"the phone worker cannot be confined, so the kiosk will not open: {error}")
    return ok(SANDBOX, "one was built; the phone worker has no network and no files but its own")


def check_courier(config: KioskConfig) -> Finding:
    return judge_courier(answers(socket_path(config.runtime, "courier")) if config.courier else None)


def judge_courier(there: bool | None) -> Finding:
    """None where none is configured."""
    if there is None:
        return ok(COURIER, "none is configured: times are this kiosk's own word")
    if there:
        return ok(COURIER, "it answers; what it reaches on the network was not asked")
    return warning(COURIER, "it does not answer: without it no time stamps, witnesses or mails")
