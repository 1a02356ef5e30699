"""A phone that has let us in, to what its owner chose; the same questions over MTP and over ADB."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from counterseal.copying.vault.index import Kind
from counterseal.copying.vault.vault import Source
from counterseal.phones.phone import PhoneError
from counterseal.tradein.facts import CopyLevel, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.android import AndroidFacts


class FileGoneError(PhoneError):
    """The file was deleted or moved since it was listed."""

    def __init__(self) -> None:
        super().__init__(FailureCode.PHONE_ERROR)


class FileRefusedError(PhoneError):
    """The file is there, and the phone does not give it; the next one may be fine."""

    def __init__(self) -> None:
        super().__init__(FailureCode.UPLOAD_ERRORS)


class Listed(NamedTuple):
    """A file as the phone lists it: untrusted names, joined by slashes, not always unique."""

    untrusted_path: str
    size: int | None
    modified: int | None
    """Seconds since 1970; None where the phone does not say."""
    handle: int | str
    """What the phone knows it by."""


class Record(NamedTuple):
    """One of the phone's databases, exported as a file. Its bytes are the phone's own, unchecked."""

    kind: Kind
    path: str
    source: Source
    held: int
    """How many contacts, messages, calls or events it holds."""


class Access(Protocol):
    """For one thread at a time, which every method blocks; but `close` is for any.

    Every method raises PhoneError.
    """

    level: CopyLevel

    def identity(self) -> Identity:
        """Who the phone is."""

    def facts(self) -> AndroidFacts:
        """What decides the gates, read now."""

    def files(self) -> Iterator[Listed]:
        """Every file that this level covers."""

    def open(self, file: Listed, then: Sequence[Listed] = ()) -> AbstractContextManager[Source]:
        """Its content, to be read before anything else is asked. Opening or reading raises FileGoneError or
        FileRefusedError.

        `then` are the files that will probably be opened next, for which some phones can be asked ahead.
        """

    def records(self, kinds: Collection[Kind]) -> Iterator[Record]:
        """Those of the databases that this level covers; each is read before the next is asked for."""

    def close(self) -> None:
        """Leave the phone; what waits in another thread ends with PhoneError."""
