"""The courier hands mails to relays on real sockets: what arrives, what does not, that no word remains."""

import asyncio
import logging
import socket
import time
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from counterseal.courier import config, mail
from counterseal.courier.config import BadConfigError, Relay
from counterseal.courier.mail import send_mail
from counterseal.lab.smtp.server import Fault
from counterseal.tradein.errands import Attachment, Delivery, NotDone, SendMail, Sent

from .relays import HOST, SENDER, at, delivered, foreign_relay, lab_relay, make_certificate, read_mail

MIA = "Mia.O'Neil+kiosk@example.org"
PDF = b"%PDF-1.7 \x00\xff" * 3000
ERRAND = SendMail(
    MIA,
    "de",
    "Der Nachweis zu Ihrer Inzahlungnahme",
    "Guten Tag,\n\n.anbei der Nachweis für TILL-7.\n",
    (Attachment("certificate.pdf", PDF), Attachment("receipt.txt", b"TEXT")),
)
PATIENCE = 30.0
SHORT = 0.3


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "PAUSES", (0.0, 0.0))


def run(errand: SendMail, relay: Relay | None) -> Delivery:
    return asyncio.run(asyncio.wait_for(send_mail(errand, relay), PATIENCE))


def text_of(mail: EmailMessage) -> str:
    body = mail.get_body()
    assert isinstance(body, EmailMessage)
    return str(body.get_content())


def test_what_the_core_wrote_arrives_as_it_is(tmp_path: Path) -> None:
    with lab_relay(tmp_path) as relay:
        assert run(ERRAND, at(relay)) == Sent()
    [arrived] = delivered(tmp_path)
    assert (arrived["From"], arrived["To"]) == (SENDER, MIA)
    assert arrived["Subject"] == ERRAND.subject
    assert text_of(arrived).replace("\r\n", "\n") == ERRAND.text
    files = {part.get_filename(): part.get_payload(decode=True) for part in arrived.iter_attachments()}
    assert files == {"certificate.pdf": PDF, "receipt.txt": b"TEXT"}
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert "Content-Language: de" in str(arrived.get_body())


