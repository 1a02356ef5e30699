"""Somebody who follows a page of the documentation: its shell commands, run as they stand there."""

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

_BLOCK = re.compile(r"^( *)```sh\n(.*?)^\1```", re.DOTALL | re.MULTILINE)


def follow(page: Path, folder: Path) -> str:
    """From its first to its last line, in that folder; gives what was printed. Fails where a command does."""
    script = "\n".join(textwrap.dedent(block) for _, block in _BLOCK.findall(page.read_text()))
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ("bash", "-e"),
        input=script,
        cwd=folder,
        env=os.environ | {"PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
