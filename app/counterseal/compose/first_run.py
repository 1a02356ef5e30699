"""What `counterseal setup new` does: a configuration for a kiosk that has none, and its state's folder."""

import json
import pwd
from pathlib import Path
from typing import NamedTuple

from counterseal.core.config import BadConfigError, load

_REST = """
# Whatever else can be said here has a usual value; the kiosk's documentation explains each:
#language = "en"
#keep_days = 0
#courier = false
#mail = false
#exports = "/media/shop"
#android_erase = "settings"
#android_evaluate = false
#printer = { kind = "escpos", device = "/dev/usb/lp0" }
"""
TOKEN_LABEL = "kiosk"
SCREENS = {"customer": "kiosk-customer", "staff": "kiosk-staff"}
"""Whom the screens run as where the Debian package made these users."""


class Wanted(NamedTuple):
    """What a shop has to say itself."""

    state: Path
    runtime: Path
    drives: str
    reader: str
    """KIND, or KIND:DEVICE."""
    token: Path | None
    """The PKCS#11 module; its PIN is in the file `pin` in the state folder."""


def write_config(path: Path, wanted: Wanted) -> str:
    """Makes the folder as well. Raises OSError, or BadConfigError and leaves no file."""
    if path.exists():
        raise BadConfigError(f"{path} is there already; change it by hand, or name another")
    with path.open("x") as file:
        file.write(_text(wanted))
    try:
        load(path)
    except BadConfigError:
        path.unlink()
        raise
    wanted.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    return f"Wrote {path}; read it, then go on with `counterseal setup request`."


def _text(wanted: Wanted) -> str:
    said = {"state": str(wanted.state), "runtime": str(wanted.runtime), "drives": wanted.drives}
    kind, _, device = wanted.reader.partition(":")
    reader = {"kind": kind} | ({"device": device} if device else {})
    tables = {"badge_reader": reader}
    if wanted.token:
        token = {"module": str(wanted.token), "label": TOKEN_LABEL, "key": TOKEN_LABEL}
        tables["token"] = token | {"pin_file": str(wanted.state / "pin")}
    if {user.pw_name for user in pwd.getpwall()}.issuperset(SCREENS.values()):
        tables["screens"] = SCREENS
    return _lines(said) + _REST + "".join(f"\n[{name}]\n{_lines(table)}" for name, table in tables.items())


def _lines(said: dict[str, str]) -> str:
    """TOML writes a basic string as JSON does; https://toml.io/en/v1.0.0."""
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in said.items())
