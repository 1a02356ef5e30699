"""What a phone's MTP service serves, whichever cable it is on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from counterseal.lab.android.content import Storage

from .datasets import Identity
from .faults import Faults


@dataclass(frozen=True, slots=True)
class Service:
    """One phone's."""

    identity: Identity
    storages: Callable[[], Sequence[Storage]]
    """Empty until the owner taps "File transfer"."""
    battery_percent: Callable[[], int]
    faults: Faults
    on_sent: Callable[[int], None]
    """Told the size of each piece of file content, in the thread that sent it."""
    on_write: Callable[[], None]
    """Told that a host tried to change something."""
