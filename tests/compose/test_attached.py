"""Every way to name the place of a usbmuxd, with one that is there."""

import socket
from pathlib import Path

import pytest

from counterseal.compose.attached import usbmuxd_answers


def test_a_port(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as usbmuxd:
        monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", f"127.0.0.1:{usbmuxd.getsockname()[1]}")
        assert usbmuxd_answers()


@pytest.mark.parametrize("prefix", ["", "UNIX:"])
def test_a_path(prefix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX) as usbmuxd:
        usbmuxd.bind(str(tmp_path / "s"))
        usbmuxd.listen()
        monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", f"{prefix}{tmp_path / 's'}")
        assert usbmuxd_answers()
