"""A phone that does as it is told, and a connection to it."""

import pytest

from counterseal.phones.android.adb.connection import Connection
from counterseal.phones.android.adb.key import AdbKey

from .scripted import ScriptedPhone


@pytest.fixture(scope="session")
def key() -> AdbKey:
    return AdbKey.generate()


@pytest.fixture
def phone() -> ScriptedPhone:
    return ScriptedPhone()


@pytest.fixture
def connection(phone: ScriptedPhone) -> Connection:
    return phone.connected()
