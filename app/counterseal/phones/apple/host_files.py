"""The three files a host writes before a phone fills the folder: what the copy is of, and that it is new."""

import asyncio
import contextlib
import os
import plistlib
import uuid
from datetime import UTC, datetime
from typing import Any, Final

from pymobiledevice3.exceptions import AfcException, PyMobileDevice3Exception
from pymobiledevice3.lockdown import UsbmuxLockdownClient
from pymobiledevice3.services.afc import AfcService

from counterseal.phones.pace import patience

from .inspect import text
from .lockdown import optional_service
from .tree import Tree, blaming_drive

_INSTALLATION_PROXY: Final = "com.apple.mobile.installation_proxy"
_APP_DATA: Final = ("ApplicationSINF", "iTunesMetadata")
_APP_ATTRIBUTES: Final = ["CFBundleIdentifier", *_APP_DATA]
_MAX_APPS: Final = 4000
_MAX_APP_BYTES: Final = 16 << 20
"""Of all applications together; each has some KiB."""
_LONGEST_NAME: Final = 255
_PHONE_SECONDS: Final = 2 * 60.0
"""How long the phone may take to tell all that Info.plist holds."""

_ITUNES_FOLDER: Final = "/iTunes_Control/iTunes/"
_ITUNES_FILES: Final = (
    "ApertureAlbumPrefs",
    "IC-Info.sidb",
    "IC-Info.sidv",
    "PhotosFolderAlbums",
    "PhotosFolderName",
    "PhotosFolderPrefs",
    "VoiceMemos.plist",
    "iPhotoAlbumPrefs",
    "iTunesApplicationIDs",
    "iTunesPrefs",
    "iTunesPrefs.plist",
)
_MAX_ITUNES_FILE: Final = 1 << 20

# Info.plist's names for root values of lockdownd; a restore matches them against the new phone. Info.plist is
# not encrypted, so the customer's phone number, which no restore needs, is left out.
_NAMES: Final = {
    "Build Version": "BuildVersion",
    "Device Name": "DeviceName",
    "Display Name": "DeviceName",
    "ICCID": "IntegratedCircuitCardIdentity",
    "IMEI": "InternationalMobileEquipmentIdentity",
    "MEID": "MobileEquipmentIdentifier",
    "Product Type": "ProductType",
    "Product Version": "ProductVersion",
    "Serial Number": "SerialNumber",
    "Target Identifier": "UniqueDeviceID",
}


async def write(client: UsbmuxLockdownClient, afc: AfcService, tree: Tree, udid: str) -> str:
    """Write Info.plist, Status.plist and an empty Manifest.plist. Returns the UUID put into Status.plist.

    The phone replaces Status.plist when it is done, so finding this UUID later means that it never was.
    """
    host_uuid = str(uuid.uuid4()).upper()
    status = {
        "BackupState": "new",
        "Date": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        "IsFullBackup": True,
        "SnapshotState": "finished",
        "UUID": host_uuid,
        "Version": "3.3",
    }
    async with asyncio.timeout(patience(_PHONE_SECONDS)):
        info = await _info(client, afc)
    _write(tree, f"{udid}/Info.plist", plistlib.dumps(info))
    _write(tree, f"{udid}/Status.plist", plistlib.dumps(status, fmt=plistlib.FMT_BINARY))
    _write(tree, f"{udid}/Manifest.plist", b"")
    return host_uuid


def _write(tree: Tree, path: str, content: bytes) -> None:
    with blaming_drive(), os.fdopen(tree.create_file(path), "wb") as file:
        file.write(content)


async def _info(client: UsbmuxLockdownClient, afc: AfcService) -> dict[str, Any]:
    values = await client.get_value()
    settings = await _optional(client, "com.apple.mobile.iTunes")
    applications = await _applications(client)
    info = {
        "Applications": {name: data for name, data in applications.items() if len(data) == len(_APP_DATA)},
        "GUID": uuid.uuid4().bytes,
        "Installed Applications": list(applications),
        "Last Backup Date": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        "Target Type": "Device",
        "Unique Identifier": text(values, "UniqueDeviceID").upper(),
        "iTunes Files": await _itunes_files(afc),
        "iTunes Version": text(settings, "MinITunesVersion") or "10.0.1",
    }
    names = {name: text(values, key, _LONGEST_NAME) for name, key in _NAMES.items()}
    return info | {name: value for name, value in names.items() if value}


async def _optional(client: UsbmuxLockdownClient, domain: str) -> dict[str, Any]:
    with contextlib.suppress(PyMobileDevice3Exception):
        found = await client.get_value(domain)
        return found if isinstance(found, dict) else {}
    return {}


async def _applications(client: UsbmuxLockdownClient) -> dict[str, dict[str, bytes]]:
    """The owner's applications by bundle identifier; a restore fetches them again from the App Store."""
    found: dict[str, dict[str, bytes]] = {}
    room = _MAX_APP_BYTES
    options = {"ApplicationType": "User", "ReturnAttributes": _APP_ATTRIBUTES}
    async with optional_service(client, _INSTALLATION_PROXY) as service:
        if service is None:
            return found
        await service.send_plist({"Command": "Browse", "ClientOptions": options})
        while len(found) < _MAX_APPS and room > 0:
            untrusted_answer: Any = await service.recv_plist()
            match untrusted_answer:
                case {"Status": "BrowsingApplications", "CurrentList": list(untrusted_apps)}:
                    for app in filter(_has_name, untrusted_apps):
                        data = {key: app[key] for key in _APP_DATA if isinstance(app.get(key), bytes)}
                        found[app["CFBundleIdentifier"]] = data
                        room -= sum(map(len, data.values()))
                case _:
                    break
    return found


def _has_name(untrusted_app: object) -> bool:
    return isinstance(untrusted_app, dict) and bool(text(untrusted_app, "CFBundleIdentifier", _LONGEST_NAME))


async def _itunes_files(afc: AfcService) -> dict[str, bytes]:
    found = {}
    for name in _ITUNES_FILES:
        with contextlib.suppress(AfcException):
            path = _ITUNES_FOLDER + name
            if (await afc.stat(path))["st_size"] <= _MAX_ITUNES_FILE:
                found[name] = await afc.get_file_contents(path)
    return found
