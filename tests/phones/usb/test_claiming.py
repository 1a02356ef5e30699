"""Claiming an interface while somebody may give up waiting for it."""

import asyncio
import threading
from typing import Any

from counterseal.phones.usb.claimed import claim_in_thread

from .test_errors import INTERFACE, Scripted, phone

PATIENCE = 10.0


class Slow(Scripted):
    """Opens when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.opening, self.may_open, self.closed = threading.Event(), threading.Event(), threading.Event()

    def open_device(self, _: Any) -> None:
        self.opening.set()
        self.may_open.wait(PATIENCE)

    def close_device(self, _: Any) -> None:
        self.closed.set()


def test_what_is_claimed_too_late_is_given_back() -> None:
    backend = Slow()

    async def give_up() -> bool:
        claiming = asyncio.create_task(claim_in_thread(phone(backend), INTERFACE))
        await asyncio.to_thread(backend.opening.wait, PATIENCE)
        claiming.cancel()
        await asyncio.wait([claiming], timeout=PATIENCE)
        backend.may_open.set()
        return claiming.cancelled() and await asyncio.to_thread(backend.closed.wait, PATIENCE)

    assert asyncio.run(give_up())
    assert backend.calls[-1] == "release_interface"
