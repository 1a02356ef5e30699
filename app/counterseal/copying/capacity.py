"""What a mounted file system can take."""

import os
from pathlib import Path

from counterseal.tradein.facts import Drive

# FAT stores a file's length in 32 bits: Microsoft, "FAT: General Overview of On-Disk Format", 1.03.
_MAX_FILE_BYTES = {"vfat": (1 << 32) - 1, "msdos": (1 << 32) - 1}


def measure(mount: Path, drive_id: str, label: str, filesystem: str) -> Drive:
    """The drive mounted at `mount`, as the customer may be offered it. Raises OSError."""
    found = os.statvfs(mount)
    return Drive(
        drive_id=drive_id,
        label=label,
        filesystem=filesystem,
        free_bytes=found.f_bavail * found.f_frsize,
        total_bytes=found.f_blocks * found.f_frsize,
        max_file_bytes=_MAX_FILE_BYTES.get(filesystem),
        writable=not found.f_flag & os.ST_RDONLY,
    )
