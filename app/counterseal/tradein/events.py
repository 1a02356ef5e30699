"""Everything that can happen in a trade-in: commands from the two screens, reports from the worker, and
what the core itself notices. Commands and reports go over the wire as they stand here.
"""

from enum import StrEnum
from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from .comfort import Comfort
from .desk import Page, Policy
from .facts import (
    CopyLevel,
    CopyProof,
    Drive,
    EraseCommand,
    Family,
    Identity,
    LinkState,
    Progress,
    ProofFaults,
    Receipt,
    Text,
)
from .failures import Failure
from .families import Observation, PhoneFacts
from .mail import MailFault
from .printing import PrintState

# --- the customer's screen -------------------------------------------------------------------------------


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

# --- the staff screen ------------------------------------------------------------------------------------


class EnterPin(Struct, frozen=True, tag=True):
    """The PIN for the badge last read; the badge number itself never passes through a screen."""

    pin: Text

    def __repr__(self) -> str:
        return "EnterPin(pin=...)"


class SignOff(Struct, frozen=True, tag=True):
    """Leave the staff screen."""


class StaffStillHere(Struct, frozen=True, tag=True):
    """Somebody uses the staff screen: who reads there is not signed off."""


class OpenTradeIn(Struct, frozen=True, tag=True):
    """Start, or queue, a trade-in for the till's reference."""

    reference: Text


class StaffStop(Struct, frozen=True, tag=True):
    """Staff end the trade-in before the customer's consent; the customer keeps the phone."""


class CloseUnfinished(Struct, frozen=True, tag=True):
    """Two different badges close a trade-in that nobody can finish."""


LogIndex: TypeAlias = Annotated[int, Meta(ge=0, lt=1 << 53)]
"""Which entry of the log, as the last part of the number on a receipt says it."""


class VoidReason(StrEnum):
    """Why a record must not be relied on. A code, since a sentence could name a person."""

    OPENED_BY_MISTAKE = "opened-by-mistake"
    WRONG_PHONE = "wrong-phone"
    DUPLICATE = "duplicate"
    TEST = "test"


class VoidRecord(Struct, frozen=True, tag=True):
    """The record is not to be relied on; asks for a second badge."""

    index: LogIndex
    reason: VoidReason


class CorrectReference(Struct, frozen=True, tag=True):
    """What the till's reference in the record should have been; asks for a second badge."""

    index: LogIndex
    reference: Text


class ValidateOutcome(Struct, frozen=True, tag=True):
    """The organisation's decision on an outcome, by the one signed in."""

    index: LogIndex
    accepted: bool


class LookAt(Struct, frozen=True, tag=True):
    """Open a page of the desk. Nothing comes of it but what is shown."""

    page: Page


class EnrolBadge(Struct, frozen=True, tag=True):
    """Somebody new is to hold their badge to the reader. A manager takes two people."""

    manager: bool


class NewPin(Struct, frozen=True, tag=True):
    """What somebody new chose; they typed it twice alike."""

    pin: Text

    def __repr__(self) -> str:
        return "NewPin(pin=...)"


class StopEnrolling(Struct, frozen=True, tag=True):
    pass


class RevokeBadge(Struct, frozen=True, tag=True):
    pseudonym: Text


class ExportLog(Struct, frozen=True, tag=True):
    """Write a copy of the log, for an auditor."""


class ChangePolicy(Struct, frozen=True, tag=True):
    policy: Policy


ManagerCommand: TypeAlias = EnrolBadge | NewPin | StopEnrolling | RevokeBadge | ExportLog | ChangePolicy
"""Means something only from a manager."""

Amendment: TypeAlias = VoidRecord | CorrectReference | ValidateOutcome
"""An entry about an earlier entry. No trade-in hears of it."""

StaffCommand: TypeAlias = (
    EnterPin
    | SignOff
    | StaffStillHere
    | OpenTradeIn
    | StaffStop
    | CloseUnfinished
    | LookAt
    | ManagerCommand
    | Amendment
)

# --- the phone worker ------------------------------------------------------------------------------------


