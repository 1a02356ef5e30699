"""Somebody with a staff badge wants to know about a customer: all that their socket takes, and more."""

import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from msgspec import Struct

from counterseal.compose.kiosk import open_accounts
from counterseal.core.kiosk import socket_path
from counterseal.staff.accounts import Role
from counterseal.tradein import customer_commands, staff_commands
from counterseal.tradein.comfort import Comfort
from counterseal.tradein.customer_commands import CustomerCommand
from counterseal.tradein.desk import Page, Policy
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.staff_commands import StaffCommand
from counterseal.tradein.views import StaffView, StageName
from tests.canaries.conftest import Tell
from tests.canaries.planted import identifiers, personal
from tests.canaries.search import Search
from tests.journeys.canaries import PASSWORD, SEED, files_below
from tests.journeys.counter import Counter, open_counter
from tests.journeys.person import Person
from tests.journeys.test_staff_see_nothing import what_only_the_customer_saw
from tests.lab.fixture import start_lab_iphone

pytestmark = pytest.mark.canaries
BADGE, PIN = "04FFEE1122", "135790"
NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may become another user")

STAFF_COMMANDS: tuple[StaffCommand, ...] = (
    staff_commands.EnterPin("000000"),
    staff_commands.StaffStillHere(),
    *(staff_commands.LookAt(page) for page in Page),
    staff_commands.EnrolBadge(manager=True),
    staff_commands.EnrolBadge(manager=False),
    staff_commands.NewPin("111111"),
    staff_commands.StopEnrolling(),
    staff_commands.RevokeBadge("S-01"),
    staff_commands.ExportLog(),
    staff_commands.ChangePolicy(Policy()),
    staff_commands.ValidateOutcome(1, accepted=True),
    staff_commands.CorrectReference(1, "TILL-0044"),
    staff_commands.VoidRecord(1, staff_commands.VoidReason.TEST),
    staff_commands.CloseUnfinished(),
    staff_commands.OpenTradeIn("TILL-0043"),
    staff_commands.SignOff(),
    staff_commands.StaffStop(),
)
FROM_THE_CUSTOMER: tuple[CustomerCommand, ...] = (
    customer_commands.SetComfort(Comfort()),
    customer_commands.StillHere(),
    customer_commands.Agree(),
    customer_commands.ChooseLevel(CopyLevel.EVERYTHING),
    customer_commands.ReceiptKept(),
    customer_commands.CheckAgain(),
    customer_commands.GoOn(),
    customer_commands.ChooseDrive("any"),
    customer_commands.DeclineCopy("decline-copy-1", "en", "00" * 32),
    customer_commands.ChoosePassword("chosen by staff"),
    customer_commands.ChooseEsim(keep=False),
    customer_commands.GiveConsent("erase-consent-1", "en", "00" * 32),
    customer_commands.NotYet(),
    customer_commands.Retry(),
    customer_commands.Stop(),
    customer_commands.Print(),
    customer_commands.Acknowledge(),
    customer_commands.GiveAddress("staff@shop.example"),
    customer_commands.ReadBackCode("123456"),
    customer_commands.ForgetAddress(),
)
TAKES_TWO = staff_commands.CorrectReference | staff_commands.VoidRecord | staff_commands.CloseUnfinished
WATCHED = (StageName.INTAKE, StageName.CHECK, StageName.CONFIRM_ERASE, StageName.CERTIFIED)
"""Stages at which everything is tried."""


def test_every_command_there_is_gets_tried() -> None:
    assert {type(command) for command in STAFF_COMMANDS} == set(get_args(StaffCommand))
    assert {type(command) for command in FROM_THE_CUSTOMER} == set(get_args(CustomerCommand))


@pytest.fixture
def counter() -> Iterator[Counter]:
    """In a folder that everybody on the machine may enter."""
    with (
        tempfile.TemporaryDirectory() as folder,
        start_lab_iphone(seed=SEED) as phone,
        open_counter(Path(folder) / "demo", phone.found_at) as opened,
    ):
        Path(folder).chmod(0o755)
        open_accounts(opened.folder.state).enrol(BADGE, PIN, Role.STAFF)
        yield opened


