"""What the worker took from itself is really gone."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from .worker_process import APP

HOSTILE_PLISTS = {
    "many dictionaries": lambda: b"<plist><array>" + b"<dict/>" * 4_000_000 + b"</array></plist>",
    "many strings": lambda: b"<plist><array>" + b"".join(map(string, range(700_000))) + b"</array></plist>",
    "deep": lambda: b"<plist>" + b"<array>" * 3_000_000,
}
"""Made when they are needed: every process of pytest-xdist reads this file, one runs the test."""


def string(number: int) -> bytes:
    """One like no other, so that each takes memory of its own. plistlib would need seconds for as many."""
    return b"<string>%s</string>" % (b"%06d" % number * 4)


FEED = """
import socket, sys, threading
from pathlib import Path
from counterseal.phones import confinement
from counterseal.phones.apple.iphone import Iphone
from counterseal.phones.apple.stream import Stream
from counterseal.phones.phone import PhoneError
confinement.apply(Path(sys.argv[1]))
ours, theirs = socket.socketpair()
feeding = threading.Thread(target=lambda: theirs.sendfile(open(sys.argv[2], "rb")), daemon=True)
feeding.start()
try:
    Stream(ours).take_plist()
except PhoneError as error:
    print(error.failure.code)
(peak,) = (line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
"""


@pytest.mark.parametrize("kind", HOSTILE_PLISTS)
def test_a_message_made_to_exhaust_memory_is_refused_within_bounds(kind: str, tmp_path: Path) -> None:
    message = HOSTILE_PLISTS[kind]()
    assert len(message) < 32 << 20
    (tmp_path / "message").write_bytes(struct.pack(">I", len(message)) + message)
    command = [sys.executable, "-c", FEED, str(tmp_path), str(tmp_path / "message")]
    environment = os.environ | {"PYTHONPATH": str(APP)}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    *codes, peak = run.stdout.split()
    assert codes in (["hostile-data"], [])  # one that fits is merely large
    assert int(peak) < 200


DIES = """
import sys, threading
from pathlib import Path
from counterseal.phones import confinement
class Closing:
    def __del__(self):
        raise KeyError("somebody private")
def read():
    raise LookupError("somebody private")
confinement.apply(Path(sys.argv[1]))
reading = threading.Thread(target=read)
reading.start()
reading.join()
Closing()
raise ValueError("somebody private")
"""


def test_whatever_dies_keeps_a_phone_s_words_to_itself(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(APP)}
    command = [sys.executable, "-c", DIES, str(tmp_path)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert run.stderr.splitlines() == ["stopped: LookupError", "stopped: KeyError", "stopped: ValueError"]


def test_the_process_is_confined(tmp_path: Path) -> None:
    script = (
        "import os, resource, sys, tempfile; from pathlib import Path\n"
        "from counterseal.phones import confinement; confinement.apply(Path(sys.argv[1]))\n"
        "core = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "print(os.getsid(0) == os.getpid(), core, tempfile.gettempdir())"
    )
    environment = os.environ | {"PYTHONPATH": str(APP), "TMPDIR": "/"}
    command = [sys.executable, "-c", script, str(tmp_path)]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout == f"True (0, 0) {tmp_path / 'tmp'}\n"
