"""Sound evidence: one kiosk, a log of five entries, and what was handed out for each of them."""

import tempfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PIL import Image

from counterseal.certificate.issue import CHAIN_FILE, PROOF_FILE, STATEMENT_FILE, Issued, draft, issue
from counterseal.certificate.page.content import page_of
from counterseal.certificate.page.facts import Table
from counterseal.certificate.page.render import render
from counterseal.certificate.page.typeset import typeset
from counterseal.certificate.sealing.cms import Stamp
from counterseal.certificate.sealing.pades import seal
from counterseal.certificate.verification.record import verify_record
from counterseal.tradein.facts import QrCode
from counterseal.transparency.store import Log
from tests.certificate import android_records, records
from tests.certificate.verify_samples import NEVER_BACK

from . import keys, pki
from .chance import pinned
from .vector import Files

__all__ = ["CHAIN_FILE", "PROOF_FILE", "STATEMENT_FILE"]

CERTIFICATE, RECEIPT, PICTURE = "certificate.pdf", "receipt.txt", "receipt.png"

_RECORDS = {
    "intake": records.INTAKE,
    "erased": records.OUTCOME,
    "returned": records.RETURN,
    "not-proven": replace(records.OUTCOME, observation=NEVER_BACK),
    "android": android_records.android(android_records.E2),
}


class Base(NamedTuple):
    issued: dict[str, Issued]
    log: Files


@cache
def signer() -> keys.VectorSigner:
    return keys.VectorSigner(keys.p256("kiosk"), [pki.kiosk(), pki.issuing().certificate])


@cache
def base() -> Base:
    with pinned("base"), tempfile.TemporaryDirectory() as folder:
        log = Log(Path(folder), signer(), pki.ORIGIN)
        issued = {
            name: issue(draft(record, signer(), log), signer(), log) for name, record in _RECORDS.items()
        }
        log.close()
        return Base(issued, read_folder(Path(folder), "log/"))


@cache
def certificate(name: str) -> bytes:
    """The sealed certificate of a record, as a customer gets it."""
    return sealed(render(base().issued[name]))


@cache
def short() -> bytes:
    """The certificate of the return with little on its page, so that attacks on it stay small files."""
    return sealed(short_page())


def short_page(other: Mapping[str, bytes] | None = None) -> bytes:
    """The page of `short`, not yet sealed; some attachments may be replaced, which `render` would refuse."""
    issued = base().issued["returned"]
    record = verify_record(issued.envelope, issued.proof.encode(), signer().certificate_chain()[0])
    page = page_of(record)
    words = replace(
        page,
        facts=tuple(map(_first_row, page.facts[:1])),
        observations=_first_row(page.observations),
        points=(),
        log=_first_row(page.log),
        verify=replace(page.verify, items=page.verify.items[:1]),
        standing="",
        qr_caption="",
    )
    return typeset(words, QrCode(("1",)), issued.attachments | dict(other or {}))


def _first_row(table: Table) -> Table:
    return replace(table, rows=table.rows[:1])


def sealed(pdf: bytes, by: keys.VectorSigner | None = None, stamp: Stamp | None = None) -> bytes:
    with pinned("seal"):
        return seal(pdf, by or signer(), stamp)


def trust() -> Files:
    chain = pki.pem(*signer().certificate_chain())
    return {"root.pem": pki.pem(pki.root().certificate), CHAIN_FILE: chain}


def statement(name: str = "erased") -> Files:
    return {STATEMENT_FILE: base().issued[name].envelope}


def logged(name: str = "erased") -> Files:
    return {**statement(name), PROOF_FILE: base().issued[name].proof.encode()}


def receipt(name: str = "erased") -> str:
    return base().issued[name].receipt.text


def picture(qr: QrCode, scale: int = 3) -> Image.Image:
    side = len(qr.rows) + 8
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(qr.rows, 4):
        for x, module in enumerate(row, 4):
            image.putpixel((x, y), 0 if module == "1" else 255)
    return image.resize((side * scale, side * scale), Image.Resampling.NEAREST)


def png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def read_folder(folder: Path, prefix: str) -> Files:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {prefix + path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
