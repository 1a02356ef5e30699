"""What names the owner is distinctive, repeats with the seed, and is hidden by a password."""

import pytest

from counterseal.lab.iphone.content import BackupSet, Owner, make_backup_set

IDENTITY = {"UniqueDeviceID": "00008110-000A1B2C3D4E5F60"}


def backup_of(owner: Owner, password: str | None) -> BackupSet:
    return make_backup_set(owner, IDENTITY, seed=3, size=1_000_000, files=20, password=password)


def canaries(owner: Owner) -> list[bytes]:
    texts = (owner.name, owner.phone_number, owner.email, owner.message_text)
    return [*(text.encode() for text in texts), owner.picture_mark]


def bytes_of(backup: BackupSet) -> bytes:
    return bytes(backup.stored) + backup.manifest_db + backup.manifest_plist


def test_the_same_seed_gives_the_same_owner() -> None:
    assert Owner.from_seed(5) == Owner.from_seed(5)
    assert len({Owner.from_seed(seed).message_text for seed in range(20)}) == 20


@pytest.mark.parametrize("seed", range(5))
def test_a_plain_backup_holds_every_canary(seed: int) -> None:
    owner = Owner.from_seed(seed)
    content = bytes_of(backup_of(owner, password=None))
    assert [canary for canary in canaries(owner) if canary not in content] == []


@pytest.mark.parametrize("seed", range(5))
def test_an_encrypted_backup_shows_no_canary(seed: int) -> None:
    owner = Owner.from_seed(seed)
    content = bytes_of(backup_of(owner, password=owner.old_backup_password))
    assert [canary for canary in canaries(owner) if canary in content] == []
    assert owner.old_backup_password.encode() not in content
