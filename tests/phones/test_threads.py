"""Breaking off long work that a thread does."""

import asyncio
import threading

import pytest

from counterseal.phones import threads

PATIENCE = 10.0


def test_whoever_stops_the_work_is_not_held_up_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "_STOP_SECONDS", 0.05)
    begun, over = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        over.wait(PATIENCE)

    async def break_off() -> bool:
        task = asyncio.create_task(threads.in_thread(work, stop=work))
        await asyncio.to_thread(begun.wait, PATIENCE)
        task.cancel()
        await asyncio.wait([task], timeout=PATIENCE)
        held_up = over.is_set()
        over.set()
        return task.cancelled() and not held_up

    assert asyncio.run(break_off())
