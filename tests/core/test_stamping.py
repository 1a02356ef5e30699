"""Certificates with and without somebody to confirm their time: never later than promised, never with a stamp
that does not hold."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate.findings import Invalid
from counterseal.certificate.keys.signer import FileSigner
from counterseal.certificate.verification.files import read_trust
from counterseal.certificate.verification.verify import By, Proved, verify_pdf
from counterseal.compose.demo_keys import ROOT_FILE, create_demo_pki
from counterseal.core.courier_line import CourierLine
from counterseal.core.evidence import Evidence
from counterseal.core.stamping import STAMPERS
from counterseal.lab.tsa import authority as lab
from counterseal.lab.tsa.server import Fault
from counterseal.tradein.effects import RecordKind
from tests.courier.outside import PATIENCE, authority, courier

SHORT = 0.3
"""Seconds; for authorities and couriers that would take for ever."""


class Shop:
    """One kiosk's folders, and an auditor's."""

    def __init__(self, folder: Path) -> None:
        self.state, self.trust, self.tsa = folder / "state", folder / "trust", folder / "tsa"
        create_demo_pki(self.trust, self.state / "keys", "S-1", "01")

    def believe_the_authority(self) -> None:
        for place in (self.trust / "tsa.pem", self.state / STAMPERS):
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(self.tsa / lab.ROOT_FILE, place)

    def issue(self, runtime: Path, seconds: float = PATIENCE) -> bytes:
        """A certificate by a core that has a courier, or would like one."""
        notary = CourierLine(runtime / "courier.sock", seconds)
        evidence = Evidence.open(self.state, FileSigner(self.state / "keys"), notary=notary)
        certificate = evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate
        assert certificate is not None
        return certificate

    def prove(self, certificate: bytes) -> Proved:
        return verify_pdf(certificate, read_trust(self.trust / ROOT_FILE))


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


@pytest.fixture
def runtime() -> Iterator[Path]:
    # short: the path of a Unix socket may have 107 characters
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def test_a_certificate_is_stamped_on_its_way_out(shop: Shop, runtime: Path) -> None:
    with authority(shop.tsa) as address, courier(runtime, address):
        shop.believe_the_authority()
        proved = shop.prove(shop.issue(runtime))
    assert (proved.confirmed_by, proved.remarks) == (By.TIME_STAMP, ())


def test_an_auditor_who_believes_nobody_has_only_the_kiosks_word(shop: Shop, runtime: Path) -> None:
    with authority(shop.tsa) as address, courier(runtime, address):
        shop.believe_the_authority()
        certificate = shop.issue(runtime)
    (shop.trust / "tsa.pem").unlink()
    assert shop.prove(certificate).remarks == ("W-TIME-UNCONFIRMED",)


def test_an_auditor_who_believes_another_authority_refuses(shop: Shop, runtime: Path, tmp_path: Path) -> None:
    with authority(shop.tsa) as address, courier(runtime, address):
        shop.believe_the_authority()
        certificate = shop.issue(runtime)
    lab.Authority(tmp_path / "another")
    shutil.copyfile(tmp_path / "another" / lab.ROOT_FILE, shop.trust / "tsa.pem")
    with pytest.raises(Invalid, match="E-TIME-STAMP"):
        shop.prove(certificate)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.SLOW, "authority-late"),
        (Fault.DRIPPING, "authority-late"),
        (Fault.GARBAGE, "authority-malformed"),
        (Fault.REFUSES, "authority-refused"),
        (Fault.WRONG_IMPRINT, "authority-answers-another"),
        (Fault.WRONG_NONCE, "authority-answers-another"),
        (Fault.EXPIRED_CERTIFICATE, "stamp-refused"),
        (Fault.HANGS_UP, "unreachable"),
        (Fault.HUGE_ANSWER, "answer-too-long"),
    ],
)
def test_an_authority_that_fails_leaves_a_certificate_without_a_stamp(
    fault: Fault, code: str, shop: Shop, runtime: Path, caplog: pytest.LogCaptureFixture
) -> None:
    seconds = SHORT if code == "authority-late" else PATIENCE
    with authority(shop.tsa, fault) as address, courier(runtime, address, seconds=seconds):
        shop.believe_the_authority()
        proved = shop.prove(shop.issue(runtime))
    assert proved.remarks == ("W-TIME-UNCONFIRMED",)
    assert caplog.messages == [code]


def test_an_authority_that_the_shop_does_not_believe_is_not_used(
    shop: Shop, runtime: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with authority(tmp_path / "another") as address, courier(runtime, address):
        lab.Authority(shop.tsa)
        shop.believe_the_authority()
        proved = shop.prove(shop.issue(runtime))
    assert proved.remarks == ("W-TIME-UNCONFIRMED",)
    assert caplog.messages == ["stamp-refused"]


def test_a_shop_that_believes_nobody_asks_nobody(
    shop: Shop, runtime: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert shop.prove(shop.issue(runtime)).remarks == ("W-TIME-UNCONFIRMED",)
    assert caplog.messages == []


def test_a_courier_that_was_killed_leaves_a_certificate_without_a_stamp(
    shop: Shop, runtime: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with authority(shop.tsa) as address, courier(runtime, address) as process:
        shop.believe_the_authority()
        process.kill()
        process.wait(PATIENCE)
        proved = shop.prove(shop.issue(runtime))
    assert proved.remarks == ("W-TIME-UNCONFIRMED",)
    assert caplog.messages == ["courier-away"]


def test_a_courier_that_hangs_leaves_a_certificate_without_a_stamp(
    shop: Shop, runtime: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with authority(shop.tsa, Fault.SLOW) as address, courier(runtime, address, seconds=PATIENCE):
        shop.believe_the_authority()
        proved = shop.prove(shop.issue(runtime, SHORT))
    assert proved.remarks == ("W-TIME-UNCONFIRMED",)
    assert caplog.messages == ["courier-late"]


def test_roots_that_cannot_be_read_stop_the_core(shop: Shop, runtime: Path) -> None:
    (shop.state / STAMPERS).parent.mkdir()
    (shop.state / STAMPERS).write_text("no certificate")
    with pytest.raises(Invalid, match="E-CERT-MALFORMED"):
        shop.issue(runtime)


WATCHED = """
import socket, sys
from pathlib import Path

