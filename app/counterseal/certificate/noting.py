"""Issuing a notice: like a record, but with a secret that everybody knows, since it has nothing to hide."""

import base64
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import Certificate
from msgspec import Struct, structs

import counterseal
from counterseal.transparency.merkle import leaf_hash
from counterseal.transparency.proof import Proof

from .commitment import SECRET_BYTES
from .dsse import sign_envelope
from .entry import entry_of
from .intoto import write_statement
from .issue import Log, next_position
from .keys.pki import kiosk_name
from .keys.signer import Signer
from .notice import (
    About,
    Enrol,
    Notice,
    NoticeKind,
    Revocation,
    Rotate,
    kind_of,
    possession_message,
    state,
)
from .statement import Person, Tool
from .stating import tool_sha256

NO_SECRET = bytes(SECRET_BYTES)
"""In the place of a record's secret: whoever has the notice can find its entry."""


class Noted(Struct, frozen=True):
    """A notice that is signed, and once it is logged also proven."""

    kind: NoticeKind
    at: datetime
    envelope: bytes
    leaf_hash: bytes
    proof: str = ""


def note(
    about: About,
    *,
    at: datetime,
    persons: tuple[Person, ...],
    signer: Signer,
    log: Log,
    keep: Callable[[Noted], None],
) -> Noted:
    """Signs and logs a notice; `keep` is called before and after it is logged, and must not return earlier
    than what it is given is safe. Raises OSError when a disk refuses.
    """
    kiosk, position = kiosk_name(signer.certificate_chain()[0]), next_position(log)
    notice = Notice(
        demo=signer.demo,
        seq=position.seq,
        prev=position.prev,
        not_before_checkpoint=position.not_before,
        store=kiosk.store,
        kiosk=kiosk.kiosk,
        persons=persons,
        at=at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        tool=Tool(name="counterseal", version=counterseal.__version__, sha256=tool_sha256()),
        about=about,
    )
    envelope = sign_envelope(write_statement(state(notice)), signer)
    entry = notice_entry(kind_of(about), envelope)
    drafted = Noted(kind_of(about), at, envelope, leaf_hash(entry))
    keep(drafted)
    noted = structs.replace(drafted, proof=notice_proof(log.append(entry)))
    keep(noted)
    return noted


def enrolment(signer: Signer) -> Enrol:
    """That the kiosk signs with this key."""
    return Enrol(certificates=_encode(signer.certificate_chain()))


def rotation(signer: Signer, successor: Signer) -> Rotate:
    """That another key takes over from this one, with the sign that the kiosk holds it."""
    old, new = (one.certificate_chain()[0].public_bytes(Encoding.DER) for one in (signer, successor))
    possession = base64.b64encode(successor.sign(possession_message(old, new))).decode()
    return Rotate(certificates=_encode(successor.certificate_chain()), possession=possession)


def revocation(crl: bytes) -> Revocation:
    """That the kiosk knows this list (DER)."""
    return Revocation(crl_sha256=hashlib.sha256(crl).hexdigest())


def _encode(certificates: Sequence[Certificate]) -> tuple[str, ...]:
    return tuple(base64.b64encode(one.public_bytes(Encoding.DER)).decode() for one in certificates)


def notice_entry(kind: NoticeKind, envelope: bytes) -> bytes:
    """What the log holds for this notice."""
    return entry_of(kind, NO_SECRET, envelope)


def notice_proof(proof: Proof) -> str:
    """The proof as it lies beside the notice."""
    return replace(proof, extra=NO_SECRET).text()
