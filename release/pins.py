"""What a lock file pins."""

import re
from pathlib import Path
from typing import NamedTuple

from pip_requirements_parser import RequirementsFile  # type: ignore[import-untyped] # it has no type hints


class Pin(NamedTuple):
    """One package. `sha256`: in hex, of every file that may be installed for it."""

    name: str
    version: str
    sha256: tuple[str, ...]


def read_pins(lock: Path) -> list[Pin]:
    """In the order of the lock, names normalised. Raises OSError."""
    return [
        Pin(
            normalised(one.name),
            one.get_pinned_version,
            tuple(text.removeprefix("sha256:") for text in one.hash_options),
        )
        for one in RequirementsFile.from_file(str(lock)).requirements
    ]


def normalised(name: str) -> str:
    """As PEP 503 compares names."""
    return re.sub(r"[-_.]+", "-", name).lower()
