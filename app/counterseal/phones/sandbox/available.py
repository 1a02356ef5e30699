"""Whether the sandbox can be built here: asked before a kiosk opens; without it no trade-in begins."""

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from . import bubblewrap

_SECONDS: Final = 30.0


class NoSandboxError(Exception):
    """The worker cannot be confined on this machine."""


def check() -> None:
    """Builds one, and restricts a process in it. Raises NoSandboxError."""
    with tempfile.TemporaryDirectory() as folder:
        command = bubblewrap.command(Path(folder), Path(folder), {}, ("counterseal.phones.sandbox.syscalls",))
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
        except FileNotFoundError as error:
            raise NoSandboxError("there is no bwrap: install the package bubblewrap") from error
        except (OSError, subprocess.SubprocessError) as error:
            raise NoSandboxError(
                "bubblewrap or libseccomp fails; are user name spaces allowed, and is libseccomp2 installed?"
            ) from error
