"""A courier's configuration: addresses it could go to, and limits that are limits."""

from pathlib import Path

import pytest

from counterseal.courier.config import BadConfigError, CourierConfig, WitnessAddress, load

WHOLE = """
runtime = "/run/counterseal"
tsa = ["http://tsa.example/", "https://tsa.example:8443/tsr"]
witnesses = [{ name = "w1.example", url = "https://w1.example" }]
seconds = 1.5
at_once = 2
"""


def read(folder: Path, text: str) -> CourierConfig:
    (folder / "courier.toml").write_text(text)
    return load(folder / "courier.toml")


def test_all_that_can_be_said(tmp_path: Path) -> None:
    assert read(tmp_path, WHOLE) == CourierConfig(
        runtime=Path("/run/counterseal"),
        tsa=("http://tsa.example/", "https://tsa.example:8443/tsr"),
        witnesses=(WitnessAddress("w1.example", "https://w1.example"),),
        seconds=1.5,
        at_once=2,
    )


def test_the_socket_is_where_the_core_looks(tmp_path: Path) -> None:
    assert read(tmp_path, 'runtime = "/run/kiosk"').socket == Path("/run/kiosk/courier.sock")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "runtime = 7",
        'runtime = "/run/kiosk"\ntsa = ["tsa.example"]',
        'runtime = "/run/kiosk"\ntsa = ["file:///etc/passwd"]',
        'runtime = "/run/kiosk"\ntsa = ["http:///tsr"]',
        'runtime = "/run/kiosk"\ntsa = ["http://tsa.example/ HTTP/1.1"]',
        'runtime = "/run/kiosk"\ntsa = ["http://tsa.example/\\r\\nHost: other"]',
        'runtime = "/run/kiosk"\nwitnesses = [{ name = "w1.example" }]',
        'runtime = "/run/kiosk"\nseconds = 0.0',
        'runtime = "/run/kiosk"\nseconds = 3600.0',
        'runtime = "/run/kiosk"\nseconds = nan',
        'runtime = "/run/kiosk"\nat_once = 0',
        'runtime = "/run/kiosk"\nproxy = "http://proxy.example"',
    ],
)
def test_what_is_no_configuration_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(BadConfigError, match="cannot be used"):
        read(tmp_path, line)


def test_without_a_file_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(BadConfigError, match="cannot be used"):
        load(tmp_path / "courier.toml")
