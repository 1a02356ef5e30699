"""Renders every page of the customer's screen, upright and wide, for somebody to look at.

python -m tests.screens.shots FOLDER
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QTimer

from counterseal.screens.application import Screen, ScreenOptions, make_application
from counterseal.screens.customer_model import CustomerModel
from tests.screens.sample_views import SAMPLES, SIZES

SETTLE_MS = 300


def let_run(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path, only: str) -> None:
    make_application("customer")
    folder.mkdir(parents=True, exist_ok=True)
    for size_name, size in SIZES.items():
        model = CustomerModel()
        screen = Screen("customer", ScreenOptions(socket=Path(), size=size))
        screen.open(model)
        for name, view in {"lost": None, **SAMPLES}.items():
            if only in name:
                model.show(view) if view else model.core_lost()
                let_run(SETTLE_MS)
                screen.window.grabWindow().save(str(folder / f"{name}-{size_name}.png"))
        screen.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
