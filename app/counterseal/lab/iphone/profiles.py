"""Models of iPhone, and the identity one of them has."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from counterseal.lab.imei import draw_imei


@dataclass(frozen=True, slots=True)
class Profile:
    """A model with its system. Public model identifiers: https://theapplewiki.com/wiki/Models."""

    product_type: str
    hardware_model: str
    model_number: str
    product_version: str
    build_version: str
    chip_id: int
    capacity: int
    """Advertised storage in bytes."""
    device_link_version: int = 400


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        "iphone-15": Profile("iPhone15,4", "D37AP", "MTP03", "18.6.2", "22G100", 0x8120, 128_000_000_000),
        "iphone-16-pro": Profile("iPhone17,1", "D93AP", "MYND3", "26.0.1", "23A355", 0x8140, 256_000_000_000),
        "iphone-se-2": Profile(
            "iPhone12,8", "D79AP", "MX9T2", "15.8.3", "19H386", 0x8030, 64_000_000_000, 300
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Identity:
    """What stays the same across an erase."""

    udid: str
    serial: str
    ecid: int
    imei: str
    imei2: str
    wifi_address: str
    bluetooth_address: str

    @classmethod
    def from_seed(cls, profile: Profile, seed: int) -> "Identity":
        """Return the identity of the phone with this seed: same seed, same phone."""
        draw = random.Random(f"identity {seed}")
        ecid = draw.getrandbits(52)
        return cls(
            udid=f"{profile.chip_id:08X}-{ecid:016X}",
            serial="".join(draw.choices("CDFGHJKLMNPQRTVWXY0123456789", k=10)),
            ecid=ecid,
            imei=draw_imei(draw),
            imei2=draw_imei(draw),
            wifi_address=_hardware_address(draw),
            bluetooth_address=_hardware_address(draw),
        )


def _hardware_address(draw: random.Random) -> str:
    """Return a locally administered address, which no real radio carries."""
    return ":".join(f"{octet:02x}" for octet in (0x02, *draw.randbytes(5)))
