"""Names of files: they may be any bytes, and must neither break the output nor write a verdict into it."""

import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from counterseal.certificate.verification import cli
from counterseal.certificate.verification.files import read_trust, verify_files
from tests.fuzz.mutations import bounded
from tests.vectors.generator.base import trust

NAMES = st.binary(min_size=1, max_size=60).filter(lambda name: not {0, ord("/")} & set(name))


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trust")
    for name, content in trust().items():
        (folder / name).write_bytes(content)
    return folder / "root.pem"


@bounded
@given(name=NAMES)
@example(name=b"receipt-\xff.txt")
@example(name="receipt\n✓ valid: certificate.pdf.txt".encode())
def test_a_name_is_one_line(name: bytes, root: Path) -> None:
    report = verify_files([root.parent / "evidence" / os.fsdecode(name)], read_trust(root))[0]
    assert not report.valid
    assert report.file.isprintable()
    assert msgspec.json.decode(msgspec.json.encode(report))["file"] == report.file


def test_a_name_cannot_write_a_verdict(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "receipt\n✓ valid: certificate.txt").write_text("no receipt")
    assert cli.run([tmp_path], root, json=False) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if line.startswith("✓")] == []


def test_what_never_ends_is_not_waited_for(root: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "receipt.txt")
    assert cli.run([tmp_path], root, json=False) == 2
