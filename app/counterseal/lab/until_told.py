"""How a simulated part runs until whoever started it says to stop."""

import signal
from typing import Final

_STOP_SIGNALS: Final = frozenset({signal.SIGTERM, signal.SIGINT})


def hold_stop_signals() -> None:
    """To be called before any thread exists, so that none takes them."""
    signal.pthread_sigmask(signal.SIG_BLOCK, _STOP_SIGNALS)


def wait_until_told() -> None:
    """Until SIGTERM or SIGINT."""
    signal.sigwait(_STOP_SIGNALS)
