"""The units, judged by systemd: it understands every line, and none is more exposed than the page says."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
UNITS = ROOT / "packaging" / "systemd"
PAGE = ROOT / "docs" / "appliance.md"

SERVICES = sorted(path.name for path in UNITS.glob("*.service"))


def analyze(*arguments: str | Path) -> str:
    done = subprocess.run(
        ["systemd-analyze", "--no-pager", *arguments], capture_output=True, text=True, check=False, timeout=60
    )
    return done.stdout + done.stderr


def most_exposed() -> dict[str, float]:
    """By the table in docs/appliance.md; 0 is not exposed at all, 10 altogether."""
    rows = re.findall(r"^\| `(counterseal-\S+\.service)` \|.*\| ([\d.]+) \|$", PAGE.read_text(), re.MULTILINE)
    return {name: float(score) for name, score in rows}


def test_systemd_understands_every_line() -> None:
    units = [path for path in UNITS.iterdir() if path.is_file() and path.suffix != ".conf"]
    said = analyze("verify", "--man=no", *units).splitlines()
    # what the package brings is not on this machine
    assert [line for line in said if "Command /usr/bin/" not in line] == []


def test_the_page_has_every_service() -> None:
    assert sorted(most_exposed()) == SERVICES


@pytest.mark.parametrize("service", SERVICES)
def test_no_service_is_more_exposed_than_the_page_says(service: str) -> None:
    judged = analyze("security", "--offline=true", UNITS / service)
    overall = re.search(r"Overall exposure level for \S+: ([\d.]+)", judged)
    assert overall, judged
    sys.stdout.write(f"{service}: {overall[1]}\n")
    assert float(overall[1]) <= most_exposed()[service]


def settings(service: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (UNITS / service).read_text().splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


def test_only_the_courier_has_a_network() -> None:
    families = {service: settings(service)["RestrictAddressFamilies"] for service in SERVICES}
    assert [service for service, said in families.items() if "AF_INET" in said[0]] == [
        "counterseal-courier.service"
    ]


@pytest.mark.parametrize("service", SERVICES)
def test_no_service_leaves_a_core_file_or_runs_as_root(service: str) -> None:
    said = settings(service)
    assert said["LimitCORE"] == ["0"]
    assert said["User"][0].startswith("kiosk-")
    assert said["CapabilityBoundingSet"] == [""]


def test_each_part_is_a_user_without_a_shell(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    subprocess.run(
        ["systemd-sysusers", f"--root={tmp_path}", UNITS / "sysusers.conf"], check=True, capture_output=True
    )
    users = [line.split(":") for line in (tmp_path / "etc" / "passwd").read_text().splitlines()]
    parts = {"kiosk-core", "kiosk-customer", "kiosk-staff", "kiosk-courier", "kiosk-display"}
    assert {user[0] for user in users} == parts
    assert {user[-1] for user in users} == {"/usr/sbin/nologin"}
    groups = (tmp_path / "etc" / "group").read_text()
    assert re.search("^kiosk-screens:.*:kiosk-customer,kiosk-staff$", groups, re.MULTILINE)
    assert {settings(service)["User"][0] for service in SERVICES} == {
        "kiosk-core",
        "kiosk-%i",
        "kiosk-courier",
        "kiosk-display",
    }
