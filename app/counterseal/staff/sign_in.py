"""Who is at the staff screen right now: badge, then PIN, then signed in.

How long that lasts depends on the reader. Where the badge stays in it, for as long as it stays; where it was
only shown, until nobody touches the screen. Held in memory only, so a restart asks for the badge again. Times
are seconds since 1970, given by the caller.
"""

import asyncio
from math import ceil
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from counterseal.tradein.views import SignIn

from . import private_file
from .accounts import Accounts, Role, Staff
from .lockout import Lockout
from .two_person import WINDOW, Approval, Decision, decide

IDLE = 120
"""Seconds without a touch after which the PIN is asked again."""
PIN_WAIT = 60
"""Seconds a badge that was shown waits for its PIN."""
SHIFT = 12 * 3600
"""Seconds after which the badge must be shown again, whatever was done meanwhile."""
LAST_SECONDS = 20
"""How long before the PIN is asked again whoever is there is told."""


class Nobody(Struct, frozen=True):
    pass


class AwaitingPin(Struct, frozen=True):
    """`shown`: when the badge was; `since`: when its PIN was asked. `stays`: the badge lies in the reader."""

    badge: str
    shown: float
    since: float
    stays: bool = False


class SignedIn(Struct, frozen=True):
    staff: Staff
    badge: str
    shown: float
    active: float
    stays: bool = False


class AwaitingSecond(Struct, frozen=True):
    """Somebody signed in asks for something that takes two; `badge` is the second person's, once shown.

    `inside` is the badge in a reader that holds one: the first makes room for the second there.
    """

    first: SignedIn
    asked: float
    inside: str = ""
    badge: str = ""


State: TypeAlias = Nobody | AwaitingPin | SignedIn | AwaitingSecond


class Status(Struct, frozen=True):
    """What the staff screen asks for; fields as in `StaffView`."""

    sign_in: SignIn
    locked_seconds: int = 0
    staff: str = ""
    manager: bool = False
    second_badge: bool = False
    pin_in: int = 0


class SecondRefused(Exception):
    """Both PINs were right, but the two may not approve together; `decision` says why."""

    def __init__(self, decision: Decision) -> None:
        super().__init__(decision.value)
        self.decision = decision


def settle(state: State, now: float) -> State:
    """The state after the time that has passed since it was reached."""
    match state:
        case AwaitingPin(since=since, stays=False) if now - since > PIN_WAIT:
            return Nobody()
        case SignedIn(shown=shown) if now - shown > SHIFT:
            return Nobody()
        case SignedIn(badge=badge, shown=shown, active=active, stays=False) if now - active > IDLE:
            return settle(AwaitingPin(badge, shown, active + IDLE), now)
        case AwaitingSecond(asked=asked) if now - asked > WINDOW:
            return settle(without_second(state), now)
        case _:
            return state


def with_badge(state: State, badge: str, stays: bool, now: float) -> State:
    """The state after a badge was shown: its PIN is asked next. It signs off whoever else was signed in."""
    if isinstance(state, AwaitingSecond):
        return replace(state, badge=badge, inside=badge if stays else "")
    return AwaitingPin(badge, now, now, stays)


def without_badge(state: State) -> State:
    """The state after the reader was left empty, or went away with what lay in it."""
    match state:
        case AwaitingPin(stays=True) | SignedIn(stays=True):
            return Nobody()
        case AwaitingSecond(inside=inside, badge=badge) if inside:
            return replace(state, inside="", badge="" if badge == inside else badge)
        case _:
            return state


def without_second(state: AwaitingSecond) -> State:
    """The state once no second person is awaited any more: the first stays signed in, if their badge does."""
    first = state.first
    return first if not first.stays or state.inside == first.badge else Nobody()


