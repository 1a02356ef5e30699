"""What lockdownd answers to GetValue: a public part, and the rest for paired hosts."""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from .phone import Phone

_GIBIBYTE: Final = 1 << 30


def public(phone: Phone) -> dict[str, Any]:
    """Return the root values any host may read, paired or not."""
    profile, identity = phone.make.profile, phone.identity
    return {
        "ActivationState": "Activated" if phone.activated else "Unactivated",
        "BuildVersion": profile.build_version,
        "DeviceClass": "iPhone",
        "DeviceName": phone.name,
        "DevicePublicKey": phone.key.public_pem(),
        "HardwareModel": profile.hardware_model,
        "PasswordProtected": phone.locked,
        "ProductName": "iPhone OS",
        "ProductType": profile.product_type,
        "ProductVersion": profile.product_version,
        "TimeIntervalSince1970": time.time(),
        "UniqueChipID": identity.ecid,
        "UniqueDeviceID": identity.udid,
        "WiFiAddress": identity.wifi_address,
    }


def root(phone: Phone) -> dict[str, Any]:
    """Return the root values a paired host may read."""
    profile, identity = phone.make.profile, phone.identity
    values = public(phone) | {
        "BluetoothAddress": identity.bluetooth_address,
        "BrickState": not phone.activated,
        "HostAttached": True,
        "InternationalMobileEquipmentIdentity": identity.imei,
        "InternationalMobileEquipmentIdentity2": identity.imei2,
        "ModelNumber": profile.model_number,
        "RegionInfo": "ZD/A",
        "SerialNumber": identity.serial,
        "TrustedHostAttached": True,
    }
    if not phone.erased:
        values["PhoneNumber"] = phone.owner.phone_number
    return values


def domain(phone: Phone, name: str) -> dict[str, Any]:
    """Return a whole domain as a dump shows it: Find My answers to its key alone, so its dump is empty."""
    return _DOMAINS[name](phone) if name in _DOMAINS else {}


def value(phone: Phone, name: str, key: str) -> Any:
    """Return one value of a domain, or None."""
    if name == "com.apple.fmip":
        return phone.read_find_my() if key == "IsAssociated" else None
    return domain(phone, name).get(key)


def _backup(phone: Phone) -> dict[str, Any]:
    return {
        "CloudBackupEnabled": False,
        "RequiresEncryption": False,
        "Version": "2.4",
        "WillEncrypt": phone.backup_password is not None,
    }


def _battery(phone: Phone) -> dict[str, Any]:
    percent = phone.acts.read_battery_percent()
    return {
        "BatteryCurrentCapacity": percent,
        "BatteryIsCharging": percent < 100,
        "ExternalChargeCapable": True,
        "ExternalConnected": True,
        "FullyCharged": percent == 100,
        "HasBattery": True,
    }


def _disk_usage(phone: Phone) -> dict[str, Any]:
    capacity = phone.make.profile.capacity
    system = 12 * _GIBIBYTE
    used = 0 if phone.erased else phone.make.payload_bytes
    available = capacity - system - used
    return {
        "AmountDataAvailable": available,
        "AmountDataReserved": 200 << 20,
        "TotalDataAvailable": available,
        "TotalDataCapacity": capacity - system,
        "TotalDiskCapacity": capacity,
        "TotalSystemAvailable": 0,
        "TotalSystemCapacity": system,
    }


def _setup(phone: Phone) -> dict[str, Any]:
    return {"SetupDone": True} if phone.set_up else {}


def _itunes(_phone: Phone) -> dict[str, Any]:
    return {"MinITunesVersion": "12.12"}


_DOMAINS: Final[Mapping[str, Callable[[Phone], dict[str, Any]]]] = MappingProxyType(
    {
        "com.apple.disk_usage": _disk_usage,
        "com.apple.disk_usage.factory": _disk_usage,
        "com.apple.mobile.backup": _backup,
        "com.apple.mobile.battery": _battery,
        "com.apple.mobile.iTunes": _itunes,
        "com.apple.purplebuddy": _setup,
    }
)
