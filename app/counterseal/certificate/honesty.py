"""What a certificate must say it did *not* check, and what it does not claim.

The sentences are part of the signed statement, so that they can be read without this program in ten years.
"""

from msgspec import Struct

from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import CopyProof

from .record import TradeInRecord


class Remark(Struct, frozen=True, gc=False):
    """`code` is stable; `text` is its English sentence."""

    code: str
    text: str


DEMO = Remark("demo", "DEMO: signed with demonstration keys. No real trade-in is certified here.")

_ALWAYS_UNCHECKED = (
    Remark("sim-contents", "The contents of SIM and eSIM were not examined."),
    Remark("remote-copies", "Copies held by online services were not examined."),
)
_ERASE_UNCHECKED = (
    Remark("storage-contents", "The memory chips were not read out; the phone was observed over USB."),
    Remark("activation-lock", "The maker's servers were not asked whether the phone is locked to an owner."),
)
_FORGOTTEN = (
    Remark("power-cut", "A power cut took what was known of the device, of its copy and of consent."),
)
_COPY_UNCHECKED = (
    Remark("restore", "The copy was read back and opened with its password; it was not restored to a phone."),
)
_ALWAYS_UNCLAIMED = (
    Remark("emptiness", "This proves who stated what; it does not prove that the device is empty."),
    Remark("time", "Times are the kiosk's own clock; no witness has confirmed them yet."),
    Remark("conformance", "Built from the fields of NIST SP 800-88 Rev. 2; conformance is not claimed."),
    Remark("qualified-signature", "A qualified electronic signature is not claimed."),
)
_ERASE_UNCLAIMED = (
    Remark("validation", "Nobody has validated this result on behalf of the organisation yet."),
)

_AUDITOR = Remark(
    "auditor-access",
    "Not the receipt alone opens the kiosk's sealed copy of this record; the auditor's key does too.",
)


def not_checked(
    record: TradeInRecord, in_family: tuple[Remark, ...], unseen: tuple[str, ...]
) -> tuple[Remark, ...]:
    """`in_family`: what holds for such a phone only. `unseen`: names of observations that were not made."""
    remarks: tuple[Remark, ...] = _ALWAYS_UNCHECKED
    if record.kind is RecordKind.OUTCOME:
        remarks += _ERASE_UNCHECKED if record.phone else _ERASE_UNCHECKED + _FORGOTTEN
    if isinstance(record.copy, CopyProof):
        remarks += _COPY_UNCHECKED
    unobserved = (
        Remark(f"observation-{name}", f"Could not be observed after the erase: {name}.") for name in unseen
    )
    return (*remarks, *in_family, *unobserved)


def claims_not_made(record: TradeInRecord, in_family: tuple[Remark, ...], demo: bool) -> tuple[Remark, ...]:
    """A demonstration says so first."""
    remarks = (DEMO, *_ALWAYS_UNCLAIMED) if demo else _ALWAYS_UNCLAIMED
    of_erase = _ERASE_UNCLAIMED if record.kind is RecordKind.OUTCOME else ()
    of_archive = (_AUDITOR,) if record.auditor else ()
    return (*remarks, *in_family, *of_erase, *of_archive)
