"""The scripted owner: what they do with the phone by themselves, when it asks them, and when told to.

A real owner reads the kiosk's screen; this one cannot. What the screen would ask for is an act in `ACTS`,
which whoever plays the customer names on the lab's standard input, one a line: `owner reset`.
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from counterseal.tradein.facts import CopyLevel

from .phone import Boot, Phone
from .restarts import reset, restart
from .scenarios import NEVER, Debugging, Scenario

ACTS: Final[Mapping[str, Callable[[Phone], None]]] = {
    "plug": Phone.plug,
    "unplug": Phone.unplug,
    "tap-file-transfer": Phone.tap_file_transfer,
    "enable-debugging": Phone.enable_debugging,
    "disable-debugging": Phone.disable_debugging,
    "turn-off-auto-blocker": Phone.turn_off_auto_blocker,
    "remove-accounts": Phone.remove_accounts,
    "remove-work-profile": Phone.remove_work_profile,
    "remove-sd-card": Phone.remove_card,
    "remove-sim-card": Phone.remove_sim,
    "reset": reset,
    "finish-setup": Phone.finish_setup,
    "restart": restart,
}

_TURNS_AFTER: Final = 20.0
"""From unlocking until a hostile phone shows what it is."""

_INSPECTIONS_BEFORE_ACTING: Final = 2


class Owner:
    """Acts in threads of its own: at each plugging in by the scenario, and when the phone asks."""

    def __init__(self, phone: Phone, level: CopyLevel | None) -> None:
        """`level`: what they let the kiosk have; None for whatever it asks for."""
        self._phone = phone
        self._level = level
        self._scenario: Scenario = phone.make.scenario
        self._prompts = 0
        self._inspections_since_copy = 0
        phone.on_prompt = self._answer_prompt
        phone.on_reset_screen = self._confirm_reset
        phone.on_inspection = self._clear_the_way
        phone.on_plug = self._begin

    def obey(self, lines: Iterable[str]) -> None:
        """Do what each line says, `owner ACT`; others are ignored."""
        for line in lines:
            who, _, act = line.strip().partition(" ")
            if who == "owner" and act in ACTS:
                ACTS[act](self._phone)

    def _begin(self) -> None:
        scenario, phone = self._scenario, self._phone
        unlocked = scenario.unlocks_after
        if phone.auto_blocker:
            self._later(scenario.auto_blocker_off_after, phone.turn_off_auto_blocker)
        if not phone.debugging and self._level is not CopyLevel.FILES:
            self._later(unlocked + scenario.enables_debugging_after, phone.enable_debugging)
        if self._level is not CopyLevel.EVERYTHING:
            self._later(unlocked + scenario.taps_file_transfer_after, phone.tap_file_transfer)
        if scenario.turns_into:
            self._later(unlocked + _TURNS_AFTER, lambda: phone.turn_into(scenario.turns_into or ""))

    def _answer_prompt(self, allow: Callable[[], None]) -> None:
        self._prompts += 1
        refused = self._scenario.debugging is Debugging.REFUSED or (
            self._scenario.debugging is Debugging.REFUSED_ONCE and self._prompts == 1
        )
        if not refused:
            self._later(self._scenario.answers_prompt_after, allow)

    def _clear_the_way(self) -> None:
        """Between copy and erase the owner takes out and removes what the kiosk says must go."""
        if not self._phone.content_was_read:
            return
        self._inspections_since_copy += 1
        if self._inspections_since_copy == _INSPECTIONS_BEFORE_ACTING:
            self._phone.remove_card()
            self._phone.remove_work_profile()

    def _confirm_reset(self) -> None:
        self._later(self._scenario.confirms_reset_after, lambda: reset(self._phone))

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        """Do it then, unless the phone has been unplugged or reset in the meantime."""
        if seconds == NEVER:
            return
        phone, time_at_plug = self._phone, self._phone.plugged_at

        def wait_and_act() -> None:
            phone.pace.wait(seconds)
            same_visit = phone.plugged and phone.plugged_at == time_at_plug
            if same_visit and phone.set_up and phone.boot is Boot.SYSTEM:
                act()

        threading.Thread(target=wait_and_act, daemon=True).start()
