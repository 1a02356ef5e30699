"""Long blocking work in a thread that the event loop watches over and can break off."""

import asyncio
from collections.abc import Callable
from typing import Final, TypeVar

TICK_SECONDS: Final = 0.1
"""How often the work is looked at; also the fastest that progress is told."""

_STOP_SECONDS: Final = 1.5
"""How long broken-off work may take to notice; a cancel has two seconds in all."""

T = TypeVar("T")


async def in_thread(
    work: Callable[[], T], *, stop: Callable[[], None], watch: Callable[[], None] = lambda: None
) -> T:
    """Do `work` in a thread. `watch` is called at every tick and may raise to have it stopped.

    `stop` must make `work` end soon; it is called, in another thread, when `watch` raises or the caller is
    cancelled.
    """
    thread = asyncio.create_task(asyncio.to_thread(work))
    try:
        while not thread.done():
            await asyncio.wait([thread], timeout=TICK_SECONDS)
            watch()
    except BaseException:
        stopping = asyncio.create_task(asyncio.to_thread(stop))  # a phone may keep it waiting
        await asyncio.wait([thread, stopping], timeout=_STOP_SECONDS)
        if thread.done():
            thread.exception()  # no news: it was broken off
        raise
    return await thread
