"""A whole backup as the phone would send it: stored files, and the manifest that opens them."""

import mmap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random

from counterseal.lab.content.owner import Owner
from counterseal.lab.content.seeded import generator
from counterseal.lab.fuzzing.layers import Layer
from counterseal.lab.fuzzing.mutator import HONEST, Mutator

from .keybag import Keybag
from .manifest import MANIFEST_CLASS, manifest_database, manifest_plist
from .payload import KEY_SIZE, SLACK, encrypt, encrypt_into, encrypted_size, write_plain
from .phone_file import PhoneFile, file_id
from .storage import Counts, Storage, fill_storage


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`name` is the path below the backup's folder; `offset` is where it begins in `BackupSet.stored`."""

    name: str
    size: int
    offset: int


@dataclass(frozen=True, slots=True)
class BackupSet:
    """The backup, ready to send; `files` are in the order of the upload."""

    files: Sequence[StoredFile]
    stored: memoryview
    manifest_db: bytes
    manifest_plist: bytes
    counts: Counts

    def blocks(self, file: StoredFile, block_size: int) -> Iterator[memoryview]:
        """The stored bytes of one file, in slices that copy nothing."""
        end = file.offset + file.size
        for start in range(file.offset, end, block_size):
            yield self.stored[start : min(start + block_size, end)]


def make_backup_set(
    owner: Owner,
    identity: Mapping[str, str],
    *,
    seed: int,
    size: int,
    files: int,
    password: str | None,
    iterations: int = 1000,
    mutator: Mutator = HONEST,
) -> BackupSet:
    """A backup of `files` files, about `size` bytes together; without a password it is plain.

    `identity` holds lockdown values by name. `iterations` is the work spent on the password: a phone spends
    10 000 000. Raises ValueError if `size` or `files` is too little for what every phone holds.
    """
    storage = fill_storage(owner, seed=seed, size=size, files=files)
    if password is None:
        return _plain(storage, identity)
    rng = generator(seed, "keys")
    return _encrypted(storage, identity, rng, Keybag.make(rng, password, iterations), mutator)


def _plain(storage: Storage, identity: Mapping[str, str]) -> BackupSet:
    files = _lay_out(storage.files, [file.size for file in storage.files])
    stored = _room_for(files)
    for file, place in zip(storage.files, files, strict=True):
        write_plain(stored[place.offset :], file.chunks())
    database = manifest_database(storage.files, [None] * len(files))
    return BackupSet(files, stored.toreadonly(), database, manifest_plist(identity), storage.counts)


def _encrypted(
    storage: Storage, identity: Mapping[str, str], rng: Random, keybag: Keybag, mutator: Mutator
) -> BackupSet:
    sent = [_spoiled(file, mutator) for file in storage.files]
    files = _lay_out(sent, [encrypted_size(file.size) for file in sent])
    stored = _room_for(files)
    wrapped_keys = []
    for file, place in zip(sent, files, strict=True):
        key = rng.randbytes(KEY_SIZE)
        encrypt_into(stored[place.offset :], key, file.size, file.chunks())
        wrapped_keys.append(keybag.wrap(file.protection_class, key))
    manifest_key = rng.randbytes(KEY_SIZE)
    database = encrypt(manifest_key, manifest_database(sent, wrapped_keys, mutator))
    opening = {
        "BackupKeyBag": mutator.content(Layer.BACKUP, keybag.stored),
        "ManifestKey": keybag.wrap(MANIFEST_CLASS, manifest_key),
    }
    manifest = manifest_plist(identity, opening, mutator)
    return BackupSet(files, stored.toreadonly(), database, manifest, storage.counts)


def _spoiled(file: PhoneFile, mutator: Mutator) -> PhoneFile:
    if not mutator.at(Layer.BACKUP):
        return file
    content = mutator.content(Layer.BACKUP, b"".join(file.chunks()))
    return replace(file, size=len(content), chunks=lambda: iter((content,)))


def _lay_out(files: Sequence[PhoneFile], sizes: Sequence[int]) -> list[StoredFile]:
    """One behind the other, so that a sender may pass on many small files at once."""
    ends = accumulate(sizes)
    names = (file_id(file.domain, file.path) for file in files)
    return [
        StoredFile(f"{name[:2]}/{name}", size, end - size)
        for name, size, end in zip(names, sizes, ends, strict=True)
    ]


def _room_for(files: Sequence[StoredFile]) -> memoryview:
    """Anonymous shared memory: encrypted once, then sent as often as wanted, and never a file on any disk."""
    return memoryview(mmap.mmap(-1, files[-1].offset + files[-1].size + SLACK))
