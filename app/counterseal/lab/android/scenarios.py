"""What can happen with an Android phone and its owner, by name."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, Literal

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
class Scenario:
    """One phone and owner; the defaults are a happy trade-in over MTP. Times are simulated seconds.

    What the owner does only when the kiosk's screen asks for it is not here: see `owner.ACTS`.
    """

    unlocks_after: float = 1.0
    taps_file_transfer_after: float = 2.0
    """After unlocking."""
    enables_debugging_after: float = NEVER
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


_DEBUGS: Final = Scenario(taps_file_transfer_after=NEVER, enables_debugging_after=2.0)
"""The owner gives the kiosk everything, by USB debugging instead of file transfer."""

SCENARIOS: Mapping[str, Scenario] = MappingProxyType(
    {
        "happy": Scenario(),
        "locked": Scenario(unlocks_after=12.0, taps_file_transfer_after=8.0),
        "never-unlocks": Scenario(unlocks_after=NEVER),
        "waits-for-owner": Scenario(taps_file_transfer_after=NEVER),
        "debugging": _DEBUGS,
        "debugging-slow": replace(_DEBUGS, answers_prompt_after=20.0),
        "debugging-refused-once": replace(_DEBUGS, debugging=Debugging.REFUSED_ONCE),
        "debugging-refused": replace(_DEBUGS, debugging=Debugging.REFUSED),
        "auto-blocker": replace(_DEBUGS, auto_blocker_off_after=NEVER),
        "low-battery": replace(_DEBUGS, battery_percent=9),
        "managed": replace(_DEBUGS, managed=True),
        "work-profile": replace(_DEBUGS, work_profile=True),
        "second-user": replace(_DEBUGS, second_user=True),
        "sd-card": Scenario(sd_card=True),
        "sd-card-debugging": replace(_DEBUGS, sd_card=True, sim=True),
        "no-screen-lock": replace(_DEBUGS, screen_lock=False),
        "no-accounts": replace(_DEBUGS, accounts=False),
        "testharness-route": replace(_DEBUGS, screen_lock=False, accounts=False),
        "rescue-route": replace(_DEBUGS, confirms_reset_after=NEVER, accounts=False),
        "slow-folder": Scenario(special="many-files"),
        "slow-folder-debugging": replace(_DEBUGS, special="many-files"),
        "huge-file": Scenario(special="huge-file"),
        "huge-file-debugging": replace(_DEBUGS, special="huge-file"),
        "odd-names": Scenario(special="odd-names"),
        "odd-names-debugging": replace(_DEBUGS, special="odd-names"),
        "odd-times": Scenario(special="odd-times"),
        "hostile-names": Scenario(special="hostile-names"),
        "hostile-names-debugging": replace(_DEBUGS, special="hostile-names"),
        "unplug-copying": Scenario(copy=Copy.UNPLUGGED),
        "unplug-copying-debugging": replace(_DEBUGS, copy=Copy.UNPLUGGED),
        "stall": Scenario(copy=Copy.STALL),
        "silence": Scenario(copy=Copy.SILENCE),
        "silence-debugging": replace(_DEBUGS, copy=Copy.SILENCE),
        "session-lost": Scenario(copy=Copy.SESSION_LOST),
        "samsung-last-packet": Scenario(copy=Copy.LAST_PACKET),
        "wrong-size": Scenario(copy=Copy.WRONG_SIZE),
        "wrong-size-debugging": replace(_DEBUGS, copy=Copy.WRONG_SIZE),
        "changes-during-copy": Scenario(copy=Copy.CHANGES),
        "changes-during-copy-debugging": replace(_DEBUGS, copy=Copy.CHANGES),
        "fake-wipe": Scenario(reset=Reset.PRETENDED),
        "fake-wipe-debugging": replace(_DEBUGS, reset=Reset.PRETENDED),
        "fake-wipe-new-serial": Scenario(reset=Reset.PRETENDED_NEW_SERIAL),
        "fake-wipe-new-serial-debugging": replace(_DEBUGS, reset=Reset.PRETENDED_NEW_SERIAL),
        "reset-not-done": replace(_DEBUGS, reset=Reset.BACKED_OUT),
        "other-phone-returns": Scenario(reset=Reset.OTHER_PHONE_RETURNS),
        "never-returns": Scenario(reset=Reset.NEVER_RETURNS),
        "set-up-before-check": Scenario(reset=Reset.SET_UP_BEFORE_CHECK),
        "frp-locked-after": Scenario(reset=Reset.KEEPS_LOCK),
        "hid-appears": Scenario(turns_into="hid"),
        "hub-appears": Scenario(turns_into="hub"),
    }
    | {f"hostile-{lie.name.lower().replace('_', '-')}": Scenario(hostile=lie) for lie in Hostile}
)
