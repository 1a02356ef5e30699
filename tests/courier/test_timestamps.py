"""Asking authorities for the time: a hash leaves, and what comes back answers it or does not count."""

import asyncio
import re
import socket
import subprocess
from pathlib import Path

import pytest

from counterseal.certificate.sealing.timestamp import stamped_at
from counterseal.courier.timestamps import timestamp, write_request
from counterseal.lab.tsa.server import Fault
from counterseal.tradein.errands import NotDone, Timestamp, Token

from .outside import HASH, PATIENCE, Recorder, authority, stampers


def ask(*addresses: str, seconds: float = PATIENCE) -> Token | NotDone:
    return asyncio.run(timestamp(Timestamp(HASH), addresses, seconds))


def test_an_authority_stamps_the_hash(tmp_path: Path) -> None:
    with authority(tmp_path) as address:
        delivery = ask(address)
    assert isinstance(delivery, Token)
    assert stamped_at(delivery.der, HASH, stampers(tmp_path)) is not None


@pytest.mark.parametrize(
    ("fault", "code", "seconds"),
    [
        (Fault.SLOW, "authority-late", 0.2),
        (Fault.DRIPPING, "authority-late", 0.2),
        (Fault.GARBAGE, "authority-malformed", PATIENCE),
        (Fault.REFUSES, "authority-refused", PATIENCE),
        (Fault.WRONG_IMPRINT, "authority-answers-another", PATIENCE),
        (Fault.WRONG_NONCE, "authority-answers-another", PATIENCE),
        (Fault.HANGS_UP, "unreachable", PATIENCE),
        (Fault.HUGE_ANSWER, "answer-too-long", PATIENCE),
    ],
)
def test_an_authority_that_does_not_answer_the_question_gives_a_code(
    fault: Fault, code: str, seconds: float, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with authority(tmp_path, fault) as address:
        assert ask(address, seconds=seconds) == NotDone(code)
    assert caplog.messages == [code]


def test_whether_the_stamp_holds_is_not_for_the_courier_to_say(tmp_path: Path) -> None:
    with authority(tmp_path, Fault.EXPIRED_CERTIFICATE) as address:
        assert isinstance(ask(address), Token)


def test_where_nobody_listens_nobody_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as once:
        port = once.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}/") == NotDone("unreachable")


def test_without_an_authority_there_is_nobody_to_ask() -> None:
    assert ask() == NotDone("no-authority")


def test_the_next_authority_is_asked_when_one_fails(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with (
        authority(tmp_path / "bad", Fault.GARBAGE) as bad,
        authority(tmp_path / "good") as good,
    ):
        delivery = ask(bad, good)
    assert isinstance(delivery, Token)
    assert stamped_at(delivery.der, HASH, stampers(tmp_path / "good")) is not None
    assert caplog.messages == ["authority-malformed"]


def test_the_request_is_one_to_openssl(tmp_path: Path) -> None:
    query = tmp_path / "query"
    query.write_bytes(write_request(HASH, (1 << 62) + 0xABCDEF))
    command = ("openssl", "ts", "-query", "-in", query, "-text")
    said = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60).stdout
    assert "Hash Algorithm: sha256" in said
    assert "00 01 02 03 04 05 06 07-08" in said
    assert "Nonce: 0x4000000000ABCDEF" in said
    assert "Certificate required: yes" in said


def test_what_leaves_is_the_hash_a_nonce_and_nothing_else() -> None:
    recorder = Recorder()

    async def ask_and_listen() -> tuple[bytes, bytes]:
        asking = asyncio.create_task(timestamp(Timestamp(HASH), [recorder.url], PATIENCE))
        heard = await asyncio.to_thread(recorder.first)
        await asking
        return heard

    head, body = asyncio.run(ask_and_listen())
    request, *headers = head.decode().split("\r\n")
    assert request == "POST /stamp HTTP/1.1"
    assert {header.partition(": ")[0]: header.partition(": ")[2] for header in headers} == {
        "Host": re.sub(r"http://|/stamp", "", recorder.url),
        "User-Agent": "counterseal",
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "Content-Type": "application/timestamp-query",
        "Content-Length": str(len(body)),
    }
    nonce = int.from_bytes(body[-11:-3])
    assert body == write_request(HASH, nonce)
    assert nonce >> 62 == 1
