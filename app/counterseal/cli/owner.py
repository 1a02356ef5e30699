"""Whose rights a command has that works on a kiosk's state."""

import os
import pwd
from pathlib import Path

from .usage import UsageError


def act_as_owner(state: Path) -> None:
    """As root, take the rights of the state folder's owner: root may do what the kiosk may not, and the kiosk
    could not read what root left there. Raises UsageError for anybody else.
    """
    if not state.exists() or (owner := state.stat().st_uid) == os.geteuid():
        return
    try:
        user = pwd.getpwuid(owner)
    except KeyError:
        raise UsageError(f"{state} belongs to user {owner}, whom this machine does not know") from None
    if os.geteuid() != 0:
        raise UsageError(f"{state} belongs to {user.pw_name}: run this as {user.pw_name}, or as root")
    os.initgroups(user.pw_name, user.pw_gid)
    os.setgid(user.pw_gid)
    os.setuid(owner)
    os.environ["HOME"] = user.pw_dir
    os.environ.pop("XDG_RUNTIME_DIR", None)
