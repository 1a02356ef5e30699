"""What must be found nowhere: the simulated owner's own values, in every spelling a file may hold them in."""

import base64
from collections.abc import Iterator
from pathlib import Path

from counterseal.lab.iphone.content import Owner
from counterseal.lab.iphone.profiles import PROFILES, Identity

SEED = 1
PASSWORD = "canary-Backup-Pa55word-canary"
OWNER = Owner.from_seed(SEED)
PHONE = Identity.from_seed(PROFILES["iphone-15"], SEED)


def spellings(text: str) -> Iterator[bytes]:
    """The ways a text may lie in a file."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode().hex().encode()
    for shift in range(3):
        # whatever stands before and after, the middle of a base64 text is the same at one of three shifts
        yield base64.b64encode(b"\0" * shift + text.encode())[4:-4]


PERSONAL = [
    spelling
    for canary in (OWNER.name, OWNER.phone_number, OWNER.message_text, PASSWORD)
    for spelling in spellings(canary)
] + [OWNER.picture_mark]
IDENTIFIERS = [
    spelling for canary in (PHONE.serial, PHONE.udid, PHONE.imei) for spelling in spellings(canary)
]


def files_below(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def found(canaries: list[bytes], *folders: Path) -> list[str]:
    """Names of files that hold a canary; never what they hold."""
    return [
        path.name
        for path in files_below(*folders)
        for content in [path.read_bytes()]
        if any(canary in content for canary in canaries)
    ]
