"""The measured worker is in its sandbox: how it is found from outside, and how a simulated bus gets in."""

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

_LETS_IN = """\
#!{python} -IS
import os, sys
words = {bind} + sys.argv[1:]
end = words.index("--")
words[end:end] = {settings}
os.environ.pop("LD_PRELOAD", None)  # for what runs in the sandbox; bwrap needs the real /dev
os.execv("{bwrap}", ["bwrap", *words])
"""


def sandboxed(broker: int) -> int:
    """The process number of the worker of that broker: the last of a line of only children."""
    process = broker
    while children := Path(f"/proc/{process}/task/{process}/children").read_text().split():
        process = int(children[0])
    return process


def let_in(folder: Path, shown: Path, variables: Mapping[str, str]) -> str:
    """A PATH on which the sandbox also holds the folder `shown`, and these variables.

    A machine with a USB bus needs nothing of the kind: it is in the sandbox already.
    """
    bind = ["--bind", str(shown), str(shown)]
    settings = [word for name, value in variables.items() for word in ("--setenv", name, value)]
    script = folder / "bwrap"
    words = {"python": sys.executable, "bind": bind, "settings": settings, "bwrap": shutil.which("bwrap")}
    script.write_text(_LETS_IN.format_map(words))
    script.chmod(0o700)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"
