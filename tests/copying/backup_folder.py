"""A finished backup of a simulated phone, written to a folder for a test to damage."""

import plistlib
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from tests.lab.written_backup import write_backup

from counterseal.copying.proof import prove_iphone_backup
from counterseal.lab.iphone.content import BackupSet, Owner, make_backup_set
from counterseal.tradein.facts import CopyProof, ProofFaults

UDID = "00008110-000A5DE41234801E"
PASSWORD = "correct horse"
HOST_UUID = "11111111-2222-4333-8444-555555555555"
PHONE_UUID = "AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE"


@cache
def backup_set(password: str | None = PASSWORD, iterations: int = 1000) -> BackupSet:
    identity = {"UniqueDeviceID": UDID, "SerialNumber": "F4GTEST00XYZ", "ProductType": "iPhone14,5"}
    identity |= {"ProductVersion": "17.5.1", "BuildVersion": "21F90", "DeviceName": "Phone"}
    return make_backup_set(
        Owner.from_seed(7),
        identity,
        seed=7,
        size=2_000_000,
        files=60,
        password=password,
        iterations=iterations,
    )


def status(**changes: object) -> bytes:
    fields = {
        "BackupState": "new",
        "Date": datetime(2026, 1, 1),
        "IsFullBackup": True,
        "SnapshotState": "finished",
        "UUID": PHONE_UUID,
        "Version": "3.3",
    }
    return plistlib.dumps(fields | changes, fmt=plistlib.FMT_BINARY)


def write_finished(backup: BackupSet, folder: Path) -> Path:
    write_backup(backup, folder)
    (folder / "Status.plist").write_bytes(status())
    (folder / "Info.plist").write_bytes(plistlib.dumps({"Unique Identifier": UDID}))
    return folder


def prove(
    folder: Path,
    password: str = PASSWORD,
    phone_errors: int = 0,
    on_progress: Callable[[int, int, int, int], None] = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> CopyProof | ProofFaults:
    return prove_iphone_backup(
        folder,
        UDID,
        password,
        phone_errors=phone_errors,
        host_uuid=HOST_UUID,
        on_progress=on_progress,
        cancelled=cancelled,
    )
