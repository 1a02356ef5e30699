"""What the customer's screen sends: each answer as a command, over the wire as it stands here."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from .comfort import Comfort
from .facts import CopyLevel, Text


class SetComfort(Struct, frozen=True, tag=True):
    """How the screen is to be from now on. Taken at any stage."""

    comfort: Comfort


class StillHere(Struct, frozen=True, tag=True):
    """Somebody touches the screen, or asks for more time: the present deadline counts anew."""


class Agree(Struct, frozen=True, tag=True):
    """Welcome was read; the trade-in may begin."""


class ChooseLevel(Struct, frozen=True, tag=True):
    """How much of an Android phone is copied; may be chosen anew until the phone is identified."""

    level: CopyLevel


class ReceiptKept(Struct, frozen=True, tag=True):
    """The customer has photographed the intake receipt and goes on."""


class CheckAgain(Struct, frozen=True, tag=True):
    """Read the gates again: the customer changed something on the phone."""


class GoOn(Struct, frozen=True, tag=True):
    """The customer has read the page and goes on."""


class ChooseDrive(Struct, frozen=True, tag=True):
    drive_id: Text


class DeclineCopy(Struct, frozen=True, tag=True):
    """ "I have a backup already", held down. The hash is of the sentence as shown."""

    wording: Text
    language: Text
    text_sha256: Text


class ChoosePassword(Struct, frozen=True, tag=True):
    password: Text

    def __repr__(self) -> str:
        return "ChoosePassword(password=...)"


class ChooseEsim(Struct, frozen=True, tag=True):
    """Whether the phone's eSIM stays on it (`keep`) or is erased with it."""

    keep: bool


class GiveConsent(Struct, frozen=True, tag=True):
    """ "Yes, erase my phone", held down. The hash is of the sentence as shown."""

    wording: Text
    language: Text
    text_sha256: Text


class NotYet(Struct, frozen=True, tag=True):
    """Back from the consent page without erasing."""


class Retry(Struct, frozen=True, tag=True):
    """Try the failed step again."""


class Stop(Struct, frozen=True, tag=True):
    """ "Stop, keep my phone"."""


class Print(Struct, frozen=True, tag=True):
    """Print the receipt on the screen, or print it again."""


class Acknowledge(Struct, frozen=True, tag=True):
    """The customer has taken the certificate or the return receipt."""


class GiveAddress(Struct, frozen=True, tag=True):
    """Send the record there, once a code sent there was read back. For this trade-in alone, and once."""

    address: Text

    def __repr__(self) -> str:
        return "GiveAddress(address=...)"


class ReadBackCode(Struct, frozen=True, tag=True):
    """What the customer read in the mail with the code."""

    code: Annotated[str, Meta(pattern=r"^[0-9]{6}\Z")]

    def __repr__(self) -> str:
        return "ReadBackCode(code=...)"


class ForgetAddress(Struct, frozen=True, tag=True):
    """No mail after all, or to another address."""


CustomerCommand: TypeAlias = (
    SetComfort
    | StillHere
    | Agree
    | ChooseLevel
    | ReceiptKept
    | CheckAgain
    | GoOn
    | ChooseDrive
    | DeclineCopy
    | ChoosePassword
    | ChooseEsim
    | GiveConsent
    | NotYet
    | Retry
    | Stop
    | Print
    | Acknowledge
    | GiveAddress
    | ReadBackCode
    | ForgetAddress
)
