"""What the core orders the phone worker to do: one order after another, but for Cancel, which is at once."""

from typing import TypeAlias

from msgspec import Struct

from .facts import CopyLevel, Identity


class Connect(Struct, frozen=True, tag=True):
    """Wait for a phone, have it trust us and read who it is. With `expected`, accept that phone only.

    `level`: how far to be let in; a phone that offers the choice is not connected to before it is made.

    Reports Link as the state changes, then Identified. From then on the worker reports PhoneLeft whenever the
    phone leaves the cable.
    """

    expected: Identity | None = None
    level: CopyLevel | None = None


class ReadFacts(Struct, frozen=True, tag=True):
    """Read the facts that decide the gates; reports FactsRead."""


class FindDrives(Struct, frozen=True, tag=True):
    """List the customer's drives; reports DrivesFound now and again whenever the list changes."""


class UseDrive(Struct, frozen=True, tag=True):
    """Make a fresh folder for this trade-in on that drive; reports DriveReady."""

    drive_id: str


class SetPassword(Struct, frozen=True, tag=True):
    """Have the copy encrypted with this password, read back that it will be; reports PasswordSet.

    `existing`: the phone already has a backup password and the customer says this is it; it is tried, not
    changed. The worker keeps the password in memory for the proof.
    """

    password: str
    existing: bool

    def __repr__(self) -> str:
        return f"SetPassword(password=..., existing={self.existing})"


class Copy(Struct, frozen=True, tag=True):
    """Copy the phone into the folder; waits for the phone if it left. What a broken-off copy has left is
    used where that is possible. Reports Progress, then CopyFinished."""


class Prove(Struct, frozen=True, tag=True):
    """Read every file back and open it; reports Progress, then CopyProven or CopyNotProven."""


class Cancel(Struct, frozen=True, tag=True):
    """Stop what is running within two seconds; reports Cancelled."""


class Erase(Struct, frozen=True, tag=True):
    """Send the erase command to this phone, or hand the erase over to the customer on it; reports EraseSent,
    or Failed(ERASE_REFUSED). `keep_esim` None: the phone itself asks."""

    phone: Identity
    keep_esim: bool | None


class Observe(Struct, frozen=True, tag=True):
    """Watch the phone leave and come back, look at it without changing it; reports Observed."""

    phone: Identity
    command: str
    route: str


class Deliver(Struct, frozen=True, tag=True):
    """Put a small file (the certificate) on the customer's drive, beside the copy or, where another worker
    made that, in a folder of its own; reports Delivered."""

    name: str
    content: bytes
    drive_id: str


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
