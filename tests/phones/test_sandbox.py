"""Without a sandbox there is no worker, and the kiosk does not open."""

import tempfile
from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.compose.demo_folder import DemoFolder
from counterseal.doctor.services import check_sandbox
from counterseal.phones.sandbox.available import NoSandboxError, check

FAILS = "#!/bin/sh\nexit 1\n"


@pytest.fixture(params=["not there", "not allowed"])
def crippled(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which bubblewrap is missing, or fails as it does without user name spaces."""
    folder = tmp_path / "bin"
    folder.mkdir()
    if request.param == "not allowed":
        (folder / "bwrap").write_text(FAILS)
        (folder / "bwrap").chmod(0o700)
    monkeypatch.setenv("PATH", str(folder))


def test_here_it_can_be_built() -> None:
    check()
    assert "was built" in check_sandbox().says


@pytest.mark.usefixtures("crippled")
def test_where_it_cannot_the_kiosk_does_not_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NoSandboxError):
        check()
    assert "will not open" in check_sandbox().says
    folder = DemoFolder(tmp_path / "demo")
    folder.make()
    with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
        config = folder.make_kiosk(Path(memory), 1.0)
        assert main(["core", "--config", str(config)]) == 2
    assert "cannot be confined" in capsys.readouterr().err
