"""The three files a host writes before a phone fills the folder: what the copy is of, and that it is new."""

import contextlib
import os
import plistlib
import uuid
from datetime import UTC, datetime
from typing import Any, Final

from pymobiledevice3.exceptions import AfcException, PyMobileDevice3Exception
from pymobiledevice3.lockdown import UsbmuxLockdownClient
from pymobiledevice3.services.afc import AfcService

from .lockdown import optional_service
from .tree import Tree, blaming_drive

_INSTALLATION_PROXY: Final = "com.apple.mobile.installation_proxy"
_APP_ATTRIBUTES: Final = ["CFBundleIdentifier", "ApplicationSINF", "iTunesMetadata"]
_MAX_APPS: Final = 4000

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
    _write(tree, f"{udid}/Info.plist", plistlib.dumps(await _info(client, afc)))
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
        "Applications": {
            name: {key: app[key] for key in ("ApplicationSINF", "iTunesMetadata")}
            for name, app in applications.items()
            if app.get("ApplicationSINF") and app.get("iTunesMetadata")
        },
        "GUID": uuid.uuid4().bytes,
        "Installed Applications": list(applications),
        "Last Backup Date": datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        "Target Type": "Device",
        "Unique Identifier": str(values.get("UniqueDeviceID")).upper(),
        "iTunes Files": await _itunes_files(afc),
        "iTunes Version": str(settings.get("MinITunesVersion", "10.0.1")),
    }
    return info | {name: values[key] for name, key in _NAMES.items() if isinstance(values.get(key), str)}


async def _optional(client: UsbmuxLockdownClient, domain: str) -> dict[str, Any]:
    with contextlib.suppress(PyMobileDevice3Exception):
        found = await client.get_value(domain)
        return found if isinstance(found, dict) else {}
    return {}


async def _applications(client: UsbmuxLockdownClient) -> dict[str, dict[str, Any]]:
    """The owner's applications by bundle identifier; a restore fetches them again from the App Store."""
    found: dict[str, dict[str, Any]] = {}
    options = {"ApplicationType": "User", "ReturnAttributes": _APP_ATTRIBUTES}
    async with optional_service(client, _INSTALLATION_PROXY) as service:
        if service is None:
            return found
        await service.send_plist({"Command": "Browse", "ClientOptions": options})
        while len(found) < _MAX_APPS:
            untrusted_answer: Any = await service.recv_plist()
            match untrusted_answer:
                case {"Status": "BrowsingApplications", "CurrentList": list(untrusted_apps)}:
                    found |= {app["CFBundleIdentifier"]: app for app in untrusted_apps if _has_name(app)}
                case _:
                    break
    return found


def _has_name(untrusted_app: object) -> bool:
    return isinstance(untrusted_app, dict) and isinstance(untrusted_app.get("CFBundleIdentifier"), str)


async def _itunes_files(afc: AfcService) -> dict[str, bytes]:
    found = {}
    for name in _ITUNES_FILES:
        with contextlib.suppress(AfcException):
            path = _ITUNES_FOLDER + name
            if (await afc.stat(path))["st_size"] <= _MAX_ITUNES_FILE:
                found[name] = await afc.get_file_contents(path)
    return found
