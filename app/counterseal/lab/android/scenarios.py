"""What can happen with an Android phone and its owner, by name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, Literal

from counterseal.tradein.facts import CopyLevel

from .mtp.faults import Hostile

NEVER: Final = float("inf")


class Debugging(Enum):
    """The owner's answer to "Allow USB debugging?"."""

    ALLOWED = auto()
    REFUSED_ONCE = auto()
    REFUSED = auto()


class Copy(Enum):
    """What goes wrong while the phone is copied."""

    HONEST = auto()
    UNPLUGGED = auto()
    """The cable is pulled in the middle of a file, once, and put back."""
    STALL = auto()
    """Both MTP pipes halt in the middle of a file, once (EPIPE on the host)."""
    SILENCE = auto()
    """The phone falls silent in the middle of the copy, until it is plugged in anew."""
    SESSION_LOST = auto()
    """The phone forgets the MTP session, once."""
    LAST_PACKET = auto()
    """A partial read that ends with the file and with a full packet hangs (libmtp device-flags.h)."""
    WRONG_SIZE = auto()
    """Files end before the size they announced."""
    CHANGES = auto()
    """A file is added, one removed, one altered."""


class Reset(Enum):
    """What really happens when the owner confirms the reset."""

    HONEST = auto()
    PRETENDED = auto()
    """Restarts, and everything is still there."""
    PRETENDED_NEW_SERIAL = auto()
    """The same, but the MTP service's own data was cleared: it has a new serial."""
    BACKED_OUT = auto()
    """The owner leaves the reset screen."""
    OTHER_PHONE_RETURNS = auto()
    NEVER_RETURNS = auto()
    SET_UP_BEFORE_CHECK = auto()
    """Erased, but set up again before anyone looked."""
    KEEPS_LOCK = auto()
    """Erased with an account left behind: factory reset protection holds."""


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """How a kiosk has to be configured for the scenario to happen."""

    erase: Literal["settings", "rescue", "test-harness"] = "settings"
    evaluate: bool = False
    """Look inside after the erase, which costs the phone a second one."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One phone and owner; the defaults are a happy trade-in. Times are simulated seconds.

    What the owner does only when the kiosk's screen asks for it is not here: see `owner.ACTS`.
    """

    level: CopyLevel | None = None
    """What the owner lets the kiosk have, unless whoever starts the phone says something else."""
    unlocks_after: float = 1.0
    enables_debugging_after: float = 30.0
    """After unlocking; the developer options take their time to find."""
    taps_file_transfer_after: float = 3.0
    """After unlocking."""
    answers_prompt_after: float = 3.0
    debugging: Debugging = Debugging.ALLOWED
    confirms_reset_after: float = 6.0
    """After the reset screen came up."""
    screen_lock: bool = True
    accounts: bool = True
    auto_blocker_off_after: float = 0.0
    """After plugging in; counts for phones that have one."""
    battery_percent: int = 82
    managed: bool = False
    work_profile: bool = False
    second_user: bool = False
    sd_card: bool = False
    sim: bool = False
    special: str | None = None
    """A folder that is hard to copy: a key of `content.SPECIALS`."""
    copy: Copy = Copy.HONEST
    reset: Reset = Reset.HONEST
    turns_into: Literal["hid", "hub"] | None = None
    """What the phone says it is some time after it was unlocked."""
    hostile: Hostile | None = None
    """How the phone's MTP lies."""
    kiosk: KioskSettings = KioskSettings()


_DEBUGS: Final = Scenario(level=CopyLevel.EVERYTHING)

SCENARIOS: Mapping[str, Scenario] = MappingProxyType(
    {
        "happy": Scenario(),
        "locked": Scenario(unlocks_after=12.0, taps_file_transfer_after=8.0),
        "never-unlocks": Scenario(unlocks_after=NEVER),
        "waits-for-owner": Scenario(enables_debugging_after=NEVER, taps_file_transfer_after=NEVER),
        "debugging": _DEBUGS,
        "debugging-slow": replace(_DEBUGS, answers_prompt_after=20.0),
        "debugging-refused-once": replace(_DEBUGS, debugging=Debugging.REFUSED_ONCE),
        "debugging-refused": replace(_DEBUGS, debugging=Debugging.REFUSED),
        "auto-blocker": replace(_DEBUGS, auto_blocker_off_after=60.0),
        "low-battery": Scenario(battery_percent=9),
        "managed": replace(_DEBUGS, managed=True),
        "work-profile": replace(_DEBUGS, work_profile=True),
        "second-user": replace(_DEBUGS, second_user=True),
        "sd-card": Scenario(sd_card=True, sim=True),
        "no-screen-lock": replace(_DEBUGS, screen_lock=False),
        "no-accounts": Scenario(accounts=False),
        "slow-folder": Scenario(special="many-files"),
        "huge-file": Scenario(special="huge-file"),
        "odd-names": Scenario(special="odd-names"),
        "odd-times": Scenario(special="odd-times"),
        "hostile-names": Scenario(special="hostile-names"),
        "unplug-copying": Scenario(copy=Copy.UNPLUGGED),
        "stall": Scenario(level=CopyLevel.FILES, copy=Copy.STALL),
        "silence": Scenario(copy=Copy.SILENCE),
        "session-lost": Scenario(level=CopyLevel.FILES, copy=Copy.SESSION_LOST),
        "samsung-last-packet": Scenario(level=CopyLevel.FILES, copy=Copy.LAST_PACKET),
        "wrong-size": Scenario(copy=Copy.WRONG_SIZE),
        "changes-during-copy": Scenario(copy=Copy.CHANGES),
        "fake-wipe": Scenario(reset=Reset.PRETENDED),
        "fake-wipe-new-serial": Scenario(reset=Reset.PRETENDED_NEW_SERIAL),
        "reset-not-done": Scenario(reset=Reset.BACKED_OUT),
        "other-phone-returns": Scenario(reset=Reset.OTHER_PHONE_RETURNS),
        "never-returns": Scenario(reset=Reset.NEVER_RETURNS),
        "set-up-before-check": Scenario(reset=Reset.SET_UP_BEFORE_CHECK),
        "frp-locked-after": Scenario(reset=Reset.KEEPS_LOCK),
        "evaluate": Scenario(kiosk=KioskSettings(evaluate=True)),
        "rescue-route": replace(_DEBUGS, accounts=False, kiosk=KioskSettings(erase="rescue")),
        "testharness-route": replace(
            _DEBUGS, accounts=False, screen_lock=False, kiosk=KioskSettings(erase="test-harness")
        ),
        "hid-appears": Scenario(turns_into="hid"),
        "hub-appears": Scenario(turns_into="hub"),
    }
    | {
        f"hostile-{lie.name.lower().replace('_', '-')}": Scenario(level=CopyLevel.FILES, hostile=lie)
        for lie in Hostile
    }
)
