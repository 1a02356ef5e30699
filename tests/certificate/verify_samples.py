"""Records of every outcome, and a folder of evidence as a trade-in leaves it."""

import time
from pathlib import Path

from msgspec.structs import replace
from PIL import Image

from counterseal.certificate.issue import PROOF_FILE, STATEMENT_FILE, Issued, draft, issue
from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.page.render import render
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.sealing.pades import seal
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import (
    Consent,
    CopyDecision,
    CopyDeclined,
    CopyProof,
    EraseCommand,
    Identity,
    OldTrust,
    QrCode,
)
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.iphone import IphoneObservation
from counterseal.tradein.stages import ReturnReason
from counterseal.transparency.store import Log
from tests.certificate.records import FACTS, GONE, PHONE

NOW = int(time.time())
"""Keys made within the next half hour were good then already: a new certificate looks an hour back."""
COPY = CopyProof(12_403, 45_210_000_000, "9f86d081884c7d65" * 4, 8_123, 412, 0, 3)
DECLINED = CopyDeclined("no-copy-1", "en", "b" * 64, NOW - 1_000)
ERASED = replace(GONE, passcode_locked=False)
NEVER_BACK = IphoneObservation(command=EraseCommand.CUT_OFF, left_usb=True)
NOT_ERASED = IphoneObservation(
    command=EraseCommand.ACKNOWLEDGED,
    left_usb=True,
    came_back=True,
    same_phone=True,
    activation="Activated",
    old_pairing=OldTrust.ACCEPTED,
    name_reset=False,
)


def intake(phone: Identity = PHONE) -> TradeInRecord:
    return TradeInRecord(
        kind=RecordKind.INTAKE,
        trade_in="T-1",
        reference="R-77",
        staff="S-07",
        started=NOW - 1_100,
        ended=NOW - 1_000,
        phone=phone,
    )


def outcome(
    observation: IphoneObservation,
    copy: CopyDecision = COPY,
    phone: Identity = PHONE,
    reference: str = "R-77",
) -> TradeInRecord:
    return TradeInRecord(
        kind=RecordKind.OUTCOME,
        trade_in="T-1",
        reference=reference,
        staff="S-07",
        started=NOW - 1_100,
        ended=NOW,
        phone=phone,
        facts=FACTS,
        copy=copy,
        consent=Consent(phone.udid, "erase-1", "en", "a" * 64, NOW - 900),
        esim_keep=False,
        observation=observation,
        failures=(FailureCode.PHONE_UNPLUGGED,),
        interruptions=1,
    )


def returned(phone: Identity | None = PHONE) -> TradeInRecord:
    return TradeInRecord(
        kind=RecordKind.RETURN,
        trade_in="T-1",
        reference="R-77",
        staff="S-07",
        started=NOW - 1_100,
        ended=NOW,
        phone=phone,
        return_reason=ReturnReason.CUSTOMER_STOPPED,
    )


def issue_all(signer: FileSigner, log_dir: Path, *records: TradeInRecord) -> list[Issued]:
    log = Log(log_dir, signer, kiosk_name(signer.certificate_chain()[0]).dns)
    try:
        return [issue(draft(record, signer, log), signer, log) for record in records]
    finally:
        log.close()


def write_picture(qr: QrCode, path: Path, scale: int = 4) -> None:
    side = len(qr.rows) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(qr.rows, 4):
        for x, module in enumerate(row, 4):
            image.putpixel((x, y), 0 if module == "1" else 255)
    image.resize((side * scale, side * scale), Image.Resampling.NEAREST).save(path)


def write_evidence(folder: Path, signer: FileSigner) -> None:
    """What `counterseal demo` leaves for an auditor, but for the trusted root."""
    taken, erased = issue_all(signer, folder / "log", intake(), outcome(ERASED))
    (folder / "certificate.pdf").write_bytes(seal(render(erased), signer))
    (folder / STATEMENT_FILE).write_bytes(erased.envelope)
    (folder / PROOF_FILE).write_text(erased.proof)
    (folder / "receipt-outcome.txt").write_text(erased.receipt.text)
    write_picture(taken.receipt.qr, folder / "receipt-intake.png")
    write_picture(erased.receipt.qr, folder / "receipt-outcome.png")
