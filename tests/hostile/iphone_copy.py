"""Looking at a copy with the phone's own eyes: all of it is made from a seed, and can be made again."""

from pathlib import Path

from counterseal.lab.iphone.content import Owner, make_backup_set
from tests.phones.steps import PASSWORD

from .cases import PAYLOAD_BYTES, PAYLOAD_FILES


def is_what_the_phone_holds(folder: Path, *, contents: bool) -> bool:
    """Whether every file of the phone is in the copy, in its size; and to the byte, if `contents` count."""
    phone = make_backup_set(
        Owner.from_seed(1), {}, seed=1, size=PAYLOAD_BYTES, files=PAYLOAD_FILES, password=PASSWORD
    )
    (manifest,) = folder.rglob("Manifest.db")
    if manifest.read_bytes() != phone.manifest_db:
        return not contents  # the phone spoiled its own list, and the copy is what that says
    for file in phone.files:
        copied = (manifest.parent / file.name).read_bytes()
        stored = phone.stored[file.offset : file.offset + file.size]
        if len(copied) != file.size or (contents and copied != stored):
            return False
    return True
