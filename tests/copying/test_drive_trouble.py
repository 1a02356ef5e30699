"""What full, write-protected, pulled, failing and FAT drives really do, on real file systems."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.copying.backup_folder import UDID, backup_set, prove, write_finished
from tests.copying.loop_drive import loop_device, loop_drive, make_image, mounted, require_root, run

from counterseal.copying.capacity import measure
from counterseal.copying.folder import CopyFolder, DriveError, map_os_error
from counterseal.copying.proof import ProofCancelled
from counterseal.tradein.facts import CopyProof
from counterseal.tradein.failures import FailureCode

MIB = 1 << 20


@pytest.mark.parametrize("filesystem", ["vfat", "ext4"])
def test_a_full_drive(tmp_path: Path, filesystem: str) -> None:
    with loop_drive(tmp_path, filesystem, 40 * MIB) as mount, CopyFolder.fresh(mount, "copy") as folder:
        with pytest.raises(OSError) as caught, (folder.path / "big").open("wb") as big:
            for _ in range(41):
                big.write(bytes(MIB))
        assert map_os_error(caught.value) is FailureCode.DRIVE_FULL
        assert folder.free_bytes() < MIB
        folder.discard()
        assert folder.free_bytes() > 20 * MIB


def test_a_drive_that_turns_read_only(tmp_path: Path) -> None:
    with loop_drive(tmp_path, "ext4", 16 * MIB) as mount, CopyFolder.fresh(mount, "copy") as folder:
        (folder.path / "file").write_bytes(b"x")
        run("mount", "-o", "remount,ro", mount)
        with pytest.raises(OSError) as caught:
            (folder.path / "more").write_bytes(b"x")
        assert map_os_error(caught.value) is FailureCode.DRIVE_READ_ONLY
        with pytest.raises(DriveError) as discarding:
            folder.discard()
        assert discarding.value.code is FailureCode.DRIVE_READ_ONLY
        assert not measure(mount, "id", "label", "ext4").writable


def test_a_folder_on_a_write_protected_drive(tmp_path: Path) -> None:
    with loop_drive(tmp_path, "vfat", 40 * MIB) as mount:
        run("mount", "-o", "remount,ro", mount)
        with pytest.raises(DriveError) as caught:
            CopyFolder.fresh(mount, "copy")
        assert caught.value.code is FailureCode.DRIVE_READ_ONLY


def test_fat_refuses_the_byte_after_four_gib(tmp_path: Path) -> None:
    with loop_drive(tmp_path, "vfat", 5 << 30) as mount, CopyFolder.fresh(mount, "copy") as folder:
        limit = measure(mount, "id", "label", "vfat").max_file_bytes
        assert limit == (4 << 30) - 1
        with (folder.path / "big").open("wb") as big:
            big.seek(limit)
            with pytest.raises(OSError) as caught:
                big.write(b"x")
                big.flush()
            big.detach()
        assert map_os_error(caught.value) is FailureCode.DRIVE_FILE_LIMIT


def test_a_drive_that_stops_taking_writes(tmp_path: Path) -> None:
    """The image lies on a tmpfs too small for it, so the device fails long after the writes were accepted."""
    require_root()
    small = tmp_path / "small"
    small.mkdir()
    run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", small)
    try:
        with loop_drive(small, "ext4", 64 * MIB) as mount, CopyFolder.fresh(mount, "copy") as folder:
            (folder.path / "file").write_bytes(bytes([1]) * 16 * MIB)
            with pytest.raises(DriveError) as caught:
                folder.flush()
            # the loop device passes the reason on, or just says that the medium failed
            assert caught.value.code in (FailureCode.DRIVE_GONE, FailureCode.DRIVE_FULL)
    finally:
        run("umount", "--lazy", small)


def test_a_drive_unmounted_under_us_is_never_mistaken_for_the_folder_below(tmp_path: Path) -> None:
    with loop_drive(tmp_path, "ext4", 16 * MIB) as mount, CopyFolder.fresh(mount, "copy") as folder:
        run("umount", "--lazy", mount)
        with pytest.raises(DriveError) as caught:
            CopyFolder.fresh(mount / "copy", "again")
        assert caught.value.code is FailureCode.DRIVE_GONE
        assert folder.free_bytes() > 0


def test_a_drive_pulled_during_the_proof(tmp_path: Path) -> None:
    """Cutting the image short under the mounted file system makes its device fail every read."""
    with loop_drive(tmp_path, "ext4", 32 * MIB) as mount:
        folder = write_finished(backup_set(), mount / UDID)
        with CopyFolder.fresh(mount, "copy") as copy:
            copy.flush()
        assert isinstance(prove(folder), CopyProof)

        def pull(done_bytes: int, *_: int) -> None:
            os.truncate(tmp_path / "image", 0)

        with pytest.raises(DriveError) as caught:
            prove(folder, on_progress=pull)
        assert caught.value.code is FailureCode.DRIVE_GONE


@contextmanager
def reading_at(device: str, bytes_per_second: int) -> Iterator[None]:
    """Lets this thread read no faster from that device: the block I/O controller of cgroup v1."""
    group = Path("/sys/fs/cgroup/blkio") / f"counterseal-test-{os.getpid()}"
    try:
        group.mkdir()
    except OSError:
        pytest.skip("no block I/O controller of cgroup v1 to slow a device with")
    numbers = Path(device).stat().st_rdev
    limit = f"{os.major(numbers)}:{os.minor(numbers)} {bytes_per_second}"
    (group / "blkio.throttle.read_bps_device").write_text(limit)
    (group / "tasks").write_text(str(threading.get_native_id()))
    try:
        yield
    finally:
        (group.parent / "tasks").write_text(str(threading.get_native_id()))
        remove_group(group)


def remove_group(group: Path) -> None:
    """A group with reads still under way is busy."""
    for _ in range(100):
        try:
            return group.rmdir()
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("the group stays busy")


@contextmanager
def slow_backup(folder: Path, bytes_per_second: int) -> Iterator[Path]:
    require_root()
    image = make_image(folder / "image", "ext4", 32 * MIB)
    with loop_device(image) as device, mounted(device, folder / "mount") as mount:
        backup = write_finished(backup_set(), mount / UDID)
        run("sync", "--file-system", mount)
        with reading_at(device, bytes_per_second):
            yield backup


def test_the_proof_reads_from_the_medium_and_not_what_the_kernel_still_holds(tmp_path: Path) -> None:
    with slow_backup(tmp_path, MIB) as folder:
        started = time.monotonic()
        assert isinstance(prove(folder), CopyProof)
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        assert time.monotonic() - started > size / MIB / 2


def test_stopping_is_heeded_on_a_slow_drive(tmp_path: Path) -> None:
    asked: list[float] = []
    with slow_backup(tmp_path, 512 << 10) as folder:
        with pytest.raises(ProofCancelled):
            prove(
                folder, on_progress=lambda *_: asked.append(time.monotonic()), cancelled=lambda: bool(asked)
            )
        assert time.monotonic() - asked[0] < 2
