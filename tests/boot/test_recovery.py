"""What ends comes back by itself."""

import pytest

from .computer import Computer
from .test_boot import runs, shows_both_pages

pytestmark = pytest.mark.boot


def comes_back(computer: Computer) -> None:
    computer.until(lambda: runs(computer), "not every part came back")
    computer.until(lambda: shows_both_pages(computer), "the pages are not back where they belong")


def test_weston_that_was_killed(computer: Computer) -> None:
    pid = "systemctl show --property MainPID --value counterseal-display.service"
    before = computer.run(pid)
    computer.run(f"kill -KILL {before}")
    computer.until(lambda: computer.run(pid).strip() not in {"0", before.strip()}, "it was not started again")
    comes_back(computer)


def test_a_machine_that_lost_its_power(computer: Computer) -> None:
    boot = "cat /proc/sys/kernel/random/boot_id"
    before = computer.run(boot)
    computer.hardware.ask("system_reset")
    computer.until(lambda: computer.run(boot) != before, "it was not started anew")
    comes_back(computer)
