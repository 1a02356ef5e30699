"""The command: a line for each check, an exit code for scripts, and whose rights it has."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from counterseal.cli import main
from counterseal.doctor import run
from counterseal.doctor.finding import Finding, failed, ok, warning

GOOD, SOON, ILL = ok("clock", "it ticks"), warning("printer", "low"), failed("log", "gone")


@pytest.fixture(autouse=True)
def _a_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("kiosk.toml").write_text('state = "state"\nruntime = "run"\nbadge_reader = { kind = "pcsc" }\n')


@pytest.mark.parametrize(
    ("findings", "code", "summary"),
    [
        ([GOOD], 0, "1 checks: 0 failed, 0 warnings."),
        ([GOOD, SOON], 0, "2 checks: 0 failed, 1 warnings."),
        ([ILL, GOOD, SOON], 1, "3 checks: 1 failed, 1 warnings."),
    ],
)
def test_exit_codes(
    findings: list[Finding],
    code: int,
    summary: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(run, "examine", lambda _: iter(findings))
    assert main(["doctor", "--config", "kiosk.toml"]) == code
    assert capsys.readouterr().out.splitlines() == [*(found.line() for found in findings), summary]
    assert main(["doctor", "--config", "kiosk.toml", "--json"]) == code
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["check"], one["level"], one["says"]) for one in said] == [
        (found.check, found.level, found.says) for found in findings
    ]


def test_without_a_configuration_nothing_is_tested(capsys: pytest.CaptureFixture[str]) -> None:
    Path("kiosk.toml").write_text("state = 7\n")
    assert main(["doctor", "--config", "kiosk.toml"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)


def test_what_cannot_be_looked_at_is_ill_and_the_rest_goes_on() -> None:
    def refused() -> Finding:
        raise PermissionError(13, "Permission denied", "state")

    finding = run.tried("log", refused)
    assert finding == failed("log", "it cannot be looked at: [Errno 13] Permission denied: 'state'")


ACT = """
import os, pwd, sys
from pathlib import Path
from counterseal.cli.owner import act_as_owner
from counterseal.cli.usage import UsageError
try:
    act_as_owner(Path("state"))
except UsageError as error:
    sys.exit(str(error))
print(os.geteuid(), os.getegid(), os.getgroups(), os.environ["HOME"])
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")
@pytest.mark.parametrize(
    ("owner", "says"),
    [(0, "0 0 "), (65534, "65534 65534 [65534] /nonexistent"), (54321, "belongs to user 54321")],
)
def test_root_acts_with_the_rights_of_the_kiosk(owner: int, says: str) -> None:
    Path("state").mkdir()
    os.chown("state", owner, owner)
    done = subprocess.run(
        (sys.executable, "-c", ACT), capture_output=True, text=True, check=False, timeout=60
    )
    assert says in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
