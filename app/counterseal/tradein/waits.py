"""Which is slower, phone or drive: said only when a copy has clearly waited for one of them."""

from msgspec import Struct

from .facts import Slower

LOOKS = 100
"""How many of the latest moments count; ten seconds of them, at ten a second."""
ENOUGH = 50
CLEARLY = 0.7


class Waits(Struct, frozen=True):
    """Whom a copy was waiting for at each of the latest moments; None while it waited for nobody."""

    seen: tuple[Slower | None, ...] = ()

    def after(self, waiting: Slower | None) -> "Waits":
        return Waits((*self.seen, waiting)[-LOOKS:])

    @property
    def slower(self) -> Slower | None:
        """None while too little was seen, or neither stands out."""
        if len(self.seen) < ENOUGH:
            return None
        for one in Slower:
            if self.seen.count(one) >= CLEARLY * len(self.seen):
                return one
        return None
