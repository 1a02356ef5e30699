"""The lab's time-stamp authority as a process, asked by a client of somebody else's."""

import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from counterseal.cli import main

PATIENCE = 30.0


def openssl(*arguments: str | Path) -> str:
    done = subprocess.run(
        ("openssl", "ts", *arguments), capture_output=True, check=False, text=True, timeout=60
    )
    return done.stdout


def test_openssl_asks_it_and_believes_its_root(tmp_path: Path) -> None:
    """As in docs/courier.md."""
    (tmp_path / "data").write_text("something that existed")
    query, reply, keys = tmp_path / "q.tsq", tmp_path / "r.tsr", tmp_path / "tsa"
    openssl("-query", "-data", tmp_path / "data", "-sha256", "-cert", "-out", query)
    command = (sys.executable, "-m", "counterseal.cli", "lab", "tsa", "--dir", keys)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().strip().removeprefix("listening ")
            asking = HTTPConnection(address, timeout=PATIENCE)
            asking.request("POST", "/", query.read_bytes())
            answer = asking.getresponse()
            assert answer.headers["Content-Type"] == "application/timestamp-reply"
            reply.write_bytes(answer.read())
            asking.close()
            process.terminate()
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()
    assert openssl("-verify", "-queryfile", query, "-in", reply, "-CAfile", keys / "tsa.pem") == (
        "Verification: OK\n"
    )


def test_an_unknown_fault_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "tsa", "--dir", str(tmp_path / "tsa"), "--fault", "tired"]) == 2
    assert "there is no fault 'tired'; there are: none, slow" in capsys.readouterr().err
    assert not (tmp_path / "tsa").exists()
