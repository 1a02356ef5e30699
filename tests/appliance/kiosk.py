"""What a kiosk in a container has to do without: outputs, a phone and people, pretended."""

import json
import re
import subprocess
from pathlib import Path
from typing import Final

from counterseal.compose.demo_folder import BADGE, PIN, REFERENCE
from counterseal.screens.answers import Means

from .machine import ROOT, Machine

CONFIG: Final = "/etc/counterseal/kiosk.toml"
JOURNAL: Final = "var/lib/counterseal/journal"
BADGES: Final = "/run/counterseal/badges"
PHONE: Final = "/run/counterseal/phone.sock"
PARTS: Final = (
    "counterseal-core.service",
    "counterseal-display.service",
    "counterseal-screen@customer.service",
    "counterseal-screen@staff.service",
)
AUTHORITY: Final = """
counterseal lab authority --dir CA new --domain kiosk.example
counterseal lab authority --dir CA issue /var/lib/counterseal/kiosk.csr --out issued.pem
install -m 644 issued.pem /etc/counterseal/issued.pem
install -m 644 CA/root.pem /etc/counterseal/root.pem
"""
"""What the README's authority does, by the lab's."""
_UNITS: Final = "etc/systemd/system"

# The only thing this machine has not got: a graphics card with two connectors, and a terminal to own.
_DISPLAY: Final = """[Unit]
Requires=xvfb.service
After=xvfb.service

[Service]
ExecStartPre=
ExecStart=
ExecStart=/usr/bin/weston --config=/etc/counterseal/weston.ini --modules=systemd-notify.so \
 --backend=x11-backend.so --output-count=2 --debug
Environment=DISPLAY=:9 XDG_RUNTIME_DIR=/run/counterseal-weston
PAMName=
TTYPath=
StandardInput=null
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
UtmpIdentifier=
"""
_XVFB: Final = "[Service]\nExecStart=/usr/bin/Xvfb :9 -screen 0 1920x1920x24 -nolisten tcp\n"
_CORE: Final = f"[Service]\nEnvironment=COUNTERSEAL_MODE=demo USBMUXD_SOCKET_ADDRESS={PHONE}\n"


def readme_commands() -> list[str]:
    """The commands of the README's section, in order, one block each."""
    text = (ROOT / "README.md").read_text()
    section = text[text.index("## At a real counter") :]
    section = section[: section.index("\n## ", 1)]
    return re.findall(r"^ *```sh\n(.*?)^ *```", section, re.DOTALL | re.MULTILINE)


def pretend_outputs(machine: Machine) -> None:
    """Weston's outputs become windows on a display that nobody sees, under the names it gives them."""
    units = machine.folder / _UNITS
    _write(units / "xvfb.service", _XVFB)
    _write(units / "counterseal-display.service.d" / "pretended.conf", _DISPLAY)
    weston = machine.folder / "etc" / "counterseal" / "weston.ini"
    text = (
        weston.read_text()
        .replace("=HDMI-A-1", "=X1\nmode=1080x1920")
        .replace("=HDMI-A-2", "=X2\nmode=1920x1080")
    )
    weston.write_text(text)


def pretend_people_and_phone(machine: Machine) -> None:
    """The core looks for phones where a simulated one will be; both screens have their person."""
    _write(machine.folder / _UNITS / "counterseal-core.service.d" / "pretended.conf", _CORE)
    scripts = {
        "staff": {"pin": PIN, "reference": REFERENCE, "means": Means.TOUCH},
        "customer": {"answers": {"means": Means.TOUCH}, "receipts": "/tmp"},
    }
    for role, script in scripts.items():
        folder = machine.folder / "etc" / "counterseal"
        (folder / f"{role}.json").write_text(json.dumps(script))
        options = f"OPTIONS=--rehearsal /etc/counterseal/{role}.json --pictures /tmp/pictures\n"
        (folder / f"{role}-screen.conf").write_text(options)
    path = machine.folder / CONFIG.lstrip("/")
    path.write_text("demo = true\nspeed = 4.0\n" + path.read_text())
    machine.run("systemctl daemon-reload")


def plug_phone_in(machine: Machine) -> None:
    machine.run(f"systemctl stop phone 2>/dev/null || true; rm -f {PHONE}")  # the one before
    phone = f"counterseal lab iphone --unix {PHONE} --speed 4"
    machine.run(f"systemd-run --collect --quiet --unit=phone --uid=kiosk-core {phone}")
    machine.until(lambda: there(machine, PHONE), "no phone")


def show_badge(machine: Machine) -> None:
    machine.run(f"timeout 60 sh -c 'echo {BADGE} > {BADGES}'", user="kiosk-core")


def stages(machine: Machine) -> list[str]:
    """What the journal says, in order."""
    text = (machine.folder / JOURNAL).read_text()
    return re.findall(r'"stage":"([^"]+)"', text)


def there(machine: Machine, path: str) -> bool:
    return machine.run(f"test -e {path} && echo yes || true").strip() == "yes"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def older(package: Path, folder: Path, version: str) -> Path:
    """The same package under an older version's number."""
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text(
        re.sub("^Version: .*$", f"Version: {version}", control.read_text(), flags=re.MULTILINE)
    )
    made = folder / f"counterseal_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "-Zzstd", "-z1", "--root-owner-group", "--build", tree, made], check=True)
    return made
