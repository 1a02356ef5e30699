"""A demo has its simulated phone and no other: one that is plugged in might be somebody's own."""

import pytest

from counterseal.compose.attached import usbmuxd_answers
from counterseal.compose.simulated import PHONES, found_at, simulation
from counterseal.phones.usb.backend import choose

FOUND = "127.0.0.1:27015"


@pytest.mark.parametrize("phone", PHONES)
def test_no_other_phone_is_looked_for(phone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = found_at(simulation(phone, "happy", None), FOUND)
    assert sorted(found) == ["COUNTERSEAL_USBIP", "USBMUXD_SOCKET_ADDRESS"]
    nowhere = {name: address for name, address in found.items() if address != FOUND}
    assert len(nowhere) == 1
    for name, address in nowhere.items():
        monkeypatch.setenv(name, address)
    if "USBMUXD_SOCKET_ADDRESS" in nowhere:
        assert not usbmuxd_answers()
    else:
        backend = choose()
        assert backend is not None
        with pytest.raises(OSError):
            list(backend.enumerate_devices())
