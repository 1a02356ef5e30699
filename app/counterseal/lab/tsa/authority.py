"""The authority itself: a root named DEMO TSA, a certificate under it, and `openssl ts` to sign with it."""

import subprocess
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding

from counterseal.lab.certificates import make_root, make_stamper

ROOT_FILE: Final = "tsa.pem"
_PATIENCE: Final = 30.0

# No `certs=`: openssl would write that chain unsorted, which is not DER. The policy is from the arc of
# examples (ITU-T X.660).
_CONFIG: Final = """\
[authority]
serial = {folder}/serial
signer_cert = {folder}/stamper.pem
signer_key = {folder}/stamper-key.pem
signer_digest = sha256
default_policy = 2.999.3161
digests = sha256
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"""


class Authority:
    """Stamps what it is asked to, at this machine's time."""

    def __init__(self, folder: Path, life: timedelta = timedelta(days=365)) -> None:
        """Makes new keys in the folder, and leaves the root to believe in its `tsa.pem`.

        The stamping certificate has been valid for a day; with a `life` shorter than that it has expired.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._config = folder / "openssl.cnf"
        self._one_at_a_time = threading.Lock()  # openssl counts serial numbers in a file
        now = datetime.now(UTC)
        root = make_root(now - timedelta(days=2), "TSA Root")
        make_stamper(root, now - timedelta(days=1), life).save(folder, "stamper")
        (folder / ROOT_FILE).write_bytes(root.certificate.public_bytes(Encoding.PEM))
        (folder / "serial").write_text("01\n")
        self._config.write_text(_CONFIG.format(folder=folder.absolute()))

    def reply(self, request: bytes) -> bytes:
        """The TimeStampResp to this TimeStampReq; a refusal where it cannot be read."""
        command = ("openssl", "ts", "-reply", "-config", self._config, "-section", "authority")
        with self._one_at_a_time:
            done = subprocess.run(
                (*command, "-queryfile", "/dev/stdin"),
                input=request,
                capture_output=True,
                check=True,
                timeout=_PATIENCE,
            )
        return done.stdout
