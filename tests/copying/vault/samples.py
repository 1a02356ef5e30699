"""Small vaults for tests to open and to damage."""

import io
import random
from pathlib import Path

from counterseal.copying.folder import CopyFolder
from counterseal.copying.vault import Kind, Summary, Vault, prove_vault
from counterseal.tradein.facts import CopyLevel, CopyProof, ProofFaults

PASSPHRASE = "correct hörse"
MODIFIED = 1_700_000_001
CHUNK = 64 << 10

FILES = {
    "DCIM/Camera/IMG_0001.jpg": 150_000,
    "DCIM/Camera/empty.jpg": 0,
    "DCIM/Camera/one chunk.mp4": CHUNK,
    "DCIM/Camera/a byte more.mp4": CHUNK + 1,
    "Download/🎉 تقرير.pdf": 1234,
    "Download/../../etc/passwd": 99,
    "Download/CON": 5,
    "Download/readme.TXT": 7,
    "Download/README.txt": 8,
    "Documents/" + "n" * 251 + ".txt": 9,
    "DCIM/.thumbnails/1.jpg": 10,
}
"""What the phone calls its files, and their sizes."""


def content_of(path: str, files: dict[str, int] = FILES) -> bytes:
    return random.Random(path).randbytes(files[path])


def write_vault(mount: Path, files: dict[str, int] = FILES) -> Path:
    """A finished vault; returns the trade-in's folder."""
    with CopyFolder.fresh(mount, "copy") as folder:
        vault = Vault.create(folder, PASSPHRASE)
        for path, size in files.items():
            vault.add(io.BytesIO(content_of(path, files)), path, MODIFIED, size)
        vault.add(io.BytesIO(b"BEGIN:VCARD\r\n"), "contacts.vcf", None, None, Kind.CONTACTS)
        vault.finish(Summary(CopyLevel.EVERYTHING, contacts=3, messages=4, appeared=1))
        return folder.path


def prove(folder: Path, passphrase: str = PASSPHRASE) -> CopyProof | ProofFaults:
    return prove_vault(folder, passphrase, on_progress=lambda *_: None, cancelled=lambda: False)
