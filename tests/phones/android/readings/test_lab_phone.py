"""Every model of the lab and every owner's habit that a gate knows, read over ADB."""

import pytest
from msgspec.structs import replace

from counterseal.lab.android.profiles import PROFILES
from counterseal.lab.android.scenarios import Scenario
from counterseal.phones.android.readings import Shell, facts, imeis
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.families.android import Account, AndroidFacts, Security
from tests.phones.android.adb_lab import AdbPhone


def read(lab: AdbPhone) -> AndroidFacts:
    return facts(Shell(lab.connect()))


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_each_model(profile: str) -> None:
    lab, model = AdbPhone(profile=profile), PROFILES[profile]
    assert read(lab) == AndroidFacts(
        level=CopyLevel.EVERYTHING,
        battery_percent=82,
        external_power=True,
        used_bytes=sum(storage.used_bytes() >> 10 << 10 for storage in lab.phone.content.storages),
        setup_done=True,
        accounts=tuple(Account(kind, 1) for kind in sorted(model.account_types)),
        managed=False,
        work_profile=False,
        other_users=0,
        screen_lock=True,
        sim_card=False,
        sd_card=False,
        reset_protection=True,
        auto_blocker=False if model.auto_blocker else None,
        security=Security(
            encrypted=True,
            first_api_level=model.first_api_level,
            verified_boot="green",
            bootloader_locked=True,
            build=model.fingerprint,
        ),
    )


@pytest.mark.parametrize(
    ("scenario", "otherwise"),
    [
        (Scenario(battery_percent=9), {"battery_percent": 9}),
        (Scenario(managed=True), {"managed": True}),
        (Scenario(work_profile=True), {"work_profile": True}),
        (Scenario(second_user=True), {"other_users": 1}),
        (Scenario(screen_lock=False), {"screen_lock": False}),
        (Scenario(accounts=False), {"accounts": ()}),
        (Scenario(sim=True), {"sim_card": True}),
        (Scenario(sd_card=True), {"sd_card": True}),
    ],
)
def test_each_habit(scenario: Scenario, otherwise: dict[str, object]) -> None:
    usual, lab = read(AdbPhone()), AdbPhone(scenario)
    used = sum(storage.used_bytes() >> 10 << 10 for storage in lab.phone.content.storages)
    assert read(lab) == replace(usual, used_bytes=used, **otherwise)


def test_a_phone_sold_to_people_keeps_its_imei_to_itself() -> None:
    assert imeis(Shell(AdbPhone().connect())) == ()
