"""The lab's mail relay as a process, given mails by a client of somebody else's."""

import smtplib
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.courier.relays import delivered

from counterseal.cli import main

PATIENCE = 30.0


def test_it_takes_mails_and_keeps_them_for_their_addressee(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "counterseal.cli", "lab", "smtp", "--dir", tmp_path / "mailbox")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            host, _, port = process.stdout.readline().strip().removeprefix("listening ").rpartition(":")
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = "a@example.org", "b@example.org", "Dots"
            mail.set_content("before\n.\n..after\n")
            with smtplib.SMTP(host, int(port), timeout=PATIENCE) as client:
                client.send_message(mail)
                client.send_message(mail)
                refused, _ = client.docmd("NONSENSE")
            process.terminate()
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()
    assert refused == 502
    taken = delivered(tmp_path / "mailbox")
    assert [one.get_content().replace("\r", "") for one in taken] == ["before\n.\n..after\n"] * 2


def test_an_unknown_fault_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "smtp", "--dir", str(tmp_path), "--fault", "nonsense"]) == 2
    assert "there is no fault 'nonsense'" in capsys.readouterr().err