class Nosy:
    """Whoever has that badge. `received`: all that ever came; a connection that is ended is opened anew."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self.received = b""
        self.sent = self.refused = 0
        self._screen = self._come()

    def _come(self) -> Person[StaffView]:
        screen = self._counter.staff()
        view = screen.until(lambda view: True)
        if not view.staff:
            self._counter.sign_in(screen, BADGE, PIN)
        return screen

    def ask(self, command: StaffCommand) -> None:
        """And sees what the kiosk shows then; what asks for a second badge is given up by signing off."""
        self._screen.send(command)
        if isinstance(command, TAKES_TWO | staff_commands.SignOff):
            self._screen.send(staff_commands.SignOff())
            self._screen.until(lambda view: not view.staff and not view.second_badge)
            self._counter.sign_in(self._screen, BADGE, PIN)
        self._screen.send(staff_commands.LookAt(Page.SHIFT))
        self._screen.until(lambda view: view.served != ())
        self._screen.send(staff_commands.LookAt(Page.TRADE_IN))
        self._screen.until(lambda view: view.served == ())
        self.sent += 1

    def send_what_is_not_theirs(self, command: Struct) -> None:
        self._screen.send(command)
        with pytest.raises(ConnectionError):
            self._screen.until(lambda view: False)
        self.refused += 1
        self.received += self._screen.received
        self._screen = self._come()

    def done(self) -> bytes:
        return self.received + self._screen.received


def test_they_send_every_command_at_every_stage(counter: Counter, tmp_path: Path, tell: Tell) -> None:
    counter.open_trade_in().send(staff_commands.SignOff())
    nosy = Nosy(counter)
    customer = counter.customer(PASSWORD)
    ending = staff_commands.StaffStop | staff_commands.OpenTradeIn
    harmless = [one for one in STAFF_COMMANDS if not isinstance(one, ending)]
    for stage in WATCHED:
        customer.go_on_to(stage)
        for command in harmless:
            nosy.ask(command)
        for not_theirs in FROM_THE_CUSTOMER:
            nosy.send_what_is_not_theirs(not_theirs)
    log = (counter.folder.state / "core.log").read_text().splitlines()
    codes = {line.split()[-1] for line in log if line.startswith("WARNING")}
    private = what_only_the_customer_saw(customer.views, tmp_path)
    search = Search(personal() | identifiers() | {"what only the customer saw": private})
    nosy.ask(staff_commands.OpenTradeIn("TILL-0043"))
    (found,) = search.found([nosy.done()])
    tell(
        f"send {nosy.sent} commands of staff and {nosy.refused} of the customer, at {len(WATCHED)} stages",
        f"{len(nosy.done())} bytes of views, {len(found)} canaries of {search.canaries};"
        f" refused with {', '.join(sorted(codes))}",
    )
    assert found == set()
    assert log.count("WARNING counterseal.core.role_socket bad-command") == nosy.refused
    assert "staff-command-ignored" in codes
    assert StageName.CERTIFIED in customer.seen  # nothing of it held the customer up, or took a step for them


@as_root
def test_they_look_in_the_files_as_another_user(counter: Counter, tell: Tell) -> None:
    """A shell on the machine is more than the desk gives; and still."""
    counter.open_trade_in()
    customer = counter.customer(PASSWORD)
    customer.go_on_to(StageName.CONFIRM_ERASE)
    places = (counter.folder.state, counter.runtime)
    listed = as_nobody("find", *map(str, places), "-type", "f", "-readable").decode()
    readable = listed.splitlines()
    contents = [as_nobody("cat", name) for name in readable]
    found = Search(personal() | identifiers()).found([listed.encode(), *contents])
    tell(
        "read, as a user of their own, what files of the kiosk they may",
        f"{len(contents)} of {len(list(files_below(*places)))} files, {sum(map(len, found))} canaries",
    )
    assert not any(found)
    for kept in ("journal", "staff.json", "keys/kiosk-key.pem", "keys/staff-pepper"):
        assert str(counter.folder.state / kept) not in readable


@as_root
@pytest.mark.parametrize("role", ["customer", "staff"])
def test_they_connect_as_another_user(role: str, counter: Counter, tell: Tell) -> None:
    place = str(socket_path(counter.runtime, role))
    ourselves = os.geteuid()
    with socket.socket(socket.AF_UNIX) as screen:
        os.seteuid(NOBODY)
        try:
            with pytest.raises(PermissionError) as refused:
                screen.connect(place)
        finally:
            os.seteuid(ourselves)
    tell(f"connect to the {role}'s socket, as a user of their own", str(refused.value))


def as_nobody(*command: str) -> bytes:
    return subprocess.run(
        command, user=NOBODY, group=NOBODY, extra_groups=[], capture_output=True, check=False
    ).stdout
