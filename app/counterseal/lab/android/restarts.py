"""Everything that takes the phone off the bus for a while, and what it is when it comes back.

Each function returns at once: whoever asked may be a service of the phone that still wants to answer.
"""

import threading
from collections.abc import Callable
from typing import Final

from .adbd.keyring import Keyring
from .phone import Boot, Phone, TradeIn
from .profiles import Identity
from .scenarios import Reset

_RESET_SECONDS: Final = 120.0
"""From confirming a reset until the phone is on USB again."""
_REBOOT_SECONDS: Final = 30.0
_ADBD_RESTART_SECONDS: Final = 1.0
_STARTING_SECONDS: Final = 8.0
_ANSWERING_SECONDS: Final = 0.5
_NOTICES_SECONDS: Final = 8.0

_TARGETS: Final = {
    "bootloader": Boot.BOOTLOADER,
    "recovery": Boot.RECOVERY,
    "sideload": Boot.SIDELOAD,
    "rescue": Boot.RESCUE,
}
"""Of init and of recovery; anything else starts the system."""


def restart(phone: Phone, target: str = "") -> None:
    """Reboot. A phone under evaluation wipes itself as soon as its system starts."""
    boot = _TARGETS.get(target, Boot.SYSTEM)
    if boot is Boot.RESCUE and (phone.boot is Boot.SYSTEM or not phone.profile.rescue_in_recovery):
        boot = Boot.SYSTEM  # no target of init's: only recovery leads there, and not every maker's
    if phone.trade_in is TradeIn.EVALUATION and boot is Boot.SYSTEM:
        _wipe(phone, trusted=False)
    else:
        _away(phone, _REBOOT_SECONDS, lambda: _start(phone, boot))


def reset(phone: Phone) -> None:
    """The owner confirmed "Erase all data" on the phone; what then happens is the scenario's."""
    outcome = phone.make.scenario.reset
    if outcome is Reset.BACKED_OUT or phone.managed:  # a managed phone forbids its reset
        return
    if not phone.set_up:  # there is nothing to reset in the setup wizard
        return
    if outcome is Reset.NEVER_RETURNS:
        phone.leave_usb()
    elif outcome in {Reset.PRETENDED, Reset.PRETENDED_NEW_SERIAL}:
        _away(phone, _RESET_SECONDS, lambda: _pretend(phone, outcome))
    else:
        _wipe(phone, trusted=outcome is not Reset.KEEPS_LOCK, then=lambda: _after_reset(phone, outcome))


def wipe_from_rescue(phone: Phone) -> None:
    """Erase at once, as recovery does, and stay in rescue mode."""
    phone.reset_protection = bool(phone.account_types)
    phone.erase()


def evaluate(phone: Phone) -> None:
    """`tradeinmode evaluate`: everything opens, and the next start wipes the phone again."""
    phone.trade_in = TradeIn.EVALUATION
    _away(phone, _ADBD_RESTART_SECONDS, lambda: phone.start(Boot.SYSTEM))


def enter_test_harness(phone: Phone) -> None:
    """`cmd testharness enable`: a wipe that keeps the allowed computers and skips the setup wizard."""
    keyring, phone.keyring = phone.keyring, Keyring()

    def dress() -> None:
        phone.keyring = keyring
        phone.set_up = phone.debugging = phone.test_harness = True
        phone.trade_in = TradeIn.UNSET

    _wipe(phone, trusted=False, then=dress)


def pull_cable_and_put_it_back(phone: Phone) -> None:
    """By accident: the owner notices after a while."""

    def put_back() -> None:
        phone.pace.wait(_NOTICES_SECONDS)
        phone.plug()

    phone.unplug()
    threading.Thread(target=put_back, daemon=True).start()


def _wipe(phone: Phone, *, trusted: bool, then: Callable[[], None] = lambda: None) -> None:
    """Erase and start anew. An untrusted reset leaves the lock to an account that was on the phone."""
    locked = bool(phone.account_types) and not trusted

    def erase() -> None:
        phone.erase()
        phone.reset_protection = locked
        then()
        _start(phone, Boot.SYSTEM)

    _away(phone, _RESET_SECONDS, erase)


def _start(phone: Phone, boot: Boot) -> None:
    """Trade-in mode is not there at once: an app of the system asks for it once everything has started."""
    phone.start(boot)
    if phone.profile.trade_in_mode and phone.trade_in is TradeIn.UNSET and boot is Boot.SYSTEM:
        phone.pace.wait(_STARTING_SECONDS)
        if phone.running and not phone.set_up:
            phone.enter_foyer()


def _pretend(phone: Phone, outcome: Reset) -> None:
    if outcome is Reset.PRETENDED_NEW_SERIAL:
        phone.mtp_serial = phone.draw_mtp_serial()
    phone.start(Boot.SYSTEM)


def _after_reset(phone: Phone, outcome: Reset) -> None:
    if outcome is Reset.OTHER_PHONE_RETURNS:
        phone.identity = Identity.from_seed(phone.make.seed + 1)
        phone.mtp_serial = phone.draw_mtp_serial()
    elif outcome is Reset.SET_UP_BEFORE_CHECK:
        phone.set_up = True
        phone.trade_in = TradeIn.UNSET


def _away(phone: Phone, seconds: float, then: Callable[[], None]) -> None:
    if phone.leaving:
        return
    phone.leaving = True

    def be_away() -> None:
        phone.pace.wait(_ANSWERING_SECONDS)
        phone.leave_usb()
        phone.pace.wait(seconds)
        then()

    threading.Thread(target=be_away, daemon=True).start()
