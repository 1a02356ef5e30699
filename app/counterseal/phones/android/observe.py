"""Looking at an Android phone after its erase was begun: each observation by itself, no conclusion."""

from counterseal.phones.phone import Report
from counterseal.phones.usb.watch import Bus
from counterseal.tradein.facts import Identity
from counterseal.tradein.families.android import AndroidObservation

from .before import Before
from .letting_in import Door
from .policy import Policy


async def run(  # noqa: PLR0917 - what is watched, what is known, what was decided
    bus: Bus, door: Door, before: Before, phone: Identity, route: str, policy: Policy, report: Report
) -> AndroidObservation:
    """See Phone.observe."""
    raise NotImplementedError
