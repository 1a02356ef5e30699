"""`counterseal demo` whose kiosk has a disk of its own.

`python -m tests.canaries.demo_with_disk DISK ARGUMENT...`. A demo keeps its kiosk, the customer's drive and
their mailbox in one folder. Here what is the kiosk's lies on another file system, which can be searched to
the last block.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from counterseal.cli import main
from counterseal.compose.demo_folder import DemoFolder

_make = DemoFolder.make


def with_kiosk_on(disk: Path) -> Callable[[DemoFolder], None]:
    """What then makes the folder of a demo."""

    def make(folder: DemoFolder) -> None:
        _make(folder)
        folder.state.rmdir()
        folder.state.symlink_to(disk)

    return make


if __name__ == "__main__":
    setattr(DemoFolder, "make", with_kiosk_on(Path(sys.argv[1])))  # noqa: B010 - mypy takes a method for final
    sys.exit(main(sys.argv[2:]))
