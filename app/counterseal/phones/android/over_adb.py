"""Everything USB can give, over ADB: needs USB debugging, and the owner's consent on the phone."""

from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager

from counterseal.copying.vault.index import Kind
from counterseal.copying.vault.vault import Source
from counterseal.phones.usb.discovery import UsbPhone
from counterseal.tradein.facts import CopyLevel, Identity
from counterseal.tradein.families.android import AndroidFacts

from .access import Listed, Record
from .adb.connection import Connection


class OverAdb:
    """Access at CopyLevel.EVERYTHING."""

    level = CopyLevel.EVERYTHING

    def __init__(self, usb: UsbPhone, connection: Connection) -> None:
        self.usb = usb
        self.connection = connection

    def identity(self) -> Identity:
        """See Access.identity."""
        raise NotImplementedError

    def facts(self) -> AndroidFacts:
        """See Access.facts."""
        raise NotImplementedError

    def files(self) -> Iterator[Listed]:
        """See Access.files."""
        raise NotImplementedError

    def open(self, file: Listed) -> AbstractContextManager[Source]:
        """See Access.open."""
        raise NotImplementedError

    def records(self, kinds: Collection[Kind]) -> Iterator[Record]:
        """See Access.records."""
        raise NotImplementedError

    def close(self) -> None:
        """See Access.close."""
        self.connection.close()
