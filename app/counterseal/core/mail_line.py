"""The core's side of the courier for a mail: off the trade-in's way, and given up with it."""

import asyncio
import logging
from pathlib import Path

from counterseal.tradein import wire
from counterseal.tradein.errands import ADDRESS_CODES, MAX_LINE, Delivery, NotDone, SendMail, Sent
from counterseal.tradein.mail import MailFault

log = logging.getLogger(__name__)

PATIENCE = 65.0
"""Seconds; more than a courier takes for a mail, so that it can say why it was not sent."""


async def send(path: Path, mail: SendMail) -> MailFault:
    """MailFault.NONE if the relay has taken it. Given up by cancelling: the courier may still send it."""
    try:
        async with asyncio.timeout(PATIENCE):
            delivery = await _ask(path, mail)
    except TimeoutError:
        code = "courier-late"
    except OSError:
        code = "courier-away"
    except wire.BadMessage:
        code = "courier-malformed"
    else:
        if isinstance(delivery, Sent):
            return MailFault.NONE
        code = delivery.code if isinstance(delivery, NotDone) else "courier-malformed"
    log.warning(code)
    return MailFault.ADDRESS_REFUSED if code in ADDRESS_CODES else MailFault.NOT_SENT


async def _ask(path: Path, mail: SendMail) -> Delivery:
    reader, writer = await asyncio.open_unix_connection(path, limit=MAX_LINE)
    try:
        writer.write(wire.encode(mail))
        untrusted = await reader.readline()
    except ValueError:  # longer than the limit
        raise wire.BadMessage("too long") from None
    finally:
        writer.close()
    decoder: wire.LineDecoder[Delivery] = wire.LineDecoder(Delivery)
    deliveries = decoder.feed(untrusted)
    if len(deliveries) != 1:
        raise wire.BadMessage("no delivery")
    return deliveries[0]
