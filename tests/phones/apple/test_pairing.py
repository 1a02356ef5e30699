"""Pair records: keys to a phone, which are destroyed whoever does not answer."""

import asyncio
import socket
from pathlib import Path

import pytest

from counterseal.phones.apple import pairing


def test_a_daemon_that_does_not_answer_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = pairing.Pairing(tmp_path)
    (tmp_path / "pairing" / "00008120000A.plist").write_bytes(b"a key")
    monkeypatch.setattr(pairing, "_DELETING_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(TimeoutError):
        host, port = silent.getsockname()
        monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", f"{host}:{port}")
        asyncio.run(records.forget("00008120000A"))
    assert list((tmp_path / "pairing").iterdir()) == []
