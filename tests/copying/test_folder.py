import errno
import os
from pathlib import Path

import pytest

from counterseal.copying.folder import CopyFolder, DriveError, map_os_error
from counterseal.tradein.failures import FailureCode


def test_a_fresh_folder_is_private_and_empty(tmp_path: Path) -> None:
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        assert folder.path == tmp_path / "copy"
        assert folder.path.stat().st_mode & 0o777 == 0o700
        assert not list(folder.path.iterdir())


def test_an_existing_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with pytest.raises(FileExistsError):
        CopyFolder.fresh(tmp_path, "copy")


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "/etc", "a\0b"])
def test_a_folder_name_is_one_plain_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="plain folder name"):
        CopyFolder.fresh(tmp_path, name)


def test_no_folder_on_a_drive_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(DriveError) as caught:
        CopyFolder.fresh(tmp_path / "pulled", "copy")
    assert caught.value.code is FailureCode.DRIVE_GONE


def test_free_bytes_are_the_drives(tmp_path: Path) -> None:
    found = os.statvfs(tmp_path)
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        assert 0 < folder.free_bytes() <= found.f_blocks * found.f_frsize


def test_discard_empties_the_folder_and_follows_no_link_out(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        (folder.path / "file").write_text("left over")
        (folder.path / "deep/er").mkdir(parents=True)
        (folder.path / "deep/er/file").write_text("left over")
        (folder.path / "deep/link").symlink_to(outside)
        (folder.path / "link").symlink_to(outside)
        folder.discard()
        assert not list(folder.path.iterdir())
    assert (outside / "kept").read_text() == "kept"


def test_a_closed_folder_is_never_taken_for_another(tmp_path: Path) -> None:
    closed = CopyFolder.fresh(tmp_path, "one")
    closed.close()
    with CopyFolder.fresh(tmp_path, "other"):  # which the kernel gives the same number
        (tmp_path / "other" / "file").touch()
        for act in (closed.free_bytes, closed.flush, closed.discard):
            with pytest.raises(DriveError):
                act()
    assert (tmp_path / "other" / "file").exists()


def test_flush_returns_once_everything_is_written(tmp_path: Path) -> None:
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        (folder.path / "file").write_bytes(b"x" * 4096)
        folder.flush()
        assert (folder.path / "file").stat().st_size == 4096


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, FailureCode.DRIVE_FULL),
        (errno.EROFS, FailureCode.DRIVE_READ_ONLY),
        (errno.EIO, FailureCode.DRIVE_GONE),
        (errno.ENODEV, FailureCode.DRIVE_GONE),
        (errno.ENOENT, FailureCode.DRIVE_GONE),
        (errno.ENXIO, FailureCode.DRIVE_GONE),
        (errno.EFBIG, FailureCode.DRIVE_FILE_LIMIT),
        (errno.EACCES, FailureCode.DRIVE_ERROR),
    ],
)
def test_errors_of_the_drive_have_codes(number: int, code: FailureCode) -> None:
    assert map_os_error(OSError(number, "any")) is code


def test_a_drive_error_names_no_file(tmp_path: Path) -> None:
    with pytest.raises(DriveError) as caught:
        CopyFolder.fresh(tmp_path / "secret-name", "copy")
    assert "secret-name" not in str(caught.value)
    assert caught.value.__cause__ is None
