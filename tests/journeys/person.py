"""Somebody at a screen's socket without a screen: sees views, answers as a person would."""

import selectors
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from msgspec import Struct

from counterseal.tradein import customer_commands, wire
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.facts import CopyLevel, LinkState
from counterseal.tradein.views import Answer, CustomerView, StaffView, StageName

V = TypeVar("V", CustomerView, StaffView)
PATIENCE = 60.0
"""Seconds until a view that does not come fails the test."""
GIVE_UP = 8.0
"""Seconds a customer waits at a page that asks for something on the phone and does not change."""
WAITING = {
    StageName.INTAKE,
    StageName.CHECK,
    StageName.SIGN_OUT,
    StageName.CHOOSE_COPY,
    StageName.ERASING,
}


class NothingNewError(AssertionError):
    """The screen stayed as it was for too long."""


class Person(Generic[V]):
    """One role's end of the socket. `view` is what is shown now; `seen` every stage shown so far;
    `received` every byte that came."""

    def __init__(self, socket_path: Path, views: type[V]) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.connect(str(socket_path))
        except OSError:
            self._socket.close()
            raise
        self._decoder: wire.LineDecoder[V] = wire.LineDecoder(views)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._socket, selectors.EVENT_READ)
        self._coming: list[V] = []
        self.view: V | None = None
        self.seen: list[StageName] = []
        self.views: list[V] = []
        self.received = b""

    def send(self, command: Struct) -> None:
        self._socket.sendall(wire.encode(command))

    def close(self) -> None:
        self._selector.close()
        self._socket.close()

    def next(self, until: float) -> V:
        """The next view, in order; none is skipped."""
        while not self._coming:
            if not self._selector.select(max(0.0, until - time.monotonic())):
                raise NothingNewError(f"nothing new was shown after {self.seen}")
            untrusted = self._socket.recv(1 << 16)
            if not untrusted:
                raise ConnectionError("the core closed the socket")
            self.received += untrusted
            self._coming += self._decoder.feed(untrusted)
        view = self._coming.pop(0)
        self.view = view
        self.views.append(view)
        if not self.seen or self.seen[-1] is not view.stage:
            self.seen.append(view.stage)
        return view

    def until(self, wanted: Callable[[V], bool], patience: float = PATIENCE) -> V:
        """Waits for a view; the one shown now counts."""
        until = time.monotonic() + patience
        view = self.view
        while view is None or not wanted(view):
            view = self.next(until)
        return view


class Customer(Person[CustomerView]):
    """Answers every page by themselves until told to stop at one."""

    def __init__(
        self,
        socket_path: Path,
        *,
        password: str = "correct horse battery",
        decline: bool = False,
        level: CopyLevel = CopyLevel.FILES,
    ) -> None:
        super().__init__(socket_path, CustomerView)
        self._password = password
        self._decline = decline
        self._level = level
        self._page: tuple[object, ...] = ()
        self.retries = 2
        self.refusals = 2

    def go_on_to(self, *stages: StageName, patience: float = 120.0) -> CustomerView:
        """Answers page after page until one of these stages is shown."""
        until = time.monotonic() + patience
        view = self.view or self.next(until)
        while view.stage not in stages:
            answer = self.answer(view)
            if answer is not None:
                self.send(answer)
            view = self._next_or_give_up(until)
        return view

    def _next_or_give_up(self, until: float) -> CustomerView:
        """Somebody who waits at a page that does not change stops in the end."""
        try:
            return self.next(min(until, time.monotonic() + GIVE_UP))
        except NothingNewError:
            if self.view and self.view.stage in WAITING and Answer.STOP in self.view.answers:
                self.send(customer_commands.Stop())
            return self.next(until)

    def answer(self, view: CustomerView) -> CustomerCommand | None:
        """What a sensible customer answers to this view; None to wait. Each page is answered once."""
        before, self._page = self._page, _page(view)
        return None if before == self._page else self._choose(view)

    def _choose(self, view: CustomerView) -> CustomerCommand | None:
        offered = view.answers
        match view.stage:
            case StageName.WELCOME:
                return customer_commands.Agree()
            case StageName.INTAKE if view.link is LinkState.TRUST_DENIED:
                return customer_commands.Stop()
            case StageName.INTAKE if view.link is LinkState.CHOOSE_LEVEL:
                return customer_commands.ChooseLevel(self._level)
            case StageName.INTAKE if Answer.RECEIPT_KEPT in offered:
                return customer_commands.ReceiptKept()
            case StageName.CHECK | StageName.SIGN_OUT if Answer.GO_ON in offered:
                return customer_commands.GoOn()
            case StageName.CHOOSE_COPY if Answer.CHOOSE_DRIVE in offered:
                return self._copy(view)
            case StageName.SECRET if Answer.CHOOSE_PASSWORD in offered:
                if view.password_refused:
                    self.refusals -= 1
                return (
                    customer_commands.ChoosePassword(self._password)
                    if self.refusals > 0
                    else customer_commands.Stop()
                )
            case StageName.CONFIRM_ERASE if not view.esim_chosen:
                return customer_commands.ChooseEsim(keep=False)
            case StageName.CONFIRM_ERASE if Answer.GIVE_CONSENT in offered:
                return customer_commands.GiveConsent("erase-consent-1", "en", "00" * 32)
            case StageName.NEEDS_HELP if Answer.RETRY in offered and self.retries > 0:
                self.retries -= 1
                return customer_commands.Retry()
            case StageName.NEEDS_HELP:
                return customer_commands.Stop()
            case _:
                return None

    def _copy(self, view: CustomerView) -> CustomerCommand | None:
        if self._decline:
            return customer_commands.DeclineCopy("decline-copy-1", "en", "00" * 32)
        fitting = [offer.drive.drive_id for offer in view.drives if offer.fits]
        return customer_commands.ChooseDrive(fitting[0]) if fitting else None


def _page(view: CustomerView) -> tuple[object, ...]:
    """What makes two views the same question to a person."""
    return (
        view.stage,
        view.answers,
        view.link,
        view.esim_chosen,
        view.busy,
        view.password_refused,
        view.failure,
        len(view.drives),
    )
