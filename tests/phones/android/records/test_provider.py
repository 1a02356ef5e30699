"""A phone that refuses, breaks off or changes meanwhile: the copy learns of it, and no file is short."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import repeat

import pytest

from counterseal.copying.vault.index import Kind
from counterseal.lab.android.phone import Phone
from counterseal.lab.android.shell.commands import COMMANDS
from counterseal.lab.android.shell.result import Command, Result, failed
from counterseal.phones.android.access import Record
from counterseal.phones.android.adb.banner import Banner
from counterseal.phones.android.records import export, provider
from counterseal.phones.android.records.provider import MAX_OUTPUT_BYTES
from counterseal.phones.phone import PhoneError
from counterseal.phones.usb.pipe import UsbError
from counterseal.tradein.failures import FailureCode
from tests.phones.android.adb_lab import AdbPhone

from .conftest import difficult

Answer = Callable[[list[str]], Result | None]
"""What is said instead of the phone's own answer, or None."""


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answer], None]:
    honest = COMMANDS["content"]

    def install(answer: Answer) -> None:
        def content(phone: Phone, words: list[str]) -> Result:
            changed = answer(words)
            return honest(phone, words) if changed is None else changed

        command: Command = content
        monkeypatch.setitem(COMMANDS, "content", command)

    return install


def read_all(record: Record) -> bytes:
    return b"".join(iter(partial(record.source.read, 1 << 16), b""))


def fails(lab: AdbPhone, kind: Kind) -> FailureCode:
    with pytest.raises(PhoneError) as error:
        for record in export(lab.connect(), {kind}):
            read_all(record)
    return error.value.failure.code


def denied(words: list[str], uri: str) -> Result | None:
    complaint = f"Error while accessing provider:{uri}\njava.lang.SecurityException: Permission Denial"
    return failed(complaint, 0) if uri in " ".join(words) else None


@pytest.mark.parametrize(
    ("kind", "uri"),
    [
        (Kind.CONTACTS, "com.android.contacts"),
        (Kind.CONTACTS, "contacts/data"),
        (Kind.MESSAGES, "content://sms"),
        (Kind.MESSAGES, "content://mms"),
        (Kind.MESSAGES, "/addr"),
        (Kind.CALLS, "call_log"),
        (Kind.EVENTS, "com.android.calendar"),
    ],
)
def test_a_refusal_ends_the_copy(answering: Callable[[Answer], None], kind: Kind, uri: str) -> None:
    answering(lambda words: denied(words, uri))
    assert fails(AdbPhone(), kind) is FailureCode.COPY_UNSUPPORTED


@pytest.mark.parametrize("kind", [Kind.CONTACTS, Kind.MESSAGES])
def test_nobody_has_so_much_on_one_page(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider, "MAX_HELD_BYTES", 10_000)
    lab = AdbPhone()
    difficult(lab.phone)
    assert fails(lab, kind) is FailureCode.HOSTILE_DATA


def test_what_a_phone_has_no_provider_for_it_has_none_of(answering: Callable[[Answer], None]) -> None:
    missing = (
        "Error while accessing provider:sms\njava.lang.IllegalStateException: Could not find provider: sms"
    )
    answering(lambda words: failed(missing, 0) if "content://sms" in words else None)
    lab = AdbPhone()
    (record,) = export(lab.connect(), {Kind.MESSAGES})
    pictures = sum(message.picture is not None for message in lab.phone.content.messages)
    assert record.held == read_all(record).count(b"<mms ") == pictures


def test_an_attachment_that_the_phone_lost_is_left_out(answering: Callable[[Answer], None]) -> None:
    def answer(words: list[str]) -> Result | None:
        lost = "Error while accessing provider:mms\njava.io.FileNotFoundException: No entry for part"
        return failed(lost, 0) if words[0] == "read" else None

    answering(answer)
    (record,) = export(AdbPhone().connect(), {Kind.MESSAGES})
    written = read_all(record)
    assert b'<part seq="1" ct="image/jpeg" name="picture.jpg"/>' in written
    assert b"data=" not in written


def test_a_row_that_vanishes_meanwhile_ends_the_copy(answering: Callable[[Answer], None]) -> None:
    lab = AdbPhone()

    def delete_after_listing(words: list[str]) -> None:
        if "--where" in words and lab.phone.content.calls[0].call_id == 1:
            lab.phone.content = replace(lab.phone.content, calls=lab.phone.content.calls[1:])

    answering(delete_after_listing)
    assert fails(lab, Kind.CALLS) is FailureCode.PHONE_ERROR


def test_endless_output_is_hostile(answering: Callable[[Answer], None]) -> None:
    def endless() -> Iterator[bytes]:
        for number in range(MAX_OUTPUT_BYTES):
            yield b"".join(b"Row: %d _id=%d\n" % (one, one) for one in range(number, number + 1000))

    answering(lambda words: Result(endless()) if words[0] == "query" else None)
    assert fails(AdbPhone(), Kind.CALLS) is FailureCode.HOSTILE_DATA


def test_an_endless_attachment_is_hostile(
    answering: Callable[[Answer], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "MAX_FILE_BYTES", 1 << 20)
    answering(lambda words: Result(repeat(bytes(100_000))) if words[0] == "read" else None)
    assert fails(AdbPhone(), Kind.MESSAGES) is FailureCode.HOSTILE_DATA


def test_nonsense_is_hostile(answering: Callable[[Answer], None]) -> None:
    answering(lambda words: Result((b"Row: 0 _id=1\nRow: 0 _id=1\n",)) if words[0] == "query" else None)
    assert fails(AdbPhone(), Kind.CALLS) is FailureCode.HOSTILE_DATA


def test_an_unplug_ends_it(answering: Callable[[Answer], None]) -> None:
    lab = AdbPhone()
    answering(lambda words: lab.unplug() if words[0] == "read" else None)
    with pytest.raises(UsbError):
        for record in export(lab.connect(), {Kind.MESSAGES}):
            read_all(record)


def test_a_phone_that_mixes_errors_with_content_is_not_asked() -> None:
    connection = AdbPhone().connect()
    connection.banner = Banner(connection.banner.mode, frozenset({"cmd"}))
    with pytest.raises(PhoneError, match="copy-unsupported"):
        next(export(connection, {Kind.CALLS}))
