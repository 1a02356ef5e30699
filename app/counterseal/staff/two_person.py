"""The two-person rule: what one member of staff may not do alone, two together may. Pure.

Nobody can approve twice, an approval ages within a minute, and one of the two answers for the shop.
"""

from collections.abc import Collection
from enum import StrEnum

from msgspec import Struct

from .accounts import Role, Staff

WINDOW = 60
"""Seconds the second approval may follow the first."""


class Approval(Struct, frozen=True):
    """Somebody agreed, having proven who they are; `at` in seconds since 1970."""

    staff: Staff
    at: float


class Decision(StrEnum):
    APPROVED = "approved"
    SAME_PERSON = "same-person"
    EXPIRED = "expired"
    REVOKED = "revoked"
    NO_MANAGER = "no-manager"


def decide(first: Approval, second: Approval, enrolled: Collection[Staff]) -> Decision:
    """Whether the two together may. `enrolled`: who may sign in at this moment."""
    if first.staff.pseudonym == second.staff.pseudonym:
        return Decision.SAME_PERSON
    if not 0 <= second.at - first.at <= WINDOW:
        return Decision.EXPIRED
    if first.staff not in enrolled or second.staff not in enrolled:
        return Decision.REVOKED
    if Role.MANAGER not in (first.staff.role, second.staff.role):
        return Decision.NO_MANAGER
    return Decision.APPROVED
