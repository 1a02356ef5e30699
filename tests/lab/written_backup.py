"""Writes a simulated backup to a directory, for tests that need one without a phone and a cable."""

from pathlib import Path

from counterseal.lab.iphone.content import BackupSet


def write_backup(backup: BackupSet, udid_dir: Path) -> None:
    """Leaves files, Manifest.db and Manifest.plist in `udid_dir`; Status.plist is the sender's to write."""
    for file in backup.files:
        path = udid_dir / file.name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as stored:
            stored.writelines(backup.blocks(file, 1 << 20))
    (udid_dir / "Manifest.db").write_bytes(backup.manifest_db)
    (udid_dir / "Manifest.plist").write_bytes(backup.manifest_plist)
