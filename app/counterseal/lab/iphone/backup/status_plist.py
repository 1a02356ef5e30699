"""Status.plist: how far the backup in a folder got."""

import plistlib
import uuid
from datetime import UTC, datetime
from enum import Enum


class SnapshotState(Enum):
    """Phases a phone records, so that it could resume."""

    UPLOADING = "uploading"
    MOVING = "moving"
    FINISHED = "finished"


def status_plist(state: SnapshotState, random_bytes: bytes) -> bytes:
    """Return the file for a backup that is known by 16 random bytes."""
    return plistlib.dumps(
        {
            "BackupState": "new",
            "Date": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
            "IsFullBackup": True,
            "SnapshotState": state.value,
            "UUID": str(uuid.UUID(bytes=random_bytes, version=4)).upper(),
            "Version": "3.3",
        },
        fmt=plistlib.FMT_BINARY,
    )
