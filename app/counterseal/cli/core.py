"""`counterseal core`: a kiosk's core."""

import argparse
import os
import sys
from pathlib import Path

from .usage import Commands, UsageError


def add(commands: Commands) -> None:
    parser = commands.add_parser("core", help="run a kiosk's core")
    parser.add_argument("--config", type=Path, required=True, help="the kiosk's TOML file")
    parser.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    from counterseal.certificate.keys.signer import KeyRefused
    from counterseal.compose.kiosk import run_core
    from counterseal.core.config import BadConfigError, load
    from counterseal.core.journal import DamagedJournalError
    from counterseal.core.session import NotInMemoryError
    from counterseal.core.stopping import CannotGoOnError
    from counterseal.phones.sandbox.available import NoSandboxError
    from counterseal.staff.private_file import DamagedFileError
    from counterseal.transparency.invalid import Invalid

    try:
        anew = run_core(load(options.config))
    except (BadConfigError, KeyRefused, NotInMemoryError, DamagedJournalError, DamagedFileError) as error:
        raise UsageError(str(error)) from error
    except NoSandboxError as error:
        raise UsageError(f"the phone worker cannot be confined: {error}") from error
    except Invalid as error:
        raise UsageError(f"the kiosk's log or keys are not what they were: {error.code}") from error
    except CannotGoOnError as error:
        raise UsageError(f"the kiosk cannot go on and must be started again: {error}") from error
    if anew:
        # a process of its own: nothing of before is left in memory, and a token takes one login
        command = (sys.executable, "-m", "counterseal.cli", "core", "--config", str(options.config))
        os.execv(sys.executable, command)  # noqa: S606 - our own command
    return 0
