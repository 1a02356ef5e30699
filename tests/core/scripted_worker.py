"""A worker that reads its part from a script: which reports it gives to which order."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import pytest

_PYTHON = sys.executable
_PLAYER = """\
#!{python} -IS
import json, os, sys, time
script = json.loads({script!r})
for line in sys.stdin:
    parts = script.get(json.loads(line)["type"], [])
    for cue in parts.pop(0) if len(parts) > 1 else parts[0] if parts else []:
        match cue:
            case "die":
                os._exit(1)
            case "have a child":
                if os.fork() == 0:
                    os.close(1)
                    time.sleep(60)
                    os._exit(0)
            case str(name) if name.startswith("wait at "):
                open(name.removeprefix("wait at "), "rb").read()
            case str(name) if name.startswith("touch "):
                open(name.removeprefix("touch "), "wb").close()
            case str(text):
                print(text, flush=True)
            case report:
                print(json.dumps(report), flush=True)
"""

Cue = msgspec.Struct | str
"""A report; or "die", "have a child", "wait at FIFO", "touch FILE"; any other text is said as it stands."""


def play(
    monkeypatch: pytest.MonkeyPatch, folder: Path, script: Mapping[str, Sequence[Sequence[Cue]]]
) -> None:
    """From now on every worker answers the order of that name so; the last answer is given for ever.

    Released, it ends, unless the script says otherwise.
    """
    player = folder / "scripted-worker"
    lines = json.dumps({"Release": [["die"]]} | msgspec.to_builtins(script))
    player.write_text(_PLAYER.format(python=_PYTHON, script=lines))
    player.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(player))
