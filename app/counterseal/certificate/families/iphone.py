"""An iPhone, as a statement says it."""

from counterseal.certificate.catalogue import APPLE_ERASE
from counterseal.certificate.honesty import Remark
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import Media, RemoteService
from counterseal.tradein.facts import CopyProof
from counterseal.tradein.families.iphone import IphoneFacts

from .common import CUSTOMER, NOT_CHECKED, InFamily, switched

# No iPhone has a card slot, and the maker states that its storage is always encrypted.
_MEDIA = Media(
    type="embedded-flash", hardware_encrypted="stated-by-maker", removable_card="no-slot", source=CUSTOMER
)
_COPY_UNCHECKED = (
    Remark("copy-completeness", "What the phone itself leaves out of a backup was not examined."),
)


def stated(record: TradeInRecord) -> InFamily:
    """Its part of the statement."""
    return InFamily(
        how_read="usb",
        media=_MEDIA,
        technique=APPLE_ERASE,
        remote_services=_remote_services(record.facts) if isinstance(record.facts, IphoneFacts) else (),
        not_checked=_COPY_UNCHECKED if isinstance(record.copy, CopyProof) else (),
    )


def _remote_services(facts: IphoneFacts) -> tuple[RemoteService, ...]:
    """What was read before the erase. Afterwards an erased phone always answers "off"."""
    before = {
        "find-my": facts.find_my,
        "supervision": facts.supervised,
        "management-profile": facts.management_profile,
    }
    return tuple(
        RemoteService(name=name, before=switched(state), after=NOT_CHECKED) for name, state in before.items()
    )
