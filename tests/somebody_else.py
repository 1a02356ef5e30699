"""Another user of this machine, who connects to a socket of ours."""

import os
import pwd
import socket
from pathlib import Path

NOBODY = pwd.getpwnam("nobody")

needs_root = "only root can act as somebody else"


def said_to_nobody(path: Path, line: bytes = b"") -> bytes | None:
    """The first that the socket says to `nobody` after that line; None where they may not even connect."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 2
        try:
            os.write(writing, _ask_as_nobody(path, line))
            code = 0
        except PermissionError:
            code = 1
        finally:
            os._exit(code)  # whatever happened: this is a copy of the tests' own process
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        said = answer.read()
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in {0, 1}, "nobody came to a socket that is none"
    return said if code == 0 else None


def _ask_as_nobody(path: Path, line: bytes) -> bytes:
    os.setgroups([])
    os.setgid(NOBODY.pw_gid)
    os.setuid(NOBODY.pw_uid)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(path))
        connection.sendall(line)
        return connection.recv(1 << 16)
