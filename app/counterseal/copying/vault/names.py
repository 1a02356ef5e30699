"""Names from a phone, made safe to restore under on any computer.

Sources: "Naming Files, Paths, and Namespaces" (Microsoft Learn) for what Windows forbids; Unicode Technical
Report 36, section 2.5, for characters that reorder what a person reads.
"""

import hashlib
import re
import unicodedata
from collections import defaultdict
from typing import Final

_MAX_BYTES: Final = 255
"""Of a name in UTF-8: what ext4 stores; NTFS, APFS and exFAT store no less."""
_MAX_DEPTH: Final = 32
_MAX_EXTENSION: Final = 16

_UNSAFE: Final = re.compile(
    r'[<>:"\\|?*\x00-\x1f\x7f-\x9f'  # forbidden by Windows, or invisible
    r"\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"  # change lines or the direction of reading
    r"\ud800-\udfff]"  # half a character: what was no valid UTF-8 or UTF-16
)
_DEVICE: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])\s*(\..*)?", re.IGNORECASE
)


class SafeNames:
    """Gives every file of a copy a relative path of its own that no computer misreads.

    Letters, emoji and right-to-left names stay as they are. What changes: characters that Windows forbids,
    controls and overrides of the reading direction become "_", as do dots and spaces at the end; names of
    Windows' devices get a "_" in front; ".", ".." and empty parts vanish; a part over 255 bytes loses the end
    of its stem; of more than 32 parts the last 32 stay; the second of two equal paths gets " (2)". Paths that
    differ in case or in Unicode normalisation alone count as equal: some file systems cannot tell them apart.
    """

    def __init__(self) -> None:
        self._used: set[bytes] = set()
        self._folders: dict[bytes, str] = {}
        self._next: defaultdict[bytes, int] = defaultdict(lambda: 2)

    def claim(self, untrusted_path: str) -> str:
        """The path under which to restore what the phone calls `untrusted_path`; never given twice."""
        *folders, name = _safe_parts(untrusted_path)
        path = ""
        for folder in folders:
            path = self._folder(f"{path}{folder}") + "/"
        return self._free(path + name)

    def _folder(self, wanted: str) -> str:
        key = _key(wanted)
        if key not in self._folders:
            self._folders[key] = self._free(wanted)
        return self._folders[key]

    def _free(self, wanted: str) -> str:
        key, path = _key(wanted), wanted
        while _key(path) in self._used:
            path = _numbered(wanted, self._next[key])
            self._next[key] += 1
        self._used.add(_key(path))
        return path


def _safe_parts(untrusted_path: str) -> list[str]:
    parts = [part for part in untrusted_path.split("/") if part not in ("", ".", "..")]
    return [_safe_part(part) for part in parts[-_MAX_DEPTH:]] or ["_"]


def _safe_part(untrusted_part: str) -> str:
    part = _UNSAFE.sub("_", untrusted_part).lstrip(" ")
    bare = part.rstrip(". ")
    part = bare + "_" * (len(part) - len(bare))
    if _DEVICE.fullmatch(part):
        part = f"_{part}"
    return _fitted(part or "_", "")


def _fitted(name: str, suffix: str) -> str:
    """The name with `suffix` at the end of its stem, the stem cut so that all of it fits."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension) > _MAX_EXTENSION:
        stem, dot, extension = name, "", ""
    end = f"{suffix}{dot}{extension}"
    room = _MAX_BYTES - len(end.encode())
    return stem.encode()[:room].decode(errors="ignore") + end


def _numbered(path: str, number: int) -> str:
    folder, slash, name = path.rpartition("/")
    return folder + slash + _fitted(name, f" ({number})")


def _key(path: str) -> bytes:
    """The same for paths that count as equal; a digest, because there may be a hundred thousand."""
    same = unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
    return hashlib.blake2b(same.encode(), digest_size=16).digest()
