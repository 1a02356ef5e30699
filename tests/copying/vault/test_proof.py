"""The proof of a vault: what it says of a sound one, and of every way to damage one."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.copying.vault.samples import FILES, PASSPHRASE, prove

from counterseal.copying.folder import DriveError
from counterseal.copying.proof import ProofCancelled
from counterseal.copying.vault import prove_vault
from counterseal.tradein.facts import CopyLevel, CopyProof, ProofFaults


def test_a_sound_vault(sound: Path) -> None:
    proof = prove(sound)
    assert isinstance(proof, CopyProof)
    assert (proof.files, proof.bytes) == (len(FILES) + 1, sum(FILES.values()) + 13)
    assert (proof.photos, proof.videos, proof.extra_files) == (2, 2, 0)
    assert (proof.level, proof.contacts, proof.messages) == (CopyLevel.EVERYTHING, 3, 4)
    assert (proof.appeared, proof.vanished, proof.changed) == (1, 0, 0)


def test_anyone_can_compute_the_root(sound: Path) -> None:
    command = "find . -type f | sed 's|^\\./||' | LC_ALL=C sort | xargs sha256sum | sha256sum"
    found = subprocess.run(
        ["sh", "-c", command], cwd=sound / "vault", check=True, capture_output=True, text=True
    )
    proof = prove(sound)
    assert isinstance(proof, CopyProof)
    assert found.stdout.split()[0] == proof.root_sha256


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def lengthen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def replace_by_link(path: Path) -> None:
    path.rename(path.with_suffix(".old"))
    path.symlink_to(path.with_suffix(".old"))


def swap(path: Path) -> None:
    other = path.with_name("000002.age")
    other.rename(path.with_name("tmp"))
    path.rename(other)
    path.with_name("tmp").rename(path)


DAMAGES: list[tuple[str, Callable[[Path], object], ProofFaults]] = [
    ("0000/000001.age", Path.unlink, ProofFaults(missing=1)),
    ("0000/000001.age", damage, ProofFaults(altered=1)),
    ("0000/000001.age", cut, ProofFaults(truncated=1)),
    ("0000/000002.age", cut, ProofFaults(truncated=1)),
    ("0000/000001.age", lengthen, ProofFaults(altered=1)),
    ("0000/000001.age", lambda path: path.write_bytes(b""), ProofFaults(truncated=1)),
    ("0000/000001.age", swap, ProofFaults(altered=2)),
    ("0000/000001.age", replace_by_link, ProofFaults(not_regular=1)),
    ("0000", shutil.rmtree, ProofFaults(missing=len(FILES) + 1)),
    ("index.age", Path.unlink, ProofFaults(unfinished=True)),
    ("index.age", damage, ProofFaults(unreadable_index=True)),
    ("index.age", cut, ProofFaults(unreadable_index=True)),
    ("identity.age", Path.unlink, ProofFaults(unreadable_index=True)),
    ("identity.age", damage, ProofFaults(wrong_password=True)),
    ("identity.age", lambda path: path.write_bytes(bytes(5000)), ProofFaults(unreadable_index=True)),
    ("identity.age", lambda path: path.write_bytes(bytes(500)), ProofFaults(unreadable_index=True)),
]


@pytest.mark.parametrize(("name", "harm", "faults"), DAMAGES)
def test_damage(copy: Path, name: str, harm: Callable[[Path], object], faults: ProofFaults) -> None:
    harm(copy / "vault" / name)
    assert prove(copy) == faults


def test_a_wrong_passphrase(sound: Path) -> None:
    assert prove(sound, "correct horse") == ProofFaults(wrong_password=True)


def test_what_is_not_ours_is_counted(copy: Path) -> None:
    (copy / "vault/0000/notes.txt").write_text("x")
    (copy / "vault/notes.txt").write_text("x")
    proof = prove(copy)
    assert isinstance(proof, CopyProof)
    assert proof.extra_files == 2


def test_progress_reaches_the_end(sound: Path) -> None:
    told: list[tuple[int, int, int, int]] = []
    prove_vault(sound, PASSPHRASE, on_progress=lambda *done: told.append(done), cancelled=lambda: False)
    done_bytes, all_bytes, done_files, all_files = told[-1]
    assert done_bytes == all_bytes > sum(FILES.values())
    assert done_files == all_files == len(FILES) + 3


def test_a_stop_is_heeded(sound: Path) -> None:
    with pytest.raises(ProofCancelled):
        prove_vault(sound, PASSPHRASE, on_progress=lambda *_: None, cancelled=lambda: True)


def test_a_drive_that_left(tmp_path: Path) -> None:
    with pytest.raises(DriveError):
        prove(tmp_path / "gone")
