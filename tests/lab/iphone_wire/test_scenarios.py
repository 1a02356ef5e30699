"""The scenarios are a contract with the command line."""

from counterseal.lab.iphone.scenarios import SCENARIOS, Copy, Erase, Lie, Password

NAMES = """
happy locked trust-slow trust-denied find-my-on password-already-set-known
password-already-set-unknown low-battery managed passcode-prompt screen-locks needs-space silent-eio
missing-files unplug-copying unplug-erasing fake-wipe fake-wipe-keeps-pairing other-phone-returns
never-returns activated-before-check hostile-paths hostile-huge-block hostile-remove-root endless
hostile-plist-bomb hostile-endless-applications hostile-huge-packet hostile-file-without-size
hostile-nonsense-after-erase
"""


def test_every_scenario_has_its_name() -> None:
    assert set(SCENARIOS) == set(NAMES.split())


def test_every_behaviour_belongs_to_a_scenario() -> None:
    scenarios = SCENARIOS.values()
    assert {scenario.copy for scenario in scenarios} == set(Copy)
    assert {scenario.erase for scenario in scenarios} == set(Erase)
    assert {scenario.lie for scenario in scenarios} == {None, *Lie}
    assert {scenario.password for scenario in scenarios} == set(Password)
