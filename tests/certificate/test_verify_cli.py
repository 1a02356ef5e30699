"""The command as scripts and auditors see it: exit status, lines, JSON."""

import json
import os
import shutil
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.verification import cli
from tests.certificate.verify_samples import write_evidence


@pytest.fixture(scope="module")
def evidence(signer: FileSigner, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("evidence")
    write_evidence(folder, signer)
    return folder


@pytest.fixture
def root(pki_dir: Path) -> Path:
    return pki_dir / "trust" / "root.pem"


def test_a_good_folder_exits_0_and_says_demo(
    evidence: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([evidence], root, json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("DEMO: ")
    assert len([line for line in lines if line.startswith("✓ valid: ")]) == 7
    assert f"✓ valid: {evidence / 'certificate.pdf'}: Erased: Apple iPhone 13, " in "\n".join(lines)
    assert lines[-1].endswith("[W-TIME-UNCONFIRMED]")


def test_a_changed_file_exits_1_with_its_code(
    evidence: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shutil.copytree(evidence, tmp_path / "changed")
    pdf = folder / "certificate.pdf"
    pdf.write_bytes(pdf.read_bytes() + b"\n")
    assert cli.run([folder], root, json=False) == 1
    assert f"✗ not valid: {pdf}: " in (out := capsys.readouterr().out)
    assert "[E-PDF-APPENDED]" in out


def test_json_is_one_report_a_line(
    evidence: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "statement.dsse.json"
    broken.write_bytes(b"{}")
    assert cli.run([evidence / "certificate.pdf", broken], root, json=True) == 1
    good, bad = map(json.loads, capsys.readouterr().out.splitlines())
    assert (good["valid"], good["demo"]) == (True, True)
    assert good["proves"].startswith("Erased: ")
    assert (bad["valid"], bad["proves"]) == (False, "")
    assert bad["findings"] == [
        {
            "code": "E-DSSE-MALFORMED",
            "file": str(broken),
            "sentence": "The signed envelope is damaged or not in its only permitted form.",
        }
    ]


@pytest.mark.parametrize("name", ["no-such-file.pdf", "."])
def test_nothing_to_verify_is_a_usage_error(
    name: str, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([tmp_path / name], root, json=False) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.endswith(".\n")


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"\xff" * 100])
def test_no_root_is_a_usage_error(content: bytes | None, evidence: Path, tmp_path: Path) -> None:
    root = tmp_path / "root.pem"
    if content is not None:
        root.write_bytes(content)
    assert cli.run([evidence], root, json=False) == 2


def test_links_in_a_folder_are_not_followed(evidence: Path, root: Path, tmp_path: Path) -> None:
    (tmp_path / "certificate.pdf").symlink_to(evidence / "certificate.pdf")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert cli.run([tmp_path], root, json=False) == 2


def test_no_folder_is_nested_too_deep(evidence: Path, root: Path, tmp_path: Path) -> None:
    folders = list(accumulate(["a"] * 1_100, Path.__truediv__, initial=tmp_path))[1:]
    for folder in folders:
        folder.mkdir()
    receipt = Path(shutil.copy(evidence / "receipt-outcome.txt", folders[-1]))
    assert cli.run([tmp_path], root, json=False) == 0
    receipt.unlink()
    for folder in reversed(folders):  # nobody else can take it away
        folder.rmdir()


def test_a_pipe_in_the_place_of_a_statement_is_not_waited_for(
    evidence: Path, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(evidence / "receipt.tlog-proof", tmp_path / "a.tlog-proof")
    os.mkfifo(tmp_path / "a.dsse.json")
    assert cli.run([tmp_path], root, json=False) == 1
    assert "[E-PROOF-STATEMENT]" in capsys.readouterr().out


def test_a_folder_that_may_not_be_read_is_a_finding(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    iterdir = Path.iterdir

    def refuse(folder: Path) -> Iterator[Path]:
        if folder == closed:
            raise PermissionError
        return iterdir(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    assert cli.run([tmp_path], root, json=False) == 1
    assert f"{closed}: The file cannot be read. [E-FILE-MALFORMED]" in capsys.readouterr().out
