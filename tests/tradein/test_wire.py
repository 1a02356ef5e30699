"""The framing: whole messages out of any cut of the stream, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from counterseal.tradein import customer_commands, events, wire
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.events import WorkerReport
from counterseal.tradein.facts import EraseCommand, Family, LinkState
from counterseal.tradein.families.android import Account, Security

from . import cases

COMMANDS: list[CustomerCommand] = [
    customer_commands.Agree(),
    customer_commands.ChoosePassword("pä55 wörd\n"),
    customer_commands.GiveConsent("erase-consent-1", "en", "00"),
    customer_commands.Stop(),
]


def decoder() -> wire.LineDecoder[CustomerCommand]:
    return wire.LineDecoder(CustomerCommand)


@given(st.lists(st.sampled_from(COMMANDS), max_size=8), st.integers(1, 40))
def test_messages_survive_any_cut(sent: list[CustomerCommand], cut: int) -> None:
    stream = b"".join(wire.encode(command) for command in sent)
    receiver = decoder()
    got = [m for at in range(0, len(stream), cut) for m in receiver.feed(stream[at : at + cut])]
    assert got == sent


@given(st.binary(max_size=200))
def test_any_other_bytes_are_refused_cleanly(untrusted: bytes) -> None:
    try:
        decoder().feed(untrusted + b"\n")
    except wire.BadMessage as error:
        assert error.__cause__ is None


@pytest.mark.parametrize(
    "line",
    [
        b'{"type":"EraseNow"}',
        b'{"type":"EnterPin","pin":"123456"}',
        b'{"type":"ChooseDrive"}',
        b'{"type":"ChooseDrive","drive_id":7}',
        b"[" * 100_000,
        b"null",
        b'{"type":"ChooseDrive","drive_id":"' + b"x" * 300 + b'"}',
        b'{"type":"ChoosePassword","password":"' + b"x" * 300 + b'"}',
    ],
)
def test_a_message_of_another_kind_is_refused(line: bytes) -> None:
    with pytest.raises(wire.BadMessage):
        decoder().feed(line + b"\n")


@pytest.mark.parametrize(
    "report",
    [
        events.Identified(replace(cases.PHONE, serial="x" * 300)),
        events.Identified(replace(cases.PHONE, imei=("1",) * 5)),
        events.FactsRead(replace(cases.FACTS, activation="x" * 300)),
        events.DrivesFound((replace(cases.DRIVE, label="x" * 300),)),
        events.DrivesFound((cases.DRIVE,) * 65),
        events.Observed(replace(cases.SEEN, activation="x" * 300)),
        events.EraseSent(EraseCommand.ACKNOWLEDGED, "x" * 300),
        events.Link(LinkState.LOCKED, Family.ANDROID, "x" * 300),
        events.FactsRead(replace(cases.ANDROID_FACTS, accounts=(Account("com.google", 1),) * 65)),
        events.FactsRead(replace(cases.ANDROID_FACTS, accounts=(Account("x" * 300, 1),))),
        events.FactsRead(replace(cases.ANDROID_FACTS, security=Security(build="x" * 300))),
        events.Observed(replace(cases.ANDROID_SEEN, boot_reason="x" * 300)),
    ],
)
def test_a_report_with_more_than_any_phone_has_to_say_is_refused(report: WorkerReport) -> None:
    reports: wire.LineDecoder[WorkerReport] = wire.LineDecoder(WorkerReport)
    with pytest.raises(wire.BadMessage):
        reports.feed(wire.encode(report))


@pytest.mark.parametrize(
    "report",
    [
        events.FactsRead(cases.FACTS),
        events.FactsRead(cases.ANDROID_FACTS),
        events.Observed(cases.SEEN),
        events.Observed(cases.ANDROID_SEEN),
        events.CopyProven(cases.ANDROID_PROOF),
        events.Link(LinkState.CHOOSE_LEVEL, Family.ANDROID, "Google"),
    ],
)
def test_a_report_arrives_as_its_own_familys(report: WorkerReport) -> None:
    reports: wire.LineDecoder[WorkerReport] = wire.LineDecoder(WorkerReport)
    assert reports.feed(wire.encode(report)) == [report]


def test_an_endless_line_is_refused_before_it_fills_memory() -> None:
    receiver = decoder()
    receiver.feed(b"x" * wire.MAX_LINE)
    with pytest.raises(wire.BadMessage):
        receiver.feed(b"x")


def test_a_password_is_never_printed() -> None:
    assert "horse" not in repr(customer_commands.ChoosePassword("horse"))
