"""Everything that can happen in a trade-in: commands from the two screens, reports from the worker, which go
over the wire as they stand here, and what the core itself notices.
"""

from typing import Annotated, TypeAlias

from msgspec import Meta, Struct

from .comfort import Comfort
from .customer_commands import CustomerCommand
from .facts import (
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
from .staff_commands import CloseUnfinished, StaffStop

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
