"""What can happen with a phone and its owner, by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType


class Password(Enum):
    """The backup password the phone arrives with."""

    NONE = auto()
    KNOWN = auto()
    """Set long ago; the owner still knows it (`Owner.old_backup_password`)."""
    FORGOTTEN = auto()
    """Set long ago; nobody knows it."""


class Copy(Enum):
    """How the phone behaves while it is copied."""

    HONEST = auto()
    SCREEN_LOCKS = auto()
    """The first attempt ends with error 104."""
    NEEDS_SPACE = auto()
    """Asks for more room than any drive has, then ends with error 105."""
    SILENT_EIO = auto()
    """One file arrives as a file error; everything after it claims success."""
    MISSING_FILES = auto()
    """Files named in the manifest are never sent; claims success."""
    UNPLUGGED = auto()
    """The cable is pulled at about 40 %, once, and put back."""
    HOSTILE_PATHS = auto()
    HUGE_BLOCK = auto()
    REMOVES_ROOT = auto()
    ENDLESS = auto()


class Erase(Enum):
    """What really happens when the phone is told to erase itself."""

    HONEST = auto()
    UNPLUGGED = auto()
    """The cable is pulled as the command arrives, once; nothing is erased."""
    PRETENDED = auto()
    """Acknowledges and reboots, but erases nothing."""
    KEEPS_PAIRING = auto()
    OTHER_PHONE_RETURNS = auto()
    NEVER_RETURNS = auto()
    ACTIVATED_BEFORE_CHECK = auto()
    """Erased, but set up again before anyone looked."""


class Lie(Enum):
    """What a phone tells beside the copy that no phone should; found by fuzzing."""

    PLIST_BOMB = auto()
    """Some hundred bytes that stand for 2**60 values, where a list of applications is asked for."""
    ENDLESS_APPLICATIONS = auto()
    """The list of applications goes on and on."""
    HUGE_PACKET = auto()
    """AFC packets announce a tebibyte."""
    FILE_WITHOUT_SIZE = auto()
    """AFC tells of files but not how long they are."""
    NONSENSE_AFTER_ERASE = auto()
    """lockdownd's answers are no dictionaries any more."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One phone and owner; the defaults are a happy trade-in. Times are simulated seconds."""

    unlocks_after: float = 0.0
    trusts_after: float = 2.0
    denies_trust: bool = False
    find_my: bool = False
    password: Password = Password.NONE
    battery_percent: int = 82
    managed: bool = False
    prompts_for_passcode: bool = False
    copy: Copy = Copy.HONEST
    erase: Erase = Erase.HONEST
    lie: Lie | None = None


SCENARIOS: Mapping[str, Scenario] = MappingProxyType(
    {
        "happy": Scenario(),
        "locked": Scenario(unlocks_after=6.0),
        "trust-slow": Scenario(trusts_after=20.0),
        "trust-denied": Scenario(denies_trust=True),
        "find-my-on": Scenario(find_my=True),
        "password-already-set-known": Scenario(password=Password.KNOWN),
        "password-already-set-unknown": Scenario(password=Password.FORGOTTEN),
        "low-battery": Scenario(battery_percent=9),
        "managed": Scenario(managed=True),
        "passcode-prompt": Scenario(prompts_for_passcode=True),
        "screen-locks": Scenario(copy=Copy.SCREEN_LOCKS),
        "needs-space": Scenario(copy=Copy.NEEDS_SPACE),
        "silent-eio": Scenario(copy=Copy.SILENT_EIO),
        "missing-files": Scenario(copy=Copy.MISSING_FILES),
        "unplug-copying": Scenario(copy=Copy.UNPLUGGED),
        "unplug-erasing": Scenario(erase=Erase.UNPLUGGED),
        "fake-wipe": Scenario(erase=Erase.PRETENDED),
        "fake-wipe-keeps-pairing": Scenario(erase=Erase.KEEPS_PAIRING),
        "other-phone-returns": Scenario(erase=Erase.OTHER_PHONE_RETURNS),
        "never-returns": Scenario(erase=Erase.NEVER_RETURNS),
        "activated-before-check": Scenario(erase=Erase.ACTIVATED_BEFORE_CHECK),
        "hostile-paths": Scenario(copy=Copy.HOSTILE_PATHS),
        "hostile-huge-block": Scenario(copy=Copy.HUGE_BLOCK),
        "hostile-remove-root": Scenario(copy=Copy.REMOVES_ROOT),
        "endless": Scenario(copy=Copy.ENDLESS),
        "hostile-plist-bomb": Scenario(lie=Lie.PLIST_BOMB),
        "hostile-endless-applications": Scenario(lie=Lie.ENDLESS_APPLICATIONS),
        "hostile-huge-packet": Scenario(lie=Lie.HUGE_PACKET),
        "hostile-file-without-size": Scenario(lie=Lie.FILE_WITHOUT_SIZE),
        "hostile-nonsense-after-erase": Scenario(lie=Lie.NONSENSE_AFTER_ERASE),
    }
)
