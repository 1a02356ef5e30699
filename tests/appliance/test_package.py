"""The package itself, without installing it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from .machine import ROOT

pytestmark = pytest.mark.appliance


def test_a_second_build_gives_the_same_bytes(package: Path, tmp_path: Path) -> None:
    pip = Path(sys.executable).parent / "pip"
    subprocess.run([ROOT / "packaging" / "deb" / "build.sh", pip, tmp_path], check=True, capture_output=True)
    (again,) = tmp_path.glob("*.deb")
    assert again.name == package.name
    assert again.read_bytes() == package.read_bytes()


def test_no_file_in_it_names_the_machine_it_was_built_on(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "--extract", package, tmp_path], check=True)
    here = re.escape(str(ROOT))
    found = subprocess.run(["grep", "-rlE", here, tmp_path], capture_output=True, text=True, check=False)
    assert found.stdout == ""


def test_everything_belongs_to_root_and_nothing_is_set_uid(package: Path) -> None:
    listing = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True)
    entries = listing.stdout.splitlines()
    assert len(entries) > 1000
    assert {line.split()[1] for line in entries} == {"root/root"}
    assert [line for line in entries if "s" in line[:10].lower() or (line[0] != "l" and line[8] == "w")] == []
