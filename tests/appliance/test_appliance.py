"""From a fresh Debian 12 to a kiosk that trades a phone in, is upgraded and removed: in this file's order."""

import hashlib
import re
import shlex
import sys
from pathlib import Path

import pytest

from counterseal.compose.demo_folder import BADGE, PIN

from .conftest import OLDER
from .kiosk import (
    AUTHORITY,
    BADGES,
    CONFIG,
    JOURNAL,
    PARTS,
    plug_phone_in,
    pretend_outputs,
    pretend_people_and_phone,
    readme_commands,
    show_badge,
    stages,
    there,
)
from .machine import Machine

pytestmark = pytest.mark.appliance

OF_A_CONTAINER = {"usbguard.service", "usbguard-dbus.service"}
"""Units that fail for want of a kernel of their own to listen to."""
STATE = "var/lib/counterseal"


def test_the_machine_starts_and_no_unit_of_it_fails(machine: Machine) -> None:
    failed = machine.run("systemctl list-units --failed --plain --no-legend --no-pager")
    assert {line.split()[0] for line in failed.splitlines()} <= OF_A_CONTAINER
    assert "counterseal" not in machine.run("systemctl list-units --all --state=running --no-pager")


def test_a_demonstration_runs_from_what_was_installed(machine: Machine) -> None:
    [_, rehearsal, *_] = readme_commands()
    assert "erased (proven)" in machine.run(rehearsal)


def test_the_readme_makes_it_a_kiosk(machine: Machine) -> None:
    """Its own commands, with a reader and a drive that this machine has; its authority is ours."""
    [_, _, new, install, staff, doctor, start] = readme_commands()
    machine.run(f"mkfifo -m 600 {BADGES}", user="kiosk-core")
    machine.run("install -d -o kiosk-core /media/stick")
    reader = f"--reader lines:{BADGES} --drives directory:/media/stick"
    assert "--reader pcsc" in new
    machine.run(new.replace("--reader pcsc", reader))
    machine.run(AUTHORITY)
    machine.run(install)
    machine.run(f"printf '%s\\n' {BADGE} {PIN} | {staff.strip()}")
    judged = machine.run(f"{doctor.strip()} || true")
    sys.stdout.write(judged)
    failed = re.findall("^FAILED: ([^:]+):", judged, re.MULTILINE)
    assert failed == ["phones"]  # a container sees no USB
    pretend_outputs(machine)
    pretend_people_and_phone(machine)
    machine.run(start)
    machine.until(lambda: all(map(machine.is_active, PARTS)), "not every part started")


def scene(machine: Machine) -> str:
    """What Weston says is where."""
    own = "XDG_RUNTIME_DIR=/run/counterseal-weston WAYLAND_DISPLAY=wayland-1"
    return machine.run(f"{own} timeout 20 weston-debug scene-graph", user="kiosk-display")


def places(machine: Machine) -> dict[str, str]:
    """The output of each screen's window."""
    windows = re.findall(
        r"top-level window 'Counterseal - (\w+)' of counterseal\.\w+.*?outputs: \d+ \((X\d)\)",
        scene(machine),
        re.DOTALL,
    )
    return dict(windows)


def test_each_screen_is_on_an_output_of_its_own(machine: Machine) -> None:
    machine.until(lambda: len(places(machine)) == 2, "no two windows")
    assert places(machine) == {"customer": "X1", "staff": "X2"}


def tried(machine: Machine, role: str, script: str, *, fails: bool) -> str:
    """What Python says of it within the role's screen: its user's rights, its view of files and network."""
    find = f"systemctl show --property MainPID --value counterseal-screen@{role}.service"
    user = f"kiosk-{role}"
    return machine.run(
        f"nsenter --target $({find}) --mount --net -- setpriv --reuid {user} --regid {user} --init-groups"
        f" /opt/counterseal/venv/bin/python3 -c {shlex.quote(script)}",
        fails=fails,
    )


def connects(path: str) -> str:
    return f"import socket; socket.socket(socket.AF_UNIX).connect('{path}')"


REFUSAL = re.compile("PermissionError|FileNotFoundError|Network is unreachable")


