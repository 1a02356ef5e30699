import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager, suppress
from pathlib import Path

import pytest
from dbus_fast import DBusError, Variant
from dbus_fast.aio import MessageBus
from tests.copying.loop_drive import loop_device, make_image, mounted
from tests.copying.private_bus import ROOT, SERVICE, FakeUDisks, Objects, drive, private_bus, volume

from counterseal.copying.bus import call
from counterseal.copying.directory import DirectoryDrive
from counterseal.copying.drives import finder_for
from counterseal.copying.folder import DriveError
from counterseal.copying.udisks import UDisksDrives
from counterseal.copying.volumes import customer_volumes
from counterseal.tradein.failures import FailureCode

STICK = drive("stick", removable=True, bus="usb")
GET_MANAGED_OBJECTS = "org.freedesktop.DBus.ObjectManager.GetManagedObjects"
TIMEOUT = 20


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


def run(scenario: Callable[[], Awaitable[None]]) -> None:
    async def bounded() -> None:
        async with asyncio.timeout(TIMEOUT):
            await scenario()

    asyncio.run(bounded())


@asynccontextmanager
async def udisks_saying(
    objects: Objects, bus: str, mount_at: Path | None = None
) -> AsyncIterator[tuple[FakeUDisks, UDisksDrives]]:
    udisks = FakeUDisks(objects, mount_at)
    await udisks.start(bus)
    with closing(UDisksDrives()) as finder, closing(udisks):
        yield udisks, finder


@pytest.mark.parametrize("spec", ["", "udisks:x", "directory", "directory:", "usb"])
def test_a_finder_has_one_of_two_names(spec: str) -> None:
    with pytest.raises(ValueError, match="drives are"):
        finder_for(spec)


def test_a_folder_plays_the_drive(tmp_path: Path) -> None:
    async def scenario() -> None:
        finder = finder_for(f"directory:{tmp_path}")
        (found,) = await finder.drives()
        assert found.writable
        assert found.total_bytes >= found.free_bytes > 0
        assert found.max_file_bytes is None
        assert finder.folder(found.drive_id) == tmp_path
        with pytest.raises(DriveError):
            finder.folder("another")

    run(scenario)


def test_removing_the_folder_pulls_the_drive(tmp_path: Path) -> None:
    async def scenario() -> None:
        finder = DirectoryDrive(tmp_path / "drive")
        assert await finder.drives() == ()
        (tmp_path / "drive").mkdir()
        await finder.wait_change()
        (found,) = await finder.drives()
        (tmp_path / "drive").rmdir()
        await finder.wait_change()
        assert await finder.drives() == ()
        with pytest.raises(DriveError) as caught:
            finder.folder(found.drive_id)
        assert caught.value.code is FailureCode.DRIVE_GONE

    run(scenario)


@pytest.mark.parametrize(
    ("objects", "offered"),
    [
        (STICK | volume("sdb1", Path("/mnt")), 1),
        (drive("stick", removable=False, bus="usb") | volume("sdb1", Path("/mnt")), 1),
        (drive("stick", removable=True, bus="sdio") | volume("sdb1", Path("/mnt")), 1),
        (drive("stick", removable=False, bus="sata") | volume("sda1", Path("/")), 0),
        (STICK | volume("sdb1", Path("/mnt"), HintSystem=Variant("b", True)), 0),
        (STICK | volume("sdb1", Path("/mnt"), HintIgnore=Variant("b", True)), 0),
        (STICK | volume("loop0", Path("/mnt"), Drive=Variant("o", "/")), 0),
        (STICK, 0),
        (STICK | volume("sdb1", None) | volume("sdb2", None), 2),
        ({f"{ROOT}/block_devices/sdb": {"org.freedesktop.UDisks2.Block": {}}}, 0),
    ],
    ids=[
        "stick",
        "USB disk",
        "SD card",
        "system disk",
        "hinted system",
        "ignored",
        "loop",
        "no file system",
        "two partitions",
        "bare block device",
    ],
)
def test_which_file_systems_are_the_customers(objects: Objects, offered: int) -> None:
    assert len(customer_volumes(objects)) == offered


