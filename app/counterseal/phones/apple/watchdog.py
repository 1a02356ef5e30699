"""Telling who keeps a conversation waiting, and for how long that is fair."""

import time
from typing import Final

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.tradein.failures import FailureCode

from .prompts import Prompts
from .stream import Stream

SILENT_SECONDS: Final = 60.0
PREPARING_SECONDS: Final = 10 * 60.0
"""A full phone reads through all its files before it sends the first."""
PASSCODE_SECONDS: Final = 30 * 60.0
"""How long a phone itself waits for its passcode."""
DRIVE_SECONDS: Final = 5 * 60.0
"""A cheap stick may stop for minutes when its cache is full."""


def check(stream: Stream, prompts: Prompts, silence: float) -> None:
    """Raise PhoneError when somebody takes too long, `silence` being what the phone may take now, or when the
    customer stopped it on the phone. Times are seconds of a real phone's life.
    """
    if prompts.cancelled:
        raise PhoneError(FailureCode.CANCELLED_ON_PHONE)
    if _waited(stream.phone_since) > patience(PASSCODE_SECONDS if prompts.showing else silence):
        raise PhoneError(FailureCode.PHONE_SILENT)
    if _waited(stream.drive_since) > patience(DRIVE_SECONDS):
        raise PhoneError(FailureCode.DRIVE_SLOW)


def _waited(since: float | None) -> float:
    return 0.0 if since is None else time.monotonic() - since
