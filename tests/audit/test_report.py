"""The report: standard tools read it, and it says what was found, what was not checked, and by whom."""

import errno
import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from counterseal.audit.results import FINDINGS, REPORT, SAMPLE
from counterseal.bench.history import make_history
from counterseal.cli import main
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki
from counterseal.transparency import durable


def run(folder: Path, out: Path, *more: str) -> int:
    audited = [str(folder / "state"), "--trust", str(folder / "trust" / "root.pem"), "--out", str(out)]
    return main(["audit", *audited, *more])


def said_by(*command: str | Path) -> str:
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def words_of(report: Path) -> str:
    return " ".join(said_by("pdftotext", "-layout", report, "-").split())


@pytest.fixture(scope="module")
def flawed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flawed")
    make_history(folder, 300, per_day=12, flaws=["lost", "no end"])
    return folder


def test_a_report_says_what_was_found_and_what_was_not_checked(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(flawed, tmp_path) == 1
    printed = capsys.readouterr()
    words = words_of(tmp_path / REPORT)
    for said in (printed.out, words):
        assert "E-AUDIT-MISSING" in said
        assert "E-AUDIT-NO-END" in said
        assert "DEMO" in said
    assert printed.err == ""
    assert "Faults found" in words
    assert "The till's list: it was not given." in words
    assert "Not signed. Anybody can have written this." in words
    for name in (FINDINGS, SAMPLE):
        assert hashlib.sha256((tmp_path / name).read_bytes()).hexdigest() in words.replace("\u200b", "")


def test_it_carries_the_findings_and_is_tagged(flawed: Path, tmp_path: Path) -> None:
    run(flawed, tmp_path)
    (tmp_path / "parts").mkdir()
    said_by("pdfdetach", "-saveall", "-o", tmp_path / "parts", tmp_path / REPORT)
    assert (tmp_path / "parts" / FINDINGS).read_bytes() == (tmp_path / FINDINGS).read_bytes()
    about = said_by("pdfinfo", tmp_path / REPORT)
    assert "Tagged:          yes" in about
    metadata = (tmp_path / REPORT).read_bytes()
    assert b"<pdfaid:part>3</pdfaid:part>" in metadata
    assert b"<pdfuaid:part>1</pdfuaid:part>" in metadata


def test_it_is_sealed_by_the_auditor(sound: Path, tmp_path: Path) -> None:
    create_demo_pki(tmp_path / "office", tmp_path / "key", "AUDITOR", "1")
    assert run(sound, tmp_path / "out", "--sign-with", str(tmp_path / "key")) == 0
    nss = f"sql:{tmp_path}/nss"
    (tmp_path / "nss").mkdir()
    said_by("certutil", "-N", "-d", nss, "--empty-password")
    root = tmp_path / "office" / ROOT_FILE
    said_by("certutil", "-A", "-d", nss, "-n", "root", "-t", "CT,C,C", "-i", root)
    said = said_by("pdfsig", "-nssdir", nss, tmp_path / "out" / REPORT)
    for verdict in ("Signature is Valid", "Total document signed", "Certificate is Trusted"):
        assert verdict in said
    words = words_of(tmp_path / "out" / REPORT)
    assert "No fault found" in words
    assert "Sealed by" in words


def test_what_was_audited_can_be_printed_as_json(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = str(flawed / "trust" / "root.pem")
    assert main(["audit", str(flawed / "state"), "--trust", root, "--json"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(line.startswith('{"code":"E-AUDIT-') for line in lines)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--trust", "missing.pem"],
        ["--trust", "ROOT", "--key", "ROOT"],
        ["--trust", "ROOT", "--trades", "ROOT"],
        ["--trust", "ROOT", "--sign-with", "."],
    ],
)
def test_what_cannot_be_audited_is_refused(
    sound: Path, tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(sound / "trust" / "root.pem")
    given = [root if one == "ROOT" else one for one in arguments]
    assert main(["audit", str(sound / "state"), *given]) == 2
    assert capsys.readouterr().err.startswith("counterseal: ")


@pytest.mark.parametrize("there", [True, False])
def test_where_there_is_no_log_nothing_was_audited(
    sound: Path, tmp_path: Path, there: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """Else who takes the log away would leave a history without a fault."""
    folder = tmp_path / "state"
    if there:
        shutil.copytree(sound / "state", folder, ignore=shutil.ignore_patterns("log"))
    assert main(["audit", str(folder), "--trust", str(sound / "trust" / "root.pem")]) == 2
    assert "no kiosk's log" in capsys.readouterr().err


def test_results_do_not_become_evidence(
    sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(sound, tmp_path / "copy"))
    root = str(folder / "trust" / "root.pem")
    assert main(["audit", str(folder), "--trust", root, "--out", str(folder / "out")]) == 2
    assert "outside of PATH" in capsys.readouterr().err


def test_a_list_without_a_trade_in_was_given_all_the_same(sound: Path, tmp_path: Path) -> None:
    till = tmp_path / "till.csv"
    till.write_text("reference,date,device,amount\n")
    assert run(sound, tmp_path / "out", "--trades", str(till)) == 0
    words = words_of(tmp_path / "out" / REPORT)
    assert "it was not given" not in words
    assert "The till's list against the certificates" in words


def test_an_audit_that_cannot_be_finished_leaves_no_older_verdict(
    sound: Path, flawed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(sound, tmp_path) == 0

    write = durable.write

    def full_at_last(path: Path, content: bytes, *mode: int) -> None:
        if path.name == REPORT:
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, content, *mode)

    with monkeypatch.context() as patched:
        patched.setattr(durable, "write", full_at_last)
        assert run(flawed, tmp_path) == 2
    assert not (tmp_path / REPORT).exists()
    assert run(flawed, tmp_path) == 1
