"""How long to wait after wrong PINs. Pure: the time is an argument, in seconds since 1970.

Each badge has a few free tries, then every further one doubles the wait. The terminal as a whole takes only
so many wrong PINs an hour, so that a bundle of stolen badges cannot be tried one after the other.
"""

from math import ceil

from msgspec import Struct
from msgspec.structs import replace

FREE_TRIES = 4
FIRST_WAIT = 15
LONGEST_WAIT = 3600
FORGOTTEN_AFTER = 24 * 3600
TERMINAL_TRIES = 20
TERMINAL_WINDOW = 3600


class Tally(Struct, frozen=True):
    """Wrong PINs in a row for one badge, and when the last one was."""

    failures: int
    last: float

    @property
    def wait(self) -> int:
        if self.failures <= FREE_TRIES:
            return 0
        # far past the longest wait already; keeps the power small
        doublings = min(self.failures - FREE_TRIES - 1, 16)
        return min(FIRST_WAIT << doublings, LONGEST_WAIT)


class Lockout(Struct, frozen=True):
    """All that is remembered of wrong PINs; badges under their keys, never their numbers."""

    badges: dict[str, Tally] = {}
    terminal: tuple[float, ...] = ()
    """When the latest wrong PINs were entered, whichever the badge."""

    def locked_seconds(self, badge_key: str, now: float) -> int:
        """How long this badge must still wait at this terminal; 0 when it may try."""
        tally = self._kept(now).get(badge_key)
        waits = [tally.last + tally.wait - now] if tally else []
        recent = [at for at in self.terminal if _within(at, TERMINAL_WINDOW, now)]
        if len(recent) >= TERMINAL_TRIES:
            waits.append(recent[-TERMINAL_TRIES] + TERMINAL_WINDOW - now)
        return min(LONGEST_WAIT, max(0, ceil(max(waits, default=0))))

    def failed(self, badge_key: str, now: float) -> "Lockout":
        """After one more try that has not, or not yet, proven right."""
        kept = self._kept(now)
        failures = kept[badge_key].failures if badge_key in kept else 0
        return Lockout(
            badges=kept | {badge_key: Tally(failures + 1, now)},
            terminal=(*self.terminal, now)[-TERMINAL_TRIES:],
        )

    def succeeded(self, badge_key: str, now: float) -> "Lockout":
        """After the right PIN: the badge starts afresh, and the try charged at `now` is taken back.

        The terminal's other failures stay, or somebody could wipe them out with a badge of their own.
        """
        badges = {key: tally for key, tally in self.badges.items() if key != badge_key}
        return replace(self, badges=badges, terminal=tuple(at for at in self.terminal if at != now))

    def _kept(self, now: float) -> dict[str, Tally]:
        return {key: tally for key, tally in self.badges.items() if _within(tally.last, FORGOTTEN_AFTER, now)}


def _within(at: float, window: float, now: float) -> bool:
    # Either side of now: a clock that lost its battery must not lock everybody out for years.
    return abs(now - at) < window
