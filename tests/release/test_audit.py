"""The audit of pins, against a service of the test's own: it claims nothing that it was not told."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from release.audit import main

HASH = "0" * 64
Answer = Callable[[str], tuple[int, str]]
"""From a package's name to a status and a body."""


@contextmanager
def service(answer: Answer) -> Iterator[str]:
    """The address of one that speaks as https://google.github.io/osv.dev/post-v1-query/ says."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status, body = answer(asked["package"]["name"])
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1/query"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    file = tmp_path / "some.lock"
    file.write_text("".join(f"{name}==1.0 --hash=sha256:{HASH}\n" for name in ("alpha", "beta")))
    return file


def vulnerable(name: str) -> tuple[int, str]:
    affected = {"package": {"name": name, "ecosystem": "PyPI"}, "ranges": [ranges()]}
    known = {"vulns": [{"id": "TEST-2026-1", "affected": [affected]}]}
    return 200, json.dumps(known if name == "beta" else {})


def ranges() -> dict[str, object]:
    return {"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.1"}]}


def fails_at_beta(name: str) -> tuple[int, str]:
    return (503, "") if name == "beta" else (200, "{}")


@pytest.mark.parametrize(
    ("answer", "code", "said"),
    [
        (lambda _: (200, "{}"), 0, "2 pins: none with a vulnerability that the service knows of"),
        (vulnerable, 1, "beta 1.0: TEST-2026-1, mended in 1.1"),
        (fails_at_beta, 2, ""),
        (lambda _: (200, "no JSON"), 2, ""),
        (lambda _: (404, "not here"), 2, ""),
    ],
)
def test_what_the_service_says(
    answer: Answer, code: int, said: str, lock: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with service(answer) as url:
        assert main(["--osv-url", url, "--lock", str(lock)]) == code
    printed = capsys.readouterr()
    assert said in printed.out
    assert ("nothing can be said" in printed.err) == (code == 2)
    assert "none" not in printed.out or code == 0


def test_a_service_that_cannot_be_reached(lock: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with service(lambda _: (200, "{}")) as gone:
        pass
    assert main(["--osv-url", gone, "--lock", str(lock)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("audit-dependencies: nothing can be said: ")
    assert printed.err.count("\n") == 1


def test_a_lock_without_a_pin(lock: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock.write_text("# nothing\n")
    assert main(["--lock", str(lock)]) == 2
    assert "about anything" in capsys.readouterr().err