class Desk:
    """The sign-in at one staff screen."""

    def __init__(self, accounts: Accounts, lockout_path: Path) -> None:
        """Raises DamagedFileError when the file of wrong PINs cannot be read."""
        self.accounts = accounts
        self._lockout_path = lockout_path
        self._lockout = private_file.read(lockout_path, Lockout)
        self._state: State = Nobody()

    def status(self, now: float) -> Status:
        match self._settled(now):
            case Nobody():
                return Status(SignIn.BADGE)
            case AwaitingPin(badge=badge):
                return self._pin_status(badge, now)
            case SignedIn(staff=staff) as signed_in:
                manager = staff.role is Role.MANAGER
                pin_in = _pin_in(signed_in, now)
                return Status(SignIn.DONE, staff=staff.pseudonym, manager=manager, pin_in=pin_in)
            case AwaitingSecond(first=first, badge=badge):
                asked = self._pin_status(badge, now) if badge else Status(SignIn.BADGE)
                return replace(asked, staff=first.staff.pseudonym, second_badge=True)

    def acting(self, now: float) -> Staff | None:
        """Who may give commands now: the one signed in, whose idle time starts again; or nobody."""
        state = self._settled(now)
        if not isinstance(state, SignedIn):
            return None
        self._state = replace(state, active=now)
        return state.staff

    def badge_shown(self, badge: str, now: float, *, stays: bool = False) -> None:
        self._state = with_badge(self._settled(now), badge, stays, now)

    def badge_removed(self, now: float) -> None:
        self._state = without_badge(self._settled(now))

    async def enter_pin(self, untrusted_pin: str, now: float) -> tuple[Staff, Staff] | None:
        """A PIN was typed for the badge shown. Returns both people when it completes a two-person approval.

        A wrong PIN asks for the badge again. Raises SecondRefused.
        """
        asked = self._settled(now)
        if not isinstance(asked, AwaitingPin | AwaitingSecond) or not asked.badge:
            return None
        if self._locked_seconds(asked.badge, now):
            return None
        staff = await self._check(asked.badge, untrusted_pin, now)
        if self._state is not asked:
            return None  # another badge was shown, or somebody signed off, while the PIN was checked
        if isinstance(asked, AwaitingSecond):
            return self._second(asked, staff, now)
        if staff:
            self._state = SignedIn(staff, asked.badge, asked.shown, now, asked.stays)
        elif not self._locked_seconds(asked.badge, now):
            self._state = Nobody()
        return None

    def ask_second(self, now: float) -> None:
        """The one signed in asks for a second person's badge and PIN, within a minute."""
        state = self._settled(now)
        if isinstance(state, SignedIn):
            inside = state.badge if state.stays else ""
            self._state = AwaitingSecond(replace(state, active=now), now, inside)

    def sign_off(self) -> None:
        self._state = Nobody()

    async def _check(self, badge: str, untrusted_pin: str, now: float) -> Staff | None:
        """Charges the try before it is made: cutting the power during the check must not give it back."""
        key = self.accounts.badge_key(badge)
        self._remember(self._lockout.failed(key, now))
        staff = await asyncio.to_thread(self.accounts.check, badge, untrusted_pin)
        if staff:
            self._remember(self._lockout.succeeded(key, now))
        return staff

    def _second(self, asked: AwaitingSecond, second: Staff | None, now: float) -> tuple[Staff, Staff] | None:
        if second is None:
            if not self._locked_seconds(asked.badge, now):
                self._state = replace(asked, badge="")
            return None
        self._state = without_second(replace(asked, first=replace(asked.first, active=now)))
        first = Approval(asked.first.staff, asked.asked)
        decision = decide(first, Approval(second, now), self.accounts.list())
        if decision is not Decision.APPROVED:
            raise SecondRefused(decision)
        return first.staff, second

    def _settled(self, now: float) -> State:
        self._state = settle(self._state, now)
        if isinstance(self._state, SignedIn) and self._state.staff not in self.accounts.list():
            self._state = Nobody()
        return self._state

    def _pin_status(self, badge: str, now: float) -> Status:
        locked = self._locked_seconds(badge, now)
        return Status(SignIn.LOCKED if locked else SignIn.PIN, locked)

    def _locked_seconds(self, badge: str, now: float) -> int:
        return self._lockout.locked_seconds(self.accounts.badge_key(badge), now)

    def _remember(self, lockout: Lockout) -> None:
        private_file.write(self._lockout_path, lockout)
        self._lockout = lockout


def _pin_in(state: SignedIn, now: float) -> int:
    """Seconds until the PIN is asked again, when they are few; else 0."""
    left = ceil(state.active + IDLE - now)
    return left if not state.stays and left <= LAST_SECONDS else 0
