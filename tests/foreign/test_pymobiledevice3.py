"""The phone as pymobiledevice3's own client sees it, erase included."""

import asyncio
import plistlib
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from pymobiledevice3 import usbmux
from pymobiledevice3.exceptions import (
    DevicePathError,
    NotEnoughDiskSpaceError,
    PairingDialogResponsePendingError,
    PasswordRequiredError,
    PyMobileDevice3Exception,
    UserDeniedPairingError,
)
from pymobiledevice3.lockdown import UsbmuxLockdownClient, create_using_usbmux
from pymobiledevice3.services.diagnostics import DiagnosticsService
from pymobiledevice3.services.mobile_activation import MobileActivationService
from pymobiledevice3.services.mobile_config import MobileConfigService
from pymobiledevice3.services.mobilebackup2 import Mobilebackup2Service
from pymobiledevice3.services.notification_proxy import NotificationProxyService
from tests.lab.fixture import LabIphone, start_lab_iphone

pytestmark = pytest.mark.foreign

PASSWORD = "a password of the test"
LIMIT_SECONDS = 60.0

Work = Callable[[UsbmuxLockdownClient], Awaitable[Any]]


class Host:
    """One computer: it keeps its pair record between connections."""

    def __init__(self, phone: LabIphone, folder: Path) -> None:
        self.phone = phone
        self.folder = folder

    @asynccontextmanager
    async def connected(self, **options: Any) -> AsyncIterator[UsbmuxLockdownClient]:
        lockdown = await create_using_usbmux(pairing_records_cache_folder=self.folder, **options)
        async with lockdown:
            yield lockdown

    async def back_up(self, lockdown: UsbmuxLockdownClient) -> Path:
        target = self.folder / "drive"
        target.mkdir(exist_ok=True)
        async with Mobilebackup2Service(lockdown) as backup:
            await backup.backup(full=True, backup_directory=target)
        return target / self.phone.udid


async def once_back(before: int) -> usbmux.MuxDevice:
    """Wait until a phone is on the cable under a device number after `before`."""
    while True:
        for device in await usbmux.list_devices():
            if device.devid > before:
                return device
        await asyncio.sleep(0.02)


async def device_number() -> int:
    (device,) = await usbmux.list_devices()
    return device.devid


