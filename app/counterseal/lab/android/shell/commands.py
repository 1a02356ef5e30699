"""Every command by its name."""

from collections.abc import Mapping
from typing import Final

from counterseal.lab.android.phone import Phone

from .content import content
from .dumpsys import dumpsys
from .files import cat, df, find, ls, stat
from .locks import cmd_testharness, locksettings
from .packages import am, cmd_package, pm
from .result import Command, Result, failed, said
from .settings import getprop, settings
from .telephony import cmd_phone
from .tradein import tradeinmode
from .users import cmd_user, dpm
from .volumes import sm


def _cmd(phone: Phone, words: list[str]) -> Result:
    service, *rest = words or [""]
    command = _SERVICES.get(service)
    return failed(f"cmd: Can't find service: {service}", 20) if command is None else command(phone, rest)


def _echo(_phone: Phone, words: list[str]) -> Result:
    return said(" ".join(words))


def _id(_phone: Phone, _words: list[str]) -> Result:
    return said("uid=2000(shell) gid=2000(shell) context=u:r:shell:s0")


_SERVICES: Final[Mapping[str, Command]] = {
    "lock_settings": locksettings,
    "package": cmd_package,
    "phone": cmd_phone,
    "settings": settings,
    "testharness": cmd_testharness,
    "user": cmd_user,
}

COMMANDS: Final[Mapping[str, Command]] = {
    "am": am,
    "cat": cat,
    "cmd": _cmd,
    "content": content,
    "df": df,
    "dpm": dpm,
    "dumpsys": dumpsys,
    "echo": _echo,
    "find": find,
    "getprop": getprop,
    "id": _id,
    "locksettings": locksettings,
    "ls": ls,
    "pm": pm,
    "settings": settings,
    "sm": sm,
    "stat": stat,
    "tradeinmode": tradeinmode,
    "true": lambda _phone, _words: Result(),
}
