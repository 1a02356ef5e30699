"""How far a mail to the customer has come: codes and counts, never where it goes.

The address and the code that is read back are the core's to hold, in memory; nothing here has room for them.
"""

from enum import StrEnum

from msgspec import Struct

CODES = 2
"""Code mails in one trade-in: one, and another where a letter of the address was wrong."""
TRIES = 3
"""Readings of one code."""
CODE_DIGITS = 6
CODE_SECONDS = 600
"""How long a code may be read back."""


class MailStep(StrEnum):
    OFFERED = "offered"
    """An address may be typed, as long as `codes_left`."""
    SENDING_CODE = "sending-code"
    CODE_SENT = "code-sent"
    SENDING = "sending"
    SENT = "sent"
    """It went out; the address is forgotten and no other is taken."""


class MailFault(StrEnum):
    """Why it did not go on as the customer wanted."""

    NONE = ""
    NO_ADDRESS = "no-address"
    """What was typed cannot be one; nothing was sent."""
    ADDRESS_REFUSED = "address-refused"
    """The shop's relay, or whom it asked, takes nothing for it."""
    NOT_SENT = "not-sent"
    WRONG_CODE = "wrong-code"
    TOO_MANY_TRIES = "too-many-tries"
    CODE_EXPIRED = "code-expired"


class Mail(Struct, frozen=True):
    step: MailStep = MailStep.OFFERED
    codes_left: int = CODES
    tries_left: int = TRIES
    fault: MailFault = MailFault.NONE
