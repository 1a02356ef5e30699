"""A kiosk's configuration: what cannot work is refused when it is read, in one sentence."""

import re
from pathlib import Path

import pytest

from counterseal.core.config import (
    BadConfigError,
    KioskConfig,
    LinesPlace,
    OfficePrinterPlace,
    PcscPlace,
    ReaderPlace,
    ReceiptPrinterPlace,
    ScreenUsers,
    WedgePlace,
    load,
)

READER = '{ kind = "lines", device = "/run/badges" }'
WHOLE = {"state": '"/var/lib/k"', "runtime": '"/run/k"', "badge_reader": READER}


def write(path: Path, **changed: str) -> Path:
    path.write_text("".join(f"{key} = {value}\n" for key, value in (WHOLE | changed).items()))
    return path


def test_a_whole_one_is_read(tmp_path: Path) -> None:
    config = load(write(tmp_path / "kiosk.toml"))
    assert config == KioskConfig(Path("/var/lib/k"), Path("/run/k"), LinesPlace(Path("/run/badges")))


@pytest.mark.parametrize(
    ("table", "place"),
    [
        (READER, LinesPlace(Path("/run/badges"))),
        ('{ kind = "wedge", device = "/dev/r" }', WedgePlace(Path("/dev/r"))),
        ('{ kind = "pcsc", reader = "ACS" }', PcscPlace("ACS")),
        ('{ kind = "pcsc" }', PcscPlace()),
    ],
)
def test_badge_readers(tmp_path: Path, table: str, place: ReaderPlace) -> None:
    assert load(write(tmp_path / "kiosk.toml", badge_reader=table)).badge_reader == place


def test_its_fingerprint_is_of_the_values_in_force(tmp_path: Path) -> None:
    plain = load(write(tmp_path / "kiosk.toml"))
    assert load(write(tmp_path / "spelt-out.toml", keep_days="0", drives='"udisks"')).sha256 == plain.sha256
    others = [
        load(write(tmp_path / "other.toml", **change)) for change in ({"keep_days": "7"}, {"state": '"/x"'})
    ]
    assert len({plain.sha256, *(other.sha256 for other in others)}) == 3
    assert re.fullmatch("[0-9a-f]{64}", plain.sha256)


def test_other_ways_to_erase_an_android_phone_are_chosen_on_purpose(tmp_path: Path) -> None:
    usual = load(write(tmp_path / "kiosk.toml"))
    assert (usual.android_erase, usual.android_evaluate) == ("settings", False)
    chosen = load(write(tmp_path / "kiosk.toml", android_erase='"test-harness"', android_evaluate="true"))
    assert (chosen.android_erase, chosen.android_evaluate) == ("test-harness", True)


@pytest.mark.parametrize(
    ("table", "printer"),
    [
        ('{ kind = "escpos", device = "/dev/usb/lp0" }', ReceiptPrinterPlace(Path("/dev/usb/lp0"), 80)),
        (
            '{ kind = "escpos", device = "/dev/lp", paper_mm = 58 }',
            ReceiptPrinterPlace(Path("/dev/lp"), 58),
        ),
        ('{ kind = "cups", queue = "office" }', OfficePrinterPlace("office")),
    ],
)
def test_a_printer_is_of_one_kind(
    tmp_path: Path, table: str, printer: ReceiptPrinterPlace | OfficePrinterPlace
) -> None:
    assert load(write(tmp_path / "kiosk.toml", printer=table)).printer == printer


@pytest.mark.parametrize(
    "changed",
    [
        {"printer": '{ kind = "laser", queue = "office" }'},
        {"printer": '{ kind = "escpos", device = "/dev/lp", paper_mm = 60 }'},
        {"printer": '{ kind = "escpos", queue = "office" }'},
        {"printer": '{ kind = "cups", queue = "-o raw" }'},
        {"state": "7"},
        {"stat": '"/x"'},
        {"speed": "4.0"},
        {"speed": "0.0", "demo": "true"},
        {"speed": "-1.0", "demo": "true"},
        {"speed": "nan", "demo": "true"},
        {"keep_days": "-1"},
        {"keep_days": "36501"},
        {"courier_seconds": "0.0"},
        {"courier_seconds": "61.0"},
        {"courier_seconds": "nan"},
        {"drives": '"usb"'},
        {"drives": '"directory:"'},
        {"drives": '"directory:stick"'},
        {"state": "no text"},
        {"android_erase": '"format"'},
        {"android_evaluate": '"yes"'},
        {"training": "true"},
        {"badge_reader": '"/run/badges"'},
        {"badge_reader": '{ kind = "camera" }'},
        {"badge_reader": '{ kind = "wedge" }'},
        {"badge_reader": '{ kind = "wedge", device = "/dev/r", reader = "ACS" }'},
        {"badge_reader": '{ kind = "pcsc", device = "/dev/r" }'},
    ],
    ids=str,
)
def test_what_cannot_work_is_refused(tmp_path: Path, changed: dict[str, str]) -> None:
    with pytest.raises(BadConfigError) as raised:
        load(write(tmp_path / "kiosk.toml", **changed))
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"state ="])
def test_what_is_no_configuration_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_bytes(content)
    with pytest.raises(BadConfigError):
        load(path)


def test_a_missing_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadConfigError):
        load(tmp_path / "kiosk.toml")


def test_each_screen_may_have_a_user_of_its_own(tmp_path: Path) -> None:
    config = load(write(tmp_path / "kiosk.toml", screens='{ customer = "nobody", staff = "daemon" }'))
    assert config.screens == ScreenUsers("nobody", "daemon")
    with pytest.raises(BadConfigError, match="there is no user 'kiosk-nobody'"):
        load(write(tmp_path / "kiosk.toml", screens='{ staff = "kiosk-nobody" }'))
