"""One simulated Android phone: what is true of it now, and everything a reset changes."""

import random
import threading
from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from counterseal.lab.fuzzing.mutator import HONEST, Mutator
from counterseal.lab.pace import Pace

from .adbd.keyring import Keyring
from .content import Folder, PhoneContent, Storage
from .make import Make
from .profiles import Identity

_CHARGED_AFTER: Final = 60.0
_CHARGED_PERCENT: Final = 45


class Boot(Enum):
    """What the phone has started."""

    SYSTEM = auto()
    BOOTLOADER = auto()
    RECOVERY = auto()
    """Its menu; nothing on USB."""
    SIDELOAD = auto()
    RESCUE = auto()


class TradeIn(Enum):
    """Android's trade-in mode; values of the property persist.adb.tradeinmode."""

    STOPPED = -1
    UNSET = 0
    FOYER = 1
    EVALUATION = 2


class Phone:
    """Changes of state are few and end in `on_usb_change`, called without a lock, whoever caused them."""

    def __init__(self, make: Make, content: PhoneContent, pace: Pace, mutator: Mutator = HONEST) -> None:
        self.make = make
        self.pace = pace
        self.mutator = mutator
        self.profile = make.profile
        self.on_usb_change: Callable[[], None] = lambda: None
        """Whoever watches the cable: what the phone shows there is another thing now."""
        self.on_storages_change: Callable[[], None] = lambda: None
        """The same, where storage came or went and the phone is still enumerated."""
        self.on_plug: Callable[[], None] = lambda: None
        """The owner, who has just put the cable in."""
        self.on_prompt: Callable[[Callable[[], None]], None] = lambda _allow: None
        """The owner, who may call back when "Allow USB debugging?" is on the screen."""
        self.on_inspection: Callable[[], None] = lambda: None
        """The owner, whom the kiosk's screen tells what it found in the way."""
        self.on_reset_screen: Callable[[], None] = lambda: None
        """The owner, in front of the phone's own reset screen."""

        self.identity = Identity.from_seed(make.seed)
        self.keyring = Keyring()
        self.boot = Boot.SYSTEM
        self.running = True
        self.leaving = False
        """Whether it has been told to restart."""
        self.plugged = False
        self.plugged_at = pace.now()
        self.file_transfer = False
        self.debugging = False
        self.auto_blocker = make.profile.auto_blocker
        self.turned_into: str | None = None

        scenario = make.scenario
        self.set_up = True
        self.screen_lock = scenario.screen_lock
        self.account_types = make.profile.account_types if scenario.accounts else ()
        self.managed = scenario.managed
        self.work_profile = scenario.work_profile
        self.second_user = scenario.second_user
        self.sim = scenario.sim
        self.trade_in = TradeIn.UNSET
        self.test_harness = False
        self.content_was_read = False
        """Whether a host has begun to copy."""
        self.wiped = False
        """Whether it was really erased since it arrived."""
        self.reset_protection = False
        """Whether factory reset protection holds the phone for its owner."""
        self.apps: tuple[str, ...] = ("com.whatsapp", "org.example.bank", "org.mozilla.firefox")
        self.content = content
        self._random = random.Random(f"android phone {make.seed}")
        self.mtp_serial = self.draw_mtp_serial()
        self._left_bus = threading.Event()

    # What is true now

    @property
    def adb_on(self) -> bool:
        """Whether the daemon runs, as far as the system goes."""
        if self.trade_in in {TradeIn.FOYER, TradeIn.EVALUATION}:
            return True
        return self.debugging and not self.auto_blocker

    @property
    def battery_percent(self) -> int:
        """The charge; a low one has risen after a minute on the kiosk's cable."""
        if self.plugged and self.pace.now() - self.plugged_at > _CHARGED_AFTER:
            return max(self.make.scenario.battery_percent, _CHARGED_PERCENT)
        return self.make.scenario.battery_percent

    def shared_storages(self) -> tuple[Storage, ...]:
        """What a host sees by MTP: nothing until the owner has tapped "File transfer"."""
        return self.content.storages if self.file_transfer else ()

    def wait_unplugged(self) -> None:
        """Block until the cable is pulled or the phone leaves the bus otherwise."""
        self._left_bus.wait()

    # What the owner does

    def plug(self) -> None:
        """Put the cable in; the phone charges and offers nothing yet."""
        self.plugged_at = self.pace.now()
        self.plugged = True
        self.file_transfer = False
        self._left_bus.clear()
        self.on_usb_change()
        self.on_plug()

    def unplug(self) -> None:
        """Pull the cable."""
        self.plugged = False
        self._left_bus.set()
        self.on_usb_change()

    def tap_file_transfer(self) -> None:
        """In the USB notification of an unlocked phone."""
        self.file_transfer = True
        self.on_usb_change()

    def enable_debugging(self) -> None:
        """In the developer options."""
        self.debugging = True
        self.on_usb_change()

    def disable_debugging(self) -> None:
        """In the developer options; computers stay allowed."""
        self.debugging = False
        self.on_usb_change()

    def turn_off_auto_blocker(self) -> None:
        """In a Galaxy's security settings."""
        self.auto_blocker = False
        if self.debugging:
            self.on_usb_change()

    def turn_into(self, what: str) -> None:
        """Show something on USB that no phone is: "hid" or "hub"."""
        self.turned_into = what
        self.on_usb_change()

    def remove_accounts(self) -> None:
        """In the settings; what was synchronised stays on the phone."""
        self.account_types = ()

    def remove_work_profile(self) -> None:
        """In the settings."""
        self.work_profile = False

    def remove_sim(self) -> None:
        """With the little tool."""
        self.sim = False

    def remove_card(self) -> None:
        """Take the SD card out."""
        self.content = replace(self.content, storages=self.content.storages[:1])
        self.on_storages_change()

    def finish_setup(self) -> None:
        """Go through the setup wizard: the trade-in foyer is left for good."""
        self.set_up = True
        if self.trade_in is not TradeIn.UNSET:
            self.trade_in = TradeIn.STOPPED
        self.on_usb_change()

    # What `restarts` makes of it

    def leave_usb(self) -> None:
        """Switched off, or between two systems."""
        self.running = False
        self._left_bus.set()
        self.on_usb_change()

    def start(self, boot: Boot) -> None:
        """Come back."""
        self.boot = boot
        self.running = True
        self.leaving = False
        self.file_transfer = False
        self._left_bus.clear()
        self.on_usb_change()

    def enter_foyer(self) -> None:
        """Android's own doing, in front of the setup wizard: adb for trade-in mode."""
        self.trade_in = TradeIn.FOYER
        self.on_usb_change()

    def erase(self) -> None:
        """What every kind of reset does: nothing of the owner stays."""
        self.wiped = True
        self.keyring.forget_all()
        self.mtp_serial = self.draw_mtp_serial()
        self.debugging = self.screen_lock = self.managed = self.test_harness = False
        self.work_profile = self.second_user = self.set_up = False
        self.auto_blocker = self.profile.auto_blocker
        self.account_types = self.apps = ()
        self.turned_into = None
        self.content = _emptied(self.content)
        self.trade_in = TradeIn.UNSET

    def draw_mtp_serial(self) -> str:
        """A number of the MTP service's own, where it has one."""
        if self.profile.mtp_serial_is_usb_serial:
            return self.identity.serial
        return self._random.randbytes(16).hex()


def _emptied(content: PhoneContent) -> PhoneContent:
    """As after the first start: the standard folders, nothing in them. A card is not part of the phone."""
    internal, *cards = content.storages
    root = Folder("", 0, tuple(Folder(name, 0) for name in _STANDARD_FOLDERS))
    fresh = Storage(internal.label, internal.storage_id, internal.capacity_bytes, root)
    return PhoneContent(content.owner, (fresh, *cards), contacts=(), messages=(), calls=(), events=())


_STANDARD_FOLDERS: Final = (
    "Alarms", "Android", "Audiobooks", "DCIM", "Documents", "Download", "Movies", "Music", "Notifications",
    "Pictures", "Podcasts", "Recordings", "Ringtones",
)  # fmt: skip
