"""One kiosk with a worker that plays a part: the unhappy paths of the core itself."""

import asyncio
import contextlib
import errno
import os
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core import kiosk as core
from counterseal.core.journal import Drafted, Entry, Journal, read
from counterseal.core.stopping import CannotGoOnError
from counterseal.tradein import customer_commands, deadlines, events, staff_commands, stages, wire
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import EraseCommand, LinkState
from counterseal.tradein.failures import Failure, FailureCode
from counterseal.tradein.families.android import EraseRoute
from counterseal.tradein.language import Language
from counterseal.tradein.stages import ReturnReason, Stage
from counterseal.tradein.views import Amended, Answer, CustomerView, GateName, GateState, StageName
from counterseal.transparency.merkle import leaf_hash
from tests.tradein import cases

from .one_kiosk import OPENED, Counter, until
from .scripted_worker import Cue, play

PATIENCE = 20
IDENTIFIED: list[list[Cue]] = [[events.Identified(cases.PHONE)]]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    with tempfile.TemporaryDirectory(dir="/dev/shm") as runtime:
        yield Counter(tmp_path, Path(runtime))


def run(test: Coroutine[None, None, None]) -> None:
    asyncio.run(asyncio.wait_for(test, PATIENCE))


def failed(code: FailureCode) -> Callable[[CustomerView], bool]:
    return lambda view: view.failure is not None and view.failure.code is code


def battery(state: GateState) -> Callable[[CustomerView], bool]:
    return lambda view: state in [gate.state for gate in view.gates if gate.name is GateName.BATTERY]


def offered(stage: StageName, answer: Answer) -> Callable[[CustomerView], bool]:
    return lambda view: view.stage is stage and answer in view.answers


def test_a_dead_worker_is_told_and_replaced(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script: dict[str, list[list[Cue]]] = {"Connect": IDENTIFIED, "ReadFacts": [["die"]]}
    play(monkeypatch, tmp_path, script)

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.ReceiptKept())
            await screen.until(failed(FailureCode.WORKER_DIED))
            play(monkeypatch, tmp_path, script | {"ReadFacts": [[events.FactsRead(cases.FACTS)]]})
            screen.send(customer_commands.Retry())
            await screen.until(lambda view: view.stage is StageName.CHECK and bool(view.gates))

    run(test())
    assert counter.paper.issued == [RecordKind.INTAKE]


def test_a_worker_that_cannot_be_started_is_a_dead_one(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent")

    async def test() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            screen.kiosk.post(customer_commands.Agree())
            await screen.until(failed(FailureCode.WORKER_DIED))

    run(test())


def test_a_worker_without_a_word_is_ended(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deadlines, "SILENCE", 0.2)
    play(
        monkeypatch,
        tmp_path,
        {
            "Connect": IDENTIFIED,
            "ReadFacts": [[events.FactsRead(cases.FACTS)]],
            "FindDrives": [[events.DrivesFound((cases.DRIVE,))]],
            "UseDrive": [[events.DriveReady(cases.DRIVE)]],
            "SetPassword": [[events.PasswordSet()]],
            "Copy": [[]],
        },
    )

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.ReceiptKept())
            await screen.until(lambda view: bool(view.gates))
            screen.send(customer_commands.GoOn())
            await screen.until(lambda view: bool(view.drives))
            screen.send(customer_commands.ChooseDrive(cases.DRIVE.drive_id))
            await screen.until_stage(StageName.SECRET)
            screen.send(customer_commands.ChoosePassword("correct horse"))
            await screen.until(failed(FailureCode.WORKER_DIED))

    run(test())
    assert "correct horse" not in (counter.config.state / "journal").read_text()


@pytest.mark.parametrize("flood", [events.PasscodePrompt(True), events.Link(LinkState.LOCKED)])
def test_a_worker_that_floods_is_ended(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flood: events.WorkerReport
) -> None:
    line = wire.encode(flood).decode()
    play(monkeypatch, tmp_path, {"Connect": [[line * core.MOST_WAITING * 40]]})

    async def test() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            screen.kiosk.post(customer_commands.Agree())
            await screen.until(failed(FailureCode.WORKER_DIED))

    run(test())


