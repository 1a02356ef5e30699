"""Handing a mail to the shop's relay: SMTP (RFC 5321), one mail to one address, nothing kept of either.

Held in memory only. Whatever fails leaves a code: no address, no word of the mail and none of the relay's
gets into a log line or an error.
"""

import asyncio
import logging
import ssl
from contextlib import suppress

from aiosmtplib import SMTP, SMTPException, SMTPRecipientsRefused, SMTPResponseException

from counterseal.tradein.errands import NotDone, SendMail, Sent

from .config import Relay
from .message import Message, UnfitError, compose

log = logging.getLogger(__name__)

PAUSES = (1.0, 4.0)
"""Seconds before a second and a third try at a relay that says "later"."""
_GOODBYE = 1.0


class _NotTakenError(Exception):
    """The message is the code to log. `later`: the relay may take it when asked again."""

    def __init__(self, code: str, later: bool = False) -> None:
        super().__init__(code)
        self.later = later


async def send_mail(errand: SendMail, relay: Relay | None) -> Sent | NotDone:
    """Whether the relay took it. What it answers is believed as far as that."""
    if relay is None:
        return NotDone("no-relay")
    try:
        message = compose(errand, relay.sender)
        async with asyncio.timeout(relay.seconds) as limit:
            return await _try(message, relay, limit)
    except UnfitError:
        code = "address-unfit"
    except _NotTakenError as fault:
        code = str(fault)
    except TimeoutError:
        code = "relay-late"
    log.warning(code)
    return NotDone(code)


async def _try(message: Message, relay: Relay, limit: asyncio.Timeout) -> Sent:
    for pause in PAUSES:
        try:
            return await _hand_over(message, relay, limit)
        except _NotTakenError as fault:
            if not fault.later:
                raise
        await asyncio.sleep(pause)
    return await _hand_over(message, relay, limit)


async def _hand_over(message: Message, relay: Relay, limit: asyncio.Timeout) -> Sent:
    client, password = _client(relay)
    try:
        await client.connect()
        if relay.tls == "starttls":
            await client.starttls()
        if relay.user:
            await client.login(relay.user, password)
        await client.ehlo()
        await client.sendmail(
            relay.sender,
            [message.to],
            message.content,
            mail_options=message.options,
            # a message about a mail that did not arrive would bring its address back into the shop
            rcpt_options=["NOTIFY=NEVER"] if client.supports_extension("dsn") else [],
        )
        limit.reschedule(None)  # it is taken: however long the goodbye is, it counts as sent
        with suppress(SMTPException, OSError):
            await client.execute_command(b"QUIT", timeout=_GOODBYE)
    except SMTPRecipientsRefused as refused:
        raise _answered(refused.recipients[0].code, "address-refused") from None
    except SMTPResponseException as answer:
        raise _answered(answer.code, "relay-refused") from None
    except TimeoutError:
        raise
    except OSError:
        raise _NotTakenError("relay-unreachable") from None
    except (SMTPException, ValueError):
        raise _NotTakenError("relay-unfit") from None
    finally:
        if isinstance(client.transport, asyncio.WriteTransport):
            client.transport.abort()  # the goodbye of TLS would wait for the relay's
        client.close()
    return Sent()


def _answered(status: int, refused: str) -> _NotTakenError:
    """What that status means (RFC 5321, 4.2.1)."""
    if 400 <= status < 500:
        return _NotTakenError("relay-busy", later=True)
    return _NotTakenError(refused if 500 <= status < 600 else "relay-malformed")


def _client(relay: Relay) -> tuple[SMTP, str]:
    """With the password. Raises _NotTakenError when what the configuration names cannot be read."""
    try:
        password = relay.password_file.read_text().strip() if relay.password_file else ""
        trusted = None if relay.tls == "none" else ssl.create_default_context(cafile=relay.authorities)
    except (OSError, ValueError):
        raise _NotTakenError("relay-configuration") from None
    client = SMTP(
        hostname=relay.host,
        port=relay.port,
        # nothing about this machine
        local_hostname=relay.sender.rpartition("@")[2],
        timeout=relay.seconds,
        use_tls=relay.tls == "tls",
        start_tls=False,  # asked for above, never left to what the relay offers
        tls_context=trusted,
    )
    return client, password
