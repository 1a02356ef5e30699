"""The log on disk: it grows, it is opened again, and it survives a cut at every single write."""

import shutil
from pathlib import Path

import pytest

from counterseal.transparency import durable, merkle
from counterseal.transparency.checkpoint import Checkpoint
from counterseal.transparency.invalid import Invalid
from counterseal.transparency.proof import verify_proof
from counterseal.transparency.store import Log

from .conftest import ORIGIN, SoftKey, entry, write_log
from .fragile_disk import FragileDisk, PowerCut

BEFORE_A_FULL_TILE = 255


@pytest.fixture
def log(key: SoftKey, tmp_path: Path) -> Log:
    return Log(tmp_path / "log", key, ORIGIN)


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_every_entry_is_proven_at_once(key: SoftKey, log: Log) -> None:
    for number in range(10):
        proof = log.append(entry(number))
        assert proof.index == number
        assert verify_proof(proof, entry(number), ORIGIN, key.public_key()) == log.checkpoint
        assert log.last_leaf == merkle.leaf_hash(entry(number))
    assert log.check() == []


def test_an_empty_log_has_a_checkpoint_too(log: Log) -> None:
    assert (log.size, log.last_leaf) == (0, None)
    assert log.checkpoint.root == merkle.EMPTY_ROOT
    assert log.check() == []


def test_a_log_is_opened_where_it_was_left(key: SoftKey, log: Log, tmp_path: Path) -> None:
    for number in range(3):
        log.append(entry(number))
    log.close()
    again = Log(tmp_path / "log", key, ORIGIN)
    assert again.checkpoint == log.checkpoint
    again.append(entry(3))
    proof = merkle.consistency_proof(3, 4, again.node)
    merkle.check_consistency(3, log.checkpoint.root, 4, again.checkpoint.root, proof)


def test_a_full_tile_takes_the_place_of_its_parts(key: SoftKey, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    write_log(folder, key, BEFORE_A_FULL_TILE - 1)
    log = Log(folder, key, ORIGIN)
    log.append(entry(BEFORE_A_FULL_TILE - 1))
    assert {"tile/entries/000.p/254", "tile/entries/000.p/255"} < files(folder)
    log.append(entry(BEFORE_A_FULL_TILE))
    assert files(folder) == {"checkpoint", "tile/entries/000", "tile/0/000", "tile/1/000.p/1"}
    log.append(entry(256))
    assert {"tile/entries/001.p/1", "tile/0/001.p/1"} < files(folder)
    assert log.check() == []
    log.close()
    assert Log(folder, key, ORIGIN).size == 257


def test_only_one_writer(key: SoftKey, log: Log, tmp_path: Path) -> None:
    with pytest.raises(BlockingIOError):
        Log(tmp_path / "log", key, ORIGIN)
    log.close()
    assert Log(tmp_path / "log", key, ORIGIN).size == 0


def test_nothing_is_signed_after_the_disk_refused(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch, pytest.raises(OSError, match="No space"):
        patch.setattr(durable, "write", refuse)
        log.append(entry(0))
    with pytest.raises(ValueError, match="open the log again"):
        log.append(entry(0))


@pytest.mark.parametrize(
    ("name", "code"),
    [("checkpoint", "E-NOTE-"), ("tile/0/000.p/3", "E-LOG-"), ("tile/entries/000.p/3", "E-LOG-ENTRY")],
)
def test_a_damaged_log_is_not_signed_on(key: SoftKey, log: Log, tmp_path: Path, name: str, code: str) -> None:
    for number in range(3):
        log.append(entry(number))
    log.close()
    path = tmp_path / "log" / name
    good = path.read_bytes()
    for bad in (good[:-1] + bytes([good[-1] ^ 1]), good[:-1]):
        path.write_bytes(bad)
        with pytest.raises(Invalid, match=code):
            Log(tmp_path / "log", key, ORIGIN)
    path.unlink()
    with pytest.raises(Invalid, match="E-LOG-MISSING"):
        Log(tmp_path / "log", key, ORIGIN)


def test_a_log_is_opened_with_its_own_key_only(key: SoftKey, log: Log, tmp_path: Path) -> None:
    log.close()
    with pytest.raises(Invalid, match="E-NOTE-SIGNATURE"):
        Log(tmp_path / "log", SoftKey(), ORIGIN)


@pytest.mark.parametrize("start", [0, 3, BEFORE_A_FULL_TILE])
def test_a_cut_at_any_write_loses_nothing(
    key: SoftKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: int
) -> None:
    """From 255 on, the entry fills a tile, so that the most files change at once."""
    prepared = tmp_path / "prepared"
    promised = (write_log if start == BEFORE_A_FULL_TILE else _grow)(prepared, key, start)
    operations = _operations_of_one_append(prepared, tmp_path / "counted", key, monkeypatch)
    assert operations > 12
    for cut in range(operations):
        died = shutil.copytree(prepared, tmp_path / f"died-{cut}")
        disk = FragileDisk(died, cut_after=cut)
        log = Log(died, key, ORIGIN)
        with monkeypatch.context() as patch, pytest.raises(PowerCut):
            patch.setattr(durable, "os", disk.os)
            log.append(entry(1000))
        log.close()
        careless = tmp_path / f"careless-{cut}"
        disk.leave_only_what_was_forced_out(careless)
        for folder in (died, careless):
            _assert_sound(folder, key, promised)


def _grow(folder: Path, key: SoftKey, size: int) -> Checkpoint:
    log = Log(folder, key, ORIGIN)
    for number in range(size):
        log.append(entry(number))
    log.close()
    return log.checkpoint


def _operations_of_one_append(
    prepared: Path, folder: Path, key: SoftKey, monkeypatch: pytest.MonkeyPatch
) -> int:
    """Also: once `append` has returned, even a careless disk has the entry."""
    shutil.copytree(prepared, folder)
    disk = FragileDisk(folder)
    log = Log(folder, key, ORIGIN)
    with monkeypatch.context() as patch:
        patch.setattr(durable, "os", disk.os)
        log.append(entry(1000))
    log.close()
    careless = folder.with_name("acknowledged")
    disk.leave_only_what_was_forced_out(careless)
    _assert_sound(careless, key, log.checkpoint)
    return disk.operations


def _assert_sound(folder: Path, key: SoftKey, promised: Checkpoint) -> None:
    """The log opens, holds what was promised, has no fault, and goes on growing."""
    log = Log(folder, key, ORIGIN)
    assert log.size - promised.size in {0, 1}
    assert merkle.root(promised.size, log.node) == promised.root
    assert [fault for fault in log.check() if fault.code.startswith("E-")] == []
    before = log.checkpoint
    log.append(entry(2000))
    assert merkle.root(before.size, log.node) == before.root
    assert log.check() == []
    log.close()
