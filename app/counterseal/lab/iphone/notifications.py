"""Darwin notifications inside the phone: who observes which name."""

import threading
from collections.abc import Callable
from typing import TypeAlias

Observer: TypeAlias = Callable[[str], None]


class NotificationCentre:
    """Safe to use from any thread; observers are called on the poster's thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._observers: set[Observer] = set()

    def add(self, observer: Observer) -> None:
        """Call `observer` with every name posted from now on."""
        with self._lock:
            self._observers.add(observer)

    def remove(self, observer: Observer) -> None:
        """Stop calling `observer`."""
        with self._lock:
            self._observers.discard(observer)

    def post(self, name: str) -> None:
        """Tell every observer."""
        with self._lock:
            observers = tuple(self._observers)
        for observer in observers:
            observer(name)
