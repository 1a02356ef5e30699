"""What is different from one kiosk to the next."""

import hashlib
import math
import pwd
import re
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct

from counterseal.tradein.desk import LONGEST_KEPT
from counterseal.tradein.language import Language

_QUEUE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")


class BadConfigError(Exception):
    """The configuration cannot be used; the message says which key, and never a secret."""


class TokenPlace(Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[token]`: where the kiosk's key is, when it is not in a file."""

    module: Path
    """The PKCS#11 library, such as libtpm2_pkcs11.so.1."""
    label: str
    """Of the token."""
    key: str
    """The label that all keys of this kiosk have in the token."""
    pin_file: Path
    """Holds the token's user PIN; its mode is 0600."""


class LinesPlace(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="lines"):
    """A badge reader that gives one number a line: a FIFO, for demos and tests, or a serial device."""

    device: Path


class WedgePlace(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="wedge"):
    """A badge reader that works as a keyboard; nobody else gets its keys."""

    device: Path
    """Below /dev/input/by-id."""


class PcscPlace(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="pcsc"):
    """A card reader of pcscd's; whoever signed in stays so while their card lies in it."""

    reader: str = ""
    """The beginning of its name; without it, whichever is there."""


ReaderPlace: TypeAlias = LinesPlace | WedgePlace | PcscPlace
"""The table `[badge_reader]`."""


class ReceiptPrinterPlace(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="escpos"):
    """The table `[printer]` for a receipt printer that speaks ESC/POS."""

    device: Path
    """Such as /dev/usb/lp0, or a serial line that is set up already."""
    paper_mm: Literal[58, 80] = 80


class OfficePrinterPlace(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="cups"):
    """The table `[printer]` for an office printer; docs/printing.md says how CUPS must be set up for it."""

    queue: str
    socket: Path = Path("/run/cups/cups.sock")


class ScreenUsers(Struct, frozen=True, forbid_unknown_fields=True):
    """The table `[screens]`: whom each screen runs as, where that is not the core's own user."""

    customer: str = ""
    staff: str = ""


class KioskConfig(Struct, frozen=True, forbid_unknown_fields=True):
    """One kiosk's configuration, as read from its TOML file. Who it is stands in its certificate."""

    state: Path
    """Folder that outlives a power cut: keys, log, sealed statements, journal, staff accounts."""
    runtime: Path
    """Folder in memory (tmpfs): role sockets, and one folder for the present trade-in."""
    badge_reader: ReaderPlace
    token: TokenPlace | None = None
    """Without it the key is a file, which production mode refuses."""
    printer: ReceiptPrinterPlace | OfficePrinterPlace | None = None
    """Without it receipts are on the screen only, and the certificate on the customer's drive."""
    courier: bool = False
    """Whether a courier serves `courier.sock` in the runtime folder, for time stamps and witnesses."""
    mail: bool = False
    """Whether that courier knows a mail relay, so that customers may have their record sent to them."""
    courier_seconds: float = 3.0
    """The longest that one question to the courier holds up a trade-in."""
    drives: str = "udisks"
    """Where customers' drives are found: "udisks", or "directory:PATH" for demos and rehearsals."""
    exports: Path | None = None
    """Folder that copies of the log are written to when managers ask, such as where a drive of the shop's is
    mounted; without it there are none."""
    screens: ScreenUsers = ScreenUsers()
    demo: bool = False
    """Says DEMO on both screens. What the signatures say is decided by the key alone."""
    training: bool = False
    """Says TRAINING instead: a demo at which staff practise."""
    speed: float = 1.0
    """Divides every deadline; anything but 1 only in demos and tests."""
    android_erase: Literal["settings", "rescue", "test-harness"] = "settings"
    """How an Android phone that lets us in is brought to erase itself. But for its own reset screen, no way
    asks the owner on the phone, and each leaves something to do before the phone can be sold on."""
    language: Language = Language.ENGLISH
    """In which every customer is greeted; they may change it."""
    keep_days: int = 0
    """How long the kiosk holds its sealed copies of records; 0 for ever. The log stays when they go."""
    android_evaluate: bool = False
    """After an erase, look inside a phone whose trade-in mode allows it; it then erases itself once more."""

    @property
    def sha256(self) -> str:
        """In hex, of all values in force, as compact JSON in the order above. Every record states it."""
        return hashlib.sha256(msgspec.json.encode(self, enc_hook=str)).hexdigest()


def load(path: Path) -> KioskConfig:
    """Raises BadConfigError for a file that cannot be read or does not fit."""
    try:
        config = msgspec.toml.decode(path.read_bytes(), type=KioskConfig, dec_hook=_path)
    except (OSError, ValueError) as error:
        raise BadConfigError(f"the configuration cannot be used: {error}") from error
    if config.speed != 1.0 and not config.demo:
        raise BadConfigError("speed is for demos and tests only")
    if config.training and not config.demo:
        raise BadConfigError("training is a demo: say demo = true as well")
    if not 0 < config.speed < math.inf:
        raise BadConfigError("speed must be above 0")
    if not 0 < config.courier_seconds <= 60:
        raise BadConfigError("courier_seconds must be above 0 and at most 60")
    if config.mail and not config.courier:
        raise BadConfigError("mail needs the courier")
    if not 0 <= config.keep_days <= LONGEST_KEPT:
        raise BadConfigError(f"keep_days must be 0 to {LONGEST_KEPT}")
    if config.drives != "udisks" and not config.drives.startswith("directory:/"):
        raise BadConfigError('drives must be "udisks" or "directory:" and an absolute path')
    if isinstance(config.printer, OfficePrinterPlace) and not _QUEUE.fullmatch(config.printer.queue):
        raise BadConfigError("printer.queue is the name of a CUPS queue: letters, digits, - and _")
    for user in filter(None, (config.screens.customer, config.screens.staff)):
        _demand_user(user)
    return config


def _demand_user(name: str) -> None:
    try:
        pwd.getpwnam(name)
    except KeyError:
        raise BadConfigError(f"screens: there is no user {name!r} on this machine") from None


def _path(kind: type, text: object) -> Path:
    if kind is not Path or not isinstance(text, str):
        raise TypeError("a path is a text")
    return Path(text)
