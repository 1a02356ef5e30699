"""Does what the broker does, and then runs a given program where the worker would run."""

import os
import sys
from pathlib import Path

from counterseal.phones import confinement
from counterseal.phones.sandbox import bubblewrap
from counterseal.phones.sandbox.bridge import build_bridges
from counterseal.phones.sandbox.mounts import Slot, enter_own_namespace


def main(session: Path, folder: Path, program: str) -> None:
    enter_own_namespace()
    confinement.apply(session)
    slot = Slot(session / "sandbox")
    slot.bind(folder)
    *command, _, _ = bubblewrap.command(session, slot.path, build_bridges(slot.path), ("worker",))
    os.execvp(command[0], [*command, "-c", program])  # noqa: S606 - as the broker starts it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]).read_text())