@pytest.fixture
def try_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Run `work(host)` against a phone of the scenario, within a time limit."""

    def run(scenario: str, work: Callable[[Host], Awaitable[None]], *, speed: float = 100.0) -> None:
        with start_lab_iphone(scenario, speed=speed) as phone:
            monkeypatch.setenv("USBMUXD_SOCKET_ADDRESS", phone.address)
            asyncio.run(asyncio.wait_for(work(Host(phone, tmp_path)), LIMIT_SECONDS))

    return run


def test_reads_identity_gates_and_health(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            assert lockdown.udid == host.phone.udid
            assert await lockdown.get_value("com.apple.fmip", "IsAssociated") is False
            assert await lockdown.get_value("com.apple.mobile.backup", "WillEncrypt") is False
            assert await lockdown.get_value("com.apple.purplebuddy", "SetupDone") is True
            async with MobileConfigService(lockdown) as configuration:
                assert (await configuration.get_cloud_configuration() or {})["IsSupervised"] is False
                assert (await configuration.get_profile_list())["ProfileMetadata"] == {}
            async with DiagnosticsService(lockdown) as diagnostics:
                assert (await diagnostics.get_battery() or {})["CycleCount"] > 0
            activation = MobileActivationService(lockdown)
            assert await activation.state() == "Activated"  # type: ignore[no-untyped-call]  # theirs lacks types

    try_with("happy", work)


def test_managed_phone_shows_its_supervision(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown, MobileConfigService(lockdown) as configuration:
            assert (await configuration.get_cloud_configuration() or {})["IsSupervised"] is True
            assert (await configuration.get_profile_list())["ProfileMetadata"]

    try_with("managed", work)


def test_low_battery_charges(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            read = [
                await lockdown.get_value("com.apple.mobile.battery", "BatteryCurrentCapacity")
                for _ in range(6)
            ]
        assert read[0] == 9
        assert read[-1] == 40

    try_with("low-battery", work)


@pytest.mark.parametrize(
    ("scenario", "error"),
    [
        ("locked", PasswordRequiredError),
        ("trust-slow", PairingDialogResponsePendingError),
    ],
)
def test_pairing_waits_for_the_owner(
    scenario: str, error: type[Exception], try_with: Callable[..., None]
) -> None:
    async def work(host: Host) -> None:
        with pytest.raises(error):
            async with host.connected(pair_timeout=0):
                pass

    try_with(scenario, work, speed=1.0)


def test_owner_denies_trust(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        with pytest.raises(UserDeniedPairingError):
            async with host.connected():
                pass

    try_with("trust-denied", work)


def test_copies_under_a_password_after_a_passcode(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        prompts: list[str] = []

        async def note_prompts(proxy: NotificationProxyService) -> None:
            async for event in proxy.receive_notification():
                prompts.append(event["Name"].rpartition(".")[2])

        async with host.connected() as lockdown, NotificationProxyService(lockdown) as proxy:
            for name in ("presented", "dismissed"):
                await proxy.notify_register_dispatch(f"com.apple.LocalAuthentication.ui.{name}")
            watching = asyncio.create_task(note_prompts(proxy))
            async with Mobilebackup2Service(lockdown) as backup:
                await backup.change_password(host.folder, new=PASSWORD)
            folder = await host.back_up(lockdown)
            while len(prompts) < 4:
                await asyncio.sleep(0.01)
            watching.cancel()
            assert await lockdown.get_value("com.apple.mobile.backup", "WillEncrypt") is True
        assert prompts == ["presented", "dismissed"] * 2
        status = plistlib.loads((folder / "Status.plist").read_bytes())
        assert status["SnapshotState"] == "finished"
        assert plistlib.loads((folder / "Manifest.plist").read_bytes())["IsEncrypted"] is True

    try_with("passcode-prompt", work)


def test_find_my_goes_off_some_reads_after_the_copy(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            before = [await lockdown.get_value("com.apple.fmip", "IsAssociated") for _ in range(6)]
            await host.back_up(lockdown)
            after = [await lockdown.get_value("com.apple.fmip", "IsAssociated") for _ in range(6)]
        assert before == [True] * 6
        assert after == [True, True, True, False, False, False]

    try_with("find-my-on", work)


@pytest.mark.parametrize(
    ("scenario", "error", "words"),
    [
        ("needs-space", NotEnoughDiskSpaceError, "MBErrorDomain/105"),
        ("screen-locks", PyMobileDevice3Exception, "'ErrorCode': 104"),
        ("hostile-paths", DevicePathError, "outside"),
    ],
)
def test_copy_fails(
    scenario: str, error: type[Exception], words: str, try_with: Callable[..., None], tmp_path: Path
) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            with pytest.raises(error, match=words):
                await host.back_up(lockdown)
        assert not list(tmp_path.rglob("*outside*"))

    try_with(scenario, work)


def test_screen_locks_only_once(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            with pytest.raises(PyMobileDevice3Exception):
                await host.back_up(lockdown)
            await host.back_up(lockdown)

    try_with("screen-locks", work)


def test_silent_file_error_leaves_a_hole(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            with pytest.warns(UserWarning, match="Input/output error"):
                await host.back_up(lockdown)

    try_with("silent-eio", work)


def test_missing_files_are_named_in_the_manifest_all_the_same(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            folder = await host.back_up(lockdown)
        with closing(sqlite3.connect(folder / "Manifest.db")) as manifest:
            named = {name for (name,) in manifest.execute("SELECT fileID FROM Files WHERE flags = 1")}
        arrived = {path.name for path in folder.glob("??/*")}
        assert arrived < named

    try_with("missing-files", work)


def test_hostile_phone_removes_the_root_and_claims_success(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            folder = await host.back_up(lockdown)
        assert not folder.parent.exists()

    try_with("hostile-remove-root", work)


def test_endless_copy_never_finishes(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            copying = asyncio.create_task(host.back_up(lockdown))
            crumb = host.folder / "drive" / host.phone.udid / "crumb"
            while not crumb.exists():
                await asyncio.sleep(0.02)
            await asyncio.wait({copying}, timeout=1.0)
            assert not copying.done()
            copying.cancel()
            await asyncio.wait({copying})

    try_with("endless", work)


def test_unplugged_copy_works_the_second_time(try_with: Callable[..., None]) -> None:
    async def work(host: Host) -> None:
        number = await device_number()
        async with host.connected() as lockdown:
            with pytest.raises(PyMobileDevice3Exception):
                await host.back_up(lockdown)
        await once_back(number)
        async with host.connected() as lockdown:
            await host.back_up(lockdown)

    try_with("unplug-copying", work)


async def erase_by_management(lockdown: UsbmuxLockdownClient, _folder: Path) -> None:
    async with MobileConfigService(lockdown) as configuration:
        await configuration.erase_device(preserve_data_plan=False, disallow_proximity_setup=False)


async def erase_by_backup_agent(lockdown: UsbmuxLockdownClient, folder: Path) -> None:
    async with Mobilebackup2Service(lockdown) as backup:
        await backup.erase_device(folder)


@pytest.mark.parametrize("erase", [erase_by_management, erase_by_backup_agent])
def test_erases(erase: Callable[..., Awaitable[None]], try_with: Callable[..., None], tmp_path: Path) -> None:
    async def work(host: Host) -> None:
        number = await device_number()
        async with host.connected() as lockdown:
            serial = lockdown.all_values["SerialNumber"]
            await erase(lockdown, tmp_path)
        await once_back(number)
        async with host.connected(autopair=False) as lockdown:
            assert lockdown.paired is False
            assert lockdown.all_values["ActivationState"] == "Unactivated"
            assert lockdown.all_values["DeviceName"] == "iPhone"
            assert lockdown.udid == host.phone.udid
        async with host.connected() as lockdown:
            assert lockdown.all_values["SerialNumber"] == serial
            with pytest.raises(PyMobileDevice3Exception, match="'ErrorCode': 212"):
                await host.back_up(lockdown)

    try_with("happy", work)


@pytest.mark.parametrize(
    ("scenario", "expected"),
    [
        ("unplug-erasing", (True, "Activated", True)),
        ("fake-wipe", (True, "Activated", True)),
        ("fake-wipe-keeps-pairing", (True, "Unactivated", True)),
        ("activated-before-check", (False, "Activated", True)),
        ("other-phone-returns", (False, "Unactivated", False)),
    ],
)
def test_what_comes_back_after_a_false_erase(
    scenario: str, expected: tuple[bool, str, bool], try_with: Callable[..., None], tmp_path: Path
) -> None:
    async def work(host: Host) -> None:
        number = await device_number()
        async with host.connected() as lockdown:
            await erase_by_management(lockdown, tmp_path)
        await once_back(number)
        async with host.connected(autopair=False) as lockdown:
            same_phone = lockdown.udid == host.phone.udid
            assert (lockdown.paired, lockdown.all_values["ActivationState"], same_phone) == expected

    try_with(scenario, work)


def test_phone_that_never_returns_is_gone(try_with: Callable[..., None], tmp_path: Path) -> None:
    async def work(host: Host) -> None:
        async with host.connected() as lockdown:
            await erase_by_management(lockdown, tmp_path)
        while await usbmux.list_devices():
            await asyncio.sleep(0.02)

    try_with("never-returns", work)
