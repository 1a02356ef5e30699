"""The appliance on a machine of its own, with Debian's kernel, a graphics card and logind; in this order."""

import json
import sys

import pytest

from tests.appliance.kiosk import CONFIG, PARTS

from .computer import CUSTOMER, STAFF, Computer

pytestmark = pytest.mark.boot

GREETING = "Welcome. Trade in your phone without giving yourself away"
ASKS_FOR_A_BADGE = "Show your badge Hold your badge to the reader."


def runs(computer: Computer) -> bool:
    states = computer.run(f"systemctl is-active {' '.join(PARTS)} || true").split()
    return states == ["active"] * len(PARTS)


def shows_both_pages(computer: Computer) -> bool:
    """Each on its own output, and not on the other."""
    customer, staff = computer.words_on(CUSTOMER), computer.words_on(STAFF)
    return (GREETING in customer and ASKS_FOR_A_BADGE not in customer) and (
        ASKS_FOR_A_BADGE in staff and GREETING not in staff
    )


def test_it_starts_by_itself_and_each_screen_is_on_its_output(computer: Computer) -> None:
    computer.until(lambda: runs(computer), "not every part started")
    computer.until(lambda: shows_both_pages(computer), "the pages are not where they belong")
    seconds = computer.run("cut -d. -f1 /proc/uptime").strip()
    sys.stdout.write(f"both pages were there {seconds} s after the kernel's start\n")
    restarts = computer.run(f"systemctl show --property NRestarts --value {' '.join(PARTS)}").split()
    assert restarts == ["0"] * len(PARTS)


def test_no_unit_of_the_machine_failed(computer: Computer) -> None:
    assert computer.run("systemctl --failed --no-legend --no-pager") == ""


def test_weston_has_a_session_on_a_terminal_and_nobody_else_has(computer: Computer) -> None:
    sessions = computer.run("loginctl list-sessions --no-legend").splitlines()
    assert [line.split()[2:5] for line in sessions] == [["kiosk-display", "seat0", "tty7"]]
    assert computer.run("pgrep --list-name getty || true") == ""


def test_the_doctor_finds_usb_and_a_sandbox_on_this_kernel(computer: Computer) -> None:
    """The first checks: those after them measure a machine that is not emulated."""
    judged = computer.run(f"counterseal doctor --json --config {CONFIG} 2>/dev/null | head -n 14")
    levels = {found["check"]: found["level"] for found in map(json.loads, judged.splitlines())}
    names = {
        "state folder",
        "runtime folder",
        "swap",
        "core dumps",
        "drives",
        "phones",
        "sandbox",
        "badge reader",
    }
    assert {name: levels[name] for name in names} == dict.fromkeys(names, "ok")


@pytest.mark.parametrize(
    "keys",
    [("ctrl", "alt", "f1"), ("ctrl", "alt", "delete"), ("alt", "sysrq", "b"), ("alt", "f4")],
    ids="-".join,
)
def test_no_key_leads_out(computer: Computer, keys: tuple[str, ...]) -> None:
    before = interrupts(computer)
    computer.press(*keys)
    computer.until(lambda: interrupts(computer) >= before + 2 * len(keys), "the keys were not pressed")
    assert computer.run("cat /sys/class/tty/tty0/active").strip() == "tty7"
    assert runs(computer)
    assert shows_both_pages(computer)


def interrupts(computer: Computer) -> int:
    """How many the keyboard has caused: one for each key that goes down or up, or more."""
    [line] = computer.run("grep --extended-regexp '^ *1:.*i8042' /proc/interrupts").splitlines()
    return sum(map(int, line.split()[1:3]))


def test_no_module_makes_a_network_of_a_phone(computer: Computer) -> None:
    listed = computer.run(
        "sed -n 's/^install \\([^ ]*\\) .*/\\1/p' /usr/lib/modprobe.d/counterseal.conf"
    ).split()
    for module in listed:
        computer.run(f"! modprobe {module} 2>/dev/null")
    loaded = {line.split()[0] for line in computer.run("cat /proc/modules").splitlines()}
    assert listed and loaded.isdisjoint(listed)
