"""The customer and the member of staff of one case: they answer, wait, come back, and have things mended."""

import time
from collections.abc import Callable
from contextlib import suppress

from counterseal.compose.demo_folder import BADGE, PIN, REFERENCE
from counterseal.core.kiosk import socket_path
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.views import Answer, CustomerView, SignIn, StaffView, StageName
from tests.journeys.person import Customer, NothingNewError, Person

from .phone import PASSWORD
from .scene import Scene

STUCK = 2.5
"""Seconds without anything new after which people see to what is wrong."""
GIVE_UP = 12.0
"""Seconds after which they stop."""
PATIENCE = 90.0
NOBODY_THERE = (NothingNewError, ConnectionError, FileNotFoundError)


class Visitor(Customer):
    """Has every receipt printed as well."""

    def __init__(self, scene: Scene) -> None:
        place = socket_path(scene.counter.runtime, "customer")
        super().__init__(place, password=PASSWORD, level=CopyLevel.EVERYTHING)
        self._printed: set[str] = set()
        self.retries = 3

    def answer(self, view: CustomerView) -> CustomerCommand | None:
        if Answer.PRINT in view.answers and view.receipt_number not in self._printed:
            self._printed.add(view.receipt_number)
            return customer_commands.Print()
        return super().answer(view)


def ended(view: CustomerView) -> bool:
    """Whether the record is the customer's to take; or it was taken, before a restart."""
    return view.stage is StageName.IDLE or (
        view.qr is not None and view.stage in {StageName.CERTIFIED, StageName.RETURNED}
    )


class People:
    """What was broken before them they mend, once they notice; so they do when the trade-in is over."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._broken: Callable[[], None] | None = None
        self._interrupted: StageName | None = None
        """Where they were when it broke: there they do nothing that cannot be undone before all is quiet."""
        self.customer = Visitor(scene)

    def close(self) -> None:
        """They leave."""
        self.customer.close()

    def find_broken(self, mend: Callable[[], None]) -> None:
        """`mend`: what would put it right."""
        self._broken = mend
        self._interrupted = self.customer.view.stage if self.customer.view else None

    def mend(self) -> None:
        mend, self._broken = self._broken, None
        if mend:
            mend()

    def come_back(self) -> None:
        """The core is gone: what made it end is mended, and whoever looks after it starts it again."""
        self.customer.close()
        self._scene.counter.wait_until(self._is_back)

    def _is_back(self) -> bool:
        if not self._scene.counter.core_runs:
            self.mend()
            self._scene.counter.start_core()
        with suppress(*NOBODY_THERE):
            self.customer = Visitor(self._scene)
            return True
        return False

    def open_trade_in(self) -> None:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                self._try_to_open()
                self.customer.until(lambda view: view.stage is not StageName.IDLE, STUCK)
                return
            except NOBODY_THERE:
                self.mend()
                self.come_back()
        raise AssertionError("nobody could open a trade-in")

    def _try_to_open(self) -> None:
        staff = Person(socket_path(self._scene.counter.runtime, "staff"), StaffView)
        try:
            if staff.until(lambda _: True).sign_in is not SignIn.DONE:
                self._scene.reader.show(BADGE)
                staff.until(lambda view: view.sign_in is SignIn.PIN, STUCK)
                staff.send(staff_commands.EnterPin(PIN))
                staff.until(lambda view: view.sign_in is SignIn.DONE, STUCK)
            if staff.view is not None and staff.view.stage is StageName.IDLE:
                staff.send(staff_commands.OpenTradeIn(REFERENCE))
            staff.until(lambda view: view.stage is not StageName.IDLE, STUCK)
        finally:
            staff.close()

    def go_on(self, over: Callable[[CustomerView], bool]) -> CustomerView:
        """Answers page after page until one is shown at which it is over."""
        until = time.monotonic() + PATIENCE
        view = self.customer.view or self._next(until)
        while not over(view):
            if view.stage is StageName.NEEDS_HELP:
                self.mend()
            if (answer := self.customer.answer(view)) is not None:
                self._send(answer)
            if view.stage is not self._interrupted:
                self._reset_if_asked(view)
            view = self._next(until)
        return view

    def _reset_if_asked(self, view: CustomerView) -> None:
        """Until the kiosk sees that the phone is at it; an iPhone's owner is not asked."""
        if view.stage is StageName.ERASING and view.handed_over:
            self._scene.phone.reset()

    def take_record(self) -> None:
        """And leave."""
        view = self.go_on(ended)
        while view.stage is not StageName.IDLE:
            self._send(customer_commands.Acknowledge())
            view = self._next(time.monotonic() + PATIENCE)
        self.mend()

    def _send(self, command: CustomerCommand) -> None:
        try:
            self.customer.send(command)
        except ConnectionError:
            self.come_back()

    def _next(self, until: float) -> CustomerView:
        """What is shown next."""
        since = time.monotonic()
        while True:
            try:
                return self.customer.next(min(until, time.monotonic() + STUCK))
            except NothingNewError:
                if time.monotonic() > until:
                    raise
                self.mend()
                if view := self.customer.view:
                    self._wait_no_longer(view, since)
            except NOBODY_THERE:
                self.come_back()

    def _wait_no_longer(self, view: CustomerView, since: float) -> None:
        self._reset_if_asked(view)
        if time.monotonic() > since + GIVE_UP and Answer.STOP in view.answers:
            self._send(customer_commands.Stop())
