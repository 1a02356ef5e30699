"""One simulated Android phone: what is true of it now, and everything a reset changes."""

import random
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from counterseal.lab.content.owner import Owner
from counterseal.lab.pace import Pace

from .adbd.keyring import Keyring
from .content import Folder, PhoneContent, Storage, make_content
from .profiles import Identity, Profile
from .scenarios import Reset, Scenario

RESET_SECONDS: Final = 120.0
"""From confirming a reset until the phone is on USB again."""
REBOOT_SECONDS: Final = 30.0
ADBD_RESTART_SECONDS: Final = 1.0
_CHARGED_AFTER: Final = 60.0
_CHARGED_PERCENT: Final = 45


@dataclass(frozen=True, slots=True)
class Make:
    """What distinguishes one simulated phone from another. Same make, same phone, bytes included."""

    profile: Profile
    scenario: Scenario
    seed: int
    payload_bytes: int = 0
    payload_files: int = 0


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

    def __init__(self, make: Make, pace: Pace) -> None:
        self.make = make
        self.pace = pace
        self.profile = make.profile
        self.on_usb_change: Callable[[], None] = lambda: None
        """Whoever watches the cable: what the phone shows there is another thing now."""
        self.on_storages_change: Callable[[], None] = lambda: None
        """The same, where storage came or went and the phone is still enumerated."""
        self.on_plug: Callable[[], None] = lambda: None
        """The owner, who has just put the cable in."""
        self.on_prompt: Callable[[Callable[[], None]], None] = lambda _allow: None
        """The owner, who may call back when "Allow USB debugging?" is on the screen."""
        self.on_reset_screen: Callable[[], None] = lambda: None
        """The owner, in front of the phone's own reset screen."""

        self.identity = Identity.from_seed(make.seed)
        self.keyring = Keyring()
        self.boot = Boot.SYSTEM
        self.running = True
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
        self.reset_protection = False
        """Whether factory reset protection holds the phone for its owner."""
        self.apps: tuple[str, ...] = ("com.whatsapp", "org.example.bank", "org.mozilla.firefox")
        self.content = _content(make)
        self._random = random.Random(f"android phone {make.seed}")
        self.mtp_serial = self._new_mtp_serial()
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
        self._switch("file_transfer", True)

    def enable_debugging(self) -> None:
        """In the developer options."""
        self._switch("debugging", True)

    def disable_debugging(self) -> None:
        """In the developer options; computers stay allowed."""
        self._switch("debugging", False)

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
        self.content = _with_storages(self.content, self.content.storages[:1])
        self.on_storages_change()

    def finish_setup(self) -> None:
        """Go through the setup wizard: the trade-in foyer is left for good."""
        self.set_up = True
        if self.trade_in is not TradeIn.UNSET:
            self.trade_in = TradeIn.STOPPED
        self.on_usb_change()

    def _switch(self, what: str, on: bool) -> None:
        setattr(self, what, on)
        self.on_usb_change()

    # What restarts it

    def restart(self, target: str = "") -> None:
        """Reboot into one of init's targets; "" is the system. A phone under evaluation wipes itself."""
        boot = _BOOT_TARGETS.get(target, Boot.SYSTEM)
        if boot is Boot.RESCUE and (self.boot is Boot.SYSTEM or not self.profile.rescue_in_recovery):
            boot = Boot.SYSTEM  # no target of init's: only recovery leads there, and not every maker's
        if self.trade_in is TradeIn.EVALUATION and boot is Boot.SYSTEM:
            self.wipe(trusted=False)
            return
        self._away(REBOOT_SECONDS, lambda: self._start(boot))

    def reset(self) -> None:
        """The owner confirmed "Erase all data" on the phone; what then happens is the scenario's."""
        pretends = {Reset.PRETENDED, Reset.PRETENDED_NEW_SERIAL}
        outcome = self.make.scenario.reset
        if outcome is Reset.BACKED_OUT or self.managed:  # a managed phone forbids its reset
            return
        if outcome in pretends:
            self._away(RESET_SECONDS, lambda: self._pretend(outcome))
        elif outcome is Reset.NEVER_RETURNS:
            self._leave()
        else:
            self.wipe(trusted=outcome is not Reset.KEEPS_LOCK, then=self._after_reset)

    def wipe(self, *, trusted: bool, then: Callable[[], None] = lambda: None) -> None:
        """Erase and start anew. An untrusted reset leaves the lock to an account that was on the phone."""
        locked = bool(self.account_types) and not trusted

        def erase() -> None:
            self._erase()
            self.reset_protection = locked
            then()
            self._start(Boot.SYSTEM)

        self._away(RESET_SECONDS, erase)

    def wipe_from_rescue(self) -> None:
        """Erase at once, as recovery does, and stay in rescue mode."""
        self.reset_protection = bool(self.account_types)
        self._erase()

    def evaluate(self) -> None:
        """`tradeinmode evaluate`: everything opens, and the next start wipes the phone again."""
        self.trade_in = TradeIn.EVALUATION
        self._away(ADBD_RESTART_SECONDS, lambda: self._start(Boot.SYSTEM))

    def enter_test_harness(self) -> None:
        """`cmd testharness enable`: a wipe that keeps the allowed computers and skips the setup wizard."""
        keyring = self.keyring

        def dress() -> None:
            self.keyring = keyring
            self.set_up = self.debugging = self.test_harness = True
            self.trade_in = TradeIn.UNSET

        self.keyring = Keyring()  # the one that the wipe empties
        self.wipe(trusted=False, then=dress)

    def pull_cable_and_put_it_back(self) -> None:
        """The owner notices after a while."""
        self.unplug()
        threading.Thread(target=self._put_back, daemon=True).start()

    def wait_unplugged(self) -> None:
        """Block until the cable is pulled or the phone leaves the bus otherwise."""
        self._left_bus.wait()

    def _put_back(self) -> None:
        self.pace.wait(8.0)
        self.plug()

    def _leave(self) -> None:
        self.running = False
        self._left_bus.set()
        self.on_usb_change()

    def _away(self, seconds: float, then: Callable[[], None]) -> None:
        """Off the bus for a while, then `then`. The caller may be a service that still wants to answer."""

        def be_away() -> None:
            self.pace.wait(0.5)
            self._leave()
            self.pace.wait(seconds)
            then()

        threading.Thread(target=be_away, daemon=True).start()

    def _start(self, boot: Boot) -> None:
        self.boot = boot
        self.running = True
        self.file_transfer = False
        self._left_bus.clear()
        self.on_usb_change()

    def _pretend(self, outcome: Reset) -> None:
        if outcome is Reset.PRETENDED_NEW_SERIAL:
            self.mtp_serial = self._new_mtp_serial()
        self._start(Boot.SYSTEM)

    def _after_reset(self) -> None:
        match self.make.scenario.reset:
            case Reset.OTHER_PHONE_RETURNS:
                self.identity = Identity.from_seed(self.make.seed + 1)
                self.mtp_serial = self._new_mtp_serial()
            case Reset.SET_UP_BEFORE_CHECK:
                self.set_up = True
                self.trade_in = TradeIn.UNSET
            case _:
                pass

    def _erase(self) -> None:
        self.keyring.forget_all()
        self.mtp_serial = self._new_mtp_serial()
        self.debugging = self.screen_lock = self.managed = self.test_harness = False
        self.work_profile = self.second_user = self.set_up = False
        self.auto_blocker = self.profile.auto_blocker
        self.account_types = self.apps = ()
        self.turned_into = None
        self.content = _emptied(self.content)
        self.trade_in = TradeIn.FOYER if self.profile.trade_in_mode else TradeIn.UNSET

    def _new_mtp_serial(self) -> str:
        if self.profile.mtp_serial_is_usb_serial:
            return self.identity.serial
        return self._random.randbytes(16).hex()