@pytest.mark.parametrize(("role", "other"), [("staff", "customer"), ("customer", "staff")])
def test_a_screen_reaches_its_own_socket_and_nothing_else(machine: Machine, role: str, other: str) -> None:
    machine.until(lambda: there(machine, f"/run/counterseal/{role}.sock"), "the core makes no socket")
    tried(machine, role, connects(f"/run/counterseal/{role}.sock"), fails=False)
    sockets = (f"/run/counterseal/{other}.sock", "/run/dbus/system_bus_socket", "/run/usbmuxd")
    folders = (f"/{STATE}", "/run/counterseal", "/run/counterseal/trade-in", "/media/stick")
    ways = [connects(path) for path in sockets]
    ways += [f"import os; os.listdir('{path}')" for path in folders]
    ways += ["import socket; socket.create_connection(('192.0.2.1', 80), 5)"]
    for way in ways:
        assert REFUSAL.search(tried(machine, role, way, fails=True)), way
    sys.stdout.write(f"{len(ways)} ways out of the {role} screen were tried\n")


def test_a_trade_in_goes_through_the_confined_parts(machine: Machine) -> None:
    plug_phone_in(machine)
    show_badge(machine)
    machine.until(lambda: len(stages(machine)) > 1 and stages(machine)[-1] == "idle", "it did not end")
    assert "certified" in stages(machine)
    verify = f"counterseal verify --trust /{STATE}/trust/root.pem"
    assert "Erased: Apple iPhone" in machine.run(f"{verify} /media/stick/*/certificate.pdf")
    assert all(map(machine.is_active, PARTS))
    restarts = machine.run(f"systemctl show --property NRestarts --value {' '.join(PARTS)}").split()
    assert restarts == ["0"] * len(PARTS)


def test_a_screen_that_is_killed_comes_back_to_its_output(machine: Machine) -> None:
    pid = "systemctl show --property MainPID --value counterseal-screen@customer.service"
    before = machine.run(pid)
    machine.run(f"kill -KILL {before.strip()}")
    machine.until(lambda: machine.run(pid).strip() not in {"0", before.strip()}, "it was not started again")
    machine.until(lambda: len(places(machine)) == 2, "its window did not come back")
    assert places(machine) == {"customer": "X1", "staff": "X2"}


def kept(folder: Path) -> dict[str, str]:
    """A hash of everything that the kiosk has."""
    state = folder / STATE
    files = [path for path in sorted(state.rglob("*")) if path.is_file()]
    return {str(path.relative_to(state)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_an_unattended_upgrade_stops_the_core_alone_and_starts_it_again(machine: Machine) -> None:
    core = "systemctl show --property InvocationID --value counterseal-core.service"
    before = machine.run(core)
    machine.run("systemctl start apt-daily-upgrade.service")
    assert machine.run(core) != before
    assert all(map(machine.is_active, PARTS))


def test_an_upgrade_waits_for_the_customer(machine: Machine) -> None:
    machine.run(f"systemctl restart {PARTS[2]} {PARTS[3]}")  # scripted people come once
    plug_phone_in(machine)
    show_badge(machine)
    machine.until(lambda: stages(machine)[-1] != "idle", "no trade-in began")
    said = machine.run(
        "DEBIAN_FRONTEND=noninteractive apt-get install -q -y ./counterseal_0.1.0_amd64.deb", fails=True
    )
    assert "Try again when the kiosk is free" in said
    machine.until(lambda: stages(machine)[-1] == "idle", "the trade-in did not end")


def test_an_upgrade_keeps_keys_staff_and_log(machine: Machine) -> None:
    before = kept(machine.folder)
    assert OLDER in machine.run("dpkg-query --show counterseal")
    machine.run("DEBIAN_FRONTEND=noninteractive apt-get install -q -y ./counterseal_0.1.0_amd64.deb")
    assert OLDER not in machine.run("dpkg-query --show counterseal")
    machine.until(lambda: all(map(machine.is_active, PARTS)), "not every part came back")
    machine.until(lambda: there(machine, "/run/counterseal/staff.sock"), "the core has not come back")
    after = kept(machine.folder)
    for name, digest in before.items():
        assert after.get(name) == digest or name == "journal", name
    assert (machine.folder / CONFIG.lstrip("/")).exists()
    assert len(before) > 10


def test_removal_keeps_the_log_and_says_so(machine: Machine) -> None:
    before = kept(machine.folder)
    for how in ("remove", "purge"):
        said = machine.run(f"DEBIAN_FRONTEND=noninteractive apt-get {how} -q -y counterseal")
        assert f"STAY in /{STATE}" in said
        assert kept(machine.folder) == before
    assert not (machine.folder / "opt" / "counterseal").exists()
    assert (machine.folder / JOURNAL).exists()
    assert machine.run("systemctl list-units --plain --no-legend 'counterseal*' --no-pager").strip() == ""
