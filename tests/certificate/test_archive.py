"""The sealed records: nothing in clear on the disk, nothing without the secret."""

from datetime import date, timedelta
from pathlib import Path

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from counterseal.certificate.archive import ENVELOPE, Archive
from counterseal.certificate.findings import Invalid
from counterseal.certificate.notice import NoticeKind
from counterseal.certificate.sealed import open_record, seal_record, secret_for

LEAF, SECRET = b"\x11" * 32, b"\x22" * 32
DAY = date(2026, 11, 30)
FILES = {"statement.dsse.json": b"F2LCANARY01", "certificate.pdf": b"%PDF"}


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    archive = Archive(tmp_path)
    archive.put(DAY, LEAF, FILES, SECRET)
    return archive


def test_the_secret_opens_a_record(archive: Archive) -> None:
    assert archive.open(LEAF, SECRET) == FILES


def test_a_record_can_be_replaced(archive: Archive) -> None:
    archive.put(DAY, LEAF, {"a": b"b"}, SECRET)
    assert archive.open(LEAF, SECRET) == {"a": b"b"}


def test_nothing_lies_in_clear(archive: Archive, tmp_path: Path) -> None:
    (sealed,) = (tmp_path / "2026-11-30").iterdir()
    assert sealed.name == f"{LEAF.hex()}.sealed"
    for word in (b"CANARY", b"PDF", b"statement"):
        assert word not in sealed.read_bytes()


def test_another_secret_does_not_open_it(archive: Archive) -> None:
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        archive.open(LEAF, b"\x23" * 32)


def test_a_record_under_another_name_does_not_open(archive: Archive, tmp_path: Path) -> None:
    other = b"\x12" * 32
    day = tmp_path / "2026-11-30"
    (day / f"{LEAF.hex()}.sealed").rename(day / f"{other.hex()}.sealed")
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        archive.open(other, SECRET)
    with pytest.raises(FileNotFoundError):
        archive.open(LEAF, SECRET)


def test_every_flipped_byte_and_every_cut_is_found(archive: Archive, tmp_path: Path) -> None:
    (sealed,) = (tmp_path / "2026-11-30").iterdir()
    good = sealed.read_bytes()
    for position in range(len(good)):
        for bad in (good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :], good[:position]):
            sealed.write_bytes(bad)
            with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
                archive.open(LEAF, SECRET)


def test_the_auditor_opens_what_was_sealed_while_their_key_was_there(tmp_path: Path) -> None:
    key = X25519PrivateKey.generate()
    Archive(tmp_path, key.public_key()).put(DAY, LEAF, FILES, SECRET)
    (path,) = (tmp_path / "2026-11-30").iterdir()
    sealed = path.read_bytes()
    assert secret_for(key, sealed, LEAF) == SECRET
    assert open_record(sealed, LEAF, SECRET) == FILES
    for auditor, content, leaf in (
        (X25519PrivateKey.generate(), sealed, LEAF),
        (key, sealed, b"\x12" * 32),
        (key, seal_record(LEAF, FILES, SECRET, None), LEAF),
    ):
        with pytest.raises(Invalid, match="E-ARCHIVE-AUDITOR"):
            secret_for(auditor, content, leaf)


def test_a_secret_wrapped_anew_spoils_the_record(tmp_path: Path) -> None:
    """Otherwise somebody could add a reader, or take the auditor away, and nobody would see it."""
    key = X25519PrivateKey.generate()
    nonce, sealed, _ = cbor2.loads(seal_record(LEAF, FILES, SECRET, key.public_key()))
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        open_record(cbor2.dumps([nonce, sealed, b""], canonical=True), LEAF, SECRET)


@pytest.mark.parametrize(
    "untrusted", [b"", b"\x00" * 40, cbor2.dumps([b"", b"", "x"]), cbor2.dumps({}), b"\xff"]
)
def test_garbage_is_no_record(untrusted: bytes) -> None:
    with pytest.raises(Invalid, match="E-ARCHIVE-SEAL"):
        open_record(untrusted, LEAF, SECRET)


def test_what_is_older_than_a_day_goes_and_nothing_else(archive: Archive, tmp_path: Path) -> None:
    archive.put(DAY + timedelta(days=1), b"\x13" * 32, FILES, SECRET)
    archive.put_notice(DAY - timedelta(days=9), NoticeKind.ENROL, b"\x14" * 32, {ENVELOPE: b"{}"})
    assert archive.held() == 2
    assert archive.remove_before(DAY) == 0
    assert archive.remove_before(DAY + timedelta(days=1)) == 1
    assert archive.held() == 1
    with pytest.raises(FileNotFoundError):
        archive.open(LEAF, SECRET)
    assert len(archive.notices(NoticeKind.ENROL)) == 1
