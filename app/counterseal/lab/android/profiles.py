"""Models of Android phones, and the identity one of them has.

Numbers that decide how a phone enumerates are public: vendor and product ids from the AOA page of
source.android.com and libmtp's music-players.h; what a maker does beyond them is said at each profile.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from counterseal.lab.imei import draw_imei


@dataclass(frozen=True, slots=True)
class UsbIds:
    """Vendor id, and the product id of each set of functions."""

    vendor: int
    mtp: int
    mtp_adb: int
    adb: int
    fastboot: int
    recovery: int


_GOOGLE: Final = UsbIds(0x18D1, mtp=0x4EE1, mtp_adb=0x4EE2, adb=0x4EE7, fastboot=0x4EE0, recovery=0xD001)
# Galaxies keep one id whatever is on it; their bootloader speaks another protocol, which nobody here needs.
_SAMSUNG: Final = UsbIds(0x04E8, mtp=0x6860, mtp_adb=0x6860, adb=0x6860, fastboot=0x685D, recovery=0x6860)
_HUAWEI: Final = UsbIds(0x12D1, mtp=0x1052, mtp_adb=0x1052, adb=0x1052, fastboot=0x107D, recovery=0x107D)


@dataclass(frozen=True, slots=True)
class Profile:
    """A model with its system."""

    manufacturer: str
    brand: str
    model: str
    device: str
    release: str
    """ro.build.version.release, such as "16"."""
    api_level: int
    first_api_level: int
    build_id: str
    build_number: str
    security_patch: str
    usb: UsbIds
    capacity: int
    """Advertised storage in bytes."""
    account_types: tuple[str, ...] = ("com.google",)
    mtp: Literal["mtp", "legacy"] = "mtp"
    """How the MTP interface is described: by its class, or as older kernels did by its name only."""
    mtp_serial_is_usb_serial: bool = False
    """Before the serial number of the MTP service became a random one that a reset renews."""
    trade_in_mode: bool = False
    encryption: Literal["file", "block"] = "file"
    """ro.crypto.type: keys by file, or one for the whole partition as before Android 10."""
    auto_blocker: bool = False
    """Samsung: with it on, the debugging interface does not appear whatever the developer options say."""
    rescue_in_recovery: bool = True

    @property
    def adb_features(self) -> frozenset[str]:
        """What its daemon can do, as far as ours can, too; which release brought which is from memory."""
        features = {"shell_v2", "cmd", "stat_v2"}
        if self.api_level >= 29:
            features.add("fixed_push_mkdir")
        if self.api_level >= 30:
            features |= {"ls_v2", "sendrecv_v2"}
        return frozenset(features)

    @property
    def fingerprint(self) -> str:
        """ro.build.fingerprint."""
        return (
            f"{self.brand.lower()}/{self.device}/{self.device}:{self.release}/"
            f"{self.build_id}/{self.build_number}:user/release-keys"
        )


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "pixel": Profile(
            "Google", "google", "Pixel 9", "tokay", "16", 36, 34, "BP2A.250605.031", "13578606", "2025-06-05",
            _GOOGLE, 128_000_000_000, trade_in_mode=True,
        ),
        "pixel-13": Profile(
            "Google", "google", "Pixel 6", "oriole", "13", 33, 31, "TQ3A.230805.001", "10316531",
            "2023-08-05", _GOOGLE, 128_000_000_000,
        ),
        "galaxy": Profile(
            "samsung", "samsung", "SM-S911B", "dm1q", "14", 34, 33, "UP1A.231005.007", "S911BXXS7CXL1",
            "2024-12-01", _SAMSUNG, 256_000_000_000, ("com.google", "com.osp.app.signin"), auto_blocker=True,
            rescue_in_recovery=False,
        ),
        "huawei": Profile(
            "HUAWEI", "HUAWEI", "ELE-L29", "HWELE", "10", 29, 28, "HUAWEIELE-L29", "10.1.0.162C431",
            "2020-11-01", _HUAWEI, 128_000_000_000, ("com.google", "com.huawei.hwid"), mtp="legacy",
            mtp_serial_is_usb_serial=True, rescue_in_recovery=False,
        ),
        "old-android": Profile(
            "LGE", "google", "Nexus 5X", "bullhead", "8.1.0", 27, 23, "OPM7.181205.001", "5080180",
            "2018-12-05", _GOOGLE, 32_000_000_000, mtp_serial_is_usb_serial=True, encryption="block",
            rescue_in_recovery=False,
        ),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Identity:
    """What stays the same across a reset."""

    serial: str
    """ro.serialno and iSerial."""
    imei: str
    imei2: str

    @classmethod
    def from_seed(cls, seed: int) -> "Identity":
        """Return the identity of the phone with this seed: same seed, same phone."""
        draw = random.Random(f"android identity {seed}")
        return cls(
            serial="".join(draw.choices("0123456789ABCDEFGHJKLMNPQRSTVWXYZ", k=14)),
            imei=draw_imei(draw),
            imei2=draw_imei(draw),
        )
