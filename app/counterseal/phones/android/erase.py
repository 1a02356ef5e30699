"""How an Android phone is brought to erase itself."""

from counterseal.phones.usb.watch import Place
from counterseal.tradein.facts import EraseCommand

from .access import Access
from .letting_in import Door
from .policy import Policy


async def run(access: Access, door: Door, place: Place, policy: Policy) -> tuple[EraseCommand, str]:
    """See Phone.erase."""
    raise NotImplementedError
