"""What the core orders the phone worker to do: one order after another, but for Cancel, which is at once."""

from typing import TypeAlias

from msgspec import Struct

from .facts import Identity


class Connect(Struct, frozen=True, tag=True):
    """Wait for a phone, pair with it and read who it is. With `expected`, accept that phone only.

    Reports Link as the state changes, then Identified. From then on the worker reports PhoneLeft whenever the
    phone leaves the cable.
    """

    expected: Identity | None = None


class ReadFacts(Struct, frozen=True, tag=True):
    """Read the facts that decide the gates; reports FactsRead."""


class FindDrives(Struct, frozen=True, tag=True):
    """List the customer's drives; reports DrivesFound now and again whenever the list changes."""


class UseDrive(Struct, frozen=True, tag=True):
    """Make a fresh folder for this trade-in on that drive; reports DriveReady."""

    drive_id: str


class SetPassword(Struct, frozen=True, tag=True):
    """Have the phone encrypt its backups with this password, read back that it will; reports PasswordSet.

    `existing`: the phone already has a backup password and the customer says this is it; it is tried, not
    changed. The worker keeps the password in memory for the proof.
    """

    password: str
    existing: bool

    def __repr__(self) -> str:
        return f"SetPassword(password=..., existing={self.existing})"


class Copy(Struct, frozen=True, tag=True):
    """Copy the phone into the folder; waits for the phone if it left. Reports Progress, then CopyFinished."""


class Prove(Struct, frozen=True, tag=True):
    """Read every file back and open it; reports Progress, then CopyProven or CopyNotProven."""


class Cancel(Struct, frozen=True, tag=True):
    """Stop what is running within two seconds; reports Cancelled."""


class Erase(Struct, frozen=True, tag=True):
    """Send the erase command to this phone; reports EraseSent, or Failed(ERASE_REFUSED)."""

    phone: Identity
    keep_esim: bool


class Observe(Struct, frozen=True, tag=True):
    """Watch the phone leave and come back, look at it without changing it; reports Observed."""

    phone: Identity
    command: str
    route: str


class Deliver(Struct, frozen=True, tag=True):
    """Put a small file (the certificate) beside the copy on the customer's drive; reports Delivered."""

    name: str
    content: bytes


class Release(Struct, frozen=True, tag=True):
    """When all orders before it are done: unpair, delete the pairing record everywhere, then exit."""


Order: TypeAlias = (
    Connect
    | ReadFacts
    | FindDrives
    | UseDrive
    | SetPassword
    | Copy
    | Prove
    | Cancel
    | Erase
    | Observe
    | Deliver
    | Release
)