def test_a_screen_that_floods_is_cut_off_and_the_trade_in_goes_on(
    counter: Counter, caplog: pytest.LogCaptureFixture
) -> None:
    async def test() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            await screen.until_stage(StageName.WELCOME)
            screen.send(*[customer_commands.Acknowledge()] * core.MOST_WAITING * 40)
            await until(lambda: "bad-command" in caplog.messages)
            assert not screen.serving.done()

    run(test())


def test_gates_that_block_are_read_again(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "READ_AGAIN", 0.01)
    empty, charged = replace(cases.FACTS, battery_percent=5), cases.FACTS
    play(
        monkeypatch,
        tmp_path,
        {"Connect": IDENTIFIED, "ReadFacts": [[events.FactsRead(empty)], [events.FactsRead(charged)]]},
    )

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.ReceiptKept())
            await screen.until(battery(GateState.BLOCKED))
            await screen.until(battery(GateState.PASSED))

    run(test())


def test_only_a_command_that_means_something_holds_the_deadline_off(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def soon(stage: Stage) -> float | None:
        return 0.3 if isinstance(stage, stages.Welcome) else None

    monkeypatch.setattr(deadlines, "deadline", soon)

    async def test() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            await screen.until_stage(StageName.WELCOME)
            waiting = asyncio.create_task(screen.until(failed(FailureCode.NOBODY_ANSWERED)))
            while not waiting.done():
                screen.send(customer_commands.Acknowledge())
                await asyncio.sleep(0.01)
            await waiting

    run(test())


def test_a_touch_holds_the_deadline_off_and_the_last_seconds_are_counted_out(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deadlines, "WARNING", 5 * 60 - 2)

    async def test() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            assert (await screen.until_stage(StageName.WELCOME)).closing is None
            closing = (await screen.until(lambda view: view.closing is not None)).closing
            assert closing in range(5 * 60 - PATIENCE, 5 * 60 - 1)  # looked at once a second, or so
            screen.send(customer_commands.StillHere())
            assert (await screen.until(lambda view: view.closing is None)).stage is StageName.WELCOME

    run(test())


def test_the_next_customer_is_greeted_as_the_shop_has_it(counter: Counter) -> None:
    async def test() -> None:
        async with counter.serving() as screen:
            usual = (await screen.until_stage(StageName.IDLE)).comfort
            screen.kiosk.post(OPENED)
            screen.send(customer_commands.SetComfort(Comfort(Language.ARABIC, speech=True)))
            await screen.until(lambda view: view.comfort.speech)
            screen.send(customer_commands.Stop())
            await screen.until(lambda view: view.qr is not None)
            screen.send(customer_commands.Acknowledge())
            assert (await screen.until_stage(StageName.IDLE)).comfort == usual == Comfort()

    run(test())


def test_an_erase_that_is_handed_over_has_its_time(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def soon(stage: Stage) -> float | None:
        return 0.3 if isinstance(stage, stages.Erasing) and stage.handed_over else None

    monkeypatch.setattr(deadlines, "deadline", soon)
    play(
        monkeypatch,
        tmp_path,
        {
            "Connect": [[events.Identified(cases.ANDROID)]],
            "ReadFacts": [[events.FactsRead(cases.ANDROID_FACTS)]],
            "Erase": [[events.EraseSent(EraseCommand.HANDED_OVER, EraseRoute.SETTINGS)]],
        },
    )

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.ReceiptKept())
            await screen.until(offered(StageName.CHECK, Answer.GO_ON))
            screen.send(customer_commands.GoOn())
            await screen.until_stage(StageName.CHOOSE_COPY)
            screen.send(customer_commands.DeclineCopy("w", "en", "h"))
            await screen.until(offered(StageName.SIGN_OUT, Answer.GO_ON))
            screen.send(customer_commands.GoOn())
            await screen.until(offered(StageName.CONFIRM_ERASE, Answer.GIVE_CONSENT))
            screen.send(customer_commands.GiveConsent("w", "en", "h"))
            view = await screen.until_stage(StageName.RETURNED)
            assert view.reasons == (ReturnReason.STOPPED_AT_RESET,)

    run(test())


def test_a_deadline_that_was_held_off_while_it_waited_has_not_passed(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, tmp_path, {})

    async def test() -> None:
        async with counter.serving() as screen:
            for event in (
                OPENED,
                customer_commands.Agree(),
                events.DeadlinePassed(),
                customer_commands.Stop(),
            ):
                screen.kiosk.post(event)
            view = await screen.until(lambda view: view.stage is StageName.RETURNED and view.qr is not None)
            assert view.reasons == (ReturnReason.CUSTOMER_STOPPED,)

    run(test())
    stages_written = [entry.stage for entry in read(counter.config.state / "journal")]
    assert list(dict.fromkeys(stages_written)) == [StageName.WELCOME, StageName.INTAKE, StageName.RETURNED]


def test_a_stop_right_after_the_phone_is_known_gets_the_return_receipt(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED})

    async def test() -> None:
        async with counter.serving() as screen:
            loop = asyncio.get_running_loop()
            counter.paper.meanwhile = lambda: loop.call_soon_threadsafe(
                screen.kiosk.post, customer_commands.Stop()
            )
            screen.kiosk.post(OPENED)
            screen.kiosk.post(customer_commands.Agree())
            view = await screen.until(lambda view: view.stage is StageName.RETURNED and view.qr is not None)
            assert view.receipt_kind == "return"

    run(test())
    assert counter.paper.issued == [RecordKind.INTAKE, RecordKind.RETURN]


