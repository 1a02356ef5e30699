"""The package, and a machine that it was installed on, where that can be had."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from .kiosk import older
from .machine import BASE, ROOT, Machine, fresh, install, started

OLDER = "0.0.1"


@pytest.fixture(scope="session")
def package() -> Path:
    """Skips unless `make appliance` has made what is needed, and may start machines."""
    if not BASE.with_suffix(".ready").exists():
        pytest.skip("no fresh Debian: `make appliance` makes it, with debootstrap")
    if shutil.which("systemd-nspawn") is None or os.geteuid() != 0:
        pytest.skip("starting a machine needs systemd-nspawn, and root")
    (found,) = (ROOT / "build" / "deb").glob("counterseal_*_amd64.deb")
    return found


@pytest.fixture(scope="session")
def machine(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    """A fresh Debian 12 with an older version, to be upgraded and removed in the end; it is on."""
    folder = fresh()
    old = older(package, tmp_path_factory.mktemp("older"), OLDER)
    shutil.copy(old, folder / "root")
    # as the README says, which has one package in the folder
    install(folder, "./counterseal_*.deb")
    shutil.copy(package, folder / "root")
    install(folder, "--no-install-recommends", "xvfb")
    with started(folder) as on:
        yield on
    shutil.rmtree(folder)
