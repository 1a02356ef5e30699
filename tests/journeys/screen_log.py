"""What a screen's process may say on standard error: nothing but the noise of Qt's own keyboard."""

import re

from tests.screens.customer_at_screen import KEYBOARD_NOISE

_NOISE = re.compile("|".join(KEYBOARD_NOISE))


def complaints(log: str) -> list[str]:
    """Everything else: warnings of QML, exceptions, whatever nobody expected."""
    return [line for line in log.splitlines() if not _NOISE.search(line)]
