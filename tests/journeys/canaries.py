"""What must be found nowhere: the simulated owner's own values, in every spelling a file may hold them in."""

import base64
from collections.abc import Iterator
from pathlib import Path

from counterseal.lab.android.profiles import Identity as AndroidIdentity
from counterseal.lab.content.owner import Owner
from counterseal.lab.iphone.profiles import PROFILES, Identity

SEED = 1
PASSWORD = "canary-Backup-Pa55word-canary"
OWNER = Owner.from_seed(SEED)
"""The same person has a phone of either family; their accounts there bear their e-mail address."""
PHONE = Identity.from_seed(PROFILES["iphone-15"], SEED)
ANDROID = AndroidIdentity.from_seed(SEED)


def spellings(text: str) -> Iterator[bytes]:
    """The ways a text may lie in a file."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode().hex().encode()
    for shift in range(3):
        # whatever stands before and after, the middle of a base64 text is the same at one of three shifts
        yield base64.b64encode(b"\0" * shift + text.encode())[4:-4]


def spelled(*texts: str) -> list[bytes]:
    return [spelling for text in texts for spelling in spellings(text)]


PERSONAL = [
    *spelled(OWNER.name, OWNER.phone_number, OWNER.email, OWNER.message_text, PASSWORD),
    OWNER.picture_mark,
]
IDENTIFIERS = spelled(PHONE.serial, PHONE.udid, PHONE.imei)
ANDROID_IDENTIFIERS = spelled(ANDROID.serial, ANDROID.imei, ANDROID.imei2)


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
