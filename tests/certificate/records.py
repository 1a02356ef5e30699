"""A trade-in that went well, to be varied by tests."""

from msgspec.structs import replace

from counterseal.certificate.record import TradeInRecord
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import (
    Consent,
    CopyProof,
    EraseCommand,
    Family,
    Identity,
    OldTrust,
)
from counterseal.tradein.families.iphone import IphoneFacts, IphoneObservation
from counterseal.tradein.stages import ReturnReason
from counterseal.tradein.views import Gate, GateName, GateState

PHONE = Identity(
    maker="Apple",
    model="iPhone 13",
    model_number="MLPF3",
    serial="F2LCANARY01",
    udid="00008110-0001",
    ecid="1234",
    imei=("356000000000001", "356000000000002"),
    os_version="17.5",
    storage_gb=128,
    family=Family.IPHONE,
)
FACTS = IphoneFacts(
    find_my=False,
    supervised=False,
    management_profile=None,
    battery_percent=80,
    external_power=True,
    backup_password_set=True,
    used_bytes=1_000_000,
    activation="Activated",
)
PROOF = CopyProof(
    files=120, bytes=1_000_000, root_sha256="ab" * 32, photos=30, videos=2, size_warnings=0, extra_files=0
)
CONSENT = Consent(udid=PHONE.udid, wording="erase-1", language="en", text_sha256="cd" * 32, at=1_790_000_500)
GONE = IphoneObservation(
    command=EraseCommand.ACKNOWLEDGED,
    route="MCInstall",
    left_usb=True,
    came_back=True,
    same_phone=True,
    activation="Unactivated",
    old_pairing=OldTrust.REFUSED,
    name_reset=True,
    setup_done=False,
    passcode_locked=None,
    seconds_away=40,
)
OUTCOME = TradeInRecord(
    kind=RecordKind.OUTCOME,
    trade_in="t-0001",
    reference="R-1001",
    staff="staff-7",
    started=1_790_000_000,
    ended=1_790_000_900,
    phone=PHONE,
    facts=FACTS,
    gates=(Gate(GateName.BATTERY, GateState.PASSED, 80),),
    copy=PROOF,
    consent=CONSENT,
    esim_keep=False,
    observation=GONE,
    intake_leaf="ef" * 32,
)
INTAKE = replace(
    OUTCOME,
    kind=RecordKind.INTAKE,
    facts=None,
    gates=(),
    copy=None,
    consent=None,
    esim_keep=None,
    observation=None,
    intake_leaf="",
)
RETURN = replace(INTAKE, kind=RecordKind.RETURN, return_reason=ReturnReason.CUSTOMER_STOPPED)
