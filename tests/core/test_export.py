"""A copy of a kiosk's history: all that an auditor needs, and nothing that opens a record."""

import os
import tarfile
from pathlib import Path

import pytest

from counterseal.core.export import PARTS, GivenUpError, export_log


def make_state(state: Path) -> None:
    for name in (
        "log/checkpoint",
        "log/tile/0/000.p/3",
        "witnessed/3",
        "archive/notices/2026-12-01-void-aa.dsse.json",
        "archive/2026-12-01/bb.sealed",
        "trust/policy",
        "keys/kiosk-key.pem",
        "keys/staff-pepper",
        "staff.json",
        "lockout.json",
        "journal",
    ):
        (state / name).parent.mkdir(parents=True, exist_ok=True)
        (state / name).write_text(name)


def always() -> bool:
    return True


def test_what_is_in_it(tmp_path: Path) -> None:
    make_state(tmp_path / "state")
    (tmp_path / "state" / "log" / "elsewhere").symlink_to(tmp_path)
    (tmp_path / "drive").mkdir()
    written = export_log(tmp_path / "state", tmp_path / "drive", always)
    assert list((tmp_path / "drive").iterdir()) == [written]
    with tarfile.open(written) as tar:
        members = tar.getmembers()
    files = {member.name for member in members if member.isfile()}
    assert {Path(name).parts[0] for name in files} == set(PARTS)
    assert len(files) == 6
    assert {(member.uid, member.uname) for member in members} == {(0, "")}
    assert not any(member.issym() for member in members)


def test_a_drive_that_is_not_there(tmp_path: Path) -> None:
    make_state(tmp_path / "state")
    with pytest.raises(FileNotFoundError):
        export_log(tmp_path / "state", tmp_path / "no-drive", always)


def test_nothing_half_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError("full")

    make_state(tmp_path / "state")
    (tmp_path / "drive").mkdir()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full"):
        export_log(tmp_path / "state", tmp_path / "drive", always)
    assert list((tmp_path / "drive").iterdir()) == []


def test_a_copy_that_is_given_up_leaves_nothing(tmp_path: Path) -> None:
    make_state(tmp_path / "state")
    (tmp_path / "drive").mkdir()
    answers = iter([True, True, False])
    with pytest.raises(GivenUpError):
        export_log(tmp_path / "state", tmp_path / "drive", lambda: next(answers))
    assert list((tmp_path / "drive").iterdir()) == []
