"""What a guest hands back in its results folder: a report, and the vaults that it copied a phone into."""

import io
from pathlib import Path
from typing import Final

from counterseal.copying.vault import prove_vault
from counterseal.copying.vault.age import decrypt
from counterseal.copying.vault.identity import unwrap
from counterseal.copying.vault.index import Entry, decode_entry
from counterseal.tradein.facts import CopyProof

RESULTS: Final = Path("/mnt")
"""Where the guest has the folder."""

REPORT: Final = "report.json"
OVER_MTP: Final = "over-mtp"
OVER_ADB: Final = "over-adb"
"""Copies."""
PASSPHRASE: Final = "correct hörse"


def copied(copy: Path) -> list[Entry]:
    """The files of its vault, each proven to open with the bytes that its entry says it has."""
    proof = prove_vault(copy, PASSPHRASE, on_progress=lambda *_numbers: None, cancelled=lambda: False)
    assert isinstance(proof, CopyProof), proof
    assert (proof.appeared, proof.vanished, proof.changed) == (0, 0, 0)
    vault, index = copy / "vault", io.BytesIO()
    key = unwrap((vault / "identity.age").read_bytes(), PASSPHRASE)
    with (vault / "index.age").open("rb") as stored:
        decrypt(stored.read, index.write, key)
    return [decode_entry(line) for line in index.getvalue().splitlines()[1:]]
