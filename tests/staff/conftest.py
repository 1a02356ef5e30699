from pathlib import Path

import pytest
from argon2 import PasswordHasher

from counterseal.staff.accounts import Accounts

PEPPER = bytes(range(32))


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    """An empty file of accounts, with a hash that is cheap to make."""
    return Accounts.open(
        tmp_path / "staff.json", PEPPER, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    )
