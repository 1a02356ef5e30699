"""Who is to blame when nothing moves."""

import socket
import time
from collections.abc import Iterator

import pytest

from counterseal.phones import pace
from counterseal.phones.apple import watchdog
from counterseal.phones.apple.prompts import Prompts
from counterseal.phones.apple.stream import Stream
from counterseal.phones.phone import PhoneError
from counterseal.tradein.events import PasscodePrompt, WorkerReport
from counterseal.tradein.failures import FailureCode

PRESENTED = {"Command": "RelayNotification", "Name": "com.apple.LocalAuthentication.ui.presented"}
DISMISSED = {"Command": "RelayNotification", "Name": "com.apple.LocalAuthentication.ui.dismissed"}
CANCELLED = {"Command": "RelayNotification", "Name": "com.apple.itunes-client.syncCancelRequest"}


def ignore(_report: WorkerReport) -> None:
    """For tests in which nothing should be told."""


@pytest.fixture
def stream() -> Iterator[Stream]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Stream(ours)


def test_a_phone_may_take_its_time(stream: Stream) -> None:
    prompts = Prompts(ignore)
    watchdog.check(stream, prompts, 60)
    stream.phone_since = time.monotonic() - 59
    watchdog.check(stream, prompts, 60)


def test_a_silent_phone_is_given_up(stream: Stream) -> None:
    stream.phone_since = time.monotonic() - 61
    with pytest.raises(PhoneError) as raised:
        watchdog.check(stream, Prompts(ignore), 60)
    assert raised.value.failure.code is FailureCode.PHONE_SILENT


def test_a_phone_that_waits_for_its_owner_is_not_silent(stream: Stream) -> None:
    prompts = Prompts(ignore)
    prompts.hear(PRESENTED)
    stream.phone_since = time.monotonic() - 29 * 60
    watchdog.check(stream, prompts, 60)
    stream.phone_since = time.monotonic() - 31 * 60
    with pytest.raises(PhoneError):
        watchdog.check(stream, prompts, 60)


def test_the_drives_delay_is_not_the_phones(stream: Stream) -> None:
    stream.drive_since = time.monotonic() - 61
    watchdog.check(stream, Prompts(ignore), 60)
    stream.drive_since = time.monotonic() - 301
    with pytest.raises(PhoneError) as raised:
        watchdog.check(stream, Prompts(ignore), 60)
    assert raised.value.failure.code is FailureCode.DRIVE_SLOW


def test_stopping_on_the_phone_stops_here(stream: Stream) -> None:
    prompts = Prompts(ignore)
    prompts.hear(CANCELLED)
    with pytest.raises(PhoneError) as raised:
        watchdog.check(stream, prompts, 60)
    assert raised.value.failure.code is FailureCode.CANCELLED_ON_PHONE


def test_a_prompt_is_told_once_each_way() -> None:
    told: list[WorkerReport] = []
    prompts = Prompts(told.append)
    for message in (PRESENTED, PRESENTED, {"Command": "ProxyDeath"}, ["?"], DISMISSED, DISMISSED):
        prompts.hear(message)
    assert told == [PasscodePrompt(True), PasscodePrompt(False)]


@pytest.mark.parametrize(("speed", "expected"), [(1.0, 60.0), (4.0, 15.0), (100.0, 5.0)])
def test_rehearsals_are_faster_but_not_impatient(
    speed: float, expected: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "_SPEED", speed)
    assert pace.patience(60.0) == expected
    assert pace.patience(2.0) <= 2.0
