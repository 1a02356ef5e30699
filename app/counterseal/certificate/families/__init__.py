"""What a statement says in one family's own terms; imports tradein and the statement's shape.

A third family is a module beside `iphone` and `android`, and a line in `FAMILIES`.
"""

from collections.abc import Callable, Mapping

from counterseal.certificate.catalogue import UNKNOWN as UNKNOWN_TECHNIQUE
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import Media
from counterseal.tradein.facts import Family

from . import android, iphone
from .common import CUSTOMER, InFamily

FAMILIES: Mapping[Family, Callable[[TradeInRecord], InFamily]] = {
    Family.IPHONE: iphone.stated,
    Family.ANDROID: android.stated,
}


def stated(record: TradeInRecord) -> InFamily:
    """Of a phone that nobody knows, nothing is said but that."""
    family = record.phone.family if record.phone else Family.UNKNOWN
    return FAMILIES.get(family, _unknown)(record)


def _unknown(record: TradeInRecord) -> InFamily:
    unknown = Media(type="unknown", hardware_encrypted="unknown", removable_card="unknown", source=CUSTOMER)
    return InFamily(how_read="usb", media=unknown, technique=UNKNOWN_TECHNIQUE)
