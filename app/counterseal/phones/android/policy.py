"""What the kiosk's owner decided about erasing Android phones."""

from typing import NamedTuple

from counterseal.tradein.families.android import EraseRoute


class Policy(NamedTuple):
    """`erase`: how a phone that lets us in is erased. `evaluate`: look inside afterwards where trade-in mode
    allows it, which costs the phone a second wipe."""

    erase: EraseRoute = EraseRoute.SETTINGS
    evaluate: bool = False
