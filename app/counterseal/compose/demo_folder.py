"""What a demo leaves behind, and where its kiosk lives while it runs."""

import json
import shutil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from counterseal.certificate.keys.keyring import AUDITOR_FILE
from counterseal.certificate.verification.verifier_page import PAGE_FILE
from counterseal.lab.reader import make_reader
from counterseal.staff.accounts import Role

from .demo_keys import ROOT_FILE, create_demo_pki
from .keys import keys_dir
from .kiosk import open_accounts

BADGE, SECOND_BADGE = "04A1B2C3D4", "04E5F6A7B8"
PIN = "246810"
REFERENCE = "TILL-0042"
STORE = "S-DEMO"
KIOSK = "01"
SUMMARY = "summary.json"
CONFIG = "kiosk.toml"
READER = "badges"
_RECEIPTS = {"receipt-intake.png", "receipt-outcome.png", "receipt-return.png"}
_FOLDERS = {"trust", "auditor", "log", "drive", "screens", "kiosk", "mailbox", "paper"}
_RESULTS = {"certificate.pdf", "statement.dsse.json", PAGE_FILE, SUMMARY} | _RECEIPTS | _FOLDERS


class NotADemoFolderError(OSError):
    """The folder holds something else; a demo does not write over it."""


class DemoFolder:
    """The folder named by `--out`. An earlier demo's results in it are replaced; nothing else is."""

    def __init__(self, out: Path) -> None:
        self.out = out.absolute()
        self.trust = self.out / "trust"
        self.drive = self.out / "drive"
        self.screens = self.out / "screens"
        self.mailbox = self.out / "mailbox"
        """The customer's own, wherever they have one."""
        self.paper = self.out / "paper"
        self.log = self.out / "log"
        self.state = self.out / "kiosk"
        self.root = self.trust / ROOT_FILE
        self.auditor_key = self.out / "auditor" / "auditor-key.pem"

    def make(self) -> None:
        """Raises NotADemoFolderError when the folder holds anything but an earlier demo's results."""
        names = {path.name for path in self.out.iterdir()} if self.out.exists() else set()
        if names - _RESULTS or (names and not (self.state / CONFIG).exists()):
            raise NotADemoFolderError(f"{self.out} holds something other than an earlier demo")
        shutil.rmtree(self.out, ignore_errors=True)
        for folder in (self.trust, self.drive, self.screens, self.state):
            folder.mkdir(parents=True)

    def make_kiosk(self, runtime: Path, speed: float, **settings: object) -> Path:
        """Keys named DEMO, an auditor's, one member of staff, a badge reader, and a configuration with these
        settings besides; returns its path."""
        create_demo_pki(self.trust, keys_dir(self.state), STORE, KIOSK)
        self._make_auditor()
        open_accounts(self.state).enrol(BADGE, PIN, Role.MANAGER)
        reader = runtime / READER
        make_reader(reader)
        said = {
            "state": str(self.state),
            "runtime": str(runtime),
            "drives": f"directory:{self.drive}",
            "demo": True,
            "speed": speed,
        } | settings
        path = self.state / CONFIG
        # TOML writes a basic string, a boolean and a float as JSON does; https://toml.io/en/v1.0.0
        lines = [f"{key} = {json.dumps(value)}\n" for key, value in said.items()]
        lines.append(f'badge_reader = {{ kind = "lines", device = {json.dumps(str(reader))} }}\n')
        path.write_text("".join(lines))
        return path

    def pin_trust(self) -> None:
        """From here on the kiosk believes those whom its auditors believe."""
        shutil.copytree(self.trust, self.state / "trust")

    def _make_auditor(self) -> None:
        """A real auditor keeps the private half where no kiosk and no shop can reach it."""
        key = X25519PrivateKey.generate()
        self.auditor_key.parent.mkdir()
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        self.auditor_key.write_bytes(private)
        public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (keys_dir(self.state) / AUDITOR_FILE).write_bytes(public)