def test_a_mounted_stick_is_offered(bus: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with udisks_saying(STICK | volume("sdb1", tmp_path), bus) as (udisks, finder):
            (found,) = await finder.drives()
            assert (found.label, found.filesystem, found.max_file_bytes) == ("HOLIDAY", "vfat", (4 << 30) - 1)
            assert found.writable
            assert "sdb1" not in found.drive_id
            assert finder.folder(found.drive_id) == tmp_path
            assert udisks.mounts_asked == 0

    run(scenario)


def test_several_sticks_have_different_ids(bus: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        objects = STICK | volume("sdb1", tmp_path) | volume("sdc1", tmp_path)
        async with udisks_saying(objects, bus) as (_, finder):
            found = await finder.drives()
            assert len({each.drive_id for each in found}) == 2

    run(scenario)


def test_a_stick_nobody_mounted_is_mounted(bus: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        objects = STICK | volume("sdb1", None)
        async with udisks_saying(objects, bus, mount_at=tmp_path) as (_, finder):
            (found,) = await finder.drives()
            assert finder.folder(found.drive_id) == tmp_path

    run(scenario)


def test_a_stick_that_cannot_be_mounted_hides_no_other_and_is_not_tried_for_ever(
    bus: str, tmp_path: Path
) -> None:
    async def scenario() -> None:
        objects = STICK | volume("sdb1", None) | volume("sdc1", tmp_path)
        async with udisks_saying(objects, bus) as (udisks, finder):
            assert len(await finder.drives()) == 1
            change = asyncio.create_task(finder.wait_change())
            udisks.announce(f"{ROOT}/jobs/9")
            assert len(await finder.drives()) == 1  # a round trip, so the signals have arrived
            assert not change.done()
            change.cancel()

    run(scenario)


def test_a_stick_plugged_in_later_is_a_change(bus: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with udisks_saying(STICK, bus) as (udisks, finder):
            assert await finder.drives() == ()
            udisks.objects |= volume("sdb1", tmp_path)
            udisks.announce(f"{ROOT}/block_devices/sdb1")
            await finder.wait_change()
            assert len(await finder.drives()) == 1

    run(scenario)


def test_udisks_leaving_and_returning_is_a_change(bus: str, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with udisks_saying(STICK | volume("sdb1", tmp_path), bus) as (udisks, finder):
            (found,) = await finder.drives()
            udisks.close()
            await finder.wait_change()
            assert await finder.drives() == ()
            with pytest.raises(DriveError):
                finder.folder(found.drive_id)
            await udisks.start(bus)
            await finder.wait_change()
            assert [each.drive_id for each in await finder.drives()] == [found.drive_id]

    run(scenario)


def test_without_a_bus_there_are_no_drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
        finder = UDisksDrives()
        assert await finder.drives() == ()
        await finder.wait_change()

    run(scenario)


@contextmanager
def real_udisks() -> Iterator[None]:
    daemon = shutil.which("udisksd", path="/usr/libexec/udisks2:/usr/lib/udisks2")
    if daemon is None or os.geteuid() != 0:
        pytest.skip("needs udisks2 installed, and root to run a second one")
    with subprocess.Popen([daemon], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as udisks:
        try:
            yield
        finally:
            udisks.terminate()


async def managed_objects(bus: str) -> Objects:
    """What udisks2 on this bus knows, once it has come up."""
    connection = await MessageBus(bus_address=bus).connect()
    try:
        while True:
            with suppress(DBusError):
                objects: Objects = await call(connection, SERVICE, ROOT, GET_MANAGED_OBJECTS)
                return objects
            await asyncio.sleep(0.1)
    finally:
        connection.disconnect()


def test_the_real_udisks_offers_none_of_this_machines_own_disks(bus: str) -> None:
    async def scenario() -> None:
        objects = await managed_objects(bus)
        with closing(UDisksDrives()) as finder:
            assert await finder.drives() == ()
        assert f"{ROOT}/Manager" in objects

    with real_udisks():
        run(scenario)


def test_the_real_udisks_describes_a_mounted_file_system_as_we_read_it(bus: str, tmp_path: Path) -> None:
    """A loop device is no customer's drive; with its hints changed to those of a stick it would be one."""

    async def scenario() -> None:
        objects = await managed_objects(bus)
        path = f"{ROOT}/block_devices/{Path(device).name}"
        if path not in objects:
            pytest.skip("udisks2 sees no block devices: no udev runs here")
        assert customer_volumes(objects) == []
        objects[path][f"{SERVICE}.Block"]["HintSystem"] = Variant("b", False)
        objects[path][f"{SERVICE}.Block"]["Drive"] = Variant("o", f"{ROOT}/drives/stick")
        (found,) = customer_volumes(objects | STICK)
        assert (found.filesystem, found.mount) == ("ext4", mount)

    image = make_image(tmp_path / "image", "ext4", 16 << 20)
    with loop_device(image) as device, mounted(device, tmp_path / "mount") as mount, real_udisks():
        run(scenario)
