"""A whole counter for a test: a kiosk's core in its own process, a phone, a badge, people at the sockets."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from counterseal.compose.demo_folder import BADGE, PIN, REFERENCE, DemoFolder
from counterseal.core.journal import Entry, read
from counterseal.core.kiosk import socket_path
from counterseal.core.session import SESSION
from counterseal.lab.reader import show_badge
from counterseal.tradein import staff_commands
from counterseal.tradein.facts import CopyLevel
from counterseal.tradein.views import SignIn, StaffView, StageName

from .person import Customer, Person

APP = Path(__file__).parents[2] / "app"
READY = 30.0


class Counter:
    """Starts, kills and restarts the core; the phone is wherever `phone` says, a variable and an address."""

    def __init__(
        self, folder: DemoFolder, runtime: Path, phone: Mapping[str, str], speed: float, **settings: object
    ) -> None:
        self.folder = folder
        self.runtime = runtime
        self._config = folder.make_kiosk(runtime, speed, **settings)
        folder.pin_trust()
        self._environment = os.environ | dict(phone) | {"PYTHONPATH": str(APP)}
        self._core: subprocess.Popen[bytes] | None = None
        self._people: list[Person[StaffView] | Customer] = []

    def start_core(self, *launcher: str) -> None:
        """`launcher`: a module that runs the core some other way, and what it wants to know first."""
        for role in ("customer", "staff"):
            socket_path(self.runtime, role).unlink(missing_ok=True)
        with (self.folder.state / "core.log").open("ab") as log:
            words = launcher or ("counterseal.cli", "core", "--config")
            command = [sys.executable, "-m", *words, str(self._config)]
            self._core = subprocess.Popen(command, env=self._environment, stderr=log, start_new_session=True)
        self.wait_until(lambda: socket_path(self.runtime, "staff").exists())

    def kill_core(self) -> None:
        assert self._core is not None
        self._core.send_signal(signal.SIGKILL)
        self._core.wait()

    def stop(self) -> None:
        for person in self._people:
            person.close()
        self.stop_core()

    def stop_core(self) -> None:
        """As whoever looks after it does."""
        if self._core:
            self._core.terminate()
            self._core.wait(timeout=20)

    @property
    def core_pid(self) -> int:
        assert self._core is not None
        return self._core.pid

    @property
    def core_runs(self) -> bool:
        return self._core is not None and self._core.poll() is None

    def worker_pid(self) -> int:
        """The process id of the core's one child, the phone worker."""
        children = Path(f"/proc/{self.core_pid}/task/{self.core_pid}/children")
        self.wait_until(lambda: bool(children.read_text().split()))
        return int(children.read_text().split()[0])

    def customer(
        self,
        password: str = "correct horse battery",
        *,
        decline: bool = False,
        level: CopyLevel = CopyLevel.FILES,
    ) -> Customer:
        place = socket_path(self.runtime, "customer")
        customer = Customer(place, password=password, decline=decline, level=level)
        self._people.append(customer)
        return customer

    def staff(self) -> Person[StaffView]:
        staff = Person(socket_path(self.runtime, "staff"), StaffView)
        self._people.append(staff)
        return staff

    def open_trade_in(self) -> Person[StaffView]:
        """A badge, a PIN, the till's reference."""
        staff = self.staff()
        self.sign_in(staff)
        staff.send(staff_commands.OpenTradeIn(REFERENCE))
        staff.until(lambda view: view.stage is StageName.WELCOME)
        return staff

    def sign_in(self, staff: Person[StaffView], badge: str = BADGE, pin: str = PIN) -> None:
        """Badge and PIN, of whoever is asked for them."""
        self.show_badge(badge)
        staff.until(lambda view: view.sign_in is SignIn.PIN)
        staff.send(staff_commands.EnterPin(pin))
        staff.until(lambda view: view.sign_in is SignIn.DONE)

    def show_badge(self, badge: str = BADGE) -> None:
        def shown() -> bool:
            with contextlib.suppress(OSError):
                show_badge(self.runtime / "badges", badge)
                return True
            return False

        self.wait_until(shown)

    def wait_until_forgotten(self) -> None:
        """Until the kiosk has wiped everything it held of the trade-in."""
        folder = self.runtime / SESSION
        self.wait_until(lambda: [*folder.rglob("*")] == [folder / "phone"])

    def wait_until_back(self) -> None:
        """Until a core that began anew takes screens again."""

        def back() -> bool:
            with socket.socket(socket.AF_UNIX) as screen, contextlib.suppress(OSError):
                screen.connect(str(socket_path(self.runtime, "staff")))
                return True
            return False

        self.wait_until(back)

    def journal(self) -> list[Entry]:
        return read(self.folder.state / "journal")

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Raises AssertionError after `READY` seconds."""
        until = time.monotonic() + READY
        while not condition():
            assert time.monotonic() < until, "the counter was not ready"
            time.sleep(0.01)


@contextmanager
def open_counter(
    out: Path, phone: Mapping[str, str], speed: float = 20.0, **settings: object
) -> Iterator[Counter]:
    """A counter whose core runs until the context ends."""
    folder = DemoFolder(out)
    folder.make()
    with tempfile.TemporaryDirectory(prefix="counterseal-", dir="/dev/shm") as runtime:
        counter = Counter(folder, Path(runtime), phone, speed, **settings)
        counter.start_core()
        try:
            yield counter
        finally:
            counter.stop()
