"""A trade-in through the real core, brought to its copy, with the customer's real screen before it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from counterseal.compose.children import Children
from counterseal.compose.demo_folder import BADGE, PIN, REFERENCE, DemoFolder
from counterseal.core.kiosk import socket_path
from counterseal.lab.reader import show_badge
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.views import Answer, CustomerView, SignIn, StaffView, StageName

from .copy_clients import PASSWORD
from .figures import RunFailedError
from .seat import Seat
from .startup import OFFSCREEN, SIZE

SPEED = 4.0
"""Divides the core's deadlines, as in a demo; the copy itself is not slowed or hastened."""

_ANSWERS = (
    (Answer.AGREE, customer_commands.Agree()),
    (Answer.RECEIPT_KEPT, customer_commands.ReceiptKept()),
    (Answer.GO_ON, customer_commands.GoOn()),
)


def frames_during_copy(scratch: Path, environment: Mapping[str, str]) -> str:
    """The frame log of a customer's screen that was there for the copy."""
    folder, runtime, log = DemoFolder(scratch / "demo"), scratch / "run", scratch / "frames"
    folder.make()
    runtime.mkdir()
    log.touch()
    config = folder.make_kiosk(runtime, SPEED)
    folder.pin_trust()
    with Children(scratch / "logs") as children:
        children.start("core", ("core", "--config", str(config)), environment)
        staff = open_trade_in(runtime)
        go_on_to_the_copy(runtime)
        screen = ("screen", "customer", "--size", SIZE, "--frame-log", str(log))
        where = ("--socket", str(socket_path(runtime, "customer")))
        children.start("customer", (*screen, *where), {**environment, **OFFSCREEN})
        end = staff.until(lambda view: view.stage in {StageName.PROVING, StageName.NEEDS_HELP})
        staff.close()
    if end.stage is not StageName.PROVING:
        raise RunFailedError(f"the copy failed: {end.failure}")
    return log.read_text()


def open_trade_in(runtime: Path) -> Seat[StaffView]:
    """A badge, a PIN, the till's reference."""
    staff = Seat(socket_path(runtime, "staff"), StaffView)
    show_badge(runtime / "badges", BADGE)
    staff.until(lambda view: view.sign_in is SignIn.PIN)
    staff.send(staff_commands.EnterPin(PIN))
    staff.until(lambda view: view.sign_in is SignIn.DONE)
    staff.send(staff_commands.OpenTradeIn(REFERENCE))
    return staff


def go_on_to_the_copy(runtime: Path) -> None:
    """Answers until the phone is setting the password; from there to the proof nobody is asked anything, and
    the seat is left to the screen.
    """
    customer = Seat(socket_path(runtime, "customer"), CustomerView)
    for answer, command in _ANSWERS:
        customer.until(_offers(answer))
        customer.send(command)
    offered = customer.until(lambda view: any(offer.fits for offer in view.drives))
    customer.send(customer_commands.ChooseDrive(offered.drives[0].drive.drive_id))
    customer.until(_offers(Answer.CHOOSE_PASSWORD))
    customer.send(customer_commands.ChoosePassword(PASSWORD))
    customer.until(lambda view: view.busy)
    customer.close()


def _offers(answer: Answer) -> Callable[[CustomerView], bool]:
    return lambda view: answer in view.answers
