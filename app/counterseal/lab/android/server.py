"""The process: one simulated phone with its owner, and the ways in which programs can reach it."""

import sys
import threading
from pathlib import Path

from counterseal.lab.fuzzing.layers import Fuzz
from counterseal.lab.fuzzing.mutator import Mutator
from counterseal.lab.pace import Pace
from counterseal.lab.until_told import hold_stop_signals, wait_until_told
from counterseal.tradein.facts import CopyLevel

from .adbd.tcp import TcpDaemon
from .adbd_modes import adbd_mode
from .cable import Cable
from .faces.umockdev import UmockdevServer
from .faces.usbip import UsbIpServer
from .make import Make, content_of
from .mishaps import Mishaps
from .owner import Owner
from .phone import Phone
from .profiles import PROFILES
from .scenarios import SCENARIOS
from .usb.port import Port


def serve(
    *,
    profile: str = "pixel",
    scenario: str = "happy",
    payload_bytes: int = 24_000_000,
    payload_files: int = 120,
    level: CopyLevel | None = None,
    plugged: bool = True,
    seed: int = 1,
    host: str = "127.0.0.1",
    port: int = 0,
    speed: float = 1.0,
    umockdev: Path | None = None,
    adbd: tuple[str, int] | None = None,
    fuzz: Fuzz | None = None,
) -> None:
    """Run one phone until SIGTERM or SIGINT; print `listening HOST:PORT` once clients can connect.

    That address speaks USB/IP. Lines before it name the other ways in: `umockdev DIR`, `adbd HOST:PORT`.
    Lines on standard input tell the owner what to do: `owner ACT`, with the names in `owner.ACTS`.

    Args:
        profile: a name in `PROFILES`.
        scenario: a name in `SCENARIOS`.
        payload_bytes: how much the owner's files hold beyond those that every phone has.
        payload_files: how many files that is.
        level: what the owner lets the kiosk have; without it what the scenario says, or else all it asks for.
        plugged: False leaves it to the owner to plug the phone in: `owner plug`.
        seed: same seed, same phone.
        host: address to listen on.
        port: 0 picks a free one.
        speed: how many simulated seconds pass in one real second.
        umockdev: an empty folder with a short path, for programs under umockdev's preload library.
        adbd: also serve ADB over TCP here.
        fuzz: what is spoiled of all that the phone sends; each time is noted on standard error.

    Raises:
        KeyError: unknown profile or scenario.
        OSError: an address cannot be listened on.
    """
    hold_stop_signals()
    make = Make(PROFILES[profile], SCENARIOS[scenario], seed, payload_bytes, payload_files)
    phone = Phone(make, content_of(make), Pace(speed), Mutator(fuzz))
    mishaps = Mishaps(phone)
    usb = Port()
    cable = Cable(phone, mishaps, usb)
    daemon = TcpDaemon(adbd, lambda: adbd_mode(phone, mishaps)) if adbd else None

    def usb_changed() -> None:
        cable.refresh()
        if daemon and adbd_mode(phone, mishaps) is None:
            daemon.restart()

    phone.on_usb_change = usb_changed
    phone.on_storages_change = cable.announce_storages
    owner = Owner(phone, level or make.scenario.level)
    usbip = UsbIpServer(usb, host, port)
    if umockdev:
        UmockdevServer(usb, umockdev)
        print(f"umockdev {umockdev}")  # noqa: T201 - the contract with whoever started us
    if daemon:
        print("adbd {}:{}".format(*daemon.address))  # noqa: T201 - the same
    if plugged:
        phone.plug()
    threading.Thread(target=owner.obey, args=(sys.stdin,), daemon=True).start()
    print("listening {}:{}".format(*usbip.address), flush=True)  # noqa: T201 - the same
    wait_until_told()
