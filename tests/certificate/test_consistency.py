"""Two receipts and a copy of the log: whether they are of one history, by the commands that people use."""

import shutil
from pathlib import Path

import pytest
from cryptography import x509

from counterseal.certificate.keys.pki import kiosk_name
from counterseal.certificate.keys.signer import FileSigner
from counterseal.cli import main
from counterseal.transparency.store import Log
from tests.certificate.verify_samples import ERASED, intake, issue_all, outcome, returned

Said = pytest.CaptureFixture[str]


@pytest.fixture
def holders(signer: FileSigner, tmp_path: Path) -> Path:
    """A log of three records, and the receipts of the first two."""
    log = tmp_path / "log"
    issued = issue_all(signer, log, intake(), outcome(ERASED), returned())
    (tmp_path / "receipts").mkdir()
    for number, one in enumerate(issued[:2], 1):
        (tmp_path / "receipts" / f"receipt-{number}.txt").write_text(one.receipt.text)
    return tmp_path


@pytest.fixture
def root(pki_dir: Path) -> str:
    return str(pki_dir / "trust" / "root.pem")


def prove(log: Path, size: int, root: str, out: Path) -> int:
    return main(["prove", str(log), "--from", str(size), "--trust", root, "--out", str(out)])


def verify(folder: Path, root: str) -> int:
    return main(["verify", str(folder), "--trust", root])


def test_a_copy_of_the_log_contains_what_both_holders_were_shown(
    holders: Path, root: str, leaf: x509.Certificate, capsys: Said
) -> None:
    receipts = holders / "receipts"
    for size in (1, 2):
        assert prove(holders / "log", size, root, receipts / f"{size}.consistency") == 0
    assert verify(receipts, root) == 0
    said = capsys.readouterr().out
    for size in (1, 2):
        proved = f"log {kiosk_name(leaf).dns}: its state at size 3 contains the one at size {size}"
        assert f"✓ valid: {receipts / f'{size}.consistency'}: {proved}\n" in said


def test_a_log_that_was_written_anew_is_found(
    holders: Path, root: str, signer: FileSigner, capsys: Said
) -> None:
    issue_all(signer, holders / "anew", intake(), outcome(ERASED), returned())
    later = holders / "receipts" / "later.consistency"
    assert prove(holders / "anew", 2, root, later) == 0
    assert verify(holders / "receipts", root) == 1
    assert f"{later}: The later state of the log does not contain" in (said := capsys.readouterr().out)
    assert "[E-PROOF-CONSISTENCY]" in said


def test_a_later_state_that_nobody_else_was_shown_is_found(
    holders: Path, root: str, signer: FileSigner, capsys: Said
) -> None:
    """The kiosk ran twice from its second entry on, and each proof is of one of the two."""
    log, fork = holders / "log", shutil.copytree(holders / "log", holders / "fork")
    for folder, record in ((log, intake()), (fork, outcome(ERASED))):
        issue_all(signer, folder, record)
    receipts = holders / "receipts"
    assert prove(log, 1, root, receipts / "1.consistency") == 0
    assert prove(fork, 2, root, receipts / "2.consistency") == 0
    assert verify(receipts, root) == 1
    assert f"{receipts / '2.consistency'}: The later state" in capsys.readouterr().out


def test_the_earlier_state_must_be_shown_by_something_that_holds(
    holders: Path, root: str, capsys: Said
) -> None:
    first = holders / "receipts" / "receipt-1.txt"
    assert prove(holders / "log", 1, root, holders / "receipts" / "later.consistency") == 0
    first.write_text(first.read_text().replace("CS1:", "CS1:0", 1))
    assert verify(holders / "receipts", root) == 1
    assert "[E-PROOF-STATE]" in capsys.readouterr().out


def test_a_damaged_log_proves_nothing(holders: Path, root: str, capsys: Said) -> None:
    (tile,) = (holders / "log" / "tile" / "0" / "000.p").glob("3")
    tile.write_bytes(bytes(96))
    out = holders / "later.consistency"
    assert prove(holders / "log", 1, root, out) == 1
    assert "[E-LOG-TILE]" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("size", [-1, 0, 4])
def test_a_state_that_the_log_never_had_is_a_usage_error(
    size: int, holders: Path, root: str, capsys: Said
) -> None:
    assert prove(holders / "log", size, root, holders / "later.consistency") == 2
    assert f"has never had {size} entries" in capsys.readouterr().err


def test_over_many_tiles(signer: FileSigner, leaf: x509.Certificate, tmp_path: Path, root: str) -> None:
    """Entries of no record: what is proved are the tiles. The receipt is of the newest at 258."""
    folder = tmp_path / "log"
    log = Log(folder, signer, kiosk_name(leaf).dns)
    for number in range(257):
        log.append(bytes([1, 9]) + number.to_bytes(32))
    log.close()
    (held,) = issue_all(signer, folder, intake())
    (tmp_path / "receipt.txt").write_text(held.receipt.text)
    issue_all(signer, folder, outcome(ERASED), returned())
    assert prove(folder, 258, root, tmp_path / "later.consistency") == 0
    assert verify(tmp_path, root) == 0
