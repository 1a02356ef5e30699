"""The lab's witness over HTTP, as https://c2sp.org/tlog-witness has it; asked by the log's own code."""

import base64
import http.client
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.core.witnesses import witness
from tests.transparency.conftest import ORIGIN, SoftKey, entry

from counterseal.lab.witness.server import Server
from counterseal.transparency import merkle, note
from counterseal.transparency.checkpoint import Checkpoint, sign_checkpoint
from counterseal.transparency.consistency import Consistency, make_path
from counterseal.transparency.cosignature import cosigned_at, read_witness_key

KEY = SoftKey()
LOG = note.verifier_key(ORIGIN, KEY.public_key())
LEAVES = [merkle.leaf_hash(entry(number)) for number in range(40)]


def node(level: int, index: int) -> bytes:
    return merkle.complete_root(LEAVES[index << level : (index + 1) << level])


def state(size: int) -> Checkpoint:
    return Checkpoint(ORIGIN, size, merkle.root(size, node))


def submission(old: int, size: int, *signers: SoftKey) -> str:
    """What the log would send."""
    signed = sign_checkpoint(state(size), *(signers or (KEY,)))
    return Consistency(old, make_path(old, size, node), signed).text()


class Answer:
    def __init__(self, server: Server, request: str | bytes, path: str = "/add-checkpoint") -> None:
        host, port = server.server_address[:2]
        connection = http.client.HTTPConnection(str(host), int(port), timeout=30)
        connection.request("POST", path, request if isinstance(request, bytes) else request.encode())
        response = connection.getresponse()
        self.status, self.kind = response.status, response.headers["Content-Type"]
        self.body = response.read().decode()
        connection.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with witness(tmp_path, "w1.example", LOG) as running:
        yield running


def test_it_signs_what_grows(server: Server) -> None:
    key = read_witness_key(server.notebook.vkey)
    old = 0
    for size in (0, 1, 1, 2, 3, 7, 8, 21, 40):
        request = submission(old, size)
        answer = Answer(server, request)
        assert answer.status == 200
        signed = request.partition("\n\n")[2]
        assert cosigned_at(signed + answer.body, [key]).keys() == {key}
        old = size


def test_it_says_from_where_to_start(server: Server) -> None:
    Answer(server, submission(0, 5))
    for request in (submission(0, 9), submission(4, 9), submission(5, 5).replace("old 5", "old 3")):
        answer = Answer(server, request)
        assert (answer.status, answer.kind, answer.body) == (409, "text/x.tlog.size", "5\n")


def test_it_remembers_across_restarts(tmp_path: Path) -> None:
    with witness(tmp_path, "w1.example", LOG) as server:
        first = server.notebook.vkey
        Answer(server, submission(0, 5))
    with witness(tmp_path, "w1.example", LOG) as server:
        assert server.notebook.vkey == first
        assert Answer(server, submission(0, 5)).status == 409
        assert Answer(server, submission(5, 6)).status == 200


@pytest.mark.parametrize(("old", "size"), [(1, 2), (3, 7), (5, 8), (6, 21), (16, 40), (7, 7)])
def test_a_proof_that_does_not_fit_is_refused(server: Server, old: int, size: int) -> None:
    """As are two roots of one size."""
    Answer(server, submission(0, old))
    rewritten = sign_checkpoint(state(size)._replace(root=merkle.leaf_hash(b"other")), KEY)
    path = make_path(old, size, node)
    spoilt = [path[:-1], (*path, LEAVES[0]), (LEAVES[0], *path[1:])] if path else [(LEAVES[0],)]
    requests = [Consistency(old, proof, sign_checkpoint(state(size), KEY)).text() for proof in spoilt]
    for request in (Consistency(old, path, rewritten).text(), *requests):
        assert Answer(server, request).status == 422
    assert Answer(server, submission(old, size)).status == 200


def test_the_empty_log_has_one_root_and_needs_no_proof(server: Server) -> None:
    wrong = sign_checkpoint(state(0)._replace(root=LEAVES[0]), KEY)
    assert Answer(server, Consistency(0, (), wrong).text()).status == 422
    assert Answer(server, Consistency(0, (LEAVES[0],), sign_checkpoint(state(3), KEY)).text()).status == 422


def test_only_logs_it_knows_and_what_they_signed(server: Server) -> None:
    stranger = sign_checkpoint(state(3)._replace(origin="another.example"), KEY)
    assert Answer(server, Consistency(0, (), stranger).text()).status == 404
    assert Answer(server, submission(0, 3, SoftKey())).status == 403
    good = submission(0, 3)
    line = good.splitlines()[-1]
    raw = bytearray(base64.b64decode(line.rpartition(" ")[2]))
    raw[-1] ^= 1
    spoilt = f"\N{EM DASH} {ORIGIN} {base64.b64encode(raw).decode()}"
    assert Answer(server, good.replace(line, spoilt)).status == 403
    assert Answer(server, good + spoilt + "\n").status == 403
    assert Answer(server, submission(0, 3, SoftKey(), KEY)).status == 200, "as while keys rotate"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("old 2", "old 02"),
        ("old 2", "old -1"),
        ("old 2", "old 4"),
        ("old 2", "2"),
        ("\n3\n", "\n03\n"),
        ("old 2\n", "old 2\n" + ("A" * 43 + "=\n") * 64),
        ("old 2\n", "old 2\n?\n"),
        ("\n\n", "\n"),
        ("\n\n", "\n\n\n\n"),
    ],
)
def test_what_is_no_request_is_refused(server: Server, before: str, after: str) -> None:
    request = submission(2, 3)
    assert before in request
    assert Answer(server, request.replace(before, after, 1)).status == 400


@pytest.mark.parametrize("request_", [b"", b"\xff", b"old 0\n\n"])
def test_noise_is_refused(server: Server, request_: bytes) -> None:
    assert Answer(server, request_).status == 400


def test_it_has_one_address(server: Server) -> None:
    assert Answer(server, submission(0, 3), "/sign-subtree").status == 404


def test_it_runs_as_a_process(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "counterseal.cli", "lab", "witness", "--name", "w9.example"]
    arguments = ["--dir", str(tmp_path / "w9"), "--log", LOG]
    with subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        word, url, vkey = process.stdout.readline().split()
        host, _, port = url.removeprefix("http://").rpartition(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=30)
        request = submission(0, 3)
        connection.request("POST", "/add-checkpoint", request.encode())
        line = connection.getresponse().read().decode()
        process.terminate()
        assert process.wait(30) == 0
    key = read_witness_key(vkey)
    assert (word, key.name) == ("listening", "w9.example")
    assert cosigned_at(request.partition("\n\n")[2] + line, [key]).keys() == {key}
