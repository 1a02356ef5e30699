"""Draws that repeat: one stream of numbers per purpose, and a phone whose clock stands still."""

from datetime import UTC, datetime
from random import Random
from uuid import UUID

PHONE_TIME = datetime(2026, 3, 14, 10, 30, tzinfo=UTC)

_TWO_YEARS = 2 * 365 * 24 * 3600


def generator(seed: int, purpose: str) -> Random:
    """A stream of its own per purpose, so that one more draw in one room changes no other room's bytes."""
    return Random(f"{purpose} {seed}")


def draw_uuid(rng: Random) -> str:
    return str(UUID(bytes=rng.randbytes(16), version=4)).upper()


def draw_moment(rng: Random) -> int:
    """Unix seconds within the two years before `PHONE_TIME`."""
    return int(PHONE_TIME.timestamp()) - rng.randrange(_TWO_YEARS)
