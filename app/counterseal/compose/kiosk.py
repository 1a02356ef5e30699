"""A kiosk's core, from its configuration: where its keys, log, accounts and journal are."""

import asyncio
import logging
import os
import resource
import secrets
import signal
from datetime import UTC, datetime
from pathlib import Path

from cryptography.x509 import Certificate

from counterseal.certificate.keys.keyring import rotate_by
from counterseal.core.config import KioskConfig, OfficePrinterPlace, ReceiptPrinterPlace
from counterseal.core.courier_line import CourierLine
from counterseal.core.evidence import Evidence
from counterseal.core.journal import Journal
from counterseal.core.kiosk import Kiosk, socket_path
from counterseal.core.policy import in_force
from counterseal.core.session import Session
from counterseal.phones.sandbox import available as sandbox
from counterseal.printing.office_printer import OfficePrinter
from counterseal.printing.printer import Printer
from counterseal.printing.receipt_printer import ReceiptPrinter
from counterseal.staff.accounts import Accounts
from counterseal.staff.sign_in import Desk

from .keys import keys_dir, open_keyring
from .reader import open_reader

PEPPER_BYTES = 32


def run_core(config: KioskConfig) -> bool:
    """Serves one kiosk until SIGTERM or SIGINT; or until it is to begin anew, and then returns True.

    Raises KeyRefused, NotInMemoryError, NoSandboxError or OSError when the kiosk cannot be trusted to run.
    """
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold what may never be on a disk
    os.umask(0o077)
    sandbox.check()
    return asyncio.run(_serve(in_force(config)))


async def _serve(config: KioskConfig) -> bool:
    kiosk = Kiosk(
        config,
        Session(config.runtime),
        Journal(config.state / "journal"),
        _open_evidence(config),
        Desk(open_accounts(config.state), config.state / "lockout.json"),
        reader=open_reader(config.badge_reader),
        printer=open_printer(config),
    )
    serving = asyncio.create_task(kiosk.run())
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, serving.cancel)
    try:
        await serving
    except asyncio.CancelledError:
        logging.getLogger(__name__).info("stopped")
        return False
    return True


def _open_evidence(config: KioskConfig) -> Evidence:
    """A key that waits for its turn gets it now, on record: no trade-in is under way yet."""
    keyring = open_keyring(config)
    successor = keyring.pending()
    courier = CourierLine(socket_path(config.runtime, "courier"), config.courier_seconds)
    notary = courier if config.courier else None
    evidence = Evidence.open(
        config.state,
        keyring.current(),
        successor,
        config.keep_days,
        notary,
        crls=keyring.revocations(),
        config_sha256=config.sha256,
    )
    if successor:
        keyring.finish_rotation()
    _remind(keyring.chain()[0])
    return evidence


def open_printer(config: KioskConfig) -> Printer | None:
    match config.printer:
        case ReceiptPrinterPlace(device, paper_mm):
            return ReceiptPrinter(device, paper_mm)
        case OfficePrinterPlace(queue, socket):
            return OfficePrinter(socket, queue)
        case None:
            return None


def _remind(leaf: Certificate) -> None:
    """A kiosk whose certificate has ended cannot name the next one, and must begin a new log."""
    if datetime.now(UTC) > rotate_by(leaf):
        ends = leaf.not_valid_after_utc.date()
        logging.getLogger(__name__).warning(
            "the certificate ends on %s: counterseal setup request --rotate", ends
        )


def open_accounts(state: Path) -> Accounts:
    """The staff accounts; the pepper that guards them is made with the first one."""
    return Accounts.open(state / "staff.json", _pepper(pepper_file(state)))


def pepper_file(state: Path) -> Path:
    return keys_dir(state) / "staff-pepper"


def _pepper(path: Path) -> bytes:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(PEPPER_BYTES))
    return path.read_bytes()
