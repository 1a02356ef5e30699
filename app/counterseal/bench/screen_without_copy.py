"""The customer's real screen on its copying page while nothing is copied: what Qt costs alone."""

import os
import socket
import time
from pathlib import Path

from counterseal.compose.children import Children
from counterseal.tradein.facts import CopyPhase, Progress
from counterseal.tradein.views import CustomerView, StageName
from counterseal.tradein.wire import encode

from .figures import RunFailedError
from .startup import OFFSCREEN, SIZE

FRAMES = 600
_PATIENCE = 60.0

_VIEW = CustomerView(
    stage=StageName.COPYING,
    progress=Progress(CopyPhase.RECEIVING, done_bytes=1 << 30, total_bytes=4 << 30, done_files=20),
)


def frames_without_copy(scratch: Path, frames: int = FRAMES) -> str:
    """At least that many frames of a screen that is shown one view and left alone."""
    path, log = scratch / "still.sock", scratch / "still-frames"
    log.touch()
    with socket.socket(socket.AF_UNIX) as core, Children(scratch / "still-logs") as children:
        core.bind(str(path))
        core.listen()
        core.settimeout(_PATIENCE)
        screen = ("screen", "customer", "--size", SIZE, "--socket", str(path), "--frame-log", str(log))
        children.start("customer", screen, dict(os.environ) | OFFSCREEN)
        with _first_connection(core) as end:
            end.sendall(encode(_VIEW))
            until = time.monotonic() + _PATIENCE
            while log.read_text().count(StageName.COPYING) < frames:
                if time.monotonic() > until:
                    raise RunFailedError("the copying page does not move")
                time.sleep(0.1)
    return log.read_text()


def _first_connection(core: socket.socket) -> socket.socket:
    try:
        return core.accept()[0]
    except TimeoutError:
        raise RunFailedError("the customer's screen did not start") from None
