"""Introducing ourselves to the phone and being let in (AOSP adb, docs/dev/protocol.md, CNXN and AUTH)."""

import time
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple

from counterseal.phones.pace import patience
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbTimeoutError
from counterseal.tradein.failures import FailureCode

from . import banner
from .banner import Banner
from .key import TOKEN_BYTES, AdbKey
from .transport import (
    FIRST_PAYLOAD,
    MAX_PAYLOAD,
    VERSION,
    VERSION_WITH_CHECKSUMS,
    Command,
    Message,
    Transport,
)

ANSWER_SECONDS: Final = 10.0
PROMPT_SECONDS: Final = 120.0
"""How long the owner may look at "Allow USB debugging?" before we ask anew."""

_TOKEN, _SIGNATURE, _PUBLIC_KEY = 1, 2, 3

_OUR_BANNER: Final = b"host::features=shell_v2,stat_v2,ls_v2\0"
"""Only what this client uses; without delayed_ack every message waits for its OKAY."""


class Step(StrEnum):
    """How far the phone has let us in."""

    WAITING = "waiting"
    PROMPT = "prompt"
    """The phone shows, or will show once unlocked, the question whether it trusts this computer."""
    ACCEPTED = "accepted"


class Authentication(StrEnum):
    """Why the phone let us in: evidence, not only news."""

    NONE = "none"
    """It asked for no key, as recovery and Android 16's trade-in mode do."""
    SIGNATURE = "signature"
    """It remembered our key."""
    PROMPT = "prompt"
    """Its owner accepted our key just now."""


class Welcome(NamedTuple):
    """What the phone said when it let us in."""

    banner: Banner
    authentication: Authentication
    max_payload: int
    """What it takes in one message."""


def shake_hands(
    transport: Transport, key: AdbKey, on_step: Callable[[Step], None], *, offer_public_key: bool
) -> Welcome:
    """Connect, once. The phone's owner is only asked with `offer_public_key`.

    Raises PhoneError(DEBUGGING_REFUSED) when the phone does not know the key and was not to be asked, or its
    owner did not accept it in PROMPT_SECONDS; PHONE_SILENT when it says nothing at all.
    """
    transport.drain()
    on_step(Step.WAITING)
    transport.send(Command.CNXN, VERSION, MAX_PAYLOAD, _OUR_BANNER)
    until = time.monotonic() + patience(ANSWER_SECONDS)
    signed = prompted = False
    while True:
        try:
            message = transport.receive(until)
        except UsbTimeoutError:
            if prompted:
                raise PhoneError(FailureCode.DEBUGGING_REFUSED) from None  # "no" is silence too
            raise
        if message.command == Command.CNXN:
            welcome = _welcome(transport, message, signed=signed, prompted=prompted)
            on_step(Step.ACCEPTED)
            return welcome
        if message.command != Command.AUTH or message.arg0 != _TOKEN:
            continue  # late news of a stream that another program had open
        if not signed:
            transport.send(Command.AUTH, _SIGNATURE, 0, _sign(key, bytes(message.untrusted_payload)))
            signed = True
        elif offer_public_key and not prompted:
            transport.send(Command.AUTH, _PUBLIC_KEY, 0, key.public())
            prompted, signed = True, False
            on_step(Step.PROMPT)
            until = time.monotonic() + patience(PROMPT_SECONDS)
        else:
            raise PhoneError(FailureCode.DEBUGGING_REFUSED)


def _sign(key: AdbKey, untrusted_token: bytes) -> bytes:
    if len(untrusted_token) != TOKEN_BYTES:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    return key.sign(untrusted_token)


def _welcome(transport: Transport, message: Message, *, signed: bool, prompted: bool) -> Welcome:
    _, version, max_payload, untrusted_banner = message
    if version < VERSION_WITH_CHECKSUMS or max_payload < FIRST_PAYLOAD:
        raise PhoneError(FailureCode.HOSTILE_DATA)
    transport.version = min(version, VERSION)
    reason = (
        Authentication.PROMPT if prompted else Authentication.SIGNATURE if signed else Authentication.NONE
    )
    return Welcome(banner.parse(bytes(untrusted_banner)), reason, min(max_payload, MAX_PAYLOAD))
