"""An Android phone, as a statement says it."""

from collections import Counter
from collections.abc import Iterable

from counterseal.certificate import catalogue
from counterseal.certificate.catalogue import Technique
from counterseal.certificate.record import TradeInRecord
from counterseal.certificate.statement import Media, RemoteService
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families import judge
from counterseal.tradein.families.android import (
    UNKNOWN_KIND,
    VERIFIED,
    Account,
    AndroidFacts,
    AndroidObservation,
    EraseRoute,
    Security,
    level,
)
from counterseal.tradein.verdict import Proven

from . import android_remarks
from .common import CUSTOMER, NOT_CHECKED, UNSEEN, InFamily, switched

METADATA_ENCRYPTED_SINCE = 30
"""The API level (Android 11) from which a phone must be sold with its metadata encrypted, so that wiping one
key takes all of it: https://source.android.com/docs/security/features/encryption/metadata"""

_BINDING_ACCOUNTS = ("com.google", "com.osp.app.signin", "com.xiaomi")
"""Types of accounts that can lock a phone to its owner: Google's, Samsung's, Xiaomi's. The others are stated
as one number, for a type tells which services somebody uses."""

_PRESENCE = {True: "present", False: "absent", None: "unknown"}
_HOW_READ = {CopyLevel.FILES: "usb-mtp", CopyLevel.EVERYTHING: "usb-adb"}


def stated(record: TradeInRecord) -> InFamily:
    """Its part of the statement."""
    facts = record.facts if isinstance(record.facts, AndroidFacts) else None
    seen = record.observation if isinstance(record.observation, AndroidObservation) else None
    technique = _technique(seen, facts) if seen else catalogue.UNKNOWN
    proven = seen is not None and isinstance(judge(seen), Proven)
    return InFamily(
        how_read=_HOW_READ[record.level] if record.level else "usb",
        media=_media(facts),
        technique=technique,
        remote_services=_remote_services(facts, seen) if facts else (),
        level=android_remarks.LEVELS[level(seen)] if seen else None,
        not_checked=android_remarks.not_checked(record, seen),
        claims_not_made=android_remarks.claims_not_made(technique) if proven else (),
    )


def _technique(seen: AndroidObservation, facts: AndroidFacts | None) -> Technique:
    destroys_keys = facts is not None and _rests_on_keys(facts.security)
    match seen.route:
        case EraseRoute.SETTINGS:
            return catalogue.ANDROID_OPENED_KEYS if destroys_keys else catalogue.ANDROID_OPENED
        case EraseRoute.BY_HAND:
            return catalogue.ANDROID_BY_HAND_KEYS if destroys_keys else catalogue.ANDROID_BY_HAND
        case EraseRoute.RESCUE:
            return catalogue.ANDROID_RESCUE
        case EraseRoute.TEST_HARNESS:
            return catalogue.ANDROID_TEST_HARNESS
        case _:
            return catalogue.ANDROID_UNRECORDED


def _rests_on_keys(security: Security) -> bool:
    """Whether wiping its keys makes all that was stored unreadable, as far as the phone's maker can be relied
    on: everything was encrypted, and the maker's own system did the wiping."""
    since = security.first_api_level
    genuine = security.verified_boot == VERIFIED and security.bootloader_locked is True
    return security.encrypted is True and since is not None and since >= METADATA_ENCRYPTED_SINCE and genuine


def _media(facts: AndroidFacts | None) -> Media:
    encrypted, card, sim = (facts.security.encrypted, facts.sd_card, facts.sim_card) if facts else (None,) * 3
    return Media(
        type="embedded-flash",
        hardware_encrypted="unknown",
        removable_card=_PRESENCE[card],
        source=CUSTOMER,
        encrypted={True: "yes", False: "no", None: UNSEEN}[encrypted],
        sim_card=_PRESENCE[sim],
    )


def _remote_services(facts: AndroidFacts, seen: AndroidObservation | None) -> tuple[RemoteService, ...]:
    supported = {True: "supported", False: "not-supported", None: UNSEEN}[facts.reset_protection]
    protection = seen.reset_protection if seen else None
    return (
        *_accounts(facts.accounts),
        RemoteService(
            name="reset-protection",
            before=supported,
            after=NOT_CHECKED if protection is None else switched(protection),
        ),
        RemoteService(name="managed", before=switched(facts.managed), after=NOT_CHECKED),
        RemoteService(name="work-profile", before=switched(facts.work_profile), after=NOT_CHECKED),
    )


def _accounts(accounts: tuple[Account, ...] | None) -> Iterable[RemoteService]:
    if accounts is None:
        return [RemoteService(name="accounts", before=UNSEEN, after=NOT_CHECKED)]
    if any(account.kind == UNKNOWN_KIND for account in accounts):
        total = sum(account.count for account in accounts)
        return [RemoteService(name="accounts", before=str(total), after=NOT_CHECKED)]
    counts = Counter(dict.fromkeys((*_BINDING_ACCOUNTS, "others"), 0))
    for account in accounts:
        counts[account.kind if account.kind in _BINDING_ACCOUNTS else "others"] += account.count
    return [
        RemoteService(name=f"accounts-{kind}", before=str(count), after=NOT_CHECKED)
        for kind, count in counts.items()
    ]
