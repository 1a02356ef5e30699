"""What the checks see of a kiosk that is there: its folders, its log, and who is plugged in."""

import asyncio
import os
import time
from pathlib import Path

import pytest

from counterseal.compose.keys import open_keyring
from counterseal.compose.kiosk import open_accounts
from counterseal.copying.udisks import UDisksDrives
from counterseal.core.config import BadConfigError, KioskConfig, LinesPlace, PcscPlace, load
from counterseal.core.session import filesystem
from counterseal.doctor import devices, folders, keys, log, people, services, traces
from counterseal.doctor.finding import Level
from counterseal.lab.reader import make_reader
from counterseal.staff.accounts import Role
from counterseal.transparency.tiles import CHECKPOINT
from tests.compose.shop import Shop, shop_that_was_open
from tests.copying.private_bus import FakeUDisks, private_bus, volume

OK, WARNING, FAILED = Level


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return shop_that_was_open(tmp_path)


def config_of(shop: Shop) -> KioskConfig:
    return load(shop.folder / "kiosk.toml")


def test_a_kiosk_that_is_well(shop: Shop) -> None:
    config = config_of(shop)
    assert folders.check_state(config).level is OK
    key, signer = keys.check_key(config)
    assert key.level is WARNING, "a demonstration's root"
    assert "its 1 entries fit" in log.check_whole_log(config.state, signer).says
    assert log.check_clock(config.state).level is OK


def test_the_log_is_checked_beside_a_kiosk_that_runs(shop: Shop) -> None:
    config = config_of(shop)
    signer = open_keyring(config).current()
    assert not log.kiosk_runs(config.state)
    with shop.start():
        assert log.kiosk_runs(config.state)
        assert log.check_whole_log(config.state, signer).level is OK
    assert not log.kiosk_runs(config.state)


@pytest.mark.parametrize("name", ["checkpoint", "tile/entries/000.p/1", "tile/0/000.p/1"])
@pytest.mark.parametrize("harm", ["changed", "removed"])
def test_a_log_that_was_touched(name: str, harm: str, shop: Shop) -> None:
    config = config_of(shop)
    signer = open_keyring(config).current()
    file = config.state / "log" / name
    if harm == "removed":
        file.unlink()
    else:
        content = bytearray(file.read_bytes())
        content[-2] ^= 1
        file.write_bytes(content)
    finding = log.check_whole_log(config.state, signer)
    assert finding.level is FAILED
    assert "[E-" in finding.says


def test_a_log_that_is_gone_is_not_taken_for_a_new_one(shop: Shop) -> None:
    config = config_of(shop)
    signer = open_keyring(config).current()
    (config.state / "log").rename(shop.folder / "elsewhere")
    assert log.check_whole_log(config.state, signer).level is OK, "never in use: nothing says there was one"
    (config.state / "journal").touch()
    assert "E-LOG-MISSING" in log.check_whole_log(config.state, signer).says


def test_a_log_without_its_key_is_not_called_good(shop: Shop) -> None:
    assert log.check_whole_log(shop.state, None).level is FAILED


def test_a_clock_behind_the_newest_checkpoint(shop: Shop) -> None:
    later = time.time() + 3600
    os.utime(shop.state / "log" / CHECKPOINT, (later, later))
    assert log.check_clock(shop.state).level is FAILED


def test_a_kiosk_without_a_key(tmp_path: Path) -> None:
    finding, signer = keys.check_key(config_of(Shop(tmp_path)))
    assert (finding.level, signer) == (FAILED, None)
    assert "setup request" in finding.says


def test_rights_in_the_state_folder(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "keys").mkdir(mode=0o700)
    secret = tmp_path / "keys" / "staff-pepper"
    secret.touch(mode=0o604)
    assert folders.look_at_rights(tmp_path).open_to_others == tmp_path
    tmp_path.chmod(0o700)
    assert folders.look_at_rights(tmp_path) == folders.Rights(), "what is in a shut folder is shut in"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_key_of_another_user(tmp_path: Path) -> None:
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "kiosk-key.pem").touch()
    os.chown(tmp_path / "keys" / "kiosk-key.pem", 12345, 12345)
    assert folders.look_at_rights(tmp_path).anothers == tmp_path / "keys" / "kiosk-key.pem"


def test_where_folders_lie(tmp_path: Path) -> None:
    reader = LinesPlace(tmp_path / "badges")
    config = KioskConfig(tmp_path / "state", Path("/dev/shm/not-yet/there"), reader)
    assert "counterseal setup" in folders.check_state(config).says
    assert folders.check_runtime(config).level is OK
    assert not Path("/dev/shm/not-yet").exists()
    if filesystem(tmp_path) not in {"tmpfs", "ramfs"}:
        on_disk = KioskConfig(tmp_path, tmp_path, reader)
        assert "on a disk" in folders.check_runtime(on_disk).says


def test_looking_for_staff_makes_no_accounts(shop: Shop) -> None:
    config = config_of(shop)
    assert people.check_staff(config).level is FAILED
    assert not (config.state / "keys" / "staff-pepper").exists()
    open_accounts(config.state).enrol("04A1B2C3D4", "246810", Role.MANAGER)
    assert people.check_staff(config).level is WARNING
    (config.state / "staff.json").write_text("{")
    assert "damaged" in people.check_staff(config).says


def test_a_badge_reader(tmp_path: Path) -> None:
    config = KioskConfig(tmp_path, tmp_path, LinesPlace(tmp_path / "badges"))
    assert "plug it in" in devices.check_reader(config, running=False).says
    assert devices.check_reader(config, running=True).level is OK
    make_reader(tmp_path / "badges")
    assert devices.check_reader(config, running=False).level is OK


def test_a_library_that_a_reader_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(place: object) -> None:
        raise BadConfigError("a PC/SC badge reader needs libpcsclite1, which is not here")

    monkeypatch.setattr(devices, "open_reader", refuse)
    finding = devices.check_reader(KioskConfig(tmp_path, tmp_path, PcscPlace()), running=False)
    assert (finding.level, "libpcsclite1" in finding.says) == (FAILED, True)


def test_udisks_is_asked_and_nothing_is_mounted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    udisks = FakeUDisks(volume("sda1", None))

    async def ask() -> bool:
        await udisks.start(address)
        try:
            return await UDisksDrives().answers()
        finally:
            udisks.close()

    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        assert asyncio.run(ask())
    assert udisks.mounts_asked == 0


def test_no_udisks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/no-bus")
    config = KioskConfig(tmp_path, tmp_path, LinesPlace(tmp_path))
    assert services.check_drives(config).level is FAILED


@pytest.mark.parametrize(
    ("files", "harmless"),
    [
        ({}, False),
        ({"dm/uuid": "LVM-abc"}, False),
        ({"dm/uuid": "CRYPT-PLAIN-swap"}, True),
    ],
)
def test_swap_on_a_mapping(files: dict[str, str], harmless: bool, tmp_path: Path) -> None:
    for name, content in files.items():
        file = tmp_path / "dm-0" / name
        file.parent.mkdir(parents=True)
        file.write_text(content)
    assert traces.is_harmless(Path("/dev/dm-0"), tmp_path) is harmless


@pytest.mark.parametrize(("backing", "harmless"), [("none", True), ("/dev/sda3", False)])
def test_compressed_swap(backing: str, harmless: bool, tmp_path: Path) -> None:
    (tmp_path / "zram0").mkdir()
    (tmp_path / "zram0" / "backing_dev").write_text(f"{backing}\n")
    assert traces.is_harmless(Path("/dev/zram0"), tmp_path) is harmless
