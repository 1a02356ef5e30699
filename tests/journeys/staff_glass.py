"""Every word that the real staff screen shows for the views that a core sent.

A process of its own, because of Qt: views come on standard input, a line each; words leave on the other side.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def words_shown(views: bytes) -> bytes:
    """`views`: what the staff's socket carried."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    path = {"PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT)))}
    command = (sys.executable, "-m", "tests.journeys.staff_glass")
    shown = subprocess.run(
        command, input=views, env=os.environ | offscreen | path, capture_output=True, check=True, timeout=120
    )
    return shown.stdout


def _words(views: bytes) -> Iterator[str]:
    from PySide6.QtCore import QCoreApplication

    from counterseal.screens.application import Screen, ScreenOptions, make_application
    from counterseal.screens.rehearsal import visible_items
    from counterseal.screens.staff_model import StaffModel
    from counterseal.tradein.views import StaffView
    from counterseal.tradein.wire import LineDecoder

    make_application("staff")
    model = StaffModel()
    screen = Screen("staff", ScreenOptions(socket=Path(), size=(960, 540)))
    screen.open(model)
    for line in dict.fromkeys(views.splitlines(keepends=True)):
        decoder: LineDecoder[StaffView] = LineDecoder(StaffView)
        (view,) = decoder.feed(line)
        model.show(view)
        QCoreApplication.processEvents()
        for item in visible_items(screen.window.contentItem()):
            yield str(item.property("text") or "")
    screen.close()


if __name__ == "__main__":
    words = dict.fromkeys(_words(sys.stdin.buffer.read()))
    sys.stdout.write("\n".join(words))
