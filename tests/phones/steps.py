"""A trade-in's steps, ordered from a worker one after another."""

from counterseal.tradein import orders
from counterseal.tradein.events import (
    CopyFinished,
    CopyNotProven,
    CopyProven,
    DriveReady,
    DrivesFound,
    EraseSent,
    FactsRead,
    Identified,
    Observed,
    PasswordSet,
)
from counterseal.tradein.facts import CopyProof, EraseCommand, Identity, ProofFaults
from counterseal.tradein.families import Observation, PhoneFacts
from counterseal.tradein.families.iphone import IphoneFacts

from .worker_process import WorkerProcess

PASSWORD = "correct horse 7"


def connect(worker: WorkerProcess, expected: Identity | None = None) -> Identity:
    worker.order(orders.Connect(expected, worker.level))
    return worker.wait(Identified).phone


def facts(worker: WorkerProcess) -> PhoneFacts:
    worker.order(orders.ReadFacts())
    return worker.wait(FactsRead).facts


def iphone_facts(worker: WorkerProcess) -> IphoneFacts:
    read = facts(worker)
    assert isinstance(read, IphoneFacts)
    return read


def use_drive(worker: WorkerProcess) -> None:
    worker.order(orders.FindDrives())
    found = worker.wait(DrivesFound)
    worker.order(orders.UseDrive(found.drives[0].drive_id))
    worker.wait(DriveReady)


def set_password(worker: WorkerProcess) -> None:
    worker.order(orders.SetPassword(PASSWORD, existing=False))
    worker.wait(PasswordSet)


def prepare(worker: WorkerProcess) -> Identity:
    """Everything that comes before the copy."""
    phone = connect(worker)
    use_drive(worker)
    set_password(worker)
    return phone


def copy(worker: WorkerProcess) -> None:
    worker.order(orders.Copy())
    worker.wait(CopyFinished)


def prove(worker: WorkerProcess) -> CopyProof | ProofFaults:
    worker.order(orders.Prove())
    report = worker.wait_for(lambda report: isinstance(report, CopyProven | CopyNotProven))
    assert isinstance(report, CopyProven | CopyNotProven)
    return report.proof if isinstance(report, CopyProven) else report.faults


def erase(worker: WorkerProcess, phone: Identity) -> EraseSent:
    worker.order(orders.Erase(phone, keep_esim=False))
    return worker.wait(EraseSent)


def observe(worker: WorkerProcess, phone: Identity, sent: EraseSent) -> Observation:
    worker.order(orders.Observe(phone, sent.command, sent.route))
    if sent.command is EraseCommand.HANDED_OVER:
        worker.by_hand()
    return worker.wait(Observed).observation
