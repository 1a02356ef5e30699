"""Practising at a real kiosk: not while it is in use, and nothing of it is touched."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from counterseal.certificate.verification.files import read_trust, verify_files
from counterseal.cli import main
from counterseal.compose import training
from counterseal.compose.demo_folder import BADGE, SECOND_BADGE
from counterseal.compose.training_words import INCIDENTS
from counterseal.core.journal import Entry, Journal
from counterseal.lab.android import scenarios as android
from counterseal.lab.iphone import scenarios as iphone
from counterseal.lab.reader import make_reader
from counterseal.tradein.views import StageName

from .shop import Shop, shop_that_was_open

APP = Path(__file__).parents[2] / "app"
DECLINED = '{"copy": "decline"}'


def practise(shop: Shop, *more: str) -> subprocess.CompletedProcess[str]:
    command = ("training", "--config", "kiosk.toml", "--headless", "--speed", "20", *more)
    return subprocess.run(
        (sys.executable, "-m", "counterseal.cli", *command),
        cwd=shop.folder,
        env=os.environ | {"PYTHONPATH": str(APP), "COUNTERSEAL_MODE": "production"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def everything_in(folder: Path) -> dict[str, str]:
    return {
        str(path): sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return shop_that_was_open(tmp_path)


def test_a_training_leaves_the_real_kiosk_as_it_was(shop: Shop) -> None:
    step(shop.state, StageName.IDLE)
    (shop.folder / "customer.json").write_text(DECLINED)
    before = everything_in(shop.folder)
    done = practise(shop, "--customer", "customer.json", "--out", "practice")
    assert done.returncode == 0, done.stdout + done.stderr
    after = everything_in(shop.folder)
    practice = shop.folder / "practice"
    assert {path: after[path] for path in after if not Path(path).is_relative_to(practice)} == before
    certificate = practice / "certificate.pdf"
    [own] = verify_files([certificate], read_trust(practice / "trust" / "root.pem"))
    [real] = verify_files([certificate], read_trust(shop.state / "trust" / "root.pem"))
    assert own.valid
    assert [finding.code for finding in real.findings] == ["E-SIG-CHAIN"]
    assert "[ ] Sign in." in done.stdout


def step(state: Path, stage: StageName) -> None:
    journal = Journal(state / "journal")
    journal.append(Entry(1, 100, "T-1", "TILL-1", "S-01", 90, "Agree", stage, recorded=False))
    journal.close()


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A real kiosk's state; its configuration is in the working folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COUNTERSEAL_MODE", "production")
    reader = 'badge_reader = { kind = "pcsc" }\n'
    Path("kiosk.toml").write_text(f'state = "{tmp_path}/state"\nruntime = "{tmp_path}/run"\n{reader}')
    return tmp_path / "state"


PRACTISE = ("training", "--config", "kiosk.toml", "--headless")


@pytest.mark.parametrize("stage", [StageName.WELCOME, StageName.COPYING, StageName.CERTIFIED])
def test_nobody_practises_during_a_trade_in(
    kiosk: Path, stage: StageName, capsys: pytest.CaptureFixture[str]
) -> None:
    step(kiosk, stage)
    assert main(PRACTISE) == 2
    assert "a trade-in is under way" in capsys.readouterr().err
    assert not Path("training-out").exists()


@pytest.mark.parametrize("out", ["state", "state/practice", "run/practice", "link/practice", "."])
def test_nobody_practises_in_the_real_folders(
    kiosk: Path, out: str, capsys: pytest.CaptureFixture[str]
) -> None:
    step(kiosk, StageName.IDLE)
    Path("link").symlink_to(kiosk)
    before = everything_in(kiosk)
    assert main((*PRACTISE, "--out", out)) == 2
    assert "--out" in capsys.readouterr().err
    assert everything_in(kiosk) == before


@pytest.mark.parametrize(
    ("more", "why"), [(("--phone", "attached"), "real phone"), (("--scenario", "none"), "no scenario")]
)
def test_nobody_practises_what_there_is_not(
    kiosk: Path, more: tuple[str, str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main((*PRACTISE, *more)) == 2
    assert why in capsys.readouterr().err
    assert not kiosk.exists()


def test_incidents_are_scenarios() -> None:
    assert INCIDENTS.keys() <= iphone.SCENARIOS.keys() | android.SCENARIOS.keys()


def test_badges_are_held_to_the_reader_on_demand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fifo = tmp_path / "badges"
    make_reader(fifo)
    reader = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
    ours, theirs = os.pipe()
    with os.fdopen(ours) as typed, os.fdopen(reader, "rb", buffering=0) as held:
        monkeypatch.setattr(sys, "stdin", typed)
        training.hold_badges(fifo)
        os.write(theirs, b"2\n1\nnonsense\n")
        training.hold_badges(fifo)
        assert held.read(1024).split() == [SECOND_BADGE.encode(), BADGE.encode()]
        os.close(theirs)
        training.hold_badges(fifo)  # whose terminal is closed holds none
