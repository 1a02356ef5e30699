"""What the core is to do after a step. Effects are done in order, after the step is in the journal."""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

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


class ReadAgain(Struct, frozen=True, tag=True):
    """Read the gates again in a moment, if the customer is still at this stage."""


class ReleasePhone(Struct, frozen=True, tag=True):
    """Have the worker unpair and clean up, then end it; the phone can be taken off the cable."""


class Forget(Struct, frozen=True, tag=True):
    """Wipe everything of this trade-in that is held in memory: the next customer is coming."""


Effect: TypeAlias = StartWorker | Send | Record | ReadAgain | ReleasePhone | Forget
