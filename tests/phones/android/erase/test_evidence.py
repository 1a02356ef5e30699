"""How far the evidence reaches for every phone, and that no erase that did not happen is ever called one."""

from pathlib import Path

import pytest

from counterseal.tradein.facts import CopyLevel, EraseCommand, OldTrust
from counterseal.tradein.families import evidence_level, judge
from counterseal.tradein.families.android import EraseRoute, EvidenceLevel
from counterseal.tradein.verdict import Contradicted, NotProven, Proven, Reason, Verdict
from tests.phones.worker_process import SPEED

from .trade_ins import EVERYTHING, FILES, seen_of

E0, E1, E1B, E2, E3 = EvidenceLevel
CORROBORATED = NotProven((Reason.CORROBORATED_ONLY,))
NO_SIGN = NotProven((Reason.NO_SIGN_OF_RESET,))


@pytest.mark.parametrize(
    ("scenario", "profile", "level", "reached"),
    [
        ("happy", "pixel", FILES, (E2, Proven())),
        ("happy", "pixel", EVERYTHING, (E2, Proven())),
        ("happy", "pixel-13", FILES, (E1B, CORROBORATED)),
        ("happy", "huawei", FILES, (E0, NO_SIGN)),
        ("happy", "huawei", EVERYTHING, (E1, CORROBORATED)),
        ("set-up-before-check", "pixel", FILES, (E1B, CORROBORATED)),
        ("frp-locked-after", "pixel", FILES, (E1B, NotProven((Reason.RESET_PROTECTION_ON,)))),
    ],
)
def test_a_phone_that_was_reset(
    scenario: str, profile: str, level: CopyLevel, reached: tuple[EvidenceLevel, Verdict], tmp_path: Path
) -> None:
    seen = seen_of(tmp_path, scenario, profile, level)
    assert (evidence_level(seen), judge(seen)) == reached
    assert (seen.left_usb, seen.came_back, seen.same_phone) == (True, True, True)
    assert seen.seconds_away is not None


@pytest.mark.parametrize(
    ("scenario", "profile", "level", "verdict"),
    [
        ("fake-wipe", "pixel", FILES, Contradicted((Reason.MTP_SERIAL_KEPT,))),
        ("fake-wipe", "pixel", EVERYTHING, Contradicted((Reason.OLD_KEY_ACCEPTED,))),
        ("fake-wipe", "huawei", FILES, NO_SIGN),
        ("fake-wipe-new-serial", "pixel", FILES, CORROBORATED),
        ("fake-wipe-new-serial", "pixel-13", EVERYTHING, Contradicted((Reason.OLD_KEY_ACCEPTED,))),
        ("other-phone-returns", "pixel", FILES, NotProven((Reason.ANOTHER_PHONE, Reason.NO_SIGN_OF_RESET))),
    ],
)
def test_a_phone_that_was_not(
    scenario: str, profile: str, level: CopyLevel, verdict: Verdict, tmp_path: Path
) -> None:
    assert judge(seen_of(tmp_path, scenario, profile, level)) == verdict


def test_a_phone_that_never_returns(tmp_path: Path) -> None:
    seen = seen_of(tmp_path, "never-returns", "pixel", FILES, speed=4 * SPEED)
    assert judge(seen) == NotProven((Reason.NOT_BACK,))


def test_a_look_inside_costs_a_second_wipe_and_proves_most(tmp_path: Path) -> None:
    seen = seen_of(tmp_path, "evaluate", "pixel", EVERYTHING, "--android-evaluate")
    assert (evidence_level(seen), judge(seen)) == (E3, Proven())
    assert (seen.trade_in_mode, seen.build_unchanged, seen.wiped_again) == (True, True, True)
    assert seen.boot_reason


@pytest.mark.parametrize(("profile", "verdict"), [("pixel", Proven()), ("pixel-13", CORROBORATED)])
def test_through_recovery(profile: str, verdict: Verdict, tmp_path: Path) -> None:
    seen = seen_of(tmp_path, "rescue-route", profile, EVERYTHING, "--android-erase", "rescue")
    assert judge(seen) == verdict
    assert (seen.command, seen.route) == (EraseCommand.ACKNOWLEDGED, EraseRoute.RESCUE)


def test_test_harness_mode_keeps_our_key_and_lets_us_look_inside(tmp_path: Path) -> None:
    options = "--android-erase", "test-harness"
    seen = seen_of(tmp_path, "testharness-route", "pixel-13", EVERYTHING, *options)
    assert (evidence_level(seen), judge(seen)) == (E3, Proven())
    assert (seen.command, seen.route) == (EraseCommand.ACKNOWLEDGED, EraseRoute.TEST_HARNESS)
    assert (seen.old_key, seen.test_harness, seen.setup_done) == (OldTrust.ACCEPTED, True, True)
