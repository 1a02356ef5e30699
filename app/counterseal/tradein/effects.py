"""What the core is to do after a step. Effects are done in order, after the step is in the journal."""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from .language import Language
from .orders import Order


class RecordKind(StrEnum):
    INTAKE = "intake"
    OUTCOME = "outcome"
    RETURN = "return"


class StartWorker(Struct, frozen=True, tag=True):
    """Start a phone worker, in place of any that still runs."""


class Send(Struct, frozen=True, tag=True):
    order: Order


class Record(Struct, frozen=True, tag=True):
    """Issue the statement for this stage, log it, and report Recorded."""

    kind: RecordKind


class PrintReceipt(Struct, frozen=True, tag=True):
    """Print the receipt on the customer's screen, and report Printed."""


class ReadAgain(Struct, frozen=True, tag=True):
    """Read the gates again in a moment, if the customer is still at this stage."""


class ReleasePhone(Struct, frozen=True, tag=True):
    """Have the worker unpair and clean up, then end it; the phone can be taken off the cable."""


class Forget(Struct, frozen=True, tag=True):
    """Wipe everything of this trade-in that is held in memory: the next customer is coming."""


class SendCode(Struct, frozen=True, tag=True):
    """Have a new code sent there, and hold both in memory; report CodeSent or NotMailed."""

    address: str
    reference: str
    language: Language

    def __repr__(self) -> str:
        return "SendCode(address=...)"


class CompareCode(Struct, frozen=True, tag=True):
    """Compare it with the one that was sent; report CodeCompared."""

    code: str

    def __repr__(self) -> str:
        return "CompareCode(code=...)"


class SendRecord(Struct, frozen=True, tag=True):
    """Have the record sent to the address whose code was read back; report MailSent or NotMailed."""

    reference: str
    language: Language


class DropAddress(Struct, frozen=True, tag=True):
    """Hold address and code no longer; nothing more is reported of a mail to it."""


MailEffect: TypeAlias = SendCode | CompareCode | SendRecord | DropAddress
Effect: TypeAlias = (
    StartWorker | Send | Record | PrintReceipt | ReadAgain | ReleasePhone | Forget | MailEffect
)
