"""An office printer behind Debian's own cupsd, on a private socket, with a backend that writes to a file."""

import io
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image
from tests.certificate.pictures import picture_of
from tests.printing.samples import SLIP, TEXT, text_on

from counterseal.printing.office_printer import OfficePrinter
from counterseal.printing.printer import PrinterTrouble
from counterseal.tradein.printing import PrinterHealth, PrintState

pytestmark = [pytest.mark.foreign, pytest.mark.xdist_group("cups")]

PATIENCE = 20.0
QUEUE = "office"

BACKEND = """#!/bin/sh
# A CUPS backend: https://www.cups.org/doc/man-backend.html
[ $# = 0 ] && { echo 'direct kiosktest "Unknown" "A printer for tests"'; exit 0; }
if [ -e "@FOLDER@/no-paper" ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e "@FOLDER@/no-paper" ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
printf %s "$3" > "@FOLDER@/title"
cat ${6:+"$6"} > "@FOLDER@/paper.pdf"
"""

CUPSD = """Listen @FOLDER@/cups.sock
PreserveJobFiles No
PreserveJobHistory No
WebInterface No
Browsing No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
  </Limit>
</Policy>
"""

FILES = """ServerRoot @FOLDER@/root
ServerBin @FOLDER@/bin
CacheDir @FOLDER@/cache
RequestRoot @FOLDER@/spool
StateDir @FOLDER@/state
TempDir @FOLDER@/tmp
DataDir /usr/share/cups
DocumentRoot @FOLDER@/root
AccessLog @FOLDER@/access.log
ErrorLog @FOLDER@/error.log
PageLog @FOLDER@/page.log
User lp
Group lp
SystemGroup root
"""


class Office(NamedTuple):
    folder: Path

    @property
    def socket(self) -> Path:
        return self.folder / "cups.sock"

    def printer(self, longest: float = PATIENCE) -> OfficePrinter:
        return OfficePrinter(self.socket, QUEUE, longest)

    def run(self, program: str, *arguments: str) -> str:
        command = (program, "-h", str(self.socket), *arguments)
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE)
        return done.stdout

    def jobs(self) -> str:
        return self.run("lpstat", "-W", "all", "-o")

    def spooled(self) -> list[Path]:
        return [path for path in (self.folder / "spool").rglob("d*") if path.is_file()]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    # short, because the path of a Unix socket may have 107 characters
    folder = Path(f"/tmp/cups-{os.getpid()}-{tmp_path.name[-6:]}")
    for name in ("root/ppd", "bin/backend", "cache", "spool/tmp", "state", "tmp"):
        (folder / name).mkdir(parents=True)
    shutil.copytree("/usr/lib/cups", folder / "bin", dirs_exist_ok=True, ignore=_but_helpers)
    for name, text in (("cupsd.conf", CUPSD), ("cups-files.conf", FILES), ("bin/backend/kiosktest", BACKEND)):
        (folder / name).write_text(text.replace("@FOLDER@", str(folder)))
    (folder / "bin/backend/kiosktest").chmod(0o700)
    daemon = subprocess.Popen(
        ("/usr/sbin/cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf")
    )
    try:
        office = Office(folder)
        _until_it_listens(office, daemon)
        office.run("lpadmin", "-p", QUEUE, "-v", "kiosktest:/x", "-m", "raw", "-E")
        yield office
    finally:
        daemon.terminate()
        daemon.wait(PATIENCE)
        shutil.rmtree(folder)


def _but_helpers(_folder: str, names: list[str]) -> set[str]:
    return set(names) & {"backend", "driver", "filter"}


def _until_it_listens(office: Office, daemon: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while True:
        with socket.socket(socket.AF_UNIX) as line:
            try:
                line.connect(str(office.socket))
                return
            except OSError:
                assert daemon.poll() is None, (office.folder / "error.log").read_text()
                assert time.monotonic() < until
        time.sleep(0.02)


def test_a_receipt_comes_out_and_nothing_of_it_stays(office: Office) -> None:
    printer = office.printer()
    assert printer.health() is PrinterHealth.READY
    printer.print_receipt(SLIP, None)
    out = (office.folder / "paper.pdf").read_bytes()
    assert text_on(picture_of(out, 150)) == TEXT
    assert (office.folder / "title").read_text() == SLIP.number
    assert office.jobs() == ""
    assert office.spooled() == []


def test_a_certificate_comes_out_as_it_is(office: Office) -> None:
    page = io.BytesIO()
    Image.new("L", (8, 8)).save(page, "PDF")
    office.printer().print_receipt(SLIP, page.getvalue())
    assert (office.folder / "paper.pdf").read_bytes() == page.getvalue()


def test_without_paper_the_job_is_taken_back(office: Office) -> None:
    (office.folder / "no-paper").touch()
    with pytest.raises(PrinterTrouble) as trouble:
        office.printer().print_receipt(SLIP, None)
    assert trouble.value.state is PrintState.PAPER_OUT
    assert office.jobs() == ""
    assert office.spooled() == []
    assert not (office.folder / "paper.pdf").exists()


def test_a_queue_that_is_not_there_or_stopped_is_offline(office: Office) -> None:
    office.run("cupsdisable", QUEUE)
    assert office.printer().health() is PrinterHealth.OFFLINE
    assert OfficePrinter(office.socket, "another").health() is PrinterHealth.OFFLINE
    assert OfficePrinter(office.folder / "none.sock", QUEUE).health() is PrinterHealth.OFFLINE