class Link(Struct, frozen=True, tag=True):
    """How far the phone lets us in, and whose phone that is as far as one can tell before being let in."""

    state: LinkState
    family: Family = Family.UNKNOWN
    maker: Text = ""


class Identified(Struct, frozen=True, tag=True):
    phone: Identity


class FactsRead(Struct, frozen=True, tag=True):
    facts: PhoneFacts


class DrivesFound(Struct, frozen=True, tag=True):
    drives: Annotated[tuple[Drive, ...], Meta(max_length=64)]


class DriveReady(Struct, frozen=True, tag=True):
    drive: Drive


class PasscodePrompt(Struct, frozen=True, tag=True):
    """The phone shows, or no longer shows, a prompt for its passcode."""

    showing: bool


class PasswordSet(Struct, frozen=True, tag=True):
    """WillEncrypt was read back as true after the password was set or tried."""


class Progressed(Struct, frozen=True, tag=True):
    progress: Progress


class CopyFinished(Struct, frozen=True, tag=True):
    """The phone says the copy is done. That proves nothing."""


class CopyProven(Struct, frozen=True, tag=True):
    proof: CopyProof


class CopyNotProven(Struct, frozen=True, tag=True):
    faults: ProofFaults


class Cancelled(Struct, frozen=True, tag=True):
    """What was running has stopped."""


class PhoneLeft(Struct, frozen=True, tag=True):
    """The phone left the cable."""


class EraseSent(Struct, frozen=True, tag=True):
    """The erase command went out. `route` names the interface used."""

    command: EraseCommand
    route: Text


class Observed(Struct, frozen=True, tag=True):
    observation: Observation


class Delivered(Struct, frozen=True, tag=True):
    """The file is on the customer's drive."""


class Failed(Struct, frozen=True, tag=True):
    failure: Failure


WorkerReport: TypeAlias = (
    Link
    | Identified
    | FactsRead
    | DrivesFound
    | DriveReady
    | PasscodePrompt
    | PasswordSet
    | Progressed
    | CopyFinished
    | CopyProven
    | CopyNotProven
    | Cancelled
    | PhoneLeft
    | EraseSent
    | Observed
    | Delivered
    | Failed
)

# --- the core itself -------------------------------------------------------------------------------------


class Opened(Struct, frozen=True, tag=True):
    """A signed-in member of staff opened this trade-in."""

    trade_in: str
    reference: str
    staff: str
    at: int
    comfort: Comfort = Comfort()
    """What the shop begins with."""
    printer: bool = False
    """Whether the kiosk has one."""


class Recorded(Struct, frozen=True, tag=True):
    """An entry is in the log and its receipt can be shown. `mail`: and what it says can be sent by mail."""

    receipt: Receipt
    mail: bool = False


class Printed(Struct, frozen=True, tag=True):
    """What became of printing the receipt of that number."""

    number: str
    state: PrintState


class DeadlinePassed(Struct, frozen=True, tag=True):
    """Nobody did anything in this stage for as long as it may take."""


class WorkerDied(Struct, frozen=True, tag=True):
    """The worker process ended, or was ended by the watchdog, without being asked to."""


class CodeSent(Struct, frozen=True, tag=True):
    """The relay has taken the mail with the code."""


class CodeCompared(Struct, frozen=True, tag=True):
    """Whether what was read back is the code that was sent."""

    right: bool


class CodeExpired(Struct, frozen=True, tag=True):
    """Nobody read the code back in time."""


class MailSent(Struct, frozen=True, tag=True):
    """The relay has taken the mail with the record."""


class NotMailed(Struct, frozen=True, tag=True):
    """The mail that was on its way, with code or record, did not get there."""

    fault: MailFault


MailEvent: TypeAlias = CodeSent | CodeCompared | CodeExpired | MailSent | NotMailed
CoreEvent: TypeAlias = Opened | Recorded | Printed | DeadlinePassed | WorkerDied | MailEvent

Event: TypeAlias = CustomerCommand | StaffStop | CloseUnfinished | WorkerReport | CoreEvent
