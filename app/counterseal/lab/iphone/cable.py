"""The USB cable: which phone is on it, every stream that runs over it, and who watches it come and go."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from .phone import Phone
from .wire import Stream

_REPLUG_SECONDS: Final = 4.0


@dataclass(frozen=True, slots=True)
class Attached:
    """A phone appeared, under a device number never used before."""

    device_id: int
    phone: Phone


@dataclass(frozen=True, slots=True)
class Detached:
    """The phone with this number went away."""

    device_id: int


@dataclass(frozen=True, slots=True)
class Paired:
    """A host saved its pair record for the phone with this number."""

    device_id: int


CableEvent: TypeAlias = Attached | Detached | Paired
Watcher: TypeAlias = Callable[[CableEvent], None]


class Cable:
    """Safe to use from any thread. Watchers are called under its lock, so they see events in order."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._attached: Attached | None = None
        self._last_device_id = 0
        self._streams: set[Stream] = set()
        self._watchers: list[Watcher] = []

    @property
    def attached(self) -> Attached | None:
        """What is on the cable now."""
        return self._attached

    def plug(self, phone: Phone) -> None:
        """Put `phone` on the cable."""
        with self._lock:
            self._last_device_id += 1
            phone.acts.plug_in()
            self._attached = Attached(self._last_device_id, phone)
            self._tell(self._attached)

    def pull(self) -> None:
        """Take the phone off: every stream over the cable breaks, then watchers hear of it."""
        with self._lock:
            if self._attached is None:
                return
            gone, self._attached = self._attached, None
            for stream in self._streams:
                stream.close()
            self._streams.clear()
            self._tell(Detached(gone.device_id))

    def replug(self, phone: Phone) -> None:
        """Pull the cable and put `phone` back on it a little later; blocks meanwhile."""
        self.pull()
        phone.pace.wait(_REPLUG_SECONDS)
        self.plug(phone)

    def note_paired(self) -> None:
        """A host saved a pair record."""
        with self._lock:
            if self._attached is not None:
                self._tell(Paired(self._attached.device_id))

    def carry(self, stream: Stream, device_id: int) -> Phone | None:
        """Let `stream` run over the cable to that device; None when it is not there (any more)."""
        with self._lock:
            if self._attached is None or self._attached.device_id != device_id:
                return None
            self._streams.add(stream)
            return self._attached.phone

    def drop(self, stream: Stream) -> None:
        """Forget a stream that ended by itself."""
        with self._lock:
            self._streams.discard(stream)

    def watch(self, watcher: Watcher) -> None:
        """Call `watcher` for the phone that is there now and for every change."""
        with self._lock:
            self._watchers.append(watcher)
            if self._attached is not None:
                watcher(self._attached)

    def unwatch(self, watcher: Watcher) -> None:
        """Stop calling `watcher`."""
        with self._lock:
            self._watchers.remove(watcher)

    def _tell(self, event: CableEvent) -> None:
        for watcher in self._watchers:
            watcher(event)