def test_the_last_words_of_a_worker_do_not_reach_the_next_customer(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    last_words = events.Failed(Failure(FailureCode.PHONE_ERROR))
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED, "Release": [[f"wait at {gate}", last_words, "die"]]})

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.Stop())
            await screen.until(lambda view: view.receipt_kind == "return")
            screen.kiosk.post(customer_commands.Acknowledge())
            screen.kiosk.post(replace(OPENED, trade_in="T-2", reference="TILL-8"))
            await screen.until_stage(StageName.IDLE)
            await asyncio.to_thread(gate.write_bytes, b"")  # the worker says its last words now
            await screen.until_stage(StageName.WELCOME)
            screen.send(customer_commands.Agree())
            await screen.until(lambda view: view.stage is not StageName.WELCOME)
            assert screen.view.stage is StageName.INTAKE

    run(test())


def test_a_kiosk_that_is_told_to_end_while_it_forgets_closes_its_sockets(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED, "Release": [[f"wait at {gate}", "die"]]})

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.Stop())
            await screen.until(lambda view: view.receipt_kind == "return")
            screen.send(customer_commands.Acknowledge())
            await screen.until_stage(StageName.IDLE)  # and now it waits for the worker, to forget
            screen.serving.cancel()
            await asyncio.sleep(0)
            await asyncio.to_thread(gate.write_bytes, b"")  # the phone is let go of all the same
            with contextlib.suppress(asyncio.CancelledError):
                await screen.serving
            with pytest.raises(asyncio.IncompleteReadError):
                await screen._reader.readexactly(1 << 20)

    run(test())


def test_how_a_customer_wants_the_screen_fills_no_journal(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED})

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            screen.send(customer_commands.Stop())
            await screen.until(lambda view: view.receipt_kind == "return")
            before = len(read(counter.config.state / "journal"))
            screen.send(customer_commands.SetComfort(Comfort(Language.CZECH)))
            await screen.until(lambda view: view.comfort.language is Language.CZECH)
            assert len(read(counter.config.state / "journal")) == before

    run(test())


