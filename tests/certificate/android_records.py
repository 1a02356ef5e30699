"""A trade-in of an Android phone at every strength of evidence."""

from msgspec.structs import replace

from counterseal.certificate.record import TradeInRecord
from counterseal.tradein.facts import CopyLevel, EraseCommand, Family, Identity, OldTrust
from counterseal.tradein.families import gates
from counterseal.tradein.families.android import (
    Account,
    AndroidFacts,
    AndroidObservation,
    EraseRoute,
    Security,
)

from .records import CONSENT, OUTCOME, PROOF

PHONE = Identity(
    maker="Google",
    model="Pixel 9",
    model_number="GUR25",
    serial="41CANARY00001",
    udid="41CANARY00001",
    ecid="",
    imei=("356000000000003", "356000000000004"),
    os_version="16",
    storage_gb=128,
    family=Family.ANDROID,
)
SECURITY = Security(
    encrypted=True, first_api_level=35, verified_boot="green", bootloader_locked=True, build="BP2A.250605"
)
EVERYTHING = AndroidFacts(
    level=CopyLevel.EVERYTHING,
    battery_percent=80,
    external_power=True,
    used_bytes=1_000_000,
    setup_done=True,
    accounts=(Account("com.google", 2), Account("com.whatsapp", 1), Account("org.example.dating", 1)),
    managed=False,
    work_profile=False,
    other_users=0,
    screen_lock=True,
    sim_card=True,
    sd_card=False,
    reset_protection=True,
    identity_check=True,
    security=SECURITY,
)
FILES = AndroidFacts(level=CopyLevel.FILES, battery_percent=80, used_bytes=1_000_000)
COPIED = replace(
    PROOF,
    level=CopyLevel.EVERYTHING,
    contacts=1_210,
    messages=14_512,
    calls=812,
    events=93,
    appeared=3,
    vanished=1,
    changed=2,
)
COPIED_FILES = replace(PROOF, level=CopyLevel.FILES)

BACK = AndroidObservation(
    EraseCommand.HANDED_OVER,
    EraseRoute.SETTINGS,
    left_usb=True,
    came_back=True,
    same_phone=True,
    seconds_away=140,
)
E0 = BACK
E1 = replace(BACK, debugging_gone=True)
E1B = replace(
    BACK, route=EraseRoute.BY_HAND, mtp_serial_changed=True, storages_empty=True, debugging_gone=None
)
E2 = replace(
    BACK,
    old_key=OldTrust.NOT_CHECKED,
    trade_in_mode=True,
    status_serial_matches=True,
    status_imei_matches=True,
    reset_protection=False,
)
E3 = replace(
    E2,
    inspected=True,
    setup_done=False,
    users=1,
    accounts=0,
    storage_empty=True,
    installed_apps=0,
    encrypted=True,
    verified_boot="green",
    bootloader_locked=True,
    build_unchanged=True,
    boot_reason="reboot,factory_reset",
    wiped_again=True,
)
HARNESS = replace(
    BACK,
    command=EraseCommand.ACKNOWLEDGED,
    route=EraseRoute.TEST_HARNESS,
    old_key=OldTrust.ACCEPTED,
    inspected=True,
    setup_done=True,
    users=1,
    accounts=0,
    storage_empty=True,
    installed_apps=0,
    encrypted=True,
    verified_boot="green",
    bootloader_locked=True,
    test_harness=True,
)
NOT_ERASED = replace(BACK, old_key=OldTrust.ACCEPTED, debugging_gone=False, mtp_serial_changed=False)


def android(
    observation: AndroidObservation, facts: AndroidFacts = EVERYTHING, phone: Identity = PHONE
) -> TradeInRecord:
    """The outcome of a trade-in in which this was observed."""
    everything = facts.level is CopyLevel.EVERYTHING
    return replace(
        OUTCOME,
        phone=phone,
        level=facts.level,
        facts=facts,
        gates=gates(facts),
        copy=COPIED if everything else COPIED_FILES,
        consent=replace(CONSENT, udid=phone.udid),
        esim_keep=None,
        observation=observation,
    )
