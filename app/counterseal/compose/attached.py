"""Whether there is a usbmuxd to find an attached phone at."""

import os
import socket

_SYSTEM = "/var/run/usbmuxd"
_PATIENCE = 5.0


def usbmuxd_answers() -> bool:
    """Whether something listens where USBMUXD_SOCKET_ADDRESS points: HOST:PORT, UNIX:/path or /path."""
    address = os.environ.get("USBMUXD_SOCKET_ADDRESS", _SYSTEM).removeprefix("UNIX:")
    host, colon, port = address.rpartition(":")
    try:
        if colon:
            socket.create_connection((host, int(port)), _PATIENCE).close()
        else:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(address)
    except (OSError, ValueError):
        return False
    return True
