"""Somebody new at the desk: their badge, then the PIN they choose, both within a minute each.

The badge's number comes from the reader and goes into the accounts; no screen ever has it. In memory only.
"""

import asyncio

from msgspec import Struct
from msgspec.structs import replace

from counterseal.tradein.desk import Enrolling

from .accounts import AccountError, Accounts, Role

PATIENCE = 60
"""Seconds for the badge, and again for the PIN."""


class Newcomer(Struct, frozen=True):
    """`invited_by`: the pseudonym of the manager who is signed in. Times in seconds since 1970."""

    invited_by: str
    role: Role
    since: float
    badge: str = ""

    def awaited(self, now: float) -> Enrolling:
        if now - self.since > PATIENCE:
            return Enrolling.NOTHING
        return Enrolling.PIN if self.badge else Enrolling.BADGE

    def with_badge(self, badge: str, now: float) -> "Newcomer":
        """A badge shown by mistake is made good by showing the right one."""
        return replace(self, badge=badge, since=now)


async def enrol(accounts: Accounts, newcomer: Newcomer, untrusted_pin: str) -> str | None:
    """Their new pseudonym; None for a badge that is enrolled already, or a PIN that is none.

    Raises OSError when it cannot be kept.
    """
    try:
        return await asyncio.to_thread(accounts.enrol, newcomer.badge, untrusted_pin, newcomer.role)
    except AccountError:
        return None
