"""What every family has to say for a statement."""

from msgspec import Struct

from counterseal.certificate.catalogue import Technique
from counterseal.certificate.honesty import Remark
from counterseal.certificate.statement import Media, RemoteService

CUSTOMER = "customer, in person"
"""Where every phone comes from."""

UNSEEN = "could-not-check"
NOT_CHECKED = "not-checked"


class InFamily(Struct, frozen=True, kw_only=True):
    """One family's part of a statement."""

    how_read: str
    """Through which interface the identity was read."""
    media: Media
    technique: Technique
    """How such a phone is erased, on the route that was taken."""
    remote_services: tuple[RemoteService, ...] = ()
    level: Remark | None = None
    """How strong the evidence of the erase is, where it comes in levels."""
    not_checked: tuple[Remark, ...] = ()
    claims_not_made: tuple[Remark, ...] = ()


def switched(state: bool | None) -> str:
    """A lock or service, as a statement says it."""
    return {True: "on", False: "off", None: UNSEEN}[state]
