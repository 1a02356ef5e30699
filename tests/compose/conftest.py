"""A shop whose kiosk has nothing yet, and one whose kiosk has its first key."""

from pathlib import Path

import pytest

from tests.compose.shop import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


@pytest.fixture
def enrolled(shop: Shop) -> Shop:
    shop.request()
    shop.issue()
    shop.install()
    return shop
