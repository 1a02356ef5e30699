"""One number for everything the copy stores.

Every stored file contributes one line of ASCII: its SHA-256 in lower-case hexadecimal, two spaces, its path
below the folder, a line feed. "Every stored file" is, in the folder of an iPhone's backup, Info.plist,
Manifest.db, Manifest.plist and Status.plist where they exist, and each regular file `xx/<id>` whose id is
forty lower-case hexadecimal digits beginning with xx; in a vault, identity.age, index.age and every file the
index names. The lines are sorted by path, byte by byte. The root is the SHA-256 of all the lines.

It covers the encrypted bytes, so anyone can compute it again from the drive alone, without the password. With
nothing else lying in the folder, this does it:

    find . -type f | sed 's|^\\./||' | LC_ALL=C sort | xargs sha256sum | sha256sum
"""

import hashlib


class CopyRoot:
    """Takes the files in order of their paths."""

    def __init__(self) -> None:
        self._lines = hashlib.sha256()

    def add(self, path: str, sha256: str) -> None:
        self._lines.update(f"{sha256}  {path}\n".encode("ascii"))

    def hexdigest(self) -> str:
        return self._lines.hexdigest()