_BOOT_TARGETS: Final = {
    "bootloader": Boot.BOOTLOADER,
    "recovery": Boot.RECOVERY,
    "sideload": Boot.SIDELOAD,
    "rescue": Boot.RESCUE,
}


def _content(make: Make) -> PhoneContent:
    profile = make.profile
    return make_content(
        Owner.from_seed(make.seed),
        seed=make.seed,
        camera=(profile.manufacturer, profile.model),
        payload_bytes=make.payload_bytes,
        payload_files=make.payload_files,
        card=make.scenario.sd_card,
        specials=(make.scenario.special,) if make.scenario.special else (),
    )


def _with_storages(content: PhoneContent, storages: tuple[Storage, ...]) -> PhoneContent:
    return PhoneContent(
        content.owner, storages, content.contacts, content.messages, content.calls, content.events
    )


def _emptied(content: PhoneContent) -> PhoneContent:
    """As after the first start: the standard folders, nothing in them. A card is not part of the phone."""
    internal, *cards = content.storages
    root = Folder("", 0, tuple(Folder(name, 0) for name in _STANDARD_FOLDERS))
    fresh = Storage(internal.label, internal.storage_id, internal.capacity_bytes, root)
    return PhoneContent(content.owner, (fresh, *cards), (), (), (), ())


_STANDARD_FOLDERS: Final = (
    "Alarms", "Android", "Audiobooks", "DCIM", "Documents", "Download", "Movies", "Music", "Notifications",
    "Pictures", "Podcasts", "Recordings", "Ringtones",
)  # fmt: skip