def test_a_mail_says_nothing_of_this_machine(tmp_path: Path) -> None:
    with foreign_relay() as relay:
        assert run(ERRAND, Relay(HOST, relay.listening, SENDER, tls="none")) == Sent()
        [envelope] = relay.taken.envelopes
    assert isinstance(envelope.content, bytes)
    assert socket.gethostname().encode() not in envelope.content
    shown = {"From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}
    assert set(read_mail(envelope.content).keys()) == shown


@pytest.mark.parametrize(
    ("fault", "delivery", "asked"),
    [
        (Fault.BUSY_ONCE, Sent(), 2),
        (Fault.BUSY, NotDone("relay-busy"), 3),
        (Fault.REFUSES, NotDone("address-refused"), 1),
        (Fault.CLOSED, NotDone("relay-refused"), 0),
        (Fault.HANGS_UP, NotDone("relay-unreachable"), 1),
        (Fault.GARBAGE, NotDone("relay-malformed"), 0),
        (Fault.ENDLESS, NotDone("relay-malformed"), 0),
        (Fault.SLOW_GOODBYE, Sent(), 1),
    ],
)
def test_a_relay_that_is_not_well(fault: Fault, delivery: Delivery, asked: int, tmp_path: Path) -> None:
    with lab_relay(tmp_path, fault) as relay:
        assert run(ERRAND, at(relay)) == delivery
        assert relay.asked == asked
        assert len(delivered(tmp_path)) == (delivery == Sent())


def test_a_relay_that_says_nothing_is_not_waited_for(tmp_path: Path) -> None:
    with lab_relay(tmp_path, Fault.SLOW) as relay:
        begun = time.monotonic()
        assert run(ERRAND, at(relay, seconds=SHORT)) == NotDone("relay-late")
        assert time.monotonic() - begun < SHORT + 5


def test_a_relay_that_is_away() -> None:
    with socket.create_server((HOST, 0)) as listener:
        port = listener.getsockname()[1]
    assert run(ERRAND, Relay(HOST, port, SENDER, tls="none")) == NotDone("relay-unreachable")


def test_without_a_relay_no_mail_is_sent() -> None:
    assert run(ERRAND, None) == NotDone("no-relay")


def test_no_address_and_no_word_gets_into_a_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for fault in Fault:
        with lab_relay(tmp_path / fault, fault) as relay:
            run(ERRAND, at(relay, seconds=SHORT))
    assert len(caplog.messages) >= len(Fault) - 3
    for record in caplog.records:
        said = record.getMessage() + str(record.exc_text)
        assert "example.org" not in said
        assert "Unknown" not in said
    assert "Mia" not in repr(ERRAND)


# --- TLS, log-in and other scripts, with a server that others wrote -----------------------------------------


def test_it_speaks_tls_with_a_relay_that_it_believes(tmp_path: Path) -> None:
    tls, root = make_certificate(tmp_path)
    with foreign_relay(tls=tls) as relay:
        assert run(ERRAND, Relay(HOST, relay.listening, SENDER, authorities=root)) == Sent()
        assert relay.taken.encrypted == [True]


@pytest.mark.parametrize("name", [HOST, "other.example"])
def test_it_hands_nothing_to_a_relay_that_it_does_not_believe(name: str, tmp_path: Path) -> None:
    tls, root = make_certificate(tmp_path, name)
    believed = root if name != HOST else None  # the right root for the wrong name, or no root at all
    with foreign_relay(tls=tls) as relay:
        delivery = run(ERRAND, Relay(HOST, relay.listening, SENDER, authorities=believed))
        assert delivery == NotDone("relay-unreachable")
        assert relay.taken.envelopes == []


def test_it_hands_nothing_to_a_relay_without_tls_unless_told_to(tmp_path: Path) -> None:
    with foreign_relay() as relay:
        assert run(ERRAND, Relay(HOST, relay.listening, SENDER)) == NotDone("relay-unfit")
        assert relay.taken.envelopes == []


@pytest.mark.parametrize(("password", "delivery"), [("right", Sent()), ("wrong", NotDone("relay-refused"))])
def test_it_logs_in(password: str, delivery: Delivery, tmp_path: Path) -> None:
    tls, root = make_certificate(tmp_path)
    secret = tmp_path / "password"
    secret.write_text(f"{password}\n")
    with foreign_relay(tls=tls, login=(b"kiosk", b"right")) as relay:
        known = Relay(HOST, relay.listening, SENDER, authorities=root, user="kiosk", password_file=secret)
        assert run(ERRAND, known) == delivery
        secret.unlink()
        assert run(ERRAND, known) == NotDone("relay-configuration")


@pytest.mark.parametrize(
    ("address", "smtputf8", "delivery", "arrives"),
    [
        ("mia@bücher.example", False, Sent(), "mia@xn--bcher-kva.example"),
        ("jörg@example.org", True, Sent(), "jörg@example.org"),
        ("jörg@example.org", False, NotDone("relay-unfit"), ""),
        ("mia@\u2d0d\u00df\u0308-.example", True, NotDone("address-unfit"), ""),
        ("mia@" + "ü" * 60 + ".example", True, NotDone("address-unfit"), ""),
        ("mia@example.org\r\nBcc: eve@example.org", True, NotDone("address-unfit"), ""),
    ],
)
def test_addresses_in_other_scripts(address: str, smtputf8: bool, delivery: Delivery, arrives: str) -> None:
    errand = SendMail(address, "en", "Your code", "314159")
    with foreign_relay(smtputf8=smtputf8) as relay:
        assert run(errand, Relay(HOST, relay.listening, SENDER, tls="none")) == delivery
        assert [to for envelope in relay.taken.envelopes for to in envelope.rcpt_tos] == [arrives] * bool(
            arrives
        )


# --- its configuration -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"from": "no address"}, "mail.from"),
        ({"from": "jörg@shop.example"}, "mail.from"),
        ({"user": "kiosk"}, "mail.password_file"),
        ({"user": "kiosk", "password_file": "/p", "tls": "none"}, "TLS"),
        ({"port": 0}, "mail.port"),
        ({"host": "a b"}, "mail.host"),
        ({"tls": "perhaps"}, "mail.tls"),
        ({"seconds": 61.0}, "mail.seconds"),
    ],
)
def test_a_relay_that_cannot_be_used_is_refused(said: dict[str, Any], complaint: str, tmp_path: Path) -> None:
    path = tmp_path / "courier.toml"
    good = {"host": "relay.example", "port": 587, "from": SENDER}
    lines = [f"{key} = {value!r}\n" for key, value in (good | said).items()]
    path.write_text('runtime = "/run/kiosk"\n[mail]\n' + "".join(lines))
    with pytest.raises(BadConfigError, match=complaint):
        config.load(path)
