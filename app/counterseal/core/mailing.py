"""The customer's record by mail.

Who it goes to, the code and what is sent are held here alone, in memory, and only while the customer is at
the screen. Then they are let go of: Python cannot promise to overwrite a text.
"""

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable, Coroutine
from hmac import compare_digest
from typing import Any, TypeAlias

from counterseal.tradein import effects, events
from counterseal.tradein.effects import MailEffect
from counterseal.tradein.errands import Attachment, SendMail
from counterseal.tradein.events import MailEvent
from counterseal.tradein.facts import Receipt
from counterseal.tradein.language import Language
from counterseal.tradein.mail import CODE_DIGITS, CODE_SECONDS, MailFault

from .mail_words import words_in
from .timers import Timer

MOST_CODES = 20
"""Mails with a code that one kiosk sends to whomever, in `MOST_CODES_SECONDS`."""
MOST_CODES_SECONDS = 3600.0

Send: TypeAlias = Callable[[SendMail], Coroutine[Any, Any, MailFault]]


class Mailing:
    """One trade-in's mail at a time. What comes of anything asked for here is reported to `post`."""

    def __init__(self, send: Send, post: Callable[[MailEvent], None]) -> None:
        self._send = send
        self._post = post
        self._record: tuple[Attachment, ...] = ()
        self._address = ""
        self._code = ""
        self._under_way: asyncio.Task[None] | None = None
        self._expiry = Timer(lambda: post(events.CodeExpired()))
        self._codes_sent: deque[float] = deque(maxlen=MOST_CODES)

    def hold(self, certificate: bytes, receipt: Receipt) -> None:
        """What can be sent until `forget`."""
        self._record = (
            Attachment("certificate.pdf", certificate),
            Attachment("receipt.txt", receipt.text.encode()),
        )

    def perform(self, effect: MailEffect) -> None:
        match effect:
            case effects.SendCode(address, reference, language):
                self._send_code(address, reference, language)
            case effects.CompareCode(untrusted_code):
                right = bool(self._code) and compare_digest(untrusted_code.encode(), self._code.encode())
                self._post(events.CodeCompared(right))
            case effects.SendRecord(reference, language):
                self._send_record(reference, language)
            case effects.DropAddress():
                self._drop_address()

    def forget(self) -> None:
        """All of this trade-in."""
        self._drop_address()
        self._record = ()

    def _send_code(self, address: str, reference: str, language: Language) -> None:
        self._drop_address()
        if not self._may_send_code():
            self._post(events.NotMailed(MailFault.NOT_SENT))
            return
        self._address = address
        self._code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
        words = words_in(language)
        text = words.code_text.format(code=self._code, minutes=CODE_SECONDS // 60, reference=reference)
        self._start(SendMail(address, language, words.code_subject, text.lstrip()), events.CodeSent())
        self._expiry.set(CODE_SECONDS)

    def _send_record(self, reference: str, language: Language) -> None:
        """To the address whose code was read back; the code is worth nothing any more."""
        words = words_in(language)
        text = words.record_text.format(reference=reference)
        mail = SendMail(self._address, language, words.record_subject, text.lstrip(), self._record)
        self._drop_address()
        self._start(mail, events.MailSent())

    def _drop_address(self) -> None:
        self._address = self._code = ""
        self._expiry.set(None)
        if self._under_way:
            self._under_way.cancel()
            self._under_way = None

    def _start(self, mail: SendMail, done: MailEvent) -> None:
        self._under_way = asyncio.create_task(self._run(mail, done))

    async def _run(self, mail: SendMail, done: MailEvent) -> None:
        fault = await self._send(mail)
        self._post(events.NotMailed(fault) if fault else done)

    def _may_send_code(self) -> bool:
        """Counts as sent: a kiosk is not to be a way to fill other people's mailboxes."""
        now = time.monotonic()
        if len(self._codes_sent) == MOST_CODES and now - self._codes_sent[0] < MOST_CODES_SECONDS:
            return False
        self._codes_sent.append(now)
        return True
