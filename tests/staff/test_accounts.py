import stat
from pathlib import Path

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY

from counterseal.staff.accounts import AccountError, Accounts, Role, Staff
from counterseal.staff.private_file import DamagedFileError

from .conftest import PEPPER

BADGE, OTHER, PIN = "04A1B2C3D4", "04FFEEDDCC", "493027"


def test_badge_and_pin_together_say_who(accounts: Accounts) -> None:
    assert accounts.enrol(BADGE, PIN, Role.STAFF) == "S-01"
    assert accounts.enrol(OTHER, "880714", Role.MANAGER) == "S-02"
    assert accounts.check(BADGE, PIN) == Staff("S-01", Role.STAFF)
    assert accounts.check(OTHER, "880714") == Staff("S-02", Role.MANAGER)


@pytest.mark.parametrize(
    ("badge", "pin"),
    [
        (BADGE, "493028"),
        (BADGE, ""),
        (OTHER, PIN),
        ("", PIN),
        ("", ""),
        (BADGE, "4" * 100_000),
        (BADGE, "४९३०२७"),
    ],
)
def test_nothing_else_does(accounts: Accounts, badge: str, pin: str) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    accounts.enrol("00112233", "662211", Role.STAFF)
    accounts.revoke("S-02")
    assert accounts.check(badge, pin) is None


def test_revoked_badge_is_refused_and_its_pseudonym_never_given_again(accounts: Accounts) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    accounts.revoke("S-01")
    assert accounts.check(BADGE, PIN) is None
    assert accounts.list() == ()
    assert accounts.enrol(BADGE, PIN, Role.STAFF) == "S-02"


def test_revocation_by_another_process_counts_at_once(accounts: Accounts, tmp_path: Path) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    Accounts.open(tmp_path / "staff.json", PEPPER).revoke("S-01")
    assert accounts.check(BADGE, PIN) is None


@pytest.mark.parametrize("pin", ["", "12345", "1234567890123", "12345a", "123 456", "१२३४५६", "493027\n"])
def test_malformed_pin_is_not_enrolled(accounts: Accounts, pin: str) -> None:
    with pytest.raises(AccountError, match="6 to 12 digits"):
        accounts.enrol(BADGE, pin, Role.STAFF)
    assert accounts.list() == ()


@pytest.mark.parametrize("badge", ["", "123", "A" * 33, "12 34", "badge\n", "ÄÖÜß"])
def test_malformed_badge_is_not_enrolled(accounts: Accounts, badge: str) -> None:
    with pytest.raises(AccountError, match="not a badge"):
        accounts.enrol(badge, PIN, Role.STAFF)


def test_a_badge_is_enrolled_once(accounts: Accounts) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    with pytest.raises(AccountError, match="already enrolled"):
        accounts.enrol(BADGE, "999111", Role.MANAGER)


def test_revoking_nobody_is_an_error(accounts: Accounts) -> None:
    with pytest.raises(AccountError, match="S-09"):
        accounts.revoke("S-09")


def test_file_holds_neither_badge_nor_pin_and_is_private(accounts: Accounts, tmp_path: Path) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    file = tmp_path / "staff.json"
    content = file.read_text()
    assert BADGE not in content
    assert PIN not in content
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_another_pepper_opens_nothing(accounts: Accounts, tmp_path: Path) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    assert Accounts.open(tmp_path / "staff.json", PEPPER[::-1]).check(BADGE, PIN) is None


def test_short_pepper_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pepper"):
        Accounts.open(tmp_path / "staff.json", b"short")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"accounts": 1}', b'{"accounts": [{"pseudonym": 3}]}']
)
def test_damaged_file_is_never_taken_for_an_empty_one(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "staff.json").write_bytes(content)
    with pytest.raises(DamagedFileError):
        Accounts.open(tmp_path / "staff.json", PEPPER)


def test_failed_write_leaves_the_old_file(
    accounts: Accounts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)

    def fail(_handle: int) -> None:
        raise OSError("no space")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="no space"):
        accounts.revoke("S-01")
    assert accounts.check(BADGE, PIN)
    assert [path.name for path in tmp_path.iterdir()] == ["staff.json"]


def test_old_hash_is_renewed_at_the_next_sign_in(accounts: Accounts, tmp_path: Path) -> None:
    accounts.enrol(BADGE, PIN, Role.STAFF)
    assert Accounts.open(tmp_path / "staff.json", PEPPER).check(BADGE, PIN)
    content = (tmp_path / "staff.json").read_text()
    stored = content[content.index("$argon2id") :].split('"', 1)[0]
    assert extract_parameters(stored) == RFC_9106_LOW_MEMORY
    assert accounts.check(BADGE, PIN) == Staff("S-01", Role.STAFF)


def test_unknown_badge_costs_the_same_work(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    verified: list[str] = []
    verify = PasswordHasher.verify

    def counting(hasher: PasswordHasher, stored: str, secret: bytes) -> bool:
        with pytest.raises(VerifyMismatchError):  # what only the whole work finds out
            verify(hasher, stored, secret)
        verified.append(stored)
        return False

    monkeypatch.setattr(PasswordHasher, "verify", counting)
    accounts.enrol(BADGE, PIN, Role.STAFF)
    accounts.check(BADGE, "000000")
    accounts.check(OTHER, "000000")
    parameters = [extract_parameters(stored) for stored in verified]
    assert len(parameters) == 2
    assert parameters[0] == parameters[1]
