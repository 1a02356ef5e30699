"""Waiting for a phone at the cable, of whichever family it turns out to be."""

import asyncio
from collections.abc import Sequence
from typing import Final

from counterseal.tradein.events import Link
from counterseal.tradein.facts import LinkState

from .pace import interval
from .phone import OnCable, Phone, Report

_LOOK_SECONDS: Final = 0.2


async def meet(phones: Sequence[Phone], report: Report) -> Phone:
    """The first of `phones` to be on the cable. While there is none, that is reported."""
    told = None
    while True:
        for phone in phones:
            if phone.on_cable is OnCable.PHONE:
                return phone
        state = _absence({phone.on_cable for phone in phones})
        if state is not told and state is not None:
            told = state
            report(Link(state))
        await asyncio.sleep(interval(_LOOK_SECONDS))


def _absence(seen: set[OnCable]) -> LinkState | None:
    """usbmuxd may well be away while no iPhone is there, so one family that can look is enough; unless that
    sees a phone which somebody else should be telling of."""
    if OnCable.NOT_LOOKED in seen:
        return None
    unserved = seen in ({OnCable.UNREACHABLE}, {OnCable.UNREACHABLE, OnCable.OTHERS})
    return LinkState.SERVICE_GONE if unserved else LinkState.ABSENT
