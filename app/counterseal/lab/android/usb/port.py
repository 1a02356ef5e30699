"""A USB socket of the kiosk: what is plugged into it, and who watches it come and go."""

import threading
from collections.abc import Callable
from typing import TypeAlias

from .device import Device
from .gadget import Gadget

Watcher: TypeAlias = Callable[[Device | None], None]
"""Told what is there now; None for an empty port."""


class Port:
    """Safe to use from any thread. Watchers are called under its lock, so they see changes in order."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._device: Device | None = None
        self._last_number = 1  # a root hub has the first
        self._watchers: list[Watcher] = []

    @property
    def device(self) -> Device | None:
        """What is plugged in now."""
        return self._device

    def attach(self, gadget: Gadget) -> None:
        """Plug `gadget` in, under a device number of its own, instead of whatever was there."""
        with self._lock:
            self.detach()
            self._last_number += 1
            self._device = Device(gadget, self._last_number)
            self._tell()

    def detach(self) -> None:
        """Unplug: watchers hear of it and every transfer of the device fails from now on.

        Watchers first: a transfer may wait for a client that does not read, until its face lets go of it.
        """
        with self._lock:
            if self._device is None:
                return
            gone, self._device = self._device, None
            self._tell()
            gone.unplug()

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` with what is there now and at every change."""
        with self._lock:
            self._watchers.append(watcher)
            watcher(self._device)

    def unwatch(self, watcher: Watcher) -> None:
        """Stop calling `watcher`."""
        with self._lock:
            self._watchers.remove(watcher)

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher(self._device)
