"""From the cable to a trusted, identified phone, with everything in between told as it happens."""

import os
import plistlib
import socket
import struct
from pathlib import Path
from typing import Any

import pytest

from counterseal.tradein import orders
from counterseal.tradein.events import Identified, Link
from counterseal.tradein.facts import LinkState
from tests.lab.fixture import LabIphone, start_lab_iphone

from . import steps
from .worker_process import SPEED, WorkerProcess, start_worker


def states(worker: WorkerProcess) -> list[LinkState]:
    return [report.state for report in worker.seen if isinstance(report, Link)]


def usbmux(lab: LabIphone, request: dict[str, Any]) -> dict[str, Any]:
    """One plist request to usbmuxd and its answer."""
    host, _, port = lab.address.partition(":")
    body = plistlib.dumps(request)
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(struct.pack("<IIII", 16 + len(body), 1, 8, 1) + body)
        answer = connection.makefile("rb")
        length = struct.unpack("<IIII", answer.read(16))[0]
        received: dict[str, Any] = plistlib.loads(answer.read(length - 16))
        return received


@pytest.mark.parametrize(
    ("scenario", "speed", "on_the_way"),
    [
        ("happy", SPEED, [LinkState.TRUST_PENDING]),
        ("locked", 0.4, [LinkState.LOCKED, LinkState.TRUST_PENDING]),  # 15 s in which to see it locked
        ("trust-slow", 20.0, [LinkState.TRUST_PENDING]),
    ],
)
def test_each_state_is_told_once_until_trusted(
    scenario: str, speed: float, on_the_way: list[LinkState], tmp_path: Path
) -> None:
    with (
        start_lab_iphone(scenario, speed=speed) as lab,
        start_worker(tmp_path, lab.environment, speed=speed) as worker,
    ):
        assert steps.connect(worker).udid == lab.udid
        assert states(worker) == [*on_the_way, LinkState.READING, LinkState.TRUSTED]


def test_a_denied_trust_is_told_and_can_be_cancelled(tmp_path: Path) -> None:
    with (
        start_lab_iphone("trust-denied", speed=SPEED) as lab,
        start_worker(tmp_path, lab.environment) as worker,
    ):
        worker.order(orders.Connect())
        worker.wait_for(lambda report: isinstance(report, Link) and report.state is LinkState.TRUST_DENIED)
        assert worker.release() == 0


def test_the_gates_of_a_managed_phone_are_read(tmp_path: Path) -> None:
    with start_lab_iphone("managed", speed=SPEED) as lab, start_worker(tmp_path, lab.environment) as worker:
        steps.connect(worker)
        facts = steps.iphone_facts(worker)
        assert (facts.supervised, facts.management_profile) == (True, True)


def test_find_my_and_battery_are_read_as_they_are(tmp_path: Path) -> None:
    with (
        start_lab_iphone("find-my-on", speed=SPEED) as lab,
        start_worker(tmp_path, lab.environment) as worker,
    ):
        steps.connect(worker)
        assert steps.iphone_facts(worker).find_my is True


def test_a_pair_record_the_phone_does_not_know_is_replaced(tmp_path: Path) -> None:
    with start_lab_iphone(speed=SPEED) as lab:
        with start_worker(tmp_path, lab.environment) as first:
            phone = steps.connect(first)
            record_id = lab.udid.replace("-", "")
            known = usbmux(lab, {"MessageType": "ReadPairRecord", "PairRecordID": record_id})
            record = plistlib.loads(known["PairRecordData"])
            assert first.release() == 0
        stale = plistlib.dumps(record | {"HostID": "00000000-0000-0000-0000-000000000000"})
        save = {
            "MessageType": "SavePairRecord",
            "PairRecordID": record_id,
            "PairRecordData": stale,
            "DeviceID": 1,
        }
        assert usbmux(lab, save)["Number"] == 0
        with start_worker(tmp_path, lab.environment) as second:
            assert steps.connect(second, phone) == phone
            assert states(second)[0] is LinkState.STALE_PAIRING


def test_release_deletes_the_pair_record_from_usbmuxd_too(tmp_path: Path) -> None:
    with start_lab_iphone(speed=SPEED) as lab, start_worker(tmp_path, lab.environment) as worker:
        steps.connect(worker)
        ask = {"MessageType": "ReadPairRecord", "PairRecordID": lab.udid.replace("-", "")}
        assert "PairRecordData" in usbmux(lab, ask)
        assert worker.release() == 0
        assert "PairRecordData" not in usbmux(lab, ask)


def test_a_worker_killed_before_keeps_the_pairing_for_the_next(tmp_path: Path) -> None:
    with start_lab_iphone(speed=SPEED) as lab:
        with start_worker(tmp_path, lab.environment) as first:
            phone = steps.connect(first)
        with start_worker(tmp_path, lab.environment) as second:
            assert steps.connect(second, phone) == phone
            assert states(second) == [LinkState.READING, LinkState.TRUSTED]


@pytest.mark.parametrize("prefix", ["", "UNIX:"])
def test_usbmuxd_may_restart_and_be_named_either_way(prefix: str, tmp_path: Path) -> None:
    path = tmp_path / "usbmuxd"
    nowhere = {"COUNTERSEAL_USBIP": "127.0.0.1:1"}
    environment = os.environ | nowhere | {"USBMUXD_SOCKET_ADDRESS": f"{prefix}{path}"}
    with start_worker(tmp_path, environment) as worker:
        worker.order(orders.Connect())
        worker.wait_for(lambda report: report == Link(LinkState.SERVICE_GONE))
        with start_lab_iphone(speed=SPEED, unix_socket=path):
            phone = worker.wait(Identified).phone
        with start_lab_iphone(speed=SPEED, unix_socket=path, seed=1):
            worker.order(orders.Connect(phone))
            assert worker.wait(Identified).phone == phone


@pytest.mark.parametrize(
    "line",
    [b"nonsense\n", b'{"type":"Fly"}\n', b"[" * 100_000 + b"\n"],
    ids=["no JSON", "no order of ours", "too deep"],
)
def test_an_order_nobody_understands_ends_the_worker(line: bytes, tmp_path: Path) -> None:
    with start_worker(tmp_path, os.environ | {"USBMUXD_SOCKET_ADDRESS": "127.0.0.1:1"}) as worker:
        assert worker.process.stdin is not None
        worker.process.stdin.write(line)
        worker.process.stdin.flush()
        assert worker.process.wait(timeout=30) == 1


def test_the_worker_ends_with_the_core(tmp_path: Path) -> None:
    with start_worker(tmp_path, os.environ | {"USBMUXD_SOCKET_ADDRESS": "127.0.0.1:1"}) as worker:
        assert worker.process.stdin is not None
        worker.process.stdin.close()
        assert worker.process.wait(timeout=30) == 0
