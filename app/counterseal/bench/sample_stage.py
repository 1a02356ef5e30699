"""A trade-in that went well, up to the moment its certificate is issued. Nobody's: every value is made up."""

from counterseal.tradein.facts import (
    Consent,
    CopyProof,
    EraseCommand,
    Family,
    Identity,
    OldTrust,
    QrCode,
    Receipt,
)
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.stages import Case, Certified, ErasePermit
from counterseal.tradein.verdict import Proven

PHONE = Identity(
    maker="Apple",
    model="iPhone 15",
    model_number="MTP03",
    serial="BENCHMARK01",
    udid="00008120-0000000000000000",
    ecid="1234",
    imei=("356000000000001",),
    os_version="17.5",
    storage_gb=128,
    family=Family.IPHONE,
)
FACTS = IphoneFacts(
    find_my=False,
    supervised=False,
    management_profile=False,
    battery_percent=80,
    external_power=True,
    backup_password_set=False,
    used_bytes=1_000_000_000,
    activation="Activated",
)
COPY = CopyProof(
    files=12_000,
    bytes=1_000_000_000,
    root_sha256="ab" * 32,
    photos=900,
    videos=30,
    size_warnings=0,
    extra_files=0,
)
ERASED = IphoneObservation(
    command=EraseCommand.ACKNOWLEDGED,
    route="MCInstall",
    left_usb=True,
    came_back=True,
    same_phone=True,
    activation="Unactivated",
    old_pairing=OldTrust.REFUSED,
    name_reset=True,
    setup_done=False,
    seconds_away=40,
)
CONSENT = Consent(
    udid=PHONE.udid, wording="erase-consent-1", language="en", text_sha256="cd" * 32, at=1_790_000_500
)
CASE = Case(
    trade_in="T-0001",
    reference="TILL-0042",
    staff="S-01",
    opened_at=1_790_000_000,
    phone=PHONE,
    intake=Receipt("intake", "", QrCode(()), "1", "ef" * 32),
    facts=FACTS,
    copy=COPY,
    esim_keep=False,
)
CERTIFIED = Certified(
    case=CASE,
    permit=ErasePermit(PHONE, COPY, CONSENT),
    observation=ERASED,
    verdict=Proven(),
)
