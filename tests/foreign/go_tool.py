"""Builds and runs the Go program in `go/`: it reads our logs with golang.org/x/mod/sumdb, not our code."""

import os
import subprocess
from pathlib import Path

import pytest

_SOURCE = Path(__file__).with_name("go") / "logcheck.go"
_DEBIAN = "/usr/share/gocode"
"""Where Debian's golang-golang-x-mod-dev puts its source."""


class GoTool:
    """`logcheck`; see the end of its source for what it takes."""

    def __init__(self, folder: Path) -> None:
        """Skips the test, and says why, where there is no Go or not that library."""
        if not (Path(_DEBIAN) / "src/golang.org/x/mod/sumdb/note").is_dir():
            pytest.skip("golang-go and golang-golang-x-mod-dev are not installed")
        self._program = folder / "logcheck"
        environment = os.environ | {
            "GO111MODULE": "off",
            "GOFLAGS": "",
            "GOPATH": _DEBIAN,
            "GOCACHE": str(folder / "cache"),
        }
        command = ["go", "build", "-o", str(self._program), str(_SOURCE)]
        subprocess.run(command, env=environment, check=True, timeout=300)

    def run(self, *arguments: str) -> tuple[bool, list[str]]:
        """Whether it found everything sound, and what it said."""
        command = [str(self._program), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.stderr == ""
        return done.returncode == 0, done.stdout.splitlines()
