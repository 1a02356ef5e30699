"""Looking at a phone after the erase was sent: each observation by itself, nothing changed, no conclusion.

Only what any host may read is needed; the old pair record is shown to the phone to see it refused.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final

from counterseal.phones.pace import interval, patience
from counterseal.phones.phone import Report
from counterseal.tradein.events import PhoneLeft
from counterseal.tradein.facts import Identity, OldTrust
from counterseal.tradein.families.iphone import IphoneObservation

from . import lockdown
from .inspect import ecid, text
from .pairing import Pairing
from .watch import Cable, normal

LEAVE_SECONDS: Final = 90.0
RETURN_SECONDS: Final = 300.0
READ_SECONDS: Final = 60.0
_LOOK_AGAIN_SECONDS: Final = 1.0

_NEW_NAME: Final = "iPhone"
"""What every iPhone is called until its owner names it."""


async def run(
    cable: Cable, pairing: Pairing, phone: Identity, has_left: Callable[[], bool], report: Report
) -> IphoneObservation:
    """Watch and look. `has_left`: whether the phone was seen to leave since the erase was sent."""
    if not phone.udid:
        return IphoneObservation()  # after a power cut nobody knows which phone to look for
    udid = normal(phone.udid)
    left = await _left(cable, udid, has_left)
    if left:
        report(PhoneLeft())
    came_back = left and await _came_back(cable)
    found = next(iter(cable.phones & {udid} or cable.phones), None)
    values = await _answer(partial(lockdown.public_values, found)) if found else {}
    # A phone may keep its ECID from hosts it does not trust: then the UDID, no less unique, decides.
    same = phone.is_same_phone(text(values, "UniqueDeviceID"), ecid(values) or phone.ecid) if values else None
    refused = await _old_pairing(pairing, udid) if same else OldTrust.NOT_CHECKED
    return IphoneObservation(
        left_usb=left,
        came_back=came_back,
        same_phone=same,
        activation=text(values, "ActivationState") or None,
        old_pairing=refused,
        name_reset=values["DeviceName"] == _NEW_NAME if "DeviceName" in values else None,
        passcode_locked=_flag(values.get("PasswordProtected")),
        seconds_away=_seconds_away(cable, udid),
    )


async def _left(cable: Cable, udid: str, has_left: Callable[[], bool]) -> bool:
    try:
        async with asyncio.timeout(patience(LEAVE_SECONDS)):
            await cable.wait_until(lambda phones: udid not in phones or has_left())
    except TimeoutError:
        return False
    return True


async def _came_back(cable: Cable) -> bool:
    """Whether a phone came; whether it is the same one is another observation."""
    try:
        async with asyncio.timeout(patience(RETURN_SECONDS)):
            await cable.wait_until(bool)
    except TimeoutError:
        return False
    return True


async def _answer(ask: Callable[[], Awaitable[Mapping[str, Any]]]) -> Mapping[str, Any]:
    """What the phone answers, {} if nothing; one that is still starting is asked again."""
    end = asyncio.get_running_loop().time() + patience(READ_SECONDS)
    while asyncio.get_running_loop().time() < end:
        try:
            if answer := await ask():
                return answer
        except Exception:  # noqa: S110 - whatever the library raises: not up yet, or talking nonsense
            pass
        await asyncio.sleep(interval(_LOOK_AGAIN_SECONDS))
    return {}


async def _old_pairing(pairing: Pairing, udid: str) -> OldTrust:
    record = pairing.record(udid)
    if record is None:
        return OldTrust.NOT_CHECKED
    answer = await _answer(partial(lockdown.start_session, udid, record))
    if "SessionID" in answer:
        return OldTrust.ACCEPTED
    # any other error says nothing about the pairing
    return OldTrust.REFUSED if answer.get("Error") == "InvalidHostID" else OldTrust.NOT_CHECKED


def _seconds_away(cable: Cable, udid: str) -> int | None:
    left, came = cable.left_at.get(udid), cable.came_at.get(udid)
    return round(came - left) if left is not None and came is not None and came > left else None


def _flag(untrusted: object) -> bool | None:
    return untrusted if isinstance(untrusted, bool) else None
