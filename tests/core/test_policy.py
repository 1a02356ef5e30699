"""What is changed at the counter is laid over the configuration, and every record says so by its hash."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from counterseal.core.config import KioskConfig, LinesPlace
from counterseal.core.policy import change, in_force, policy_of
from counterseal.staff.private_file import DamagedFileError
from counterseal.tradein.desk import Policy
from counterseal.tradein.language import Language


@pytest.fixture
def config(tmp_path: Path) -> KioskConfig:
    place = LinesPlace(tmp_path / "badges")
    return KioskConfig(tmp_path, tmp_path / "run", place, language=Language.FRENCH, keep_days=9)


def test_without_a_change_the_file_counts(config: KioskConfig) -> None:
    assert in_force(config) == config
    assert policy_of(config) == Policy(Language.FRENCH, 9)


def test_a_change_counts_until_the_next(config: KioskConfig) -> None:
    change(config.state, Policy(Language.CZECH, 365))
    changed = in_force(config)
    assert changed == replace(config, language=Language.CZECH, keep_days=365)
    assert changed.sha256 != config.sha256
    change(config.state, policy_of(config))
    assert in_force(config).sha256 == config.sha256


def test_a_damaged_file_is_not_taken_for_none(config: KioskConfig) -> None:
    (config.state / "policy.json").write_text('{"policy": {"language": "tlh"}}')
    with pytest.raises(DamagedFileError):
        in_force(config)
