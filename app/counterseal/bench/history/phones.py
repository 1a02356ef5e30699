"""Trade-ins of phones that never were: of both families, each with numbers of its own."""

from random import Random

from msgspec.structs import replace

from counterseal.bench.sample_stage import COPY, ERASED, FACTS, PHONE
from counterseal.certificate.record import TradeInRecord
from counterseal.tradein.effects import RecordKind
from counterseal.tradein.facts import Consent, CopyLevel, CopyProof, EraseCommand, Family, Identity, OldTrust
from counterseal.tradein.families import gates
from counterseal.tradein.families.android import (
    Account,
    AndroidFacts,
    AndroidObservation,
    EraseRoute,
    Security,
)
from counterseal.tradein.families.iphone import IphoneFacts
from counterseal.tradein.stages import ReturnReason

_IPHONES = (("iPhone 12", "MGJ53"), ("iPhone 13", "MLPF3"), ("iPhone 14", "MPUF3"), ("iPhone 15", "MTP03"))
_ANDROIDS = (
    ("Google", "Pixel 7", "GVU6C"),
    ("Google", "Pixel 9", "GUR25"),
    ("Samsung", "Galaxy S23", "SM-S911B"),
)
_ERASED_IPHONE = replace(ERASED, passcode_locked=False)
_ERASED_ANDROID = AndroidObservation(
    command=EraseCommand.HANDED_OVER,
    route=EraseRoute.SETTINGS,
    left_usb=True,
    came_back=True,
    same_phone=True,
    seconds_away=140,
    old_key=OldTrust.NOT_CHECKED,
    trade_in_mode=True,
    status_serial_matches=True,
    status_imei_matches=True,
    reset_protection=False,
)


class Counter:
    """One counter of one shop: what its customers bring, in the order in which they come."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._number = 0

    def intake(self, at: int) -> TradeInRecord:
        """The next customer's phone is taken."""
        self._number += 1
        phone = self._iphone() if self._random.random() < 0.7 else self._android()
        return TradeInRecord(
            kind=RecordKind.INTAKE,
            trade_in=f"t-{self._number:07d}",
            reference=f"R-{self._number:07d}",
            staff=f"staff-{self._random.randrange(9)}",
            started=at - 60,
            ended=at,
            phone=phone,
        )

    def outcome(self, intake: TradeInRecord, leaf: bytes, at: int) -> TradeInRecord:
        """Erased, and seen to be."""
        assert intake.phone is not None  # noqa: S101 - `intake` made it
        udid, iphone = intake.phone.udid, intake.phone.family is Family.IPHONE
        facts = self._iphone_facts() if iphone else self._android_facts()
        return replace(
            intake,
            kind=RecordKind.OUTCOME,
            ended=at,
            facts=facts,
            gates=gates(facts),
            copy=self._copy(CopyLevel.EVERYTHING if not iphone else None),
            level=None if iphone else CopyLevel.EVERYTHING,
            consent=Consent(udid, "erase-1", "en", "cd" * 32, at - 20),
            esim_keep=False if iphone else None,
            observation=_ERASED_IPHONE if iphone else _ERASED_ANDROID,
            intake_leaf=leaf.hex(),
        )

    def returned(self, intake: TradeInRecord, leaf: bytes, at: int) -> TradeInRecord:
        """The customer took it back."""
        reason = ReturnReason.CUSTOMER_STOPPED
        return replace(intake, kind=RecordKind.RETURN, ended=at, return_reason=reason, intake_leaf=leaf.hex())

    def _iphone(self) -> Identity:
        model, number = self._random.choice(_IPHONES)
        return replace(
            PHONE,
            model=model,
            model_number=number,
            serial=f"F2L{self._number:09d}",
            udid=f"00008110-{self._number:016X}",
            ecid=f"{self._number}",
            imei=self._imei(),
        )

    def _android(self) -> Identity:
        maker, model, number = self._random.choice(_ANDROIDS)
        serial = f"41A{self._number:09d}"
        return Identity(maker, model, number, serial, serial, "", self._imei(), "16", 128, Family.ANDROID)

    def _imei(self) -> tuple[str, ...]:
        return tuple(f"35600000{self._number * 2 + slot:07d}" for slot in range(2))

    def _copy(self, level: CopyLevel | None) -> CopyProof:
        files = self._random.randrange(1, 60_000)
        return replace(
            COPY,
            files=files,
            bytes=files * 2_000_000,
            root_sha256=f"{self._random.getrandbits(256):064x}",
            photos=files // 2,
            videos=files // 50,
            level=level,
        )

    def _iphone_facts(self) -> IphoneFacts:
        return replace(FACTS, management_profile=None, battery_percent=self._random.randrange(30, 101))

    def _android_facts(self) -> AndroidFacts:
        return AndroidFacts(
            level=CopyLevel.EVERYTHING,
            battery_percent=self._random.randrange(30, 101),
            external_power=True,
            used_bytes=1_000_000_000,
            setup_done=True,
            accounts=(Account("com.google", 1),),
            managed=False,
            work_profile=False,
            other_users=0,
            screen_lock=True,
            sim_card=False,
            sd_card=False,
            reset_protection=True,
            security=Security(True, 33, "green", True, "BP2A.250605"),
        )
