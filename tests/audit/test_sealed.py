"""What a kiosk keeps sealed: opened by the auditor, counted without the key."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from counterseal.audit.run import audit
from counterseal.certificate.archive import Archive
from counterseal.certificate.keys.signer import FileSigner
from counterseal.compose.demo_keys import create_demo_pki
from tests.certificate.verify_samples import ERASED, intake, issue_all, outcome


@pytest.fixture
def auditor() -> X25519PrivateKey:
    return X25519PrivateKey.generate()


@pytest.fixture
def kiosk(tmp_path: Path, auditor: X25519PrivateKey) -> Path:
    """An intake and an outcome, sealed as a kiosk seals them."""
    create_demo_pki(tmp_path / "trust", tmp_path / "keys", "S-01482", "02")
    signer = FileSigner(tmp_path / "keys")
    (taken,) = issue_all(signer, tmp_path / "state" / "log", intake())
    erased_record = msgspec.structs.replace(outcome(ERASED), intake_leaf=taken.leaf_hash.hex())
    (erased,) = issue_all(signer, tmp_path / "state" / "log", erased_record)
    archive = Archive(tmp_path / "state" / "archive", auditor.public_key())
    for issued in (taken, erased):
        archive.put(datetime.now(UTC).date(), issued.leaf_hash, issued.attachments, issued.secret)
    return tmp_path


def codes(kiosk: Path, key: bytes = b"") -> list[tuple[str, object]]:
    found = audit(kiosk / "state", kiosk / "trust" / "root.pem", auditor=key, processes=1)
    return [(one.code, one.detail.get("count")) for one in found]


def test_the_auditors_key_opens_every_record(kiosk: Path, auditor: X25519PrivateKey) -> None:
    # this kiosk never put its key on record: all that is wrong with its history
    assert codes(kiosk, auditor.private_bytes_raw()) == [("E-AUDIT-KEY", 2)]


def test_without_it_they_are_counted_and_are_not_missing(kiosk: Path) -> None:
    assert codes(kiosk) == [("W-AUDIT-NOT-OPENED", 2)]


def test_another_auditors_key_opens_none(kiosk: Path) -> None:
    found = codes(kiosk, X25519PrivateKey.generate().private_bytes_raw())
    assert [code for code, _ in found].count("E-ARCHIVE-AUDITOR") == 2


def test_a_record_under_another_name_is_found(kiosk: Path, auditor: X25519PrivateKey) -> None:
    first, second = sorted((kiosk / "state" / "archive").rglob("*.sealed"))
    second.write_bytes(first.read_bytes())
    found = [code for code, _ in codes(kiosk, auditor.private_bytes_raw())]
    assert "E-ARCHIVE-AUDITOR" in found
