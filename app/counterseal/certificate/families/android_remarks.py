"""What a certificate for an Android phone does not show, and how far its evidence reaches."""

from collections.abc import Iterator

from counterseal.certificate.catalogue import Technique
from counterseal.certificate.honesty import Remark
from counterseal.certificate.record import TradeInRecord
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import CopyLevel, CopyProof
from counterseal.tradein.families.android import AndroidObservation, EraseRoute, EvidenceLevel
from counterseal.tradein.stages import ReturnReason

LEVELS = {
    EvidenceLevel.E0: Remark("E0", "Evidence level E0: too few signs of an erase were seen."),
    EvidenceLevel.E1: Remark(
        "E1",
        "Evidence level E1: the same phone came back without the access it had given us, which its owner "
        "can also take away by hand.",
    ),
    EvidenceLevel.E1B: Remark(
        "E1b",
        "Evidence level E1b: the same phone came back with another MTP serial number and no storage open, "
        "as after an erase, which less than an erase can also bring about.",
    ),
    EvidenceLevel.E2: Remark(
        "E2",
        "Evidence level E2: Android's trade-in mode, which opens only on a phone that is reset and not yet "
        "set up, vouched for this phone.",
    ),
    EvidenceLevel.E3: Remark(
        "E3",
        "Evidence level E3: looked through from inside, the phone ran its maker's system and held no "
        "account, no files and no apps of an owner.",
    ),
}

_MEMORY_CARD = Remark("memory-card", "The contents of a memory card, if there was one, were not examined.")
_APP_DATA = Remark("app-data", "What apps keep for themselves was not copied: Android gives it to nobody.")
_FILES_ONLY = Remark(
    "files-only", "Only photos and files were copied: no contacts, messages, call list or calendar."
)
_RESET_PROTECTION = Remark(
    "reset-protection", "Whether reset protection still ties the phone to an owner could not be read."
)
_MTP_SERIAL = Remark(
    "mtp-serial", "The phone's MTP serial number, which an erase changes, could not be compared."
)
_BOOT_REASON = Remark(
    "boot-reason", "Why the phone last started is in its maker's own words: recorded, not relied on."
)
_RESCUE = Remark(
    "rescue",
    "The wipe ran in the recovery system: nobody confirmed it there; reset protection may stay.",
)
_TEST_HARNESS = Remark(
    "test-harness", "The phone was left in test harness mode: it needs one more reset before anybody uses it."
)
_WIPED_AGAIN = Remark(
    "evaluated", "To look inside, the phone was put into evaluation; the second erase that follows did begin."
)
_WIPES_AGAIN = Remark(
    "evaluated-unseen",
    "To look inside, the phone was put into evaluation; the second erase that follows was not seen.",
)
_RESET_OPEN = Remark(
    "reset-open", "The phone's own reset had been opened; whether it was used was not observed."
)
_MAKERS_WORD = Remark(
    "makers-word", "That purge destroyed the keys rests on the maker's implementation; it was not observed."
)


def not_checked(record: TradeInRecord, seen: AndroidObservation | None) -> tuple[Remark, ...]:
    """`seen`: what was observed after an erase."""
    return (*_of_copy(record), *_of_erase(record, seen))


def claims_not_made(technique: Technique) -> tuple[Remark, ...]:
    """A purge that nobody can see is the maker's word."""
    return (_MAKERS_WORD,) if technique.ce_traceability else ()


def _of_copy(record: TradeInRecord) -> Iterator[Remark]:
    if isinstance(record.copy, CopyProof):
        yield _APP_DATA
        if record.copy.level is CopyLevel.FILES:
            yield _FILES_ONLY


def _of_erase(record: TradeInRecord, seen: AndroidObservation | None) -> Iterator[Remark]:
    if record.kind is not RecordKind.INTAKE:
        yield _MEMORY_CARD
    if record.return_reason is ReturnReason.STOPPED_AT_RESET:
        yield _RESET_OPEN
    if seen is None:
        return
    checks = {
        _RESET_PROTECTION: seen.reset_protection is None,
        _MTP_SERIAL: seen.mtp_serial_changed is None,
        _BOOT_REASON: seen.boot_reason is not None,
        _RESCUE: seen.route == EraseRoute.RESCUE,
        _TEST_HARNESS: seen.route == EraseRoute.TEST_HARNESS,
    }
    yield from (remark for remark, applies in checks.items() if applies)
    if seen.inspected and seen.route != EraseRoute.TEST_HARNESS:
        yield _WIPED_AGAIN if seen.wiped_again else _WIPES_AGAIN
