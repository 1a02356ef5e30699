"""The stages of a trade-in as frozen values. What a stage needs to be legal, its type demands."""

from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from .comfort import Comfort
from .facts import (
    Consent,
    CopyDecision,
    CopyLevel,
    Drive,
    EraseCommand,
    Family,
    Identity,
    LinkState,
    Progress,
    Receipt,
)
from .failures import Failure, FailureCode
from .families import Observation, PhoneFacts
from .mail import Mail
from .printing import Paper
from .verdict import Verdict


class Case(Struct, frozen=True):
    """What is known so far of one trade-in. Holds no name, contact or password: there is no field for one."""

    trade_in: str
    reference: str
    staff: str
    opened_at: int
    comfort: Comfort = Comfort()
    level: CopyLevel | None = None
    """How much is copied, where that is the customer's choice."""
    phone: Identity | None = None
    intake: Receipt | None = None
    intake_leaf: str = ""
    """Leaf hash (hex) of the intake's log entry: known even where its receipt is not, after a power cut."""
    facts: PhoneFacts | None = None
    drive: Drive | None = None
    password_ours: bool = False
    """The phone's backup password was set in this trade-in."""
    copy: CopyDecision | None = None
    esim_keep: bool | None = None
    failures: tuple[FailureCode, ...] = ()
    """Failures met on the way, in order; they go on the certificate."""
    paper: Paper | None = None
    """Of the receipt on the screen; None where the kiosk has no printer."""
    restarts: int = 0
    """How often the core itself was started again while this trade-in ran."""

    @property
    def asks_about_esim(self) -> bool:
        """Whether what becomes of the eSIM is chosen here. An Android phone asks on its own reset screen."""
        return self.phone is None or self.phone.family is not Family.ANDROID

    @property
    def esim_settled(self) -> bool:
        """Whether nothing about the eSIM is left to decide here."""
        return self.esim_keep is not None or not self.asks_about_esim


class ErasePermit(Struct, frozen=True):
    """The right to erase one phone: a proven or declined copy, and consent for this very phone.

    Raises ValueError when the consent is for another phone, so that no permit exists that nobody gave.
    """

    phone: Identity
    copy: CopyDecision
    consent: Consent

    def __post_init__(self) -> None:
        if not self.phone.udid or self.consent.udid != self.phone.udid:
            raise ValueError("consent is for another phone")


class ReturnReason(StrEnum):
    """Why the customer keeps the phone."""

    CUSTOMER_STOPPED = "customer-stopped"
    STAFF_STOPPED = "staff-stopped"
    CLOSED_BY_TWO = "closed-by-two-badges"
    ABANDONED = "abandoned"
    INTERRUPTED = "interrupted"
    STOPPED_AT_RESET = "stopped-at-reset"
    """It ended with the phone's own reset open before the customer; what they did there, nobody saw."""


class Idle(Struct, frozen=True, tag=True):
    """The kiosk is free."""


class Welcome(Struct, frozen=True, tag=True):
    case: Case


class Intake(Struct, frozen=True, tag=True):
    """Waiting for the phone to be plugged in, unlocked and trusted; once `identified`, for the receipt to be
    kept. A phone that comes back to a trade-in goes on where it was instead."""

    case: Case
    link: LinkState = LinkState.ABSENT
    family: Family = Family.UNKNOWN
    maker: str = ""
    identified: bool = False


class Check(Struct, frozen=True, tag=True):
    case: Case


class ChooseCopy(Struct, frozen=True, tag=True):
    """`preparing`: a drive was chosen and its folder is being made."""

    case: Case
    drives: tuple[Drive, ...] = ()
    preparing: bool = False


class Secret(Struct, frozen=True, tag=True):
    """`waiting`: the password is with the phone. `refused`: it was not the phone's."""

    case: Case
    waiting: bool = False
    refused: bool = False
    prompt: bool = False


class Copying(Struct, frozen=True, tag=True):
    case: Case
    progress: Progress | None = None
    prompt: bool = False


class Proving(Struct, frozen=True, tag=True):
    case: Case
    progress: Progress | None = None


class SignOut(Struct, frozen=True, tag=True):
    """The copy is settled; what would lock the next owner out must be off before the erase."""

    case: Case


class ConfirmErase(Struct, frozen=True, tag=True):
    """`consent` given: the gates are read one last time before anything is sent."""

    case: Case
    consent: Consent | None = None


class Erasing(Struct, frozen=True, tag=True):
    """The erase is on its way. From here on nobody can claim that nothing happened. `attempts`: how often a
    worker was set to watching."""

    case: Case
    permit: ErasePermit
    command: EraseCommand = EraseCommand.UNKNOWN
    route: str = ""
    attempts: int = 1

    @property
    def handed_over(self) -> bool:
        """Whether the customer performs the erase on the phone, and may still leave it.

        An iPhone is always commanded, whatever is reported of it.
        """
        return self.command is EraseCommand.HANDED_OVER and self.permit.phone.family is Family.ANDROID


class ProvingErase(Struct, frozen=True, tag=True):
    """`attempts`: how often a worker was set to observing. `left`: the phone was seen to leave the cable."""

    case: Case
    permit: ErasePermit | None
    command: EraseCommand
    route: str
    attempts: int = 1
    left: bool = False


class Certified(Struct, frozen=True, tag=True):
    """The erase was judged; the record, whatever it says, is the customer's. `mail`: None, where it cannot be
    sent so."""

    case: Case
    permit: ErasePermit | None
    observation: Observation
    verdict: Verdict
    receipt: Receipt | None = None
    on_drive: bool = False
    mail: Mail | None = None


class Returned(Struct, frozen=True, tag=True):
    """`consent`: it was given, but the erase was left to the customer, who kept the phone instead. `mail`:
    None, where the record cannot be sent so."""

    case: Case
    reason: ReturnReason
    receipt: Receipt | None = None
    consent: Consent | None = None
    mail: Mail | None = None


class NeedsHelp(Struct, frozen=True, tag=True):
    """Something failed before the erase was sent. `resume` is where a retry goes on."""

    case: Case
    failure: Failure
    resume: "BeforeErase"


BeforeErase: TypeAlias = (
    Welcome | Intake | Check | ChooseCopy | Secret | Copying | Proving | SignOut | ConfirmErase
)
AfterErase: TypeAlias = Erasing | ProvingErase | Certified
Stage: TypeAlias = Idle | BeforeErase | AfterErase | Returned | NeedsHelp
