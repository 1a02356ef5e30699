"""A first key for demos, benchmarks and tests, by the steps of a shop: made, asked for, issued, judged."""

from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.certificate.keys.request import judge, name_kiosk, read_issued, write_request
from counterseal.certificate.keys.signer import CHAIN_FILE, FileKeys
from counterseal.lab.authority import Authority

ROOT_FILE = "root.pem"
DOMAIN = "demo.kiosk.example"


def create_demo_pki(trust_dir: Path, key_dir: Path, store_id: str, kiosk_id: str) -> None:
    """Writes `root.pem` and the kiosk's chain to `trust_dir`, the kiosk's key and chain to `key_dir`.

    The keys of both authorities are forgotten, so nobody can make a second kiosk under the same root. Raises
    KeyRefused for ids that are not letters, digits and inner hyphens.
    """
    name, now = name_kiosk(store_id, kiosk_id, DOMAIN), datetime.now(UTC)
    authority = Authority.make(DOMAIN, now)
    root = authority.root.certificate
    chain = authority.issue(write_request(FileKeys(key_dir).make(), name), now)
    judge(read_issued(chain, root), root, now)
    trust_dir.mkdir(parents=True, exist_ok=True)
    (trust_dir / ROOT_FILE).write_bytes(root.public_bytes(Encoding.PEM))
    for folder in (trust_dir, key_dir):
        (folder / CHAIN_FILE).write_bytes(chain)
