"""Real key tokens for tests: SoftHSM2, and a simulated TPM behind tpm2-pkcs11."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pkcs11

from counterseal.certificate.keys.token import TokenKeys

SOFTHSM = Path("/usr/lib/softhsm/libsofthsm2.so")
TPM2_PKCS11 = Path("/usr/lib/x86_64-linux-gnu/libtpm2_pkcs11.so.1")
TPM2_TCTI = Path("/usr/lib/x86_64-linux-gnu/libtss2-tcti-tabrmd.so.0")
LABEL = "kiosk"
KEY = "kiosk-signing"
PIN = "567890"
TPM_COMMANDS = (
    "tpm2_ptool init",
    f"tpm2_ptool addtoken --pid=1 --label={LABEL} --sopin=SOPIN --userpin=PIN",
)
_LIMIT = 30.0


@dataclass(frozen=True)
class Token:
    """A token that is there: what a kiosk's configuration says of it, and what its module needs besides."""

    module: Path
    pin_file: Path
    environment: dict[str, str]
    unplug: Callable[[], object]

    def keys(self) -> TokenKeys:
        return TokenKeys.open(self.module, LABEL, KEY, self.pin_file)

    def tool(self, *arguments: str) -> str:
        """Asks OpenSC's pkcs11-tool, which shares nothing with us but the module."""
        command = ["pkcs11-tool", "--module", str(self.module), "--token-label", LABEL]
        done = subprocess.run(
            [*command, "--login", "--pin", PIN, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=_LIMIT,
        )
        return done.stdout + done.stderr


@contextmanager
def softhsm(folder: Path) -> Iterator[Token]:
    """A token in this folder, for this process and its children."""
    (folder / "tokens").mkdir(parents=True)
    config = folder / "softhsm2.conf"
    config.write_text(f"directories.tokendir = {folder}/tokens\nobjectstore.backend = file\n")
    with _environment({"SOFTHSM2_CONF": str(config)}) as environment, _module(SOFTHSM):
        _run(
            "softhsm2-util", "--init-token", "--free", "--label", LABEL, "--so-pin", "12345678", "--pin", PIN
        )
        yield Token(SOFTHSM, write_pin(folder), environment, lambda: shutil.rmtree(folder / "tokens"))


def missing_for_tpm() -> str:
    """What this machine lacks to simulate a TPM, or nothing."""
    programs = ("swtpm", "tpm2-abrmd", "tpm2_ptool", "tpm2_dictionarylockout", "dbus-daemon")
    missing = [program for program in programs if not shutil.which(program)]
    missing += [library.name for library in (TPM2_PKCS11, TPM2_TCTI) if not library.exists()]
    return ", ".join(missing)


@contextmanager
def simulated_tpm(folder: Path) -> Iterator[Token]:
    """swtpm, and a resource manager on a bus of its own: without one the TPM runs out of object contexts."""
    (folder / "tpm").mkdir(parents=True)
    (folder / "store").mkdir()
    port = _two_free_ports()
    with ExitStack() as stack:
        tpm = stack.enter_context(
            _process(
                *("swtpm", "socket", "--tpm2", "--flags", "not-need-init,startup-clear"),
                *("--tpmstate", f"dir={folder}/tpm"),
                *("--server", f"type=tcp,port={port},bindaddr=127.0.0.1"),
                *("--ctrl", f"type=tcp,port={port + 1},bindaddr=127.0.0.1"),
            )
        )
        _wait_until(lambda: _listens(port + 1), tpm)
        bus = f"unix:path={folder}/bus"
        daemon = stack.enter_context(_process("dbus-daemon", "--session", "--nofork", f"--address={bus}"))
        _wait_until((folder / "bus").is_socket, daemon)
        settings = {
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "TPM2_PKCS11_STORE": str(folder / "store"),
            "TPM2_PKCS11_TCTI": "tabrmd:bus_type=session",
            "TPM2TOOLS_TCTI": "tabrmd:bus_type=session",
        }
        environment = stack.enter_context(_environment(settings))
        as_root = ["--allow-root"] if os.geteuid() == 0 else []
        manager = stack.enter_context(
            _process("tpm2-abrmd", *as_root, "--session", f"--tcti=swtpm:host=127.0.0.1,port={port}")
        )
        _wait_until(lambda: _on_the_bus("com.intel.tss2.Tabrmd"), manager)
        for command in TPM_COMMANDS:
            _run(*command.replace("=SOPIN", "=12345678").replace("=PIN", f"={PIN}").split())
        stack.enter_context(_module(TPM2_PKCS11))
        yield Token(TPM2_PKCS11, write_pin(folder), environment, lambda: _end(tpm))


TOKENS = {"softhsm": softhsm, "tpm": simulated_tpm}


def write_pin(folder: Path, pin: str = PIN) -> Path:
    path = folder / "pin"
    path.write_text(f"{pin}\n")
    path.chmod(0o600)
    return path


@contextmanager
def _module(module: Path) -> Iterator[None]:
    """Starts the module with the environment of now; the next token must not meet this one's settings."""
    pkcs11.unload(str(module))
    try:
        yield
    finally:
        pkcs11.unload(str(module))


@contextmanager
def _environment(settings: dict[str, str]) -> Iterator[dict[str, str]]:
    before = {name: os.environ.get(name) for name in settings}
    os.environ.update(settings)
    try:
        yield settings
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


@contextmanager
def _process(*command: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(_LIMIT)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=_LIMIT)
    assert done.returncode == 0, done.stdout + done.stderr


def _wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    limit = time.monotonic() + _LIMIT
    while not ready():
        assert process.poll() is None, f"{process.args!r} ended by itself"
        assert time.monotonic() < limit, f"{process.args!r} does not get ready"
        time.sleep(0.02)


def _listens(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


def _on_the_bus(name: str) -> bool:
    command = (
        "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner"
    )
    asked = subprocess.run(
        [*command.split(), f"string:{name}"], capture_output=True, check=False, timeout=_LIMIT
    )
    return asked.returncode == 0


def _two_free_ports() -> int:
    """The first of two neighbours: tpm2-tss looks for the control channel one above the TPM's own port."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
