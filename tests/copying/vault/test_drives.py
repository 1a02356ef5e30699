"""A vault on drives that are small, full or FAT, on real file systems."""

import io
import os
from pathlib import Path

import pytest
from tests.copying.loop_drive import loop_drive
from tests.copying.vault.samples import FILES, MODIFIED, PASSPHRASE, content_of, prove

from counterseal.copying.capacity import measure
from counterseal.copying.folder import CopyFolder, DriveError
from counterseal.copying.vault import Summary, Vault
from counterseal.tradein.facts import CopyLevel, CopyProof
from counterseal.tradein.failures import FailureCode

MIB = 1 << 20


class Endless:
    """A phone that goes on sending, whatever it had said."""

    def read(self, size: int, /) -> bytes:
        return os.urandom(size)


@pytest.mark.parametrize("filesystem", ["vfat", "ext4"])
def test_a_full_drive_ends_one_file_and_the_vault_goes_on(tmp_path: Path, filesystem: str) -> None:
    with loop_drive(tmp_path, filesystem, 80 * MIB) as mount, CopyFolder.fresh(mount, "copy") as folder:
        vault = Vault.create(folder, PASSPHRASE, measure(mount, "id", "", filesystem).max_file_bytes)
        for path, size in FILES.items():
            vault.add(io.BytesIO(content_of(path)), path, MODIFIED, size)
        with pytest.raises(DriveError) as caught:
            vault.add(Endless(), "video.mp4", MODIFIED, 1)
        assert caught.value.code is FailureCode.DRIVE_FULL
        vault.finish(Summary(CopyLevel.FILES))
        proof = prove(folder.path)
        assert isinstance(proof, CopyProof)
        assert (proof.files, proof.extra_files) == (len(FILES), 0)


def test_a_file_too_long_for_fat_is_not_begun(tmp_path: Path) -> None:
    with loop_drive(tmp_path, "vfat", 5 << 30) as mount, CopyFolder.fresh(mount, "copy") as folder:
        vault = Vault.create(folder, PASSPHRASE, measure(mount, "id", "", "vfat").max_file_bytes)
        with pytest.raises(DriveError) as caught:
            vault.add(Endless(), "video.mp4", MODIFIED, (4 << 30) - 1)
        assert caught.value.code is FailureCode.DRIVE_FILE_LIMIT
