"""The core and its courier about a mail: whatever the courier does, the customer is told, and goes on."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.core import mail_line
from counterseal.tradein import wire
from counterseal.tradein.errands import NotDone, SendMail, Sent, Token
from counterseal.tradein.mail import MailFault
from tests.core.test_courier_line import Behaviour, courier, hangs, says


@pytest.fixture
def path() -> Iterator[Path]:
    # short: the path of a Unix socket may have 107 characters
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder) / "courier.sock"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_line, "PATIENCE", 1.0)


ANSWERS: dict[str, tuple[Behaviour, MailFault, list[str]]] = {
    "sent": (says(wire.encode(Sent())), MailFault.NONE, []),
    "refused": (
        says(wire.encode(NotDone("address-refused"))),
        MailFault.ADDRESS_REFUSED,
        ["address-refused"],
    ),
    "unfit": (says(wire.encode(NotDone("address-unfit"))), MailFault.ADDRESS_REFUSED, ["address-unfit"]),
    "late": (says(wire.encode(NotDone("relay-late"))), MailFault.NOT_SENT, ["relay-late"]),
    "another": (says(wire.encode(Token(b"0"))), MailFault.NOT_SENT, ["courier-malformed"]),
    "nonsense": (says(b"\x00\xff\n"), MailFault.NOT_SENT, ["courier-malformed"]),
    "too much": (says(bytes(1 << 16)), MailFault.NOT_SENT, ["courier-malformed"]),
    "nothing": (says(), MailFault.NOT_SENT, ["courier-malformed"]),
    "hangs": (hangs, MailFault.NOT_SENT, ["courier-late"]),
}
MAIL = SendMail("mia@example.org", "en", "Your code", "314159")


@pytest.mark.parametrize(("behave", "fault", "said"), ANSWERS.values(), ids=ANSWERS)
def test_whatever_the_courier_does_the_core_has_an_answer(
    path: Path,
    behave: Behaviour,
    fault: MailFault,
    said: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    with courier(path, behave) as asked:
        assert asyncio.run(mail_line.send(path, MAIL)) == fault
    assert caplog.messages == said
    assert asked == [wire.encode(MAIL)]


def test_without_a_courier_no_mail_is_sent(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert asyncio.run(mail_line.send(path, MAIL)) is MailFault.NOT_SENT
    assert caplog.messages == ["courier-away"]
