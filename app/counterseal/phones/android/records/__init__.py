"""The phone's databases as files of documented formats, read over ADB; may import what phones may, but not
pyusb, which is phones.usb's.

A database that the phone keeps from its shell ends the copy at once (COPY_UNSUPPORTED): a copy of
"everything" without the call log would not be one, and the customer had better know before gigabytes are
copied than after.
"""

from collections.abc import Collection, Iterator

from counterseal.copying.vault.index import Kind
from counterseal.phones.android.access import Record
from counterseal.phones.android.adb.connection import Connection

from .calendar import export_events
from .calls import export_calls
from .contacts import export_contacts
from .messages import export_messages
from .provider import Provider

_EXPORTS = {
    Kind.CONTACTS: export_contacts,
    Kind.MESSAGES: export_messages,
    Kind.CALLS: export_calls,
    Kind.EVENTS: export_events,
}


def export(connection: Connection, kinds: Collection[Kind]) -> Iterator[Record]:
    """Each of these databases; read one before the next is asked for, and open no other service meanwhile.

    Whatever the phone lists is in the record, or reading it raises PhoneError.
    """
    provider = Provider(connection)
    for kind, export_kind in _EXPORTS.items():
        if kind in kinds:
            yield export_kind(provider)
