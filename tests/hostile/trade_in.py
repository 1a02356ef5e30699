"""A trade-in as far as it goes: each step once, or twice where the customer would be offered that."""

import queue
from dataclasses import dataclass, field
from typing import Final

from counterseal.tradein import orders
from counterseal.tradein.events import (
    Cancelled,
    CopyFinished,
    CopyNotProven,
    CopyProven,
    DriveReady,
    DrivesFound,
    EraseSent,
    FactsRead,
    Failed,
    Identified,
    Observed,
    PasswordSet,
    WorkerReport,
)
from counterseal.tradein.facts import CopyProof, EraseCommand
from counterseal.tradein.failures import Failure, may_retry
from counterseal.tradein.families import Observation
from counterseal.tradein.orders import Order
from tests.phones.steps import PASSWORD
from tests.phones.worker_process import R, WorkerProcess

STEP_SECONDS: Final = 20.0
"""Then the customer stops. Where a step may wait for people or phones for ever, that is how it ends."""
STOP_SECONDS: Final = 10.0
"""For stopping what runs: two in the contract, on a machine with nothing else to do."""


class _Ends(Exception):
    """A step could not be done."""


@dataclass
class TradeIn:
    """How far it came, how it ended, and what was claimed on the way."""

    worker: WorkerProcess
    step: str = ""
    how: str = "done"
    proof: CopyProof | None = None
    observation: Observation | None = None
    failures: list[Failure] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.step}: {self.how}"

    def run(self, *, copies: bool) -> None:
        """Everything in its order. Without a copy, the customer has declined one."""
        try:
            self._run(copies=copies)
        except _Ends as ends:
            self.how = str(ends)

    def _run(self, *, copies: bool) -> None:
        worker = self.worker
        phone = self._do(orders.Connect(None, worker.level), Identified).phone
        self._do(orders.ReadFacts(), FactsRead)
        if copies:
            self._copy()
        sent = self._do(orders.Erase(phone, keep_esim=False), EraseSent)
        if sent.command is EraseCommand.HANDED_OVER:
            worker.by_hand()
        self.observation = self._do(orders.Observe(phone, sent.command, sent.route), Observed).observation

    def _copy(self) -> None:
        drives = self._do(orders.FindDrives(), DrivesFound).drives
        self._do(orders.UseDrive(drives[0].drive_id), DriveReady)
        self._do(orders.SetPassword(PASSWORD, existing=False), PasswordSet)
        self._do(orders.Copy(), CopyFinished)
        self.proof = self._do(orders.Prove(), CopyProven).proof

    def _do(self, order: Order, kind: type[R]) -> R:
        self.step = type(order).__name__
        report = self._attempt(order, kind)
        if isinstance(report, Failed) and may_retry(report.failure):
            report = self._attempt(order, kind)
        if isinstance(report, kind):
            return report
        raise _Ends(report.failure.code if isinstance(report, Failed) else "not proven")

    def _attempt(self, order: Order, kind: type[R]) -> R | Failed | CopyNotProven:
        self.worker.order(order)
        report = self._next(STEP_SECONDS, (kind, Failed, CopyNotProven))
        if report is None:
            self.worker.order(orders.Cancel())
            assert self._next(STOP_SECONDS, (Cancelled,)) is not None, f"{self.step} did not stop"
            raise _Ends("stopped")
        if isinstance(report, Failed):
            self.failures.append(report.failure)
        assert isinstance(report, kind | Failed | CopyNotProven)
        return report

    def _next(self, within: float, kinds: tuple[type, ...]) -> WorkerReport | None:
        try:
            return self.worker.wait_for(lambda report: isinstance(report, kinds), within)
        except queue.Empty:
            return None
