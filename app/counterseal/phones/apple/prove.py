"""Proving a backup."""

from counterseal.copying.folder import CopyFolder
from counterseal.copying.proof import prove_iphone_backup
from counterseal.phones import proving
from counterseal.phones.phone import Report
from counterseal.tradein.facts import CopyProof, ProofFaults

from .copy import Copied


async def run(folder: CopyFolder, copied: Copied, password: str, report: Report) -> CopyProof | ProofFaults:
    """Read every file back. Raises DriveError; when cancelled, stops within two seconds."""
    return await proving.run(
        lambda note, cancelled: prove_iphone_backup(
            folder.path / copied.udid,
            copied.udid,
            password,
            phone_errors=copied.phone_errors,
            host_uuid=copied.host_uuid,
            on_progress=note,
            cancelled=cancelled,
        ),
        report,
    )
