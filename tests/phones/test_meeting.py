"""What the customer is told while there is no phone, by what each family sees of the cable."""

import asyncio
from dataclasses import dataclass
from typing import cast

import pytest

from counterseal.phones.meeting import meet
from counterseal.phones.phone import OnCable, Phone
from counterseal.tradein.events import Link, WorkerReport
from counterseal.tradein.facts import LinkState


@dataclass
class Family:
    """One that sees this, and a phone two rounds later; it is asked twice a round."""

    sees: OnCable
    looks: int = 4

    @property
    def on_cable(self) -> OnCable:
        self.looks -= 1
        return OnCable.PHONE if self.looks < 0 else self.sees


@pytest.mark.parametrize(
    ("iphone", "android", "told"),
    [
        (OnCable.NOTHING, OnCable.NOTHING, LinkState.ABSENT),
        (OnCable.UNREACHABLE, OnCable.NOTHING, LinkState.ABSENT),
        (OnCable.UNREACHABLE, OnCable.OTHERS, LinkState.SERVICE_GONE),
        (OnCable.NOTHING, OnCable.OTHERS, LinkState.ABSENT),
        (OnCable.UNREACHABLE, OnCable.UNREACHABLE, LinkState.SERVICE_GONE),
        (OnCable.NOT_LOOKED, OnCable.UNREACHABLE, None),
    ],
)
def test_what_is_told_until_a_phone_is_there(
    iphone: OnCable, android: OnCable, told: LinkState | None
) -> None:
    families = cast(list[Phone], [Family(iphone), Family(android, looks=99)])
    reports: list[WorkerReport] = []
    assert asyncio.run(meet(families, reports.append)) is families[0]
    assert reports == ([Link(told)] if told else [])
