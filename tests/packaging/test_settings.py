"""What the package sets up beside the units fits the program that reads it."""

import configparser
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from counterseal.courier.config import CourierConfig
from tests.test_repository import HASH

PACKAGING = Path(__file__).parents[2] / "packaging"


def _path(_kind: type, text: object) -> Path:
    return Path(str(text))


def test_the_courier_is_told_of_the_core() -> None:
    text = (PACKAGING / "etc" / "courier.toml").read_bytes()
    config = msgspec.toml.decode(text, type=CourierConfig, dec_hook=_path)
    assert config.core_user == "kiosk-core"
    assert config.socket == Path("/run/counterseal/courier.sock")


@pytest.fixture
def weston() -> configparser.ConfigParser:
    text = (PACKAGING / "weston" / "weston.ini").read_text()
    for output in ("customer", "staff"):
        text = text.replace("[output]", f"[output {output}]", 1)
    parsed = configparser.ConfigParser()
    parsed.read_string(text)
    return parsed


def test_each_screen_has_an_output_of_its_own(weston: configparser.ConfigParser) -> None:
    code = (
        "import sys; from counterseal.screens.application import make_application;"
        "print(make_application(sys.argv[1]).desktopFileName())"
    )
    for role in ("customer", "staff"):
        shown = subprocess.run(
            [sys.executable, "-c", code, role],
            env={"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert weston[f"output {role}"]["app-ids"] == shown.stdout.strip()
    assert weston["output customer"]["name"] != weston["output staff"]["name"]


def test_no_key_leaves_the_screens(weston: configparser.ConfigParser) -> None:
    assert weston["core"]["shell"] == "kiosk-shell.so"
    assert weston["keyboard"]["vt-switching"] == "false"
    assert "kernel.sysrq = 0" in (PACKAGING / "lockdown" / "sysctl.conf").read_text()


def test_the_package_pins_what_the_tests_ran_with() -> None:
    def blocks(name: str) -> dict[str, set[str]]:
        text = (PACKAGING / name).read_text()
        found = re.split(r"\n(?=[A-Za-z0-9])", text)
        return {block.split(" ", 1)[0]: set(HASH.findall(block)) for block in found}

    tested, packaged = blocks("requirements.lock"), blocks("runtime.lock")
    assert len(packaged) > 50
    assert all(packaged.values())
    assert {pin: hashes for pin, hashes in packaged.items() if tested.get(pin) != hashes} == {}
    assert not any(pin.startswith(("pytest", "mypy", "ruff", "hypothesis")) for pin in packaged)


def test_cups_takes_its_configuration() -> None:
    files = [PACKAGING / "lockdown" / name for name in ("cupsd.conf", "cups-files.conf")]
    judged = subprocess.run(
        ["/usr/sbin/cupsd", "-t", "-c", files[0], "-s", files[1]], capture_output=True, text=True, check=False
    )
    assert judged.returncode == 0, judged.stderr
    assert "Listen" in files[0].read_text()
    assert "Port" not in files[0].read_text()
