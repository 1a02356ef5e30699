"""What follows the command to erase: the reboot, and which phone comes back how."""

from dataclasses import replace
from typing import Final

from .cable import Cable
from .phone import Phone
from .scenarios import Erase

_REBOOT_SECONDS: Final = 6.0


def begin(phone: Phone, cable: Cable) -> bool:
    """Take the command; False when the cable was pulled as it arrived."""
    with phone.lock:
        phone.erases_begun += 1
        pulled = phone.make.scenario.erase is Erase.UNPLUGGED and phone.erases_begun == 1
    if pulled:
        cable.replug(phone)
    return not pulled


def run(phone: Phone, cable: Cable) -> None:
    """Erase, go off the cable for the reboot, come back. Call it after the acknowledgement was sent."""
    cable.pull()
    match phone.make.scenario.erase:
        case Erase.PRETENDED:
            returning = phone
        case Erase.KEEPS_PAIRING:
            pairings = dict(phone.pairings)
            phone.erase()
            phone.pairings = pairings
            returning = phone
        case Erase.OTHER_PHONE_RETURNS:
            returning = Phone(replace(phone.make, seed=phone.make.seed + 1), phone.pace, phone.mutator)
            returning.erase()
        case Erase.ACTIVATED_BEFORE_CHECK:
            phone.erase()
            phone.activated = phone.set_up = True
            returning = phone
        case Erase.NEVER_RETURNS:
            return
        case Erase.HONEST | Erase.UNPLUGGED:
            phone.erase()
            returning = phone
    phone.pace.wait(_REBOOT_SECONDS)
    cable.plug(returning)
