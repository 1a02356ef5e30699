"""One kiosk without keys for a test, and a customer at its socket."""

import asyncio
import contextlib
import errno
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from argon2 import PasswordHasher
from msgspec import Struct
from msgspec.structs import replace

from counterseal.certificate.dsse import read_envelope
from counterseal.certificate.issue import Draft
from counterseal.certificate.statement import read_statement
from counterseal.compose.reader import open_reader
from counterseal.core.config import KioskConfig, LinesPlace
from counterseal.core.evidence import Evidence, HandedOut
from counterseal.core.journal import Drafted, Journal
from counterseal.core.kiosk import Kiosk, socket_path
from counterseal.core.notices import NoSuchRecordError, Notices
from counterseal.core.session import Session
from counterseal.printing.printer import Printer
from counterseal.staff.accounts import Accounts
from counterseal.staff.sign_in import Desk
from counterseal.tradein import customer_commands, events, staff_commands, wire
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.stages import Stage
from counterseal.tradein.views import CustomerView, StageName
from tests.tradein import cases

OPENED = events.Opened("T-1", "TILL-7", "S-01", 90)


class PaperNotices(Notices):
    """Notices without keys: what was put on record, and in whose name."""

    def __init__(self) -> None:
        self.beats = 0
        self.amended: list[tuple[staff_commands.Amendment, tuple[str, ...]]] = []
        self.full = False

    def heartbeat_is_due(self) -> bool:
        return not self.beats

    def heartbeat(self) -> None:
        self.beats += 1

    def amend(self, amendment: staff_commands.Amendment, people: Sequence[str]) -> None:
        if self.full:
            raise OSError(errno.ENOSPC, "private words")
        if amendment.index:
            raise NoSuchRecordError
        self.amended.append((amendment, tuple(people)))


_ENVELOPE = (Path(__file__).parents[1] / "vectors/envelope-of-intake_pass/statement.dsse.json").read_bytes()
_PAYLOAD = read_envelope(_ENVELOPE).payload
_SAMPLE = Draft(read_statement(_PAYLOAD), _PAYLOAD, _ENVELOPE, bytes(32), b"")


class Paper(Evidence):
    """Evidence without keys: a receipt per record, and a disk that can be full."""

    def __init__(self) -> None:
        self.notices = self.paper_notices = PaperNotices()
        self.drafts = dict[bytes, RecordKind]()
        """What was drafted, by what the log would hold of it."""
        self.issued: list[RecordKind] = []
        self.full = False
        self.meanwhile: Callable[[], object] = int
        """What happens while a record is being made, in the thread that makes it."""

    def draft(self, kind: RecordKind, _stage: Stage, before: Draft | None = None) -> Draft:
        if before is not None and self.drafts[before.entry] is kind:
            return before
        made = replace(_SAMPLE, entry=bytes([len(self.drafts)]))
        self.drafts[made.entry] = kind
        return made

    def issue(self, drafted: Draft) -> HandedOut:
        if self.full:
            raise OSError(errno.ENOSPC, "private words")
        self.meanwhile()
        kind = self.drafts[drafted.entry]
        self.issued.append(kind)
        return HandedOut(replace(cases.RECEIPT, kind=kind.value), None)

    def is_logged(self, _drafted: Drafted) -> bool:
        return False


class Counter:
    """One kiosk's folders and evidence, for as many starts of its core as a test needs."""

    def __init__(self, state: Path, runtime: Path) -> None:
        self.config = KioskConfig(state, runtime, LinesPlace(runtime / "no-reader"), demo=True)
        self.paper = Paper()
        self.printer: Printer | None = None
        self.session = Session(runtime)
        self.accounts = Accounts.open(
            state / "staff.json", bytes(32), PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
        )
        self.desk = Desk(self.accounts, state / "lockout.json")

    def kiosk(self) -> Kiosk:
        journal = Journal(self.config.state / "journal")
        return Kiosk(
            self.config,
            self.session,
            journal,
            self.paper,
            self.desk,
            reader=open_reader(self.config.badge_reader),
            printer=self.printer,
        )

    @asynccontextmanager
    async def serving(self) -> AsyncIterator["Screen"]:
        """The customer's screen at a kiosk that serves until the context ends, or fails with it."""
        for role in ("customer", "staff"):
            socket_path(self.config.runtime, role).unlink(missing_ok=True)
        kiosk = self.kiosk()
        serving = asyncio.create_task(kiosk.run())
        await until(lambda: serving.done() or self._listens())
        if serving.done():
            serving.result()
        reader, writer = await asyncio.open_unix_connection(socket_path(self.config.runtime, "customer"))
        try:
            yield Screen(kiosk, serving, reader, writer)
        finally:
            writer.close()
            serving.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await serving

    def _listens(self) -> bool:
        return socket_path(self.config.runtime, "staff").exists()


class Screen:
    """A customer at the socket, and the kiosk's own queue for what only it notices."""

    def __init__(
        self,
        kiosk: Kiosk,
        serving: "asyncio.Task[None]",
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self.kiosk = kiosk
        self.serving = serving
        self._reader = reader
        self._writer = writer
        self._decoder: wire.LineDecoder[CustomerView] = wire.LineDecoder(CustomerView)
        self.view = CustomerView(StageName.IDLE)

    def send(self, *commands: Struct) -> None:
        """All in one packet."""
        self._writer.write(b"".join(wire.encode(command) for command in commands))

    async def until(self, wanted: Callable[[CustomerView], bool]) -> CustomerView:
        while not wanted(self.view):
            [self.view] = self._decoder.feed(await self._reader.readline())
        return self.view

    async def until_stage(self, stage: StageName) -> CustomerView:
        return await self.until(lambda view: view.stage is stage)

    async def open_until_receipt(self, opened: events.Opened = OPENED) -> None:
        self.kiosk.post(opened)
        await self.until_stage(StageName.WELCOME)
        self.send(customer_commands.Agree())
        await self.until(lambda view: view.qr is not None)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.01)
