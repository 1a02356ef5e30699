"""What every phone family can do for a trade-in, and how it says that it could not."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol, TypeAlias

from counterseal.copying.folder import CopyFolder
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.facts import CopyLevel, CopyProof, EraseCommand, Family, Identity, ProofFaults
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families import Observation, PhoneFacts

Report: TypeAlias = Callable[[WorkerReport], None]
"""Sends one report to the core. Safe to call from the worker's event loop only."""


class PhoneError(Exception):
    """A step failed in a way the trade-in knows. Carries a code and a number, never the phone's own words."""

    def __init__(self, code: FailureCode, detail: int = 0) -> None:
        super().__init__(code.value)
        self.failure = Failure(code, detail)


class OnCable(Enum):
    """What one family sees of the customer's cable."""

    NOT_LOOKED = auto()
    UNREACHABLE = auto()
    """The service or bus that tells of such phones is away."""
    NOTHING = auto()
    OTHERS = auto()
    """No phone of this family, but one of another."""
    PHONE = auto()


class Phone(Protocol):
    """One phone of one family. Every method may raise PhoneError and may be cancelled.

    Link, PasscodePrompt, Progressed and PhoneLeft are reported along the way, through the Report that the
    phone was made with.
    """

    family: Family

    @property
    def on_cable(self) -> OnCable:
        """Whether a phone of this family is on the cable now, whoever's it is."""

    @property
    def can_resume(self) -> bool:
        """Whether a broken-off copy goes on from what it left in the folder, instead of beginning anew."""

    async def connect(self, expected: Identity | None, level: CopyLevel | None) -> Identity:
        """Have the phone on the cable trust us, and read who it is. With `expected`, accept that one only.

        Raises PHONE_UNPLUGGED when none of this family is on the cable any more. `level`: how far the
        customer wants us let in; None while not chosen, or where there is no choice.
        """

    async def facts(self) -> PhoneFacts:
        """Read what decides the gates, from the phone, now."""

    async def set_password(self, password: str, *, existing: bool) -> None:
        """Have copies encrypted with this password and read back that they will be.

        `existing`: it is said to be the phone's already; try it, change nothing.
        """

    async def copy(self, folder: CopyFolder) -> None:
        """Copy the phone into the folder, waiting for the phone if it left. The folder is empty, or the one
        the broken-off copy before was made in.
        """

    async def prove(self, folder: CopyFolder) -> CopyProof | ProofFaults:
        """Read the copy back from the drive and open every file with the password."""

    async def erase(self, phone: Identity, *, keep_esim: bool | None) -> tuple[EraseCommand, str]:
        """Send the erase command, or hand the erase over to the customer. Returns what became of it, and how
        it went out. `keep_esim` None: the phone itself asks.
        """

    async def observe(self, phone: Identity, command: EraseCommand, route: str) -> Observation:
        """Watch the phone leave and come back, and look at it without changing it."""

    async def release(self) -> None:
        """Take back our trust and destroy every key to the phone, as far as it is there."""
