"""A shop with an authority, a kiosk's configuration, and the real command line."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pkcs11

from counterseal.certificate.keys.keyring import Keyring
from counterseal.compose import kiosk
from counterseal.compose.keys import open_keyring
from counterseal.core.config import load
from counterseal.core.evidence import Evidence
from counterseal.lab.authority import Authority
from counterseal.lab.authority_folder import save
from tests.certificate.tokens import KEY, LABEL, Token

WHO = ("--store", "S-01482", "--kiosk", "02", "--domain", "operator.kiosk.example")
NOW = datetime.now(UTC)


class Shop:
    """A folder with an authority in `CA`, a kiosk's configuration, and the command line."""

    def __init__(self, folder: Path, token: Token | None = None, authority: Authority | None = None) -> None:
        self.folder = folder
        self.token = token
        self.state = folder / "state"
        self.authority = authority or Authority.make("kiosk.example", NOW - timedelta(days=60))
        save(self.authority, folder / "CA")
        lines = [f'{name} = "{folder / name}"' for name in ("state", "runtime")]
        lines.append(f'badge_reader = {{ kind = "lines", device = "{folder / "badges"}" }}')
        if token:
            place = {"module": token.module, "label": LABEL, "key": KEY, "pin_file": token.pin_file}
            lines += ["[token]", *(f'{name} = "{value}"' for name, value in place.items())]
        (folder / "kiosk.toml").write_text("\n".join(lines))

    def run(self, command: str, *more: str, status: int = 0) -> str:
        """What the real command says; the sentence that it refuses with, if another status is expected."""
        line = [sys.executable, "-m", "counterseal.cli", *command.split(), *more]
        done = subprocess.run(line, cwd=self.folder, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == status, done.stdout + done.stderr
        said = done.stderr if status else done.stdout
        assert said.count("\n") >= 1
        assert "Traceback" not in said
        return said

    def request(self, *who: str, out: str = "request.csr", status: int = 0) -> str:
        return self.run(f"setup request --config kiosk.toml --out {out}", *(who or WHO), status=status)

    def issue(self, request: str = "request.csr", out: str = "issued.pem", at: datetime = NOW) -> None:
        chain = self.authority.issue((self.folder / request).read_bytes(), at)
        (self.folder / out).write_bytes(chain)

    def install(
        self, chain: str = "issued.pem", *more: str, root: str = "CA/root.pem", status: int = 0
    ) -> str:
        command = f"setup install --config kiosk.toml --chain {chain} --root {root}"
        return self.run(command, *more, status=status)

    def keyring(self) -> Keyring:
        self._restart()
        return open_keyring(load(self.folder / "kiosk.toml"))

    @contextmanager
    def start(self) -> Iterator[Evidence]:
        """As the core does when it starts."""
        self._restart()
        evidence = kiosk._open_evidence(load(self.folder / "kiosk.toml"))
        yield evidence
        evidence._log.close()

    def _restart(self) -> None:
        """A process logs in to its token once, and this one stands for many."""
        if self.token:
            pkcs11.unload(str(self.token.module))

    def verify(self, certificate: bytes | None, *more: str) -> str:
        """The verdict on a certificate, under the root that the kiosk has pinned."""
        assert certificate
        (self.folder / "certificate.pdf").write_bytes(certificate)
        return self.run("verify --trust state/trust/root.pem certificate.pdf", *more)


def shop_that_was_open(folder: Path) -> Shop:
    """A real kiosk, certified, started once and stopped."""
    shop = Shop(folder)
    shop.request()
    shop.issue()
    shop.install()
    with shop.start():
        pass
    return shop