def watch(event, arguments):
    if event == "socket.__new__" and arguments[1] != socket.AF_UNIX:
        raise SystemExit("a network socket")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise SystemExit("a name was looked up")

sys.addaudithook(watch)
from counterseal.bench.sample_stage import CERTIFIED
from counterseal.certificate.keys.signer import FileSigner
from counterseal.core.courier_line import CourierLine
from counterseal.core.evidence import Evidence
from counterseal.tradein.effects import RecordKind

state, runtime, out = map(Path, sys.argv[1:])
notary = CourierLine(runtime / "courier.sock", 30.0)
evidence = Evidence.open(state, FileSigner(state / "keys"), notary=notary)
out.write_bytes(evidence.issue(evidence.draft(RecordKind.OUTCOME, CERTIFIED)).certificate)
print("issued", file=sys.stderr)
socket.socket()
"""


def test_the_core_gets_its_stamp_without_a_network_of_its_own(
    shop: Shop, runtime: Path, tmp_path: Path
) -> None:
    """Python tells of every socket it opens; the one opened at the end shows that it would have told."""
    out = tmp_path / "certificate.pdf"
    with authority(shop.tsa) as address, courier(runtime, address):
        shop.believe_the_authority()
        command = (sys.executable, "-c", WATCHED, shop.state, runtime, out)
        done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=PATIENCE)
    assert done.stderr.splitlines() == ["issued", "a network socket"]
    assert shop.prove(out.read_bytes()).confirmed_by is By.TIME_STAMP
