"""Which daemon runs in which state, whom it lets in and what it opens."""

from collections.abc import Callable

import pytest
from tests.lab.android_phone.phones import idle, phone

from counterseal.lab.android.adbd.session import Mode
from counterseal.lab.android.adbd_modes import adbd_mode
from counterseal.lab.android.mishaps import Mishaps
from counterseal.lab.android.phone import Boot, Phone, TradeIn


def mode(change: Callable[[Phone], None], profile: str = "pixel") -> Mode | None:
    one = phone(idle(), profile)
    change(one)
    return adbd_mode(one, Mishaps(one))


def _debugged(one: Phone) -> None:
    one.debugging = True


def _foyer(one: Phone) -> None:
    one.trade_in = TradeIn.FOYER


def _evaluated(one: Phone) -> None:
    one.trade_in = TradeIn.EVALUATION


def _booted(boot: Boot) -> Callable[[Phone], None]:
    return lambda one: setattr(one, "boot", boot)


def _switched_off(one: Phone) -> None:
    one.debugging, one.running = True, False


@pytest.mark.parametrize(
    "state",
    [lambda _one: None, _switched_off, _booted(Boot.BOOTLOADER), _booted(Boot.RECOVERY)],
)
def test_no_daemon(state: Callable[[Phone], None]) -> None:
    assert mode(state) is None


@pytest.mark.parametrize(
    ("state", "banner", "asks"),
    [
        (_debugged, "device::", True),
        (_foyer, "device::", False),
        (_evaluated, "device::", False),
        (_booted(Boot.SIDELOAD), "sideload::", False),
        (_booted(Boot.RESCUE), "rescue::", False),
    ],
)
def test_who_is_let_in(state: Callable[[Phone], None], banner: str, asks: bool) -> None:
    daemon = mode(state)
    assert daemon is not None
    assert daemon.banner.startswith(banner)
    assert (daemon.keyring is not None) is asks


_SHELL = "shell,v2,raw:id"
_STATUS = "shell:tradeinmode getstatus"


@pytest.mark.parametrize(
    ("state", "opens", "refused"),
    [
        (
            _debugged,
            [_SHELL, "exec:id", "sync:", "reboot:sideload"],
            ["shell:", "root:", "tcp:80", "rescue-wipe:userdata:8"],
        ),
        (_evaluated, [_SHELL, "sync:"], ["root:"]),
        (
            _foyer,
            [_STATUS, "shell,v2,raw:tradeinmode getstatus -c ab_1", "shell:tradeinmode"],
            [_SHELL, "exec:tradeinmode getstatus", "sync:", "reboot:", "shell:tradeinmode && ls",
             "shell:tradeinmodebad", "shell:tradeinmode $(id)"],
        ),
        (_booted(Boot.SIDELOAD), ["reboot:rescue"], [_SHELL, "rescue-wipe:userdata:8", "sync:"]),
        (
            _booted(Boot.RESCUE),
            ["reboot:", "rescue-wipe:userdata:8", "rescue-getprop:ro.build.id"],
            [_SHELL, "rescue-wipe:cache:8", "sync:"],
        ),
    ],
)  # fmt: skip
def test_what_opens(state: Callable[[Phone], None], opens: list[str], refused: list[str]) -> None:
    daemon = mode(state)
    assert daemon is not None
    assert [name for name in (*opens, *refused) if daemon.open_service(name)] == opens


@pytest.mark.parametrize(
    ("profile", "features"), [("pixel", True), ("huawei", False), ("old-android", False)]
)
def test_older_phones_list_folders_the_old_way_only(profile: str, features: bool) -> None:
    daemon = mode(_debugged, profile)
    assert daemon is not None
    assert ("ls_v2" in daemon.banner) is features
    assert "shell_v2" in daemon.banner
