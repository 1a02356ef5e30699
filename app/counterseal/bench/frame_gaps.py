"""How smooth the customer's screen is while a phone is copied at full speed, through the real core."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path

from ..compose.children import Children
from ..compose.demo_folder import BADGE, PIN, REFERENCE, DemoFolder
from ..core.kiosk import socket_path
from ..lab.reader import show_badge
from ..tradein import events
from ..tradein.views import Answer, CustomerView, SignIn, StaffView, StageName
from .copy_clients import PASSWORD
from .figures import Figure, Result, RunFailedError, Target
from .processes import simulated_phone
from .seat import Seat
from .startup import OFFSCREEN

SIZE = 4 << 30
"""Some seconds of copying, so that the worst gap has a chance to show."""
FILES = 80
SPEED = 4.0
FEWEST_FRAMES = 100

_ANSWERS = (
    (Answer.AGREE, events.Agree("en")),
    (Answer.RECEIPT_KEPT, events.ReceiptKept()),
    (Answer.GO_ON, events.GoOn()),
)


def measure(scratch: Path) -> Iterator[Result]:
    with simulated_phone(scratch, size=SIZE, files=FILES) as environment:
        gaps = copying_gaps(frames_during_copy(scratch, environment))
    if len(gaps) < FEWEST_FRAMES:
        raise RunFailedError(f"only {len(gaps)} frames were shown during the copy")
    measured = (
        f"{len(gaps)} gaps between frames of the copying page, 1080x1920, offscreen, software renderer, "
        "on the same cores as phone, worker and core."
    )
    yield Figure("frame-gaps/p99", "ms", percentile(gaps, 99), measured, Target(at_most=17))
    yield Figure("frame-gaps/worst", "ms", max(gaps), "The longest of these.", Target(at_most=50))


def frames_during_copy(scratch: Path, environment: Mapping[str, str]) -> str:
    """The frame log of a customer's screen that was there for the copy."""
    folder, runtime, log = DemoFolder(scratch / "demo"), scratch / "run", scratch / "frames"
    folder.make()
    runtime.mkdir()
    config = folder.make_kiosk(runtime, SPEED)
    with Children(scratch / "logs") as children:
        children.start("core", ("core", "--config", str(config)), environment)
        staff = open_trade_in(runtime)
        go_on_to_the_copy(runtime)
        screen = ("screen", "customer", "--size", "1080x1920", "--frame-log", str(log))
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
    staff.send(events.EnterPin(PIN))
    staff.until(lambda view: view.sign_in is SignIn.DONE)
    staff.send(events.OpenTradeIn(REFERENCE))
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
    customer.send(events.ChooseDrive(offered.drives[0].drive.drive_id))
    customer.until(_offers(Answer.CHOOSE_PASSWORD))
    customer.send(events.ChoosePassword(PASSWORD))
    customer.until(lambda view: view.busy)
    customer.close()


def _offers(answer: Answer) -> Callable[[CustomerView], bool]:
    return lambda view: answer in view.answers


def copying_gaps(frame_log: str) -> list[float]:
    """Milliseconds between frames of the copying page. The first line is left out: it tells how long the page
    before it was at rest.
    """
    lines = [line.split() for line in frame_log.splitlines()]
    return [float(gap) for stage, gap in lines if stage == StageName.COPYING][1:]


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of all values do not exceed (nearest rank)."""
    return sorted(values)[ceil(len(values) * percent / 100) - 1]
