"""What must be found nowhere: the simulated owner's own values, in every spelling a file may hold them in."""

import base64
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote, quote_plus

from counterseal.lab.android.profiles import Identity as AndroidIdentity
from counterseal.lab.content.owner import Owner
from counterseal.lab.iphone.profiles import PROFILES, Identity

SEED = 1
PASSWORD = "canary-Backup-Pa55word-canary"
OWNER = Owner.from_seed(SEED)
"""The same person has a phone of either family; their accounts there bear their e-mail address."""
PHONE = Identity.from_seed(PROFILES["iphone-15"], SEED)
ANDROID = AndroidIdentity.from_seed(SEED)


DIGITS = 14
"""The fewest digits that are looked for packed into half as many bytes: fewer turn up by chance."""


def _in_base64(text: str) -> Iterator[bytes]:
    """Whatever stands before and after, the middle of a base64 text is the same at one of three shifts."""
    for shift in range(3):
        yield base64.b64encode(b"\0" * shift + text.encode())[4:-4]
        yield base64.urlsafe_b64encode(b"\0" * shift + text.encode())[4:-4]


def _packed(text: str) -> Iterator[bytes]:
    """Two digits in a byte, as telephones keep their numbers: in order, and turned in pairs."""
    digits = "".join(filter(str.isdigit, text))
    digits = digits[: len(digits) // 2 * 2]
    if len(digits) >= DIGITS:
        turned = "".join(digits[at + 1] + digits[at] for at in range(0, len(digits), 2))
        yield from (bytes.fromhex(digits), bytes.fromhex(turned), turned.encode())


def _hashed(text: str) -> Iterator[bytes]:
    """Without salt, so that whoever guesses it knows: there are not many numbers of phones."""
    for algorithm in ("md5", "sha1", "sha256"):
        digest = hashlib.new(algorithm, text.encode(), usedforsecurity=False).digest()
        yield from (digest, digest.hex().encode(), base64.b64encode(digest)[:-4])


SPELLINGS: Mapping[str, Callable[[str], Iterable[bytes]]] = {
    "UTF-8": lambda text: [text.encode()],
    "in other letters": lambda text: [text.lower().encode(), text.upper().encode()],
    "UTF-16, low byte first": lambda text: [text.encode("utf-16-le")],
    "UTF-16, high byte first": lambda text: [text.encode("utf-16-be")],
    "UTF-32": lambda text: [text.encode("utf-32-le")],
    "hexadecimal": lambda text: [text.encode().hex().encode(), text.encode().hex().upper().encode()],
    "base64": _in_base64,
    "as part of a URL": lambda text: [quote(text, "").encode(), quote_plus(text).encode()],
    "as part of JSON": lambda text: [json.dumps(text)[1:-1].encode()],
    "backwards": lambda text: [text[::-1].encode()],
    "two digits in a byte": _packed,
    "hashed": _hashed,
}
"""The ways a text may lie in a file."""


def spellings(text: str) -> Iterator[bytes]:
    """Each once."""
    yield from dict.fromkeys(spelling for spell in SPELLINGS.values() for spelling in spell(text))


def spelled(*texts: str) -> list[bytes]:
    return list(dict.fromkeys(spelling for text in texts for spelling in spellings(text)))


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
