"""The scripted owner: what they tap, enter and plug in, and when."""

from enum import Enum, auto

from counterseal.lab.pace import Pace

from .scenarios import Scenario

_FIND_MY_READS_BEFORE_OFF = 3
_BATTERY_READS_BEFORE_CHARGED = 3
_CHARGED_PERCENT = 40


class Trust(Enum):
    """The owner's answer to "Trust This Computer?"."""

    PENDING = auto()
    GIVEN = auto()
    DENIED = auto()


class OwnerActs:
    """Answers are worked out when the phone asks, from simulated time and from how often it was asked."""

    def __init__(self, scenario: Scenario, pace: Pace) -> None:
        self._scenario = scenario
        self._pace = pace
        self._plugged_at = pace.now()
        self._dialog_at: float | None = None
        self._find_my_reads_since_copy: int | None = None
        self._battery_reads = 0

    def plug_in(self) -> None:
        """The cable went in: the lock screen comes up, an open Trust dialog goes away."""
        self._plugged_at = self._pace.now()
        self._dialog_at = None

    def has_unlocked(self) -> bool:
        """Tell whether the owner has unlocked the screen by now."""
        return self._pace.now() - self._plugged_at >= self._scenario.unlocks_after

    def answer_trust_dialog(self) -> Trust:
        """Show the dialog if it is not up yet; return what the owner has answered so far.

        A refusal stands until the phone is plugged in anew; after "Trust" the next host meets a new dialog.
        """
        if self._dialog_at is None:
            self._dialog_at = self._pace.now()
        if self._pace.now() - self._dialog_at < self._scenario.trusts_after:
            return Trust.PENDING
        if self._scenario.denies_trust:
            return Trust.DENIED
        self._dialog_at = None
        return Trust.GIVEN

    def enter_passcode(self) -> None:
        """Block while the owner notices the prompt and types."""
        self._pace.wait(4.0)

    def copy_finished(self) -> None:
        """From here on the owner may be asked to turn Find My off."""
        self._find_my_reads_since_copy = 0

    def read_find_my(self) -> bool:
        """Read the switch; after a few reads that follow the copy the owner has turned it off."""
        if self._find_my_reads_since_copy is not None:
            self._find_my_reads_since_copy += 1
        reads = self._find_my_reads_since_copy or 0
        return self._scenario.find_my and reads <= _FIND_MY_READS_BEFORE_OFF

    def read_battery_percent(self) -> int:
        """Read the charge; a low one rises after a few reads, since the phone is on a charging cable."""
        self._battery_reads += 1
        if self._battery_reads > _BATTERY_READS_BEFORE_CHARGED:
            return max(self._scenario.battery_percent, _CHARGED_PERCENT)
        return self._scenario.battery_percent
