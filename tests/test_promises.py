"""One real demo, judged from outside with what it left: no byte of it may change unseen, none may tell."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.certificate.verification.image import read_receipt_image
from counterseal.certificate.verification.trust import Trust
from counterseal.cli import main
from tests.certificate.flips import flips
from tests.certificate.test_verifying_page import run_page
from tests.courier.relays import delivered
from tests.journeys.canaries import IDENTIFIERS, OWNER, PASSWORD, PERSONAL, found

APP = Path(__file__).parents[1] / "app"
pytestmark = pytest.mark.xdist_group("one demo")  # which is run once


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of one trade-in whose customer chose a password of their own, and had the record mailed."""
    folder = tmp_path_factory.mktemp("promises")
    (folder / "customer.json").write_text(json.dumps({"password": PASSWORD, "mail": OWNER.email}))
    command = ("demo", "--headless", "--speed", "10", "--customer", str(folder / "customer.json"))
    done = subprocess.run(
        (sys.executable, "-m", "counterseal.cli", *command, "--out", str(folder / "out")),
        env=os.environ | {"PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "out"


@pytest.fixture(scope="module")
def trust(demo: Path) -> Trust:
    return read_trust(demo / "trust" / "root.pem")


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("certificate.pdf", 97),
        ("statement.dsse.json", 1),
        ("receipt-intake.png", 53),
        ("receipt-outcome.png", 53),
    ],
)
def test_a_changed_byte_has_a_code(name: str, step: int, demo: Path, trust: Trust, tmp_path: Path) -> None:
    path = Path(shutil.copy(demo / name, tmp_path))
    for _ in flips(path, step):
        report = verify_files([path], trust)[0]
        assert not report.valid
        assert report.findings[0].code.startswith("E-")


def test_a_changed_character_of_a_receipt_has_a_code(demo: Path, trust: Trust, tmp_path: Path) -> None:
    path = tmp_path / "receipt.txt"
    text = read_receipt_image((demo / "receipt-outcome.png").read_bytes()).encode()
    path.write_bytes(text)
    assert verify_files([path], trust)[0].valid
    for _ in flips(path):
        assert verify_files([path], trust)[0].findings[0].code.startswith("E-")


@pytest.mark.parametrize(("slip", "receipt"), [(1, "intake"), (2, "outcome")])
def test_what_came_out_of_the_printer_is_the_receipt_on_the_screen(
    slip: int, receipt: str, demo: Path, trust: Trust
) -> None:
    paper, screen = demo / "paper" / f"slip-{slip}.png", demo / f"receipt-{receipt}.png"
    texts = {read_receipt_image(path.read_bytes()) for path in (paper, screen)}
    assert len(texts) == 1
    assert verify_files([paper], trust)[0].valid


def test_a_changed_byte_of_the_log_has_a_code(demo: Path, trust: Trust, tmp_path: Path) -> None:
    log = shutil.copytree(demo / "log", tmp_path / "log")
    files = [path for path in log.rglob("*") if path.is_file()]
    assert {path.relative_to(log).parts[0] for path in files} == {"checkpoint", "tile"}
    for path in files:
        for _ in flips(path):
            assert verify_files([log], trust)[0].findings[0].code.startswith("E-")
    assert verify_files([log], trust)[0].valid


@pytest.mark.parametrize(
    "name", ["certificate.pdf", "statement.dsse.json", "receipt-outcome.png", "log/checkpoint"]
)
def test_the_command_says_so(
    name: str, demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = shutil.copytree(demo, tmp_path / "copy")
    verify = ["verify", str(copy), "--trust", str(demo / "trust" / "root.pem")]
    assert main(verify) == 0
    content = (copy / name).read_bytes()
    half = len(content) // 2
    (copy / name).write_bytes(content[:half] + bytes([content[half] ^ 1]) + content[half + 1 :])
    capsys.readouterr()
    assert main(verify) == 1
    said = [line for line in capsys.readouterr().out.splitlines() if "not valid" in line]
    assert len(said) == 1
    assert name in said[0]
    assert "[E-" in said[0]


def test_tools_of_others_hold_it_valid(demo: Path, tmp_path: Path) -> None:
    """The steps of docs/verifying.md: poppler and OpenSSL, knowing nothing but the root."""
    for path in (demo / "certificate.pdf", demo / "trust" / "root.pem"):
        shutil.copy(path, tmp_path)
    status, said = run_page(tmp_path)
    assert status == 0, said
    for wanted in ("Signature is Valid", "Total document signed", "Certificate is Trusted", "Verified OK"):
        assert wanted in said
    assert (tmp_path / "statement.dsse.json").read_bytes() == (demo / "statement.dsse.json").read_bytes()


def test_nothing_of_the_customer_is_in_clear(demo: Path) -> None:
    for results in (
        path for path in demo.iterdir() if path.is_dir() and path.name not in {"drive", "mailbox"}
    ):
        assert found(PERSONAL, results) == [], results.name
    assert found(PERSONAL, demo / "drive") == []  # encrypted there
    assert found(IDENTIFIERS, demo / "kiosk", demo / "log") == []


def test_the_record_came_by_mail(demo: Path, trust: Trust, tmp_path: Path) -> None:
    code, record = delivered(demo / "mailbox")
    assert code["To"] == record["To"] == OWNER.email
    assert list(code.iter_attachments()) == []
    for part in record.iter_attachments():
        path = tmp_path / str(part.get_filename())
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        path.write_bytes(content)
        assert verify_files([path], trust)[0].valid
    assert (tmp_path / "certificate.pdf").read_bytes() == (demo / "certificate.pdf").read_bytes()
    for log in (demo / "kiosk" / "logs").iterdir():
        assert OWNER.email not in log.read_text()


def test_the_logs_hold_codes_only(demo: Path) -> None:
    logs = demo / "kiosk" / "logs"
    lines = (logs / "core.log").read_text().splitlines()
    assert lines
    for line in lines:
        level, module, *words = line.split(" ")
        assert level == "INFO"
        assert module.startswith("counterseal.")
        assert len(words) <= 2, line
    assert (logs / "phone.log").read_text() == ""
