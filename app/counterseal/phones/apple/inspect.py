"""Reading who the phone is and what decides the gates. Nothing is written to the phone."""

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from pymobiledevice3.exceptions import InvalidServiceError, LockdownError, PyMobileDevice3Exception
from pymobiledevice3.lockdown import UsbmuxLockdownClient

from counterseal.phones.phone import PhoneError
from counterseal.tradein.facts import Family, Identity
from counterseal.tradein.failures import FailureCode
from counterseal.tradein.families.iphone import IphoneFacts

from .lockdown import ANSWER_SECONDS, optional_service

MCINSTALL: Final = "com.apple.mobile.MCInstall"
MAKER = "Apple"
_DIAGNOSTICS: Final = "com.apple.mobile.diagnostics_relay"

_UDID: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{7,63}")
"""Not the exact forms, of which Apple has made several; but never more than a plain name of a file."""

_MAX_TEXT: Final = 64
_GIGABYTE: Final = 10**9


async def identity(client: UsbmuxLockdownClient) -> Identity:
    """Who the phone says it is. Raises PhoneError(HOSTILE_DATA) for an identifier no phone has."""
    async with asyncio.timeout(ANSWER_SECONDS):
        values = await client.get_value()
        disk = await _domain(client, "com.apple.disk_usage")
    udid = text(values, "UniqueDeviceID")
    if not _UDID.fullmatch(udid):
        raise PhoneError(FailureCode.HOSTILE_DATA)
    imeis = (text(values, f"InternationalMobileEquipmentIdentity{suffix}") for suffix in ("", "2"))
    capacity = _number(disk, "TotalDiskCapacity") or 0
    return Identity(
        maker=MAKER,
        model=client.display_name or text(values, "ProductType"),
        model_number=text(values, "ModelNumber") + text(values, "RegionInfo"),
        serial=text(values, "SerialNumber"),
        udid=udid,
        ecid=ecid(values),
        imei=tuple(imei for imei in imeis if imei),
        os_version=text(values, "ProductVersion"),
        storage_gb=round(capacity / _GIGABYTE),
        family=Family.IPHONE,
    )


async def facts(client: UsbmuxLockdownClient) -> IphoneFacts:
    """What decides the gates; None for what the phone does not say."""
    async with asyncio.timeout(ANSWER_SECONDS):
        battery_percent, external_power = await _battery(client)
        disk = await _domain(client, "com.apple.disk_usage")
        manageable, supervised, profile = await _management(client)
        capacity, available = (_number(disk, f"TotalData{name}") for name in ("Capacity", "Available"))
        return IphoneFacts(
            # Asked for by its key: a dump of the whole domain is always empty
            # (https://github.com/libimobiledevice/libimobiledevice/issues/275).
            find_my=_flag(await _value(client, "com.apple.fmip", "IsAssociated")),
            supervised=supervised,
            management_profile=profile,
            battery_percent=battery_percent,
            external_power=external_power,
            backup_password_set=await will_encrypt(client),
            used_bytes=None if capacity is None or available is None else max(0, capacity - available),
            activation=text(await client.get_value(), "ActivationState"),
            manageable=manageable,
        )


async def will_encrypt(client: UsbmuxLockdownClient) -> bool | None:
    """Whether the phone's backups are encrypted, asked now."""
    return _flag(await _value(client, "com.apple.mobile.backup", "WillEncrypt"))


def text(values: Mapping[str, Any] | None, key: str, longest: int = _MAX_TEXT) -> str:
    """A short printable text, or "": it will be shown, logged and signed."""
    untrusted = (values or {}).get(key)
    if not isinstance(untrusted, str) or len(untrusted) > longest or not untrusted.isprintable():
        return ""
    return untrusted


def ecid(values: Mapping[str, Any]) -> str:
    """The chip's identifier as a decimal number, or ""."""
    untrusted = values.get("UniqueChipID")
    return str(untrusted) if isinstance(untrusted, int) and 0 < untrusted < 1 << 64 else ""


async def _battery(client: UsbmuxLockdownClient) -> tuple[int | None, bool | None]:
    """The charge in percent and whether a charger feeds it, from lockdownd or else from the gauge itself."""
    values = await _domain(client, "com.apple.mobile.battery")
    percent = _number(values, "BatteryCurrentCapacity")
    if percent is None:
        values = await _power_source(client)
        now, full = (_number(values, f"{which}Capacity") for which in ("Current", "Max"))
        percent = None if now is None or not full else min(100, now * 100 // full)
    return percent, _flag(values.get("ExternalConnected"))


async def _power_source(client: UsbmuxLockdownClient) -> Mapping[str, Any]:
    request = {"Request": "IORegistry", "EntryClass": "IOPMPowerSource"}
    with suppress(PyMobileDevice3Exception):
        async with optional_service(client, _DIAGNOSTICS) as service:
            match service and await service.send_recv_plist(request):
                case {"Diagnostics": {"IORegistry": dict(untrusted_values)}}:
                    return untrusted_values
    return {}


async def _management(client: UsbmuxLockdownClient) -> tuple[bool, bool | None, bool | None]:
    """Whether the phone can be managed at all, is supervised, has a profile that its owner cannot remove."""
    try:
        async with await client.start_lockdown_service(MCINSTALL) as service:
            cloud = await service.send_recv_plist({"RequestType": "GetCloudConfiguration"})
            profiles = await service.send_recv_plist({"RequestType": "GetProfileList"})
    except InvalidServiceError:
        return False, None, None
    except PyMobileDevice3Exception:
        return True, None, None
    return True, _supervised(cloud), _has_fixed_profile(profiles)


def _supervised(untrusted_answer: Mapping[str, Any]) -> bool | None:
    if untrusted_answer.get("Status") != "Acknowledged":
        return None
    untrusted_cloud = untrusted_answer.get("CloudConfiguration")  # absent on a phone nobody enrolled
    if not isinstance(untrusted_cloud, dict):
        return False
    return bool(untrusted_cloud.get("IsSupervised") or untrusted_cloud.get("IsMDMUnremovable"))


def _has_fixed_profile(untrusted_answer: Mapping[str, Any]) -> bool | None:
    if untrusted_answer.get("Status") != "Acknowledged":
        return None
    untrusted_profiles = untrusted_answer.get("ProfileMetadata")
    return isinstance(untrusted_profiles, dict) and any(map(_is_fixed, untrusted_profiles.values()))


def _is_fixed(untrusted_profile: object) -> bool:
    return isinstance(untrusted_profile, dict) and bool(untrusted_profile.get("PayloadRemovalDisallowed"))


async def _domain(client: UsbmuxLockdownClient, domain: str) -> Mapping[str, Any]:
    found = await _value(client, domain)
    return found if isinstance(found, dict) else {}


async def _value(client: UsbmuxLockdownClient, domain: str, key: str | None = None) -> Any:
    try:
        return await client.get_value(domain, key)
    except LockdownError:
        return None


def _number(values: Mapping[str, Any], key: str) -> int | None:
    untrusted = values.get(key)
    return untrusted if type(untrusted) is int and 0 <= untrusted < 1 << 63 else None


def _flag(untrusted: object) -> bool | None:
    return untrusted if isinstance(untrusted, bool) else None
