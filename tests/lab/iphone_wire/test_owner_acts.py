"""What the scripted owner does, and when."""

from counterseal.lab.iphone.owner_acts import OwnerActs, Trust
from counterseal.lab.iphone.scenarios import SCENARIOS
from counterseal.lab.pace import Pace


class HandClock(Pace):
    """Time that passes only when told."""

    seconds = 0.0

    def now(self) -> float:
        return HandClock.seconds

    def wait(self, seconds: float) -> None:
        HandClock.seconds += seconds


def owner(scenario: str) -> tuple[OwnerActs, HandClock]:
    clock = HandClock()
    return OwnerActs(SCENARIOS[scenario], clock), clock


def test_unlocks_after_a_while_and_again_after_replugging() -> None:
    acts, clock = owner("locked")
    assert not acts.has_unlocked()
    clock.wait(6)
    assert acts.has_unlocked()
    acts.plug_in()
    assert not acts.has_unlocked()


def test_trusts_each_host_some_seconds_after_its_dialog() -> None:
    acts, clock = owner("happy")
    for _ in ("one host", "another"):
        clock.wait(100)
        assert acts.answer_trust_dialog() is Trust.PENDING
        clock.wait(2)
        assert acts.answer_trust_dialog() is Trust.GIVEN


def test_refusal_stands_until_replugged() -> None:
    acts, clock = owner("trust-denied")
    assert acts.answer_trust_dialog() is Trust.PENDING
    clock.wait(100)
    assert [acts.answer_trust_dialog() for _ in range(3)] == [Trust.DENIED] * 3
    acts.plug_in()
    assert acts.answer_trust_dialog() is Trust.PENDING


def test_turns_find_my_off_only_after_the_copy() -> None:
    acts, _ = owner("find-my-on")
    assert all(acts.read_find_my() for _ in range(10))
    acts.copy_finished()
    assert [acts.read_find_my() for _ in range(5)] == [True, True, True, False, False]


def test_low_battery_rises_but_a_good_one_does_not_fall() -> None:
    assert [owner("low-battery")[0].read_battery_percent() for _ in range(2)] == [9, 9]
    low, good = owner("low-battery")[0], owner("happy")[0]
    assert [low.read_battery_percent() for _ in range(5)] == [9, 9, 9, 40, 40]
    assert {good.read_battery_percent() for _ in range(5)} == {82}