def test_a_journal_that_cannot_be_written_stops_the_kiosk_before_anything_is_done(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = tmp_path / "begun"
    play(monkeypatch, tmp_path, {"Connect": [[f"touch {begun}"]]})

    def full(_journal: Journal, _entry: Entry) -> None:
        raise OSError(errno.ENOSPC, "private words")

    async def stopped() -> None:
        async with counter.serving() as screen:
            screen.kiosk.post(OPENED)
            await screen.until_stage(StageName.WELCOME)
            with monkeypatch.context() as disk:
                disk.setattr(Journal, "append", full)
                screen.send(customer_commands.Agree())
                await until(screen.serving.done)
            assert screen.view.stage is StageName.WELCOME
            assert not begun.exists()

    async def started_again() -> None:
        async with counter.serving() as screen:
            view = await screen.until(lambda view: view.qr is not None)
            assert view.reasons == (ReturnReason.INTERRUPTED,)

    with pytest.raises(CannotGoOnError, match=r"^No space left on device \(test_kiosk.py:\d+\)$"):
        run(stopped())
    run(started_again())
    assert counter.paper.issued == [RecordKind.RETURN]


def test_a_record_that_the_disk_refused_is_made_when_the_kiosk_is_started_again(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED})

    async def stopped() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()
            counter.paper.full = True
            screen.send(customer_commands.Stop())
            view = await screen.until_stage(StageName.RETURNED)
            assert view.qr is None
            await until(screen.serving.done)

    async def started_again() -> None:
        async with counter.serving() as screen:
            view = await screen.until(lambda view: view.receipt_kind == "return")
            assert view.reasons == (ReturnReason.CUSTOMER_STOPPED,)
            screen.send(customer_commands.Acknowledge())
            await screen.until_stage(StageName.IDLE)

    with pytest.raises(CannotGoOnError):
        run(stopped())
    with pytest.raises(CannotGoOnError):  # as often as it is tried while the disk is full
        run(started_again())
    counter.paper.full = False
    run(started_again())
    assert counter.paper.issued == [RecordKind.INTAKE, RecordKind.RETURN]
    assert len(counter.paper.drafts) == 2  # the one that could not be logged was, as it was signed


def test_what_is_about_to_be_logged_is_journaled_first(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    play(monkeypatch, tmp_path, {"Connect": IDENTIFIED})
    seen: list[Drafted | None] = []
    counter.paper.meanwhile = lambda: seen.append(read(counter.config.state / "journal")[-1].drafted)

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.open_until_receipt()

    run(test())
    (drafted,) = seen
    assert drafted is not None
    (entry,) = counter.paper.drafts
    assert drafted.leaf_sha256 == leaf_hash(entry).hex()
    assert counter.session.draft() is None


def test_a_pairing_that_a_crash_left_is_taken_back(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = tmp_path / "released"
    play(monkeypatch, tmp_path, {"Release": [[f"touch {released}", "die"]]})
    counter.session.save(7, cases.BEFORE_ERASE[3])
    pairing = counter.session.phone / "pairing"
    pairing.mkdir()
    (pairing / "record.plist").write_bytes(b"key")

    async def test() -> None:
        async with counter.serving() as screen:
            await screen.until(lambda view: view.receipt_kind == "return")
            screen.send(customer_commands.Acknowledge())
            await until(lambda: not pairing.exists())
            assert released.exists()

    run(test())


def test_a_free_kiosk_shows_life_and_puts_entries_about_entries_on_record(counter: Counter) -> None:
    async def test() -> None:
        async with counter.serving() as screen:
            await until(lambda: counter.paper.paper_notices.beats == 1)
            void, unknown = (
                staff_commands.VoidRecord(index, staff_commands.VoidReason.TEST) for index in (0, 1)
            )
            people = ("S-01", "S-02")
            assert await screen.kiosk._records.put_on_record(void, people) is Amended.DONE
            assert await screen.kiosk._records.put_on_record(unknown, people) is Amended.NO_SUCH_RECORD
            assert counter.paper.paper_notices.amended == [(void, people)]
            screen.kiosk.post(OPENED)
            await screen.until_stage(StageName.WELCOME)
            assert await screen.kiosk._records.put_on_record(void, people) is Amended.NOT_NOW

    run(test())


def test_an_entry_about_an_entry_that_the_disk_refuses_ends_the_kiosk(counter: Counter) -> None:
    """As any record does: to go on would be to write on a log that may be torn."""

    async def test() -> None:
        async with counter.serving() as screen:
            await until(lambda: counter.paper.paper_notices.beats == 1)
            counter.paper.paper_notices.full = True
            screen.kiosk._records.amend(
                staff_commands.VoidRecord(0, staff_commands.VoidReason.TEST), ("S-01", "S-02")
            )
            with pytest.raises(CannotGoOnError, match="No space left"):
                await screen.serving

    with contextlib.suppress(CannotGoOnError):  # leaving the context says it again
        run(test())
