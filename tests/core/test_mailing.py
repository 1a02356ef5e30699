"""A mail's address and code: held while the customer is there, compared with care, and let go of."""

import asyncio
import gc
import re
import time
from collections.abc import Callable, Coroutine

import pytest

from counterseal.core import mailing
from counterseal.core.mail_words import words_in
from counterseal.core.mailing import MOST_CODES, Mailing
from counterseal.tradein import effects, events
from counterseal.tradein.errands import SendMail
from counterseal.tradein.language import Language
from counterseal.tradein.mail import CODE_SECONDS, MailFault
from tests.tradein.cases import RECEIPT

ADDRESS = "canary-mia@example.org"
SEND_CODE = effects.SendCode(ADDRESS, "TILL-7", Language.ENGLISH)
SEND_RECORD = effects.SendRecord("TILL-7", Language.GERMAN)
DROP = effects.DropAddress()
PATIENCE = 30.0


class Post:
    """A courier that takes mails as told, and a queue for what the core is told of them."""

    def __init__(self, fault: MailFault = MailFault.NONE) -> None:
        self.mails: list[SendMail] = []
        self.told: asyncio.Queue[events.MailEvent] = asyncio.Queue()
        self.fault = fault
        self.hold: asyncio.Event | None = None
        self.mailing = Mailing(self.send, self.told.put_nowait)

    async def send(self, mail: SendMail) -> MailFault:
        self.mails.append(mail)
        if self.hold:
            await self.hold.wait()
        return self.fault

    async def code(self) -> str:
        """The code that arrives."""
        self.mailing.perform(SEND_CODE)
        assert await self.told.get() == events.CodeSent()
        found = re.search(r"^    ([0-9]{6})$", self.mails[-1].text, re.MULTILINE)
        assert found
        return found[1]

    async def says_of(self, code: str) -> bool:
        self.mailing.perform(effects.CompareCode(code))
        told = await self.told.get()
        assert isinstance(told, events.CodeCompared)
        return told.right


def mails_in_memory() -> int:
    gc.collect()
    return sum(isinstance(thing, SendMail) and thing.to == ADDRESS for thing in gc.get_objects())


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(asyncio.wait_for(test, PATIENCE))


def test_a_code_that_is_read_back_sends_the_record() -> None:
    async def test() -> None:
        post = Post()
        post.mailing.hold(b"%PDF", RECEIPT)
        code = await post.code()
        assert post.mails[0].attachments == ()
        wrong = f"{(int(code) + 1) % 10**6:06}"
        assert not await post.says_of(wrong)
        assert await post.says_of(code)
        post.mailing.perform(SEND_RECORD)
        assert await post.told.get() == events.MailSent()
        record = post.mails[1]
        assert (record.to, record.subject) == (ADDRESS, words_in("de").record_subject)
        assert {file.name: file.content for file in record.attachments} == {
            "certificate.pdf": b"%PDF",
            "receipt.txt": RECEIPT.text.encode(),
        }
        assert code not in record.text
        # used once
        assert not await post.says_of(code)

    run(test())


def test_every_code_is_another() -> None:
    async def test() -> None:
        post = Post()
        assert len({await post.code() for _ in range(8)}) > 1

    run(test())


@pytest.mark.parametrize("fault", [MailFault.ADDRESS_REFUSED, MailFault.NOT_SENT])
def test_what_was_not_sent_is_told(fault: MailFault) -> None:
    async def test() -> None:
        post = Post(fault)
        for effect in (SEND_CODE, SEND_RECORD):
            post.mailing.perform(effect)
            assert await post.told.get() == events.NotMailed(fault)

    run(test())


@pytest.mark.parametrize(
    "leave", [lambda post: post.mailing.perform(DROP), lambda post: post.mailing.forget()]
)
def test_after_it_is_dropped_nothing_is_known_or_told(leave: Callable[[Post], None]) -> None:
    async def test() -> None:
        post = Post()
        code = await post.code()
        post.hold = asyncio.Event()
        post.mailing.perform(SEND_CODE)
        while len(post.mails) < 2:
            await asyncio.sleep(0)
        assert mails_in_memory() == 2
        leave(post)
        post.hold.set()
        post.mails.clear()
        assert not await post.says_of(code)
        assert not await post.says_of("")
        await asyncio.sleep(0)
        assert post.told.empty()
        assert mails_in_memory() == 0

    run(test())


def test_a_code_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test() -> None:
        post = Post()
        await post.code()
        assert await post.told.get() == events.CodeExpired()

    assert CODE_SECONDS == 600
    monkeypatch.setattr(mailing, "CODE_SECONDS", 0.05)
    run(test())


def test_a_kiosk_fills_no_mailboxes(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(time, "monotonic", lambda: now)

    async def test() -> None:
        nonlocal now
        post = Post()
        for _ in range(MOST_CODES):
            await post.code()
        post.mailing.perform(SEND_CODE)
        assert await post.told.get() == events.NotMailed(MailFault.NOT_SENT)
        assert len(post.mails) == MOST_CODES
        now += mailing.MOST_CODES_SECONDS
        await post.code()

    run(test())
