"""Everything that USB can give, from the lab's phone into a vault and proven there."""

import asyncio
from pathlib import Path

from counterseal.copying.folder import CopyFolder
from counterseal.copying.vault.proof import prove_vault
from counterseal.phones.android.copy import RECORDS, Copying
from counterseal.tradein.facts import CopyLevel, CopyProof
from tests.phones.android.adb_lab import AdbPhone

from .test_over_adb import let_in

PASSPHRASE = "correct horse 7"


def test_the_proof_counts_what_the_phone_holds(tmp_path: Path) -> None:
    lab = AdbPhone()
    with CopyFolder.fresh(tmp_path, "copy") as folder:
        asyncio.run(Copying.begin(folder, PASSPHRASE).run(let_in(lab), lambda _report: None))
    proof = prove_vault(folder.path, PASSPHRASE, on_progress=lambda *_numbers: None, cancelled=lambda: False)
    assert isinstance(proof, CopyProof)
    content = lab.phone.content
    files = sum(1 for storage in content.storages for _ in storage.walk())
    assert proof.files == files + len(RECORDS)
    assert proof.level is CopyLevel.EVERYTHING
    assert (proof.contacts, proof.messages, proof.calls, proof.events) == (
        len(content.contacts), len(content.messages), len(content.calls), len(content.events),
    )  # fmt: skip
